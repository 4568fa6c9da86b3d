/** Owns severities that depend on facts. */
import { evaluateCondition } from './evaluate-condition.ts';
import type { Severity, SeverityRow } from './rule.ts';
import type { Scope } from './scope.ts';
import { known, type Result } from './value.ts';

/** The order in which severities are weighed against one another. */
export const STRICTEST_FIRST: readonly Severity[] = ['error', 'warning', 'notice'];

/** A severity and what was looked at to find it. */
export interface Weight {
  readonly is: Severity;
  readonly parts: readonly Result[];
}

/** The first row that is not false: an unknown condition takes the stricter severity. */
export function severityRow(rows: readonly SeverityRow[], scope: Scope): Weight {
  const parts: Result[] = [];
  for (const row of rows) {
    const result = row.if === null ? known(true) : evaluateCondition(row.if, scope);
    parts.push(result);
    if (result.value !== false) return { is: row.is, parts };
  }
  return { is: 'notice', parts };
}

export function strictest(severities: readonly Severity[]): Severity {
  return STRICTEST_FIRST.find((s) => severities.includes(s)) ?? 'notice';
}
