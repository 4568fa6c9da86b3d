/**
 * Owns one finding, or several with one cause, in Markdown: what was found, what is asked, what to do, where to read
 * more. The summary and the review print the same words; where they stand is theirs to choose.
 */
import type { Finding, Question } from '../findings/outcome.ts';
import { isAsked, wouldBlock } from './arrangement.ts';
import { type Cause, wordsByAsker } from './causes.ts';
import { escapeMarkdown, fencedBlock, inlineCode, linkTo } from './markdown-escape.ts';
import { citationInWords, DISPOSITION_WORDS, jurisdictionTag, listed, plural, SEVERITY_WORDS } from './messages.ts';
import { cutPoints } from './plain-text.ts';

/** Longest message, remedy or note printed, in code points: one finding must never fill a comment. */
const MOST_WORDS = 1200;
const MOST_NAME = 200;
const MOST_SOURCES = 12;
const MOST_REMEDIES = 6;
const MOST_NAMES = 12;
const MOST_SNIPPET_LINES = 40;

/** Foreign prose, cut and escaped. */
export function prose(text: string): string {
  return escapeMarkdown(cutPoints(text, MOST_WORDS));
}

/** A foreign name or path as inline code, cut. */
export function code(text: string): string {
  return inlineCode(cutPoints(text, MOST_NAME));
}

/** A foreign name as text, cut. */
export function nameOf(text: string): string {
  return escapeMarkdown(cutPoints(text, MOST_NAME));
}

/** `blocks, error (EU, UK)`. */
export function standingWords(cause: Cause): string {
  const { first } = cause;
  const tags = [...new Set(cause.findings.flatMap((finding) => finding.jurisdiction ?? []))];
  const where = tags.length > 0 ? ` (${tags.map((tag) => escapeMarkdown(jurisdictionTag(tag))).join(', ')})` : '';
  const word =
    first.disposition === 'advisory' && wouldBlock(first) ? 'not enforced' : DISPOSITION_WORDS[first.disposition];
  return `${word}, ${SEVERITY_WORDS[first.severity]}${where}`;
}

/** What was found: one line per different message, with who asks where several do. */
export function foundLines(cause: Cause): readonly string[] {
  const lines = wordsOf(cause, (finding) => finding.message);
  const rest = lines.length - MOST_SOURCES;
  return rest > 0 ? [...lines.slice(0, MOST_SOURCES), `and ${plural(rest, 'more finding')} here`] : lines;
}

function wordsOf(cause: Cause, choose: (finding: Finding) => string): readonly string[] {
  return wordsByAsker(cause, choose).map(({ askers, text }) => {
    const tags = askers.map((asker) => escapeMarkdown(jurisdictionTag(asker))).join(', ');
    return tags === '' ? prose(text) : `${tags}: ${prose(text)}`;
  });
}

/** Who asks, one line per provision: jurisdiction, linked source, force, date and certainty. */
export function sourceLines(cause: Cause, asOf: string): readonly string[] {
  const lines = cause.findings.map((finding) => sourceLine(finding, asOf));
  const distinct = [...new Set(lines)];
  const rest = distinct.length - MOST_SOURCES;
  return rest > 0 ? [...distinct.slice(0, MOST_SOURCES), `and ${plural(rest, 'more provision')}`] : distinct;
}

/** Who asks for one finding, linked. */
export function sourceLine(finding: Finding, asOf: string): string {
  const { source, standing } = citationInWords(finding, asOf);
  const tag = finding.jurisdiction === null ? '' : `${escapeMarkdown(jurisdictionTag(finding.jurisdiction))}: `;
  const label = escapeMarkdown(cutPoints(source, 300));
  return `${tag}${linkTo(label, finding.citation?.url ?? null)} — ${escapeMarkdown(standing)}`;
}

/** What to do, as one paragraph, and the smallest text to fill in. */
export function remedyBlocks(cause: Cause, withSnippet: boolean): readonly string[] {
  const remedies = wordsOf(cause, (finding) => finding.remedy);
  const snippet = withSnippet ? cause.findings.find((finding) => finding.snippet !== null)?.snippet : null;
  return [
    ...(remedies.length > 0 ? [`**To do:** ${remedies.slice(0, MOST_REMEDIES).join(' ')}`] : []),
    ...(snippet ? [snippetBlock(snippet)] : []),
  ];
}

/** A snippet as YAML, at most forty lines. */
function snippetBlock(snippet: string): string {
  const lines = snippet.replace(/\n+$/, '').split('\n');
  const cut = lines.length - MOST_SNIPPET_LINES;
  const kept = cut > 0 ? [...lines.slice(0, MOST_SNIPPET_LINES), `# ${plural(cut, 'more line')}`] : lines;
  return fencedBlock(
    kept.map((line) => cutPoints(line, 400)),
    'yaml',
  );
}

/** The small print: rules, regulators, what is left to a person, notes. */
export function smallPrint(cause: Cause): readonly string[] {
  const { findings } = cause;
  const distinct = (texts: readonly string[]) => [...new Set(texts)];
  const rules = distinct(findings.map((finding) => finding.rule)).map(code);
  const routes = distinct(
    findings.flatMap((finding) => finding.routes.map(({ to, sure }) => `${to}${sure ? '' : ' (perhaps)'}`)),
  ).map(nameOf);
  const humans = distinct(findings.flatMap((finding) => finding.leavesToHumans ?? [])).map(prose);
  const reasons = distinct(findings.flatMap((finding) => finding.dispositionReason ?? [])).map(prose);
  const assumed = distinct(findings.flatMap((finding) => finding.assumed)).map(code);
  const notes = distinct(findings.flatMap((finding) => finding.notes)).map(prose);
  return [
    `Rules: ${listed(rules, MOST_NAMES)}`,
    ...(routes.length > 0 ? [`Points to: ${listed(routes, MOST_NAMES)}`] : []),
    ...(humans.length > 0 ? [`Left to a person: ${humans.slice(0, 3).join(' ')}`] : []),
    ...(reasons.length > 0 ? [`Standing: ${reasons.slice(0, 3).join('; ')}`] : []),
    ...(assumed.length > 0 ? [`Assumed, as nothing is declared: ${listed(assumed, MOST_NAMES)}`] : []),
    ...notes.slice(0, 4),
  ];
}

/** One question with the place and the text to declare it. `heading` begins the line: a number or a bullet. */
export function questionBlock(question: Question, heading: string): string {
  const decides = `takes part in ${plural(question.decides, 'open verdict')}`;
  return [
    `${heading} **${prose(question.ask)}** — ${decides}. Declare ${code(question.fact)} in ${code(question.path)}:`,
    snippetBlock(question.snippet),
  ].join('\n\n');
}

/** The facts that undecided rules at one place wait for, as one line. */
export function askedLine(cause: Cause): string | null {
  const facts = [...new Set(cause.findings.filter(isAsked).flatMap((finding) => finding.missingFacts))];
  if (facts.length === 0) return null;
  const names = listed(
    facts.map((fact) => code(fact)),
    MOST_NAMES,
  );
  return `${plural(cause.findings.length, 'verdict')} cannot be reached until these facts are declared: ${names}.`;
}
