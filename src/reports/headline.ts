/**
 * Owns the answer in plain words: the first line of every report, and what a check's title says. One wording per row of
 * the table of what blocks.
 */
import type { BlockingRow, Counts, Finding, Outcome } from '../findings/outcome.ts';
import { arrange, wouldBlock } from './arrangement.ts';
import { jurisdictionTag, listed, PROBLEM_WORDS, plural } from './messages.ts';
import { cutPoints, visible } from './plain-text.ts';

const MOST_PROBLEM_WORDS = 160;

const ANSWERS: Readonly<Record<BlockingRow, (outcome: Outcome) => string>> = {
  1: (outcome) => `Could not evaluate: ${couldNot(outcome)}`,
  2: (outcome) => {
    const files = outcome.problems.filter((problem) => problem.kind === 'evidence').length;
    const said = [
      files > 0 ? `${plural(files, 'evidence file')} cannot be read` : '',
      outcome.problems.some((problem) => problem.kind === 'listing') ? 'the files cannot be listed whole' : '',
      ...openParts(outcome),
    ];
    return `Blocked: ${join(said)}.`;
  },
  3: (outcome) => `Blocked: ${join(openParts(outcome))}.`,
  4: (outcome) => `Answers needed: ${join(openParts(outcome))}.`,
  5: (outcome) => `Not enforced (observe mode): ${join([...unreadableParts(outcome), ...openParts(outcome)])}.`,
  6: () => 'Nothing to judge: no declaration, model card or dataset card was found, and none is expected.',
  7: nothingBlocks,
};

/** The answer, one sentence of plain text. */
export function headline(outcome: Outcome): string {
  return ANSWERS[outcome.row](outcome);
}

function couldNot(outcome: Outcome): string {
  const causes = outcome.problems.filter((problem) => problem.kind !== 'evidence' && problem.kind !== 'listing');
  const [first] = causes;
  if (!first) return 'no rule was evaluated.';
  const more = causes.length > 1 ? ` (and ${plural(causes.length - 1, 'more problem')})` : '';
  const words = cutPoints(visible(first.message), MOST_PROBLEM_WORDS).replace(/[.…]?$/, (end) => end || '.');
  return `${PROBLEM_WORDS[first.kind].toLowerCase()}: ${words}${more}`;
}

function unreadableParts(outcome: Outcome): readonly string[] {
  const files = outcome.problems.filter((problem) => problem.kind === 'evidence').length;
  return files > 0 ? [`${plural(files, 'evidence file')} cannot be read`] : [];
}

/** What stands in the way: findings to resolve, answers to give, rules that wait for facts. */
function openParts(outcome: Outcome): readonly string[] {
  const { blocking, asked } = arrange(outcome.findings);
  const violated = blocking.filter((finding) => finding.verdict === 'violated');
  const open = blocking.length - violated.length;
  const waits = asked.filter(wouldBlock);
  return [
    violated.length > 0 ? `${plural(violated.length, 'finding')} to resolve${byJurisdiction(violated)}` : '',
    open > 0 ? `${plural(open, 'finding')} to settle by an answer` : '',
    waits.length > 0
      ? waiting(waits, outcome.mode === 'observe' ? 'would block' : waits.length === 1 ? 'blocks' : 'block')
      : '',
  ];
}

function waiting(asked: readonly Finding[], state: string): string {
  return `${plural(asked.length, 'verdict')} ${state} until facts are declared${byJurisdiction(asked)}`;
}

function byJurisdiction(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { jurisdiction } of findings) {
    if (jurisdiction !== null) counts.set(jurisdiction, (counts.get(jurisdiction) ?? 0) + 1);
  }
  if (counts.size === 0) return '';
  return ` (${[...counts].map(([id, count]) => `${jurisdictionTag(id)} ${count}`).join(', ')})`;
}

function nothingBlocks(outcome: Outcome): string {
  const counts = totalCounts(outcome);
  const applicable = counts.satisfied + counts.violated + counts.undetermined;
  const { advisory, asked, waived } = arrange(outcome.findings);
  if (applicable === 0 && advisory.length === 0) {
    return `Nothing blocks: of ${plural(counts.notApplicable, 'verdict')}, none says that a rule applies today.`;
  }
  const said = [
    counts.satisfied > 0 ? `${plural(counts.satisfied, 'verdict')} satisfied` : '',
    advisory.length > 0 ? `${plural(advisory.length, 'finding')} to consider` : '',
    asked.length > 0 ? waiting(asked, 'open') : '',
    waived.length > 0 ? `${plural(waived.length, 'finding')} waived` : '',
  ];
  return `Nothing blocks: ${join(said)}.`;
}

function join(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? 'see the problems below' : listed(said);
}

/** The counts of all jurisdictions together. */
export function totalCounts(outcome: Outcome): Counts {
  const sum = (key: keyof Counts) => outcome.jurisdictions.reduce((total, { counts }) => total + counts[key], 0);
  return {
    satisfied: sum('satisfied'),
    violated: sum('violated'),
    undetermined: sum('undetermined'),
    notApplicable: sum('notApplicable'),
  };
}
