/**
 * Owns the inline comments of a review: which findings go on a line, on which, and what each comment says. One comment
 * per line and cause. Our hidden markers, posting and GitHub's answers belong to the github room.
 */
import { plusDays } from '../facts/calendar.ts';
import type { Finding, Fix, Outcome, Place, Question } from '../findings/outcome.ts';
import { isAsked } from './arrangement.ts';
import { type Cause, groupByCause } from './causes.ts';
import {
  askedLine,
  foundLines,
  nameOf,
  prose,
  questionBlock,
  remedyBlocks,
  smallPrint,
  sourceLines,
  standingWords,
} from './finding-markdown.ts';
import { suggestionBlock } from './markdown-escape.ts';
import { plural } from './messages.ts';
import { hidesSomething } from './plain-text.ts';

/** Duties that start within so many days are told on the line; later ones only in the summary. */
const INLINE_UPCOMING_DAYS = 90;

/** A longer range would bury the code under review; the comment then stands on its first line. */
const MOST_LINES = 12;
const MOST_QUESTIONS_INLINE = 3;
/** GitHub takes 65,536 units; the rest is for the github room's marker and for what it adds when a finding is settled. */
const BODY_LIMIT = 60_000;

export interface ReviewComment {
  readonly path: string;
  /** Last line of the anchor; counts from 1, on the right side of the diff. */
  readonly line: number;
  /** First line where the anchor has several, always less than `line`; else null. */
  readonly startLine: number | null;
  readonly body: string;
  /** Of all findings told, worst first. */
  readonly fingerprints: readonly string[];
}

export interface Review {
  /** Worst first, at most `limit`. */
  readonly comments: readonly ReviewComment[];
  /** Findings that a comment beyond the limit would have told. */
  readonly leftOut: number;
  /** Findings worth a comment whose place is not on a line that can take one. */
  readonly elsewhere: readonly Finding[];
}

export interface ReviewOptions {
  /** Lines of a file that can take a comment, or null where the file is not part of the change. */
  readonly commentable: (path: string) => ReadonlySet<number> | null;
  readonly name: string;
  readonly limit: number;
}

/** Plans the review of one run. Comments plus `elsewhere` plus `leftOut` hold every finding worth a comment. */
export function renderReview(outcome: Outcome, options: ReviewOptions): Review {
  const worth = outcome.findings.filter((finding) => isWorthInline(finding, outcome.asOf));
  const elsewhere: Finding[] = [];
  const anchored: { readonly cause: Cause; readonly anchor: Anchor }[] = [];
  for (const cause of groupByCause(worth)) {
    const anchor = anchorOf(cause.first, options.commentable);
    if (anchor === null) elsewhere.push(...cause.findings);
    else anchored.push({ cause, anchor });
  }
  const kept = anchored.slice(0, Math.max(0, options.limit));
  return {
    comments: kept.map(({ cause, anchor }) => ({
      path: anchor.path,
      line: anchor.end,
      startLine: anchor.start < anchor.end ? anchor.start : null,
      body: renderBody(cause, anchor, outcome, options.name),
      fingerprints: [...new Set(cause.findings.map((finding) => finding.fingerprint))],
    })),
    leftOut: anchored.slice(kept.length).reduce((count, { cause }) => count + cause.findings.length, 0),
    elsewhere,
  };
}

/** New, and something to act on now: it blocks, it is advice above a notice, or it starts within ninety days. */
function isWorthInline(finding: Finding, asOf: string): boolean {
  if (finding.change !== 'new') return false;
  if (finding.disposition === 'blocking') return true;
  if (finding.disposition === 'advisory') return finding.severity !== 'notice';
  return (
    finding.disposition === 'upcoming' &&
    finding.upcoming !== null &&
    finding.upcoming.from <= plusDays(asOf, INLINE_UPCOMING_DAYS)
  );
}

interface Anchor {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** The repair that replaces exactly these lines, or null. */
  readonly fix: Fix | null;
}

/** The whole range if every line of it can take a comment, else its first line that can, else nothing. */
function anchorOf(finding: Finding, commentable: ReviewOptions['commentable']): Anchor | null {
  const repaired = finding.fix === null ? null : wholeAnchor(finding.fix.place, commentable, null);
  if (repaired !== null) return { ...repaired, fix: offerable(finding.fix) };
  const { path, range } = finding.location;
  const whole = wholeAnchor(finding.location, commentable, MOST_LINES);
  if (whole !== null) return whole;
  const lines = commentable(path);
  if (lines === null) return null;
  let first = Number.POSITIVE_INFINITY;
  for (const line of lines) if (line >= range.startLine && line <= range.endLine && line < first) first = line;
  return Number.isFinite(first) ? { path, start: first, end: first, fix: null } : null;
}

function wholeAnchor(
  { path, range }: Place,
  commentable: ReviewOptions['commentable'],
  most: number | null,
): Anchor | null {
  const lines = commentable(path);
  if (lines === null || range.endLine < range.startLine) return null;
  if (range.endLine - range.startLine >= (most ?? lines.size)) return null;
  for (let line = range.startLine; line <= range.endLine; line += 1) if (!lines.has(line)) return null;
  return { path, start: range.startLine, end: range.endLine, fix: null };
}

/** A suggestion is applied byte for byte with one click, so nothing in it may be invisible. */
function offerable(fix: Fix | null): Fix | null {
  return fix !== null && !fix.lines.some((line) => hidesSomething(line.replaceAll('\t', ' '))) ? fix : null;
}

function renderBody(cause: Cause, anchor: Anchor, outcome: Outcome, name: string): string {
  const head = `**${nameOf(cause.first.title)}** — ${standingWords(cause)}`;
  const blocks = isAsked(cause.first) ? askedBlocks(cause, outcome) : foundBlocks(cause, anchor, outcome.asOf);
  const body = [head, ...blocks, footer(cause, name)].join('\n\n');
  if (body.length <= BODY_LIMIT) return body;
  // Reached only by texts at all their limits at once; whole blocks go, so that no fence stays open.
  return [
    head,
    ...foundLines(cause).slice(0, 1),
    `${plural(blocks.length, 'part')} left out for length; see the summary.`,
  ].join('\n\n');
}

function foundBlocks(cause: Cause, anchor: Anchor, asOf: string): readonly string[] {
  const { fix } = anchor;
  return [
    ...foundLines(cause),
    `**Asked by**\n\n${bullets(sourceLines(cause, asOf))}`,
    ...remedyBlocks(cause, fix === null),
    ...(fix === null ? [] : [suggestionBlock(fix.lines)]),
  ];
}

function askedBlocks(cause: Cause, outcome: Outcome): readonly string[] {
  const line = askedLine(cause);
  const questions = questionsOf(cause, outcome.questions);
  return [
    ...(line === null ? [] : [line]),
    ...questions.slice(0, MOST_QUESTIONS_INLINE).map((question) => questionBlock(question, '-')),
    ...(questions.length === 0 ? remedyBlocks(cause, true) : []),
    `**Asked by**\n\n${bullets(sourceLines(cause, outcome.asOf))}`,
  ];
}

/** The ranked questions that these findings wait for; one question may ask for several facts at once. */
function questionsOf(cause: Cause, questions: readonly Question[]): readonly Question[] {
  const rules = new Set(cause.findings.map((finding) => finding.rule));
  return questions.filter((question) => question.rules.some((rule) => rules.has(rule)));
}

function footer(cause: Cause, name: string): string {
  const lines = [
    ...smallPrint(cause),
    `The check ${prose(name)} has the whole answer; its summary says how to override a rule.`,
  ];
  return `<details><summary>More</summary>\n\n${bullets(lines)}\n\n</details>`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
