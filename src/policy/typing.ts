/** Owns what static types of conditions are and which of them go together: what may be compared, joined or looked up. */
import { isDay } from '../facts/calendar.ts';
import type { SubjectKind } from '../facts/fact.ts';
import type { TableValue } from './rule.ts';

/** `text` with `values` is a word of a closed list, or a literal. `node` is a subject, or a record or map within one. */
export type Typing =
  | { readonly kind: 'boolean' | 'number' | 'day' | 'any' }
  | { readonly kind: 'text'; readonly values: readonly string[] | null }
  | { readonly kind: 'list'; readonly of: Typing }
  | { readonly kind: 'node'; readonly subject: SubjectKind; readonly path: string }
  | { readonly kind: 'table'; readonly value: { readonly [key: string]: TableValue } };

export const ANY: Typing = { kind: 'any' };

/** The type that covers both; words keep the union of their values. `any` where there is none. */
export function join(a: Typing, b: Typing): Typing {
  if (a.kind === 'any') return b;
  if (b.kind === 'any') return a;
  if (a.kind === 'text' && b.kind === 'text') {
    return { kind: 'text', values: a.values && b.values ? [...new Set([...a.values, ...b.values])] : null };
  }
  if (a.kind === 'list' && b.kind === 'list') return { kind: 'list', of: join(a.of, b.of) };
  if (a.kind === 'node' && b.kind === 'node') return a.subject === b.subject && a.path === b.path ? a : ANY;
  return a.kind === b.kind ? a : ANY;
}

/** Problems of the two branches of a choice: what comes out must be one kind of thing. */
export function branchProblems(a: Typing, b: Typing): readonly string[] {
  if (a.kind === 'any' || b.kind === 'any' || join(a, b).kind !== 'any') return [];
  return [`the branches of "?:" differ: a ${a.kind} and a ${b.kind}`];
}

/** Problems of a comparison. `withEmptyList` tells that one side is written `[]`. */
export function comparisonProblems(a: Typing, b: Typing, op: string, withEmptyList: boolean): readonly string[] {
  if (a.kind === 'any' || b.kind === 'any') return [];
  if (a.kind === 'day' || b.kind === 'day') return dayProblems(a, b);
  if (a.kind !== b.kind) return [`a ${a.kind} is compared with a ${b.kind}`];
  const problems: string[] = [];
  if (a.kind === 'text' && b.kind === 'text') problems.push(...wordProblems(a.values, b.values));
  if (a.kind === 'node' || a.kind === 'table')
    problems.push(`a ${a.kind} cannot be compared; compare its parts or ids`);
  if (a.kind === 'list' && !withEmptyList) problems.push('lists are compared with [] only; use overlap() or "in"');
  if (!['==', '!='].includes(op) && a.kind !== 'number')
    problems.push(`"${op}" orders numbers and dates, not a ${a.kind}`);
  return problems;
}

function dayProblems(a: Typing, b: Typing): readonly string[] {
  const other = a.kind === 'day' ? b : a;
  if (other.kind === 'day') return [];
  const words = other.kind === 'text' ? (other.values ?? []) : [];
  if (words.length === 1 && isDay(words[0] ?? '')) return [];
  return [`a date is compared with "${words[0] ?? other.kind}", a day 'YYYY-MM-DD' is expected`];
}

/** A literal compared with a closed list must be one of its words; '' stands for "nothing claimed". */
function wordProblems(a: readonly string[] | null, b: readonly string[] | null): readonly string[] {
  if (!a || !b) return [];
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.filter((w) => w !== '' && !many.includes(w)).map((w) => `"${w}" is not one of ${many.join(', ')}`);
}

/** Problems of `item in list`. */
export function membershipProblems(item: Typing, list: Typing): readonly string[] {
  if (list.kind === 'any') return [];
  if (list.kind === 'table') {
    return item.kind === 'text' || item.kind === 'any' ? [] : [`the keys of a table are text, not a ${item.kind}`];
  }
  if (list.kind !== 'list') return [`"in" looks into a ${list.kind}`];
  return sharedProblems(item, list.of, 'in');
}

/** Problems of `overlap(a, b)`. */
export function overlapProblems(a: Typing, b: Typing): readonly string[] {
  return a.kind === 'list' && b.kind === 'list' ? sharedProblems(a.of, b.of, 'overlap') : [];
}

function sharedProblems(a: Typing, b: Typing, what: string): readonly string[] {
  if (a.kind === 'text' && b.kind === 'text') return wordProblems(a.values, b.values);
  const compound = [a, b].find((t) => t.kind === 'node' || t.kind === 'list' || t.kind === 'table');
  if (compound) return [`"${what}" looks for words and numbers, not a ${compound.kind}; compare ids`];
  const unlike = a.kind !== b.kind && a.kind !== 'any' && b.kind !== 'any';
  return unlike && ![a.kind, b.kind].includes('day') ? [`"${what}" looks for a ${a.kind} among a ${b.kind}`] : [];
}
