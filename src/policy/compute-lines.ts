/** Owns what packs ask of training compute, and by which tables they say so. */
import type { Pack, TableValue } from './rule.ts';

/** Tables that are read here by their name. */
export const COMPUTE_TABLES = ['compute_lines', 'compute_third', 'compute_margin'] as const;

export interface ComputeLine {
  readonly id: string;
  readonly title: string;
  readonly provision: string;
  /** FLOP. */
  readonly value: { readonly low: number; readonly high: number };
  readonly operator: '>' | '>=';
  readonly counts: 'direct' | 'cumulative' | 'modification';
  readonly since: string | null;
  readonly note: null;
}

export interface ComputeLines {
  /** Share by which a figure without a range of its own may be off. */
  readonly margin: number;
  readonly thresholds: readonly ComputeLine[];
  /** The lines of which one third counts for a modification whose original is not known. */
  readonly third: {
    readonly general: number;
    readonly systemic: number;
    readonly provision: string;
    readonly since: string | null;
  } | null;
}

/** What all packs ask together: every line, and the widest margin. Rows that lack a part are left out. */
export function computeLines(packs: readonly Pack[]): ComputeLines {
  const tables = packs.map((pack) => pack.tables);
  return {
    margin: Math.max(0, ...tables.map(({ compute_margin: margin }) => (typeof margin === 'number' ? margin : 0))),
    thresholds: packs.flatMap(linesOf),
    third: tables.map(thirdOf).find((third) => third !== null) ?? null,
  };
}

/** True where a pack draws any line. */
export function asksForCompute(pack: Pack): boolean {
  return linesOf(pack).length > 0;
}

function linesOf({ id, tables }: Pack): readonly ComputeLine[] {
  return Object.entries(rowsOf(tables.compute_lines)).flatMap(([name, row]) => lineOf(`${id}-${name}`, row) ?? []);
}

function rowsOf(value: TableValue | undefined): Readonly<Record<string, TableValue>> {
  return typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, TableValue>>) : {};
}

const OPERATORS = ['>', '>='] as const;
const COUNTS = ['direct', 'cumulative', 'modification'] as const;

function lineOf(id: string, row: TableValue): ComputeLine | null {
  const { title, provision, flop, operator, counts, since } = rowsOf(row);
  const sign = OPERATORS.find((known) => known === operator);
  const counted = COUNTS.find((known) => known === counts);
  if (typeof flop !== 'number' || !sign || !counted) return null;
  const value = { low: flop, high: flop };
  return {
    ...{ id, title: String(title ?? id), provision: String(provision ?? '') },
    ...{ value, operator: sign, counts: counted, since: dayOf(since), note: null },
  };
}

function thirdOf({ compute_third: third, compute_lines: lines }: Pack['tables']): ComputeLines['third'] {
  const { general, systemic } = rowsOf(lines);
  const [low, high] = [rowsOf(general).flop, rowsOf(systemic).flop];
  const { provision, since } = rowsOf(third);
  if (typeof provision !== 'string' || typeof low !== 'number' || typeof high !== 'number') return null;
  return { general: low, systemic: high, provision, since: dayOf(since) };
}

function dayOf(value: TableValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
