/**
 * Owns the values that conditions work on and the result of evaluating one: a value or *unknown*, with the facts that
 * explain it.
 */
import { type FactValue, type Interval, isInterval, type SubjectKind } from '../facts/fact.ts';
import type { FactType } from '../facts/vocabulary.ts';
import type { FactRef } from './judgement.ts';
import type { TableValue } from './rule.ts';

/** Something that did not happen has no date and no amount: every ordering comparison with it is false. */
export const NEVER = { kind: 'never' } as const;

/** A list; `gaps` name the facts that would make an incomplete list whole. */
export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly complete: boolean;
  readonly gaps: readonly FactRef[];
}

/** A subject, or a record or map within one, from which a path goes on. */
export interface NodeValue {
  readonly kind: 'node';
  readonly subject: string;
  readonly subjectKind: SubjectKind;
  /** Empty for the subject itself. */
  readonly path: string;
  readonly type: FactType;
}

export interface TableNode {
  readonly kind: 'table';
  readonly value: { readonly [key: string]: TableValue };
}

export type Value = boolean | number | string | Interval | ListValue | NodeValue | TableNode | typeof NEVER;

/**
 * `value` is undefined where it is unknown; then `missing` names the facts that decide. `assumed` lists undeclared facts
 * whose neutral value was used, `read` the declared facts that were looked at. `loose` names the facts that would narrow a
 * range. `outside` tells that a table has no row.
 */
export interface Result {
  readonly value: Value | undefined;
  readonly missing: readonly FactRef[];
  readonly assumed: readonly FactRef[];
  readonly read: readonly FactRef[];
  readonly loose: readonly FactRef[];
  readonly outside: boolean;
}

const NOTHING: readonly FactRef[] = [];

/** A value that rests on no fact. Most are truth values, and those stand once. */
export function known(value: Value): Result {
  return value === true ? TRUE : value === false ? FALSE : bare(value);
}

function bare(value: Value): Result {
  return { value, missing: NOTHING, assumed: NOTHING, read: NOTHING, loose: NOTHING, outside: false };
}

const TRUE = bare(true);
const FALSE = bare(false);

export function unknown(missing: readonly FactRef[]): Result {
  return { value: undefined, missing, assumed: NOTHING, read: NOTHING, loose: NOTHING, outside: false };
}

/**
 * A result with `value` that carries what its parts read and assumed. Where it is unknown and nothing is named that could
 * be declared, the facts that leave a range too wide are, or else all that were looked at (arithmetic on something that
 * never happened).
 */
export function derive(
  value: Value | undefined,
  parts: readonly Result[],
  missing: readonly FactRef[] = NOTHING,
): Result {
  if (value !== undefined && parts.every(isBare)) return known(value);
  const assumed = gather(parts, 'assumed');
  const read = gather(parts, 'read');
  const loose = gather(parts, 'loose');
  if (value !== undefined) {
    return { value, missing: NOTHING, assumed, read, loose: isRange(value) ? loose : NOTHING, outside: false };
  }
  const outside = parts.some((p) => p.outside);
  const named = [missing, outside ? NOTHING : loose, outside ? NOTHING : union([read, assumed])];
  return { value, missing: named.find((refs) => refs.length > 0) ?? NOTHING, assumed, read, loose: NOTHING, outside };
}

/** True for a result that rests on no fact. */
export function isBare(part: Result): boolean {
  return part.read.length === 0 && part.assumed.length === 0 && part.loose.length === 0;
}

/** One kind of reference of all parts; most parts have none or the same, and then nothing is built. */
export function gather<K extends string>(
  parts: readonly Readonly<Record<K, readonly FactRef[]>>[],
  kind: K,
): readonly FactRef[] {
  let found = NOTHING;
  let all: (readonly FactRef[])[] | null = null;
  for (const part of parts) {
    const refs = part[kind];
    if (refs.length === 0 || refs === found) continue;
    if (found.length === 0) {
      found = refs;
      continue;
    }
    all ??= [found];
    all.push(refs);
  }
  return all === null ? found : union(all);
}

/** References beyond which keys are kept instead of comparing one by one. */
const MANY = 32;

/** The references of all lists, each once, in order of first appearance. */
export function union(lists: readonly (readonly FactRef[])[]): readonly FactRef[] {
  let all: readonly FactRef[] = NOTHING;
  let own: FactRef[] | null = null;
  let keys: Set<string> | null = null;
  for (const list of lists) {
    if (list.length === 0 || list === all) continue;
    if (all.length === 0) {
      all = list;
      continue;
    }
    if (keys === null && all.length + list.length > MANY) keys = new Set(all.map(keyOf));
    for (const ref of list) {
      if (keys === null ? includes(all, ref) : keys.has(keyOf(ref))) continue;
      if (own === null) all = own = [...all];
      own.push(ref);
      keys?.add(keyOf(ref));
    }
  }
  return all;
}

function keyOf(ref: FactRef): string {
  return `${ref.subject}\0${ref.path}`;
}

function includes(refs: readonly FactRef[], ref: FactRef): boolean {
  return refs.some((other) => other.path === ref.path && other.subject === ref.subject);
}

export function isList(value: unknown): value is ListValue {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'list';
}

export function isNode(value: unknown): value is NodeValue {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'node';
}

export function isTable(value: unknown): value is TableNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'table';
}

export function isNever(value: unknown): value is typeof NEVER {
  return value === NEVER;
}

/** True for a number that is not known exactly. */
export function isRange(value: Value): value is Interval {
  return isInterval(value) && value.low < value.high;
}

/** A number or interval as an interval; null for anything else. */
export function toInterval(value: Value): Interval | null {
  if (typeof value === 'number') return { low: value, high: value };
  return isInterval(value) ? value : null;
}

/** An interval as a value: a plain number where both ends meet, undefined where an end is not finite. */
export function fromInterval(low: number, high: number): Value | undefined {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  return low === high ? low : { low, high };
}

const TABLE_LISTS = new WeakMap<object, ListValue>();

/** A table's constant as a value. */
export function fromTable(value: TableValue): Value {
  if (Array.isArray(value)) {
    const known = TABLE_LISTS.get(value);
    if (known) return known;
    const items = value.map((v) => fromTable(v as TableValue));
    const list: ListValue = { kind: 'list', items, complete: true, gaps: NOTHING };
    TABLE_LISTS.set(value, list);
    return list;
  }
  if (typeof value === 'object') return { kind: 'table', value: value as { readonly [key: string]: TableValue } };
  return value as string | number | boolean;
}

/** A declared fact's value; lists keep whether they are whole. */
export function fromFact(value: FactValue, complete: boolean, ref: FactRef): Value {
  if (typeof value === 'object' && !isInterval(value)) {
    return { kind: 'list', items: value as readonly string[], complete, gaps: complete ? NOTHING : [ref] };
  }
  return value as boolean | number | string | Interval;
}
