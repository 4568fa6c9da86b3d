/**
 * Owns the report for terminals: the answer first, what blocks, questions, advice, what comes next. Plain text that says
 * the same without colour. On first contact, when nearly everything waits for facts, it stays on one screen.
 */
import type { Finding, Outcome } from '../findings/outcome.ts';
import { type Arrangement, arrange, fateOf, firstQuestions, upcomingRows } from './arrangement.ts';
import { type Cause, groupByCause } from './causes.ts';
import { headline, totalCounts } from './headline.ts';
import {
  computeInWords,
  dateInWords,
  demonstrationsInWords,
  expiryInWords,
  jurisdictionTag,
  listed,
  PROBLEM_WORDS,
  placeInWords,
  plural,
  reuseInWords,
} from './messages.ts';
import { cutPoints, visible, visibleLine, wrap } from './plain-text.ts';
import { compactFinding, fullFinding } from './text-finding.ts';
import { type Paint, painter } from './text-paint.ts';

export interface TextOptions {
  readonly colour: boolean;
  /** Columns of the terminal; less than 40 counts as 40. */
  readonly width: number;
}

/** Lines that findings may take on first contact, headings and counts included; questions come on top. */
const FIRST_CONTACT_LINES = 10;
/** Findings told in full or in two lines; beyond these they are counted. */
const MOST_BLOCKING = 50;
const MOST_ADVISORY = 10;
const MOST_COMPACT = 3;
const MOST_DATES = 12;
const MOST_PROBLEMS = 20;
/** Four markets asked at once take fifteen lines. */
const MOST_SNIPPET_LINES = 16;
const MORE = 'check --format json lists all';

interface TextContext {
  readonly outcome: Outcome;
  readonly parts: Arrangement;
  readonly paint: Paint;
  readonly width: number;
}

/** The report, ending in a newline. */
export function renderText(outcome: Outcome, options: TextOptions): string {
  const context: TextContext = {
    outcome,
    parts: arrange(outcome.findings),
    paint: painter(options.colour),
    width: Math.max(40, Math.floor(options.width)),
  };
  const isFirst = isFirstContact(outcome);
  const findings = isFirst ? firstContactSections(context) : [...fullSections(context), informationLines(context)];
  const sections = [problemLines(context), ...findings, standingLines(context)].filter((lines) => lines.length > 0);
  const answer = context.paint(outcome.exitCode === 0 ? 'good' : 'bad', visible(headline(outcome)));
  // Nothing to judge is one line, whatever lies ahead; what was overridden or cut is told all the same.
  if (outcome.row === 6 && standingLines(context).length + problemLines(context).length === 0) return `${answer}\n`;
  if (sections.length === 0) return `${answer}\n`;
  const closing = `More: ${MORE}; explain RULE shows law, dates and what would change a verdict.`;
  return `${[[answer], ...sections, wrap(closing, context.width)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** True where more verdicts wait for facts than are reached. */
function isFirstContact(outcome: Outcome): boolean {
  const counts = totalCounts(outcome);
  return outcome.questions.length > 0 && counts.undetermined > counts.satisfied + counts.violated;
}

function fullSections(context: TextContext): readonly (readonly string[])[] {
  const { outcome, parts } = context;
  const title = outcome.mode === 'observe' ? 'Would block if enforced' : 'What blocks';
  return [
    findingLines(context, title, groupByCause(parts.blocking), MOST_BLOCKING),
    questionLines(context),
    findingLines(context, 'To consider', byFile(groupByCause(parts.advisory)), MOST_ADVISORY),
    upcomingLines(context, MOST_DATES),
  ];
}

/** Groups stay in order of their worst member; those of one file stand together. */
function byFile(causes: readonly Cause[]): readonly Cause[] {
  const files = new Map<string, Cause[]>();
  for (const cause of causes) {
    const { path } = cause.first.location;
    files.set(path, [...(files.get(path) ?? []), cause]);
  }
  return [...files.values()].flat();
}

function findingLines(context: TextContext, title: string, causes: readonly Cause[], most: number): readonly string[] {
  if (causes.length === 0) return [];
  const { outcome, paint, width } = context;
  const kept = causes.slice(0, most);
  const more = countFindings(causes.slice(most));
  const blocks = kept.flatMap((cause) => ['', ...fullFinding(cause, { asOf: outcome.asOf, paint, width })]);
  return [
    paint('heading', title),
    ...blocks.slice(1),
    ...(more > 0 ? ['', `and ${plural(more, 'more finding')}: ${MORE}`] : []),
  ];
}

function countFindings(causes: readonly Cause[]): number {
  return causes.reduce((count, cause) => count + cause.findings.length, 0);
}

function firstContactSections(context: TextContext): readonly (readonly string[])[] {
  const { outcome, parts, paint, width } = context;
  const blocking = groupByCause(parts.blocking);
  const causes = [...blocking, ...groupByCause(parts.advisory)];
  const kept = causes.slice(0, MOST_COMPACT);
  const isLeft = (findings: readonly Finding[]) =>
    findings.filter((finding) => !kept.some((cause) => cause.findings.includes(finding))).length;
  const left = [isLeft(parts.blocking), isLeft(parts.advisory)];
  const words = [`${left[0]} more to resolve`, `${left[1]} more to consider`].filter(
    (_, index) => (left[index] ?? 0) > 0,
  );
  const findings =
    causes.length === 0
      ? []
      : [
          paint('heading', blocking.length > 0 ? 'Findings' : 'To consider'),
          ...kept.flatMap((cause) => compactFinding(cause, { asOf: outcome.asOf, paint, width })),
          ...(words.length > 0 ? [`  ${listed(words)}: ${MORE}`] : []),
        ];
  return blocking.length > 0
    ? [findings, questionLines(context), upcomingLines(context, FIRST_CONTACT_LINES - findings.length - 2)]
    : [questionLines(context), findings, upcomingLines(context, FIRST_CONTACT_LINES - findings.length - 2)];
}

function questionLines({ outcome, parts, paint, width }: TextContext): readonly string[] {
  const { shown, more } = firstQuestions(outcome);
  if (shown.length === 0) {
    const open = parts.asked.length;
    return open === 0 ? [] : [`${plural(open, 'verdict')} cannot be reached until facts are declared: ${MORE}`];
  }
  const open =
    parts.asked.length > 0 ? ': these answers settle most of what is open, today or on a day that is set' : '';
  const lines = shown.flatMap((question, index) => {
    const number = `${index + 1}. `;
    const ask = wrap(`${visible(question.ask)} (${plural(question.decides, 'verdict')})`, width - 5);
    const snippet = question.snippet.replace(/\n+$/, '').split('\n');
    const cut = snippet.length - MOST_SNIPPET_LINES;
    return [
      ...ask.map((line, at) => `  ${at === 0 ? number : ' '.repeat(number.length)}${line}`),
      paint('dim', `     in ${cutPoints(visible(question.path), width)}:`),
      ...snippet
        .slice(0, MOST_SNIPPET_LINES)
        .map((line) => paint('dim', `       ${cutPoints(visibleLine(line), width)}`)),
      ...(cut > 0 ? [paint('dim', `       # ${plural(cut, 'more line')}: ${MORE}`)] : []),
    ];
  });
  return [
    paint('heading', `Questions${open}`),
    ...lines,
    ...(more > 0 ? [`  and ${plural(more, 'more question')}: ${MORE}`] : []),
  ];
}

function upcomingLines({ outcome, parts, paint }: TextContext, most: number): readonly string[] {
  const rows = upcomingRows(outcome, parts.upcoming);
  if (rows.length === 0) return nextDateLines(outcome);
  const room = Math.max(0, most);
  const kept = rows.slice(0, room);
  const left = rows.slice(room).reduce((sum, row) => sum + row.rules, 0);
  return [
    paint('heading', 'What comes next'),
    ...kept.map((row) => {
      const where = row.jurisdictions.map(jurisdictionTag).join(', ');
      const fate = fateOf(row) === '' ? '' : `, ${fateOf(row)}`;
      const when = `${dateInWords(row.from)}${row.confirmed ? '' : ' (expected)'}`;
      return `  ${when}: ${plural(row.rules, 'rule')} (${where}) for ${cutPoints(visible(row.subject), 80)}${fate}${row.condition === null ? '' : `. ${cutPoints(visible(row.condition), 200)}`}`;
    }),
    ...(left > 0 ? [`  and ${plural(left, 'more rule')} on other dates or for other subjects: ${MORE}`] : []),
  ];
}

/** Where rules apply, the dates that lie ahead are told even if they bring no finding: somebody plans by them. */
function nextDateLines(outcome: Outcome): readonly string[] {
  if (totalCounts(outcome).satisfied === 0) return [];
  const dates = outcome.jurisdictions.flatMap(({ id, nextDate }) =>
    nextDate === null ? [] : [`${jurisdictionTag(id)} ${dateInWords(nextDate)}`],
  );
  return dates.length === 0 ? [] : [`Next dates: ${dates.join(', ')}`];
}

function problemLines({ outcome, paint }: TextContext): readonly string[] {
  const { problems } = outcome;
  if (problems.length === 0) return [];
  const more = problems.length - MOST_PROBLEMS;
  return [
    paint('heading', 'Problems'),
    ...problems.slice(0, MOST_PROBLEMS).map(({ kind, path, line, message }) => {
      const place = path === null ? '' : ` ${visible(path)}${line === null ? '' : `:${line}`}:`;
      return `  ${PROBLEM_WORDS[kind]}:${place} ${cutPoints(visible(message), 1000)}`;
    }),
    ...(more > 0 ? [`  and ${plural(more, 'more problem')}: ${MORE}`] : []),
  ];
}

/** What asks for nothing, one line each. */
function informationLines({ outcome, paint }: TextContext): readonly string[] {
  const { information, reuse } = outcome;
  const lines = information.map(
    ({ jurisdiction, text }) => `  ${jurisdictionTag(jurisdiction)}: ${cutPoints(visible(text), 400)}`,
  );
  const compute = outcome.compute.map((model) => `  ${computeInWords(model, visible, visible)}`);
  const counted = [...(reuse.shared > 0 ? [reuseInWords(outcome)] : []), ...demonstrationsInWords(outcome)];
  if (lines.length + compute.length + counted.length === 0) return [];
  return [
    paint('heading', 'For information'),
    ...capped(lines, 'line'),
    ...capped(compute, 'model'),
    ...counted.map((line) => `  ${line}`),
  ];
}

/** What shows in every report: overrides, what they take out, ignored inputs, what is fixed, proposed or cut. */
function standingLines({ outcome, parts }: TextContext): readonly string[] {
  const overrides = outcome.overrides.map((override) => {
    const what = override.severity === 'off' ? 'waived' : `set to ${override.severity}`;
    return `Override: ${override.rule} is ${what} by ${override.owner} ${expiryInWords(override, outcome.asOf)}: ${override.reason}`;
  });
  const waived = parts.waived.map(
    (finding) => `Waived: ${finding.rule} for ${finding.subject} (${placeInWords(finding.location)})`,
  );
  const ignored = outcome.inputsIgnored.map(
    ({ input, value, reason }) => `Ignored: ${input} ${cutPoints(value, 100)}: ${reason}`,
  );
  const fixed = parts.fixed.length > 0 ? [`Fixed by this change: ${plural(parts.fixed.length, 'finding')}`] : [];
  const proposed =
    outcome.proposed === null ? [] : [`Under the configuration this change proposes: ${outcome.proposed}`];
  const cut = outcome.truncated.map((words) => `Cut: ${words}`);
  return [...overrides, ...capped(waived, 'waived finding'), ...ignored, ...fixed, ...proposed, ...cut].map((line) =>
    cutPoints(visible(line), 1000),
  );
}

function capped(lines: readonly string[], noun: string): readonly string[] {
  const more = lines.length - MOST_DATES;
  return more > 0 ? [...lines.slice(0, MOST_DATES), `and ${plural(more, `more ${noun}`)}: ${MORE}`] : lines;
}
