/** Owns severities that depend on facts. */
import { evaluateCondition, type Scope } from './evaluate-condition.ts';
import type { Severity, SeverityRow } from './rule.ts';

const STRICTEST_FIRST: readonly Severity[] = ['error', 'warning', 'notice'];

/** The first row that is not false: an unknown condition takes the stricter severity. */
export function severityRow(rows: readonly SeverityRow[], scope: Scope): Severity {
  const row = rows.find((r) => r.if === null || evaluateCondition(r.if, scope).value !== false);
  return row?.is ?? 'notice';
}

export function strictest(severities: readonly Severity[]): Severity {
  return STRICTEST_FIRST.find((s) => severities.includes(s)) ?? 'notice';
}
