/** Owns routing: the regulators to which a system's use points. Printed beside findings; never a verdict. */
import { bindingsFor } from './bindings.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import type { FactIndex } from './fact-index.ts';
import type { Pack } from './rule.ts';
import { type Scope, STEP_BUDGET } from './scope.ts';

/** `sure` false: undeclared facts leave it open. */
export interface RoutedTo {
  readonly to: string;
  readonly sure: boolean;
}

/**
 * Regulators of one system under one pack, sure ones first. While the uses themselves are undeclared nearly everything
 * would be possible, so then only what is sure is named.
 */
export function routesOf(pack: Pack, system: string, facts: FactIndex): readonly RoutedTo[] {
  const scope: Scope = {
    facts,
    chosen: new Map(),
    bindings: bindingsFor('system', system, facts),
    definitions: pack.definitions,
    tables: pack.tables,
    memo: new Map(),
    days: new Map(),
    budget: { steps: STEP_BUDGET },
  };
  const usesKnown = facts.find({ subject: system, path: 'uses' }, new Map()).state === 'declared';
  const sure = new Set<string>();
  const possible = new Set<string>();
  for (const route of pack.routes) {
    const { value } = evaluateCondition(route.when, scope);
    if (value === true) sure.add(route.to);
    else if (value === undefined && usesKnown) possible.add(route.to);
  }
  return [
    ...[...sure].map((to) => ({ to, sure: true })),
    ...[...possible].filter((to) => !sure.has(to)).map((to) => ({ to, sure: false })),
  ];
}
