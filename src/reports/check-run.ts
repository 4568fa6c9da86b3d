/**
 * Owns what a check run and a commit status say: one per jurisdiction and the aggregate. State and wording follow the row
 * of the table of what blocks; the text below is the summary, seen from that jurisdiction.
 */
import { blockingEntry } from '../findings/blocking.ts';
import type { Conclusion, Finding, Outcome } from '../findings/outcome.ts';
import { arrange, outcomeFor } from './arrangement.ts';
import { groupByCause } from './causes.ts';
import { headline } from './headline.ts';
import { citationInWords, jurisdictionTag, plural } from './messages.ts';
import { cutPoints, visible } from './plain-text.ts';
import { renderSummary, type SummaryOptions } from './summary.ts';

/** GitHub's limits: 65,535 characters of summary, 140 of a status description, 50 annotations in one request. */
const CHECK_LIMIT = 65_000;
const TITLE_LIMIT = 250;
const DESCRIPTION_LIMIT = 140;
const MOST_ANNOTATIONS = 50;

export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRun {
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Worst first. The aggregate has only those that belong to no jurisdiction, so that nothing is annotated twice. */
  readonly annotations: readonly CheckAnnotation[];
}

export interface CommitStatus {
  readonly context: string;
  readonly state: 'error' | 'failure' | 'success';
  /** At most 140 characters. */
  readonly description: string;
}

export interface CheckOptions {
  /** Prefix of all checks, and the name of the aggregate. */
  readonly name: string;
  readonly links?: SummaryOptions['links'];
}

/** The check run of a jurisdiction, or of all of them (`null`). One that was not judged could not be evaluated. */
export function renderCheckRun(outcome: Outcome, jurisdiction: string | null, options: CheckOptions): CheckRun {
  const seen = seenFrom(outcome, jurisdiction);
  const annotations = annotationsOf(seen, jurisdiction);
  const rest = annotations.left > 0 ? [`${plural(annotations.left, 'finding')} not annotated on lines.`] : [];
  return {
    name: checkName(options.name, jurisdiction),
    conclusion: blockingEntry(seen.row).checkRun,
    title: cutPoints(titleOf(seen), TITLE_LIMIT),
    summary: renderSummary(seen, {
      links: options.links ?? (() => null),
      name: options.name,
      limit: CHECK_LIMIT,
      notes: rest,
    }),
    annotations: annotations.shown,
  };
}

/** The commit status that says the same. */
export function renderStatus(outcome: Outcome, jurisdiction: string | null, options: CheckOptions): CommitStatus {
  const seen = seenFrom(outcome, jurisdiction);
  return {
    context: checkName(options.name, jurisdiction),
    state: blockingEntry(seen.row).commitStatus,
    description: cutUnits(titleOf(seen), DESCRIPTION_LIMIT),
  };
}

/** `ai-policy`, `ai-policy/eu`. */
function checkName(name: string, jurisdiction: string | null): string {
  return jurisdiction === null ? name : `${name}/${jurisdiction}`;
}

function seenFrom(outcome: Outcome, jurisdiction: string | null): Outcome {
  if (jurisdiction === null) return outcome;
  const seen = outcomeFor(outcome, jurisdiction);
  if (outcome.row !== 1 && seen.jurisdictions.length > 0) return seen;
  return { ...seen, row: 1, conclusion: 'failure', exitCode: 2 };
}

/** The answer as a title; it begins as the table says. */
function titleOf(outcome: Outcome): string {
  const answer = visible(headline(outcome)).replace(/\.$/, '');
  const { title } = blockingEntry(outcome.row);
  if (answer.toLowerCase().startsWith(title)) return answer;
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}: ${answer.slice(answer.indexOf(': ') + 2)}`;
}

function annotationsOf(outcome: Outcome, jurisdiction: string | null) {
  const { blocking, advisory } = arrange(outcome.findings);
  const own = [...blocking, ...advisory].filter((finding) => finding.jurisdiction === jurisdiction);
  const causes = groupByCause(own);
  const shown = causes.slice(0, MOST_ANNOTATIONS).map(({ first, findings }): CheckAnnotation => {
    const { path, range } = first.location;
    const tag = first.jurisdiction === null ? '' : `${jurisdictionTag(first.jurisdiction)}: `;
    return {
      path,
      startLine: range.startLine,
      endLine: Math.max(range.startLine, range.endLine),
      level: levelOf(first),
      title: cutPoints(`${tag}${visible(first.title)}`, 200),
      message: cutPoints(messageOf(findings, outcome.asOf), 6000),
    };
  });
  const left = causes.slice(MOST_ANNOTATIONS).reduce((count, cause) => count + cause.findings.length, 0);
  return { shown, left };
}

function levelOf(finding: Finding): CheckAnnotation['level'] {
  if (finding.disposition === 'blocking') return 'failure';
  return finding.severity === 'notice' ? 'notice' : 'warning';
}

/** Annotations are plain text: what was found, who asks, what to do. */
function messageOf(findings: readonly Finding[], asOf: string): string {
  const distinct = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))].slice(0, 10);
  const sources = findings.map((finding) => {
    const { source, standing } = citationInWords(finding, asOf);
    return `Asked by ${source}: ${standing}.${finding.citation ? ` ${visible(finding.citation.url)}` : ''}`;
  });
  return [
    ...distinct(findings.map((finding) => visible(finding.message))),
    ...distinct(sources),
    ...distinct(findings.map((finding) => visible(finding.remedy))).map((text) => `To do: ${text}`),
  ].join('\n');
}

function cutUnits(text: string, limit: number): string {
  let cut = cutPoints(text, limit);
  for (let points = limit; cut.length > limit; points -= 1) cut = cutPoints(text, points - 1);
  return cut;
}
