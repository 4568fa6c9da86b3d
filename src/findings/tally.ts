/** Owns what is counted and tabulated over judgements: verdicts, controls, the next day on which something changes. */
import type { Judgement, Verdict } from '../policy/judgement.ts';
import type { Counts } from './outcome.ts';
import { isUpcomingSoon } from './rule-findings.ts';

const VERDICT_RANK: Readonly<Record<Verdict, number>> = {
  violated: 4,
  undetermined: 3,
  satisfied: 2,
  'not-applicable': 1,
};

/** The four counts; they sum to the number of judgements. A rule that lies ahead counts as not applicable. */
export function countVerdicts(judgements: readonly Judgement[]): Counts {
  const count = (verdict: Verdict) => judgements.filter((judgement) => judgement.verdict === verdict).length;
  return {
    satisfied: count('satisfied'),
    violated: count('violated'),
    undetermined: count('undetermined'),
    notApplicable: count('not-applicable'),
  };
}

/** How many judgements lie ahead within two years and, as things stand, will be violated or undetermined that day. */
export function countUpcoming(judgements: readonly Judgement[], asOf: string): number {
  return judgements.filter((j) => isUpcomingSoon(j, asOf) && j.upcoming?.conditional === false).length;
}

/** The next day after `asOf` on which a rule that concerns a subject here starts, widens or ends; null where none. */
export function nextDate(judgements: readonly Judgement[], asOf: string): string | null {
  const days = judgements.flatMap(daysOfChange);
  return days.filter((day) => day > asOf).toSorted()[0] ?? null;
}

function daysOfChange(judgement: Judgement): readonly string[] {
  const { verdict, upcoming } = judgement;
  if (verdict === 'not-applicable') return upcoming && upcoming.verdict !== 'not-applicable' ? [upcoming.from] : [];
  const until = judgement.rule.until;
  const open = verdict === 'undetermined' ? judgement.possibleDates : [];
  return [...open, ...judgement.upcomingItems.map((item) => item.from), ...(until === null ? [] : [until])];
}

/** Control → jurisdiction → worst verdict of the rules that name it, both sorted. */
export function tabulateControls(
  judgements: readonly Judgement[],
): Readonly<Record<string, Readonly<Record<string, Verdict>>>> {
  const worst = new Map<string, Map<string, Verdict>>();
  for (const { rule, verdict } of judgements) {
    for (const control of rule.controls) {
      const row = worst.get(control) ?? new Map<string, Verdict>();
      worst.set(control, row);
      const before = row.get(rule.jurisdiction);
      if (before === undefined || VERDICT_RANK[verdict] > VERDICT_RANK[before]) row.set(rule.jurisdiction, verdict);
    }
  }
  return Object.fromEntries(
    sortedByKey(worst).map(([control, row]) => [control, Object.fromEntries(sortedByKey(row))] as const),
  );
}

function sortedByKey<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
