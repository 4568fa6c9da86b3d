/**
 * Owns what the rules of one pack share for one subject: bound names, and whatever several of them would work out or keep
 * alike. It is let go before the next subject, so that many subjects take no more room than their judgements.
 */
import { evaluateDates, type Timing } from './date-table.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import { type FactIndex, refKey } from './fact-index.ts';
import type { FactRef, Judgement } from './judgement.ts';
import type { Condition, DateRow } from './rule.ts';
import type { Scope } from './scope.ts';
import type { Result, Value } from './value.ts';

/** What all rules of one pack share for one subject: the bound names, and definitions worked out once. */
export interface Ground {
  readonly bindings: ReadonlyMap<string, Value>;
  readonly memo: Map<string, Result>;
  readonly days: Map<string, Map<string, Result>>;
  /** What tables of dates come to, by table and day: most rules of an instrument share one. */
  readonly timings: Map<readonly DateRow[], Map<string, Timing>>;
  /** Results of whole `when`s, by their text: a quarter of them stand in several rules. */
  readonly whens: Map<string, Result>;
  /** Lists of references that several judgements of the subject hold. */
  readonly lists: Map<string, readonly FactRef[]>;
}

export function groundOf(bindings: Ground['bindings']): Ground {
  return { bindings, memo: new Map(), days: new Map(), timings: new Map(), whens: new Map(), lists: new Map() };
}

/** The result of a rule's own condition; `known` holds those of the same text. */
export function evaluateWhen(condition: Condition, scope: Scope, known: Map<string, Result>): Result {
  const result = known.get(condition.text) ?? evaluateCondition(condition, scope);
  if (scope.budget.steps >= 0) known.set(condition.text, result);
  return result;
}

/** What a table of dates comes to on a day. */
export function sharedTiming(rows: readonly DateRow[], day: string, scope: Scope, { timings }: Ground): Timing {
  const days = timings.get(rows) ?? new Map<string, Timing>();
  const known = days.get(day);
  if (known) return known;
  const timing = evaluateDates(rows, day, scope);
  // Without budget the answer may only be unknown for want of it.
  if (scope.budget.steps >= 0) timings.set(rows, days.set(day, timing));
  return timing;
}

const NO_ITEMS: readonly [] = [];

/** The same judgement in the least memory: there is one for each rule and subject, and all of them are kept. */
export function compact(judgement: Judgement, facts: FactIndex, { lists }: Ground): Judgement {
  const once = (refs: readonly FactRef[]): readonly FactRef[] => {
    if (refs.length === 0) return NO_ITEMS;
    const key = refs.map(refKey).join('\u0001');
    // A list that was grown holds room for more than it has.
    const known = lists.get(key) ?? refs.slice();
    lists.set(key, known);
    return known;
  };
  const kept = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NO_ITEMS : list);
  const words = (list: readonly string[]) => facts.once(`words ${list.join('\u0001')}`, () => list.slice());
  return {
    rule: judgement.rule,
    subject: judgement.subject,
    verdict: judgement.verdict,
    contradicted: judgement.contradicted,
    moot: judgement.moot,
    severity: judgement.severity,
    items: kept(judgement.items),
    missing: once(judgement.missing),
    assumed: once(judgement.assumed),
    read: once(judgement.read),
    appliesFrom: judgement.appliesFrom,
    possibleDates: words(judgement.possibleDates),
    upcoming: judgement.upcoming,
    upcomingItems: kept(judgement.upcomingItems),
    certainty: judgement.certainty,
    notes: words(judgement.notes),
    informs: judgement.informs,
    trace: judgement.trace,
  };
}
