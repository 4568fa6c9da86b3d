/** Owns one cause in a terminal: in full with a code frame, or in two lines where room is short. */

import type { Finding } from '../findings/outcome.ts';
import { wouldBlock } from './arrangement.ts';
import { type Cause, wordsByAsker } from './causes.ts';
import { codeFrame } from './code-frame.ts';
import { citationInWords, jurisdictionTag, listed, placeInWords, plural, SEVERITY_WORDS } from './messages.ts';
import { cutPoints, visible, visibleLine, wrap } from './plain-text.ts';
import type { Paint } from './text-paint.ts';

export interface FindingStyle {
  readonly asOf: string;
  readonly paint: Paint;
  readonly width: number;
}

const MOST_WORDS = 1200;
const MOST_SOURCES = 12;
/** Messages and remedies printed for one cause. */
const MOST_TEXTS = 6;
const FRAME_WIDTH = 80;
const INDENT = '    ';

/** Place, standing, message, frame, sources, remedy, edit or snippet. */
export function fullFinding(cause: Cause, style: FindingStyle): readonly string[] {
  const { first, findings } = cause;
  const { asOf, paint, width } = style;
  const indented = (text: string) => wrap(text, width - INDENT.length).map((line) => `${INDENT}${line}`);
  const frame = first.frame
    ? codeFrame(first.frame, first.location.range, Math.min(width, FRAME_WIDTH) - INDENT.length, isWritten(first))
    : [];
  const sources = distinct(
    findings.map((finding) => `Asked by ${tagOf(finding.jurisdiction)}${sourceWords(finding, asOf)}`),
  );
  const links = distinct(findings.flatMap((finding) => finding.citation?.url ?? []));
  const found = wordsOf(
    cause,
    (finding) => finding.message,
    (tags) => (tags === '' ? '' : `${tags}: `),
  );
  const remedies = wordsOf(
    cause,
    (finding) => finding.remedy,
    (tags) => (tags === '' ? 'To do: ' : `To do (${tags}): `),
  );
  const notes = distinct(findings.flatMap((finding) => finding.notes));
  return [
    headOf(cause, paint),
    ...found.slice(0, MOST_TEXTS).flatMap((text) => indented(text)),
    ...(found.length > MOST_TEXTS ? indented(`and ${plural(found.length - MOST_TEXTS, 'more finding')} here`) : []),
    ...frame.map((line) => paint('dim', `${INDENT}${line}`)),
    ...first.related.slice(0, 3).flatMap((place) => indented(`See ${placeInWords(place)}: ${clean(place.why)}`)),
    ...sources.slice(0, MOST_SOURCES).flatMap(indented),
    ...(sources.length > MOST_SOURCES
      ? indented(`and ${plural(sources.length - MOST_SOURCES, 'more provision')}`)
      : []),
    ...links.slice(0, MOST_SOURCES).map((url) => `${INDENT}${visible(url)}`),
    ...remedies.slice(0, MOST_TEXTS).flatMap((text) => indented(text)),
    ...editLines(cause, width),
    ...notes.slice(0, 4).flatMap((text) => indented(`Note: ${clean(text)}`)),
    ...reasonLines(cause).flatMap(indented),
    ...indented(`Rules: ${listed(distinct(findings.map((finding) => visible(finding.rule))), 12)}`),
  ];
}

/** Each text once, after a lead that names its askers where they differ. */
function wordsOf(
  cause: Cause,
  choose: (finding: Finding) => string,
  lead: (tags: string) => string,
): readonly string[] {
  return wordsByAsker(cause, choose).map(
    ({ askers, text }) => `${lead(askers.map(jurisdictionTag).join(', '))}${clean(text)}`,
  );
}

/** False where the place is only where a missing fact would be declared: what is written there is not at fault. */
function isWritten({ fix, items, jurisdiction, missingFacts }: Finding): boolean {
  if (fix !== null || jurisdiction === null) return true;
  if (items.length === 0) return missingFacts.length === 0;
  return items.some((item) => item.reason !== 'undeclared' && item.reason !== 'undetermined');
}

/** Two lines: place, standing and message; who asks. */
export function compactFinding(cause: Cause, style: FindingStyle): readonly string[] {
  const [source = ''] = distinct(cause.findings.map((finding) => sourceWords(finding, style.asOf)));
  const more = cause.findings.length > 1 ? `; told once for ${plural(cause.findings.length, 'rule')}` : '';
  const { first } = cause;
  const head = `  ${placeInWords(first.location)}  ${wouldBlock(first) ? 'blocks' : SEVERITY_WORDS[first.severity]}${tagsOf(cause)}  `;
  const told = cutPoints(visible(first.message), Math.max(20, style.width - [...head].length));
  const line = cutPoints(`${head}${told}`, style.width);
  return [line, style.paint('dim', cutPoints(`${INDENT}${source}${more}`, Math.max(style.width, 160)))];
}

function headOf(cause: Cause, paint: Paint): string {
  const { first } = cause;
  const standing = `${SEVERITY_WORDS[first.severity]}${tagsOf(cause)}`;
  const shade = first.severity === 'error' ? 'bad' : 'warn';
  const fresh = first.change === 'existing' ? '  (there before)' : '';
  return `${placeInWords(first.location)}  ${paint(shade, standing)}  ${cutPoints(visible(first.title), 200)}${fresh}`;
}

function editLines({ first, findings }: Cause, width: number): readonly string[] {
  const snippet = findings.find((finding) => finding.snippet !== null)?.snippet ?? null;
  const lines = first.fix ? first.fix.lines : snippet === null ? [] : snippet.replace(/\n+$/, '').split('\n');
  const more = lines.length - 12;
  return [
    ...lines.slice(0, 12).map((line) => `${INDENT}  ${first.fix ? '+ ' : ''}${cutPoints(visibleLine(line), width)}`),
    ...(more > 0 ? [`${INDENT}  (${plural(more, 'more line')})`] : []),
  ];
}

function reasonLines({ findings }: Cause): readonly string[] {
  const reasons = distinct(findings.flatMap((finding) => finding.dispositionReason ?? []));
  return reasons.slice(0, 3).map((reason) => `Does not block: ${clean(reason)}`);
}

function sourceWords(finding: Cause['first'], asOf: string): string {
  const { source, standing } = citationInWords(finding, asOf);
  return `${source}; ${standing}`;
}

function tagsOf({ findings }: Cause): string {
  const tags = distinct(findings.flatMap((finding) => finding.jurisdiction ?? []));
  return tags.length > 0 ? ` ${tags.map(jurisdictionTag).join(', ')}` : '';
}

function tagOf(jurisdiction: string | null): string {
  return jurisdiction === null ? '' : `${jurisdictionTag(jurisdiction)}: `;
}

function clean(text: string): string {
  return cutPoints(visible(text), MOST_WORDS);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
