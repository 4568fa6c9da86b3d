/** Owns the lines of training compute that packs draw: the table `compute_lines`, and the margin of a bare figure. */
import type { Pack, TableValue } from './rule.ts';

export interface ComputeLine {
  readonly id: string;
  readonly title: string;
  readonly provision: string;
  /** FLOP. */
  readonly flop: number;
  readonly operator: '>' | '>=';
  readonly counts: 'direct' | 'cumulative' | 'modification';
}

/** Share by which a figure without a range of its own may be off: the widest of the packs' tables `compute_margin`. */
export function computeMargin(packs: readonly Pack[]): number {
  return Math.max(
    0,
    ...packs.map(({ tables }) => (typeof tables.compute_margin === 'number' ? tables.compute_margin : 0)),
  );
}

/** The lines of all packs, in order; rows that lack a part are left out. */
export function computeLines(packs: readonly Pack[]): readonly ComputeLine[] {
  return packs.flatMap((pack) =>
    Object.entries(rowsOf(pack.tables.compute_lines)).flatMap(([id, row]) => lineOf(`${pack.id}-${id}`, row) ?? []),
  );
}

function rowsOf(value: TableValue | undefined): Readonly<Record<string, TableValue>> {
  return typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, TableValue>>) : {};
}

const OPERATORS = ['>', '>='] as const;
const COUNTS = ['direct', 'cumulative', 'modification'] as const;

function lineOf(id: string, row: TableValue): ComputeLine | null {
  const { title, provision, flop, operator, counts } = rowsOf(row);
  const sign = OPERATORS.find((known) => known === operator);
  const counted = COUNTS.find((known) => known === counts);
  if (typeof flop !== 'number' || !sign || !counted) return null;
  return { id, title: String(title ?? id), provision: String(provision ?? ''), flop, operator: sign, counts: counted };
}
