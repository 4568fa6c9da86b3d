/** Owns what is counted and tabulated over judgements: verdicts, controls, the next day on which something changes. */
import type { Fact } from '../facts/fact.ts';
import { daysAhead } from '../policy/duty-calendar.ts';
import type { Judgement, Verdict } from '../policy/judgement.ts';
import { pairKey } from './assessment.ts';
import type { Counts, Information, Outcome, Reuse } from './outcome.ts';
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
  return judgements.flatMap((judgement) => daysAhead(judgement, asOf)).toSorted()[0] ?? null;
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

/** Declared facts that rules read which concern their subject, now or later, and how many serve several regimes. */
export function countReuse(judgements: readonly Judgement[]): Reuse {
  const readers = new Map<string, Set<string>>();
  for (const { rule, verdict, upcoming, read } of judgements) {
    if (verdict === 'not-applicable' && upcoming === null) continue;
    for (const { subject, path } of read) {
      const key = pairKey(subject, path);
      readers.set(key, (readers.get(key) ?? new Set()).add(rule.jurisdiction));
    }
  }
  const shared = [...readers.values()].filter((jurisdictions) => jurisdictions.size > 1);
  return { facts: readers.size, shared: shared.length };
}

/** Declared addresses under `.example`, a name reserved for demonstrations (RFC 2606): they count, but open nowhere. */
export function countDemonstrations(facts: readonly Fact[]): number {
  const isDemonstration = (value: unknown) =>
    typeof value === 'string' && /^https:\/\/[^/?#]{1,255}\.example\.?(?:[:/?#]|$)/i.test(value);
  return new Set(facts.map((fact) => fact.value).filter(isDemonstration)).size;
}

/** What rules that only inform have to say, once each however many subjects they concern. */
export function informationOf(judgements: readonly Judgement[]): readonly Information[] {
  const lines = judgements
    .filter((judgement) => judgement.informs)
    .map(({ rule }) => ({ rule: rule.id, jurisdiction: rule.jurisdiction, text: rule.finding, url: rule.source.url }));
  return [...new Map(lines.map((line) => [line.rule, line])).values()];
}

function sortedByKey<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Every verdict, by rule and subject. */
export function listResults(judgements: readonly Judgement[]): Outcome['results'] {
  return judgements
    .map((judgement) => ({ rule: judgement.rule.id, subject: judgement.subject, verdict: judgement.verdict }))
    .sort((a, b) => (a.rule === b.rule ? compareText(a.subject, b.subject) : compareText(a.rule, b.rule)));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
