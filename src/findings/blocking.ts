/**
 * Owns the one table of what blocks, from which code and documentation are made, and the choice of its row. Which
 * findings would block is settled by `disposition.ts`; nothing here looks at rules or facts.
 */
import type { BlockingRow, Conclusion, Finding, Mode, Problem } from './outcome.ts';

/** One row: a situation, and what each channel reports for it. */
export interface BlockingEntry {
  readonly row: BlockingRow;
  readonly situation: string;
  readonly checkRun: Conclusion;
  /** How a check's title begins. */
  readonly title: string;
  readonly commitStatus: 'error' | 'failure' | 'success';
  readonly exitCode: 0 | 1 | 2;
}

/** What blocks, worst first. Where several rows hold, the first of them stands. */
export const BLOCKING_TABLE: readonly BlockingEntry[] = [
  {
    row: 1,
    situation:
      'Could not evaluate: an error of ours, an unreadable pack or configuration, or no rule evaluated; also in observe mode',
    checkRun: 'failure',
    title: 'could not evaluate',
    commitStatus: 'error',
    exitCode: 2,
  },
  {
    row: 2,
    situation: 'Evidence that cannot be read',
    checkRun: 'failure',
    title: 'evidence cannot be read',
    commitStatus: 'failure',
    exitCode: 1,
  },
  {
    row: 3,
    situation:
      'A rule is violated and not waived, its severity reaches `fail-on`, and its certainty allows it to block',
    checkRun: 'failure',
    title: 'blocked',
    commitStatus: 'failure',
    exitCode: 1,
  },
  {
    row: 4,
    situation: 'The same, but undetermined; or the scope has been narrowed; or declarations contradict one another',
    checkRun: 'action_required',
    title: 'needs an answer',
    commitStatus: 'failure',
    exitCode: 1,
  },
  {
    row: 5,
    situation: 'Rows 2 to 4 in observe mode',
    checkRun: 'neutral',
    title: 'not enforced',
    commitStatus: 'success',
    exitCode: 0,
  },
  {
    row: 6,
    situation: 'Nothing to judge, nothing at the merge base either, and the configuration expects nothing',
    checkRun: 'neutral',
    title: 'nothing to judge',
    commitStatus: 'success',
    exitCode: 0,
  },
  {
    row: 7,
    situation: 'Everything else, including that no rule applies',
    checkRun: 'success',
    title: 'nothing blocks',
    commitStatus: 'success',
    exitCode: 0,
  },
];

/** The entry of a row. */
export function blockingEntry(row: BlockingRow): BlockingEntry {
  const entry = BLOCKING_TABLE.find((candidate) => candidate.row === row);
  if (!entry) throw new RangeError(`the table of what blocks has no row ${row}`);
  return entry;
}

/** The table as plain cells, headings first, for the documentation. */
export function blockingCells(): readonly (readonly string[])[] {
  return [
    ['#', 'Situation', 'Check run', 'Commit status', 'Exit code'],
    ...BLOCKING_TABLE.map((entry) => [
      String(entry.row),
      entry.situation,
      `${entry.checkRun}, "${entry.title}"`,
      entry.commitStatus,
      String(entry.exitCode),
    ]),
  ];
}

/** The row that a blocking finding leads to. A verdict that is not violated can block only as an open question. */
function rowOfBlockingVerdict(verdict: Finding['verdict']): 3 | 4 {
  return verdict === 'violated' ? 3 : 4;
}

/** The row that a problem leads to: evidence blocks, anything else means that we could not evaluate. */
function rowOfProblem(kind: Problem['kind']): 1 | 2 {
  return kind === 'evidence' || kind === 'listing' ? 2 : 1;
}

/** What the choice of a row rests on. */
export interface Situation {
  readonly mode: Mode;
  /** Kinds of all problems met. */
  readonly problems: readonly Problem['kind'][];
  /** Verdicts of the findings that block, or would if the gate were enforced. */
  readonly blocking: readonly Finding['verdict'][];
  readonly nothingToJudge: boolean;
}

/** The row that stands: the worst of all that hold. Observe mode turns rows 2 to 4, never row 1, into row 5. */
export function decideRow(situation: Situation): BlockingRow {
  const rows: BlockingRow[] = [
    ...situation.problems.map(rowOfProblem),
    ...situation.blocking.map(rowOfBlockingVerdict),
    situation.nothingToJudge ? 6 : 7,
  ];
  const held = situation.mode === 'observe' ? rows.map((row) => (row >= 2 && row <= 4 ? 5 : row)) : rows;
  return worstRow(held);
}

/** The worst of several rows; an empty list is an evaluation that judged nothing at all, hence row 1. */
export function worstRow(rows: readonly BlockingRow[]): BlockingRow {
  return rows.reduce<BlockingRow>((worst, row) => (row < worst ? row : worst), rows.length === 0 ? 1 : 7);
}
