/** Owns what a condition is evaluated in: the facts, what its names stand for, results worked out already, the budget. */
import type { Fact } from '../facts/fact.ts';
import type { FactIndex } from './fact-index.ts';
import type { Condition, TableValue } from './rule.ts';
import type { Result, Value } from './value.ts';

/** Everything names in a condition can stand for, and the budget of one judgement. */
export interface Scope {
  readonly facts: FactIndex;
  /** Conflicting facts for which this pass uses another value, by `refKey`. */
  readonly chosen: ReadonlyMap<string, Fact>;
  readonly bindings: ReadonlyMap<string, Value>;
  readonly definitions: Readonly<Record<string, Condition>>;
  readonly tables: Readonly<Record<string, TableValue>>;
  /** Results of definitions, as far as they are worked out. */
  readonly memo: Map<string, Result>;
  /** The same for conditions that may read `as_of`, by day. */
  readonly days: Map<string, Map<string, Result>>;
  /** Remaining steps; at zero everything left is unknown. */
  readonly budget: { steps: number };
}

/** Enough for lists of some thousand subjects; a pathological pack ends here instead of hanging. */
export const STEP_BUDGET = 500_000;

/** The scope of conditions that may read `as_of`: definitions have results of their own, since they may read it too. */
export function onDay(scope: Scope, asOf: string): Scope {
  if (scope.bindings.get('as_of') === asOf) return scope;
  const memo = scope.days.get(asOf) ?? new Map<string, Result>();
  scope.days.set(asOf, memo);
  return { ...scope, bindings: new Map(scope.bindings).set('as_of', asOf), memo };
}
