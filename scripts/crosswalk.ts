/**
 * Owns reading `policies/crosswalk.yml` and its page `docs/crosswalk.md`: how far one piece of evidence serves several
 * regimes, and that none of them recognises another's assessment.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Catalogue } from './rule-pages.ts';

/** How near a regime's own text comes to a control. */
export type Strength = 'equivalent' | 'partial' | 'related' | 'none';
/** What evidence made for one regime is worth in the other. */
export type Reuse = 'drop-in' | 'adapt' | 'context' | 'not-requested';

export const REGIMES = ['eu', 'uk', 'sg', 'jp'] as const;
export type Regime = (typeof REGIMES)[number];
export const PAIRS: readonly (readonly [Regime, Regime])[] = REGIMES.flatMap((a, i) =>
  REGIMES.slice(i + 1).map((b) => [a, b] as const),
);

export interface CrosswalkRow
  extends Readonly<Record<Regime, { readonly strength: Strength; readonly asks?: string }>> {
  readonly 'nist-ai-rmf'?: string;
  readonly 'iso-iec-42001'?: string;
}

export interface Mapping {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly regimes: readonly Regime[];
  readonly publisher: string;
  readonly publisher_kind: 'authority' | 'standards-body' | 'third-party' | 'project';
  readonly date: string | null;
  readonly kind: 'documentation' | 'shared-standard' | 'published-mapping';
  readonly certainty: 'primary' | 'secondary' | 'memory';
  readonly stale: boolean;
}

export interface Crosswalk {
  readonly reviewed_on: string;
  readonly controls: Readonly<Record<string, CrosswalkRow>>;
  readonly recognition: readonly {
    readonly between: readonly [Regime, Regime];
    readonly is: 'none' | 'documentation' | 'shared-standard' | 'published-mapping' | 'unilateral' | 'mutual';
    readonly note: string;
  }[];
  readonly mappings: readonly Mapping[];
}

export function loadCrosswalk(root: string): Crosswalk {
  return parse(readFileSync(join(root, 'policies/crosswalk.yml'), 'utf8')) as Crosswalk;
}

const WEAKEST_FIRST: readonly Strength[] = ['none', 'related', 'partial', 'equivalent'];
const WORTH: Readonly<Record<Strength, Reuse>> = {
  none: 'not-requested',
  related: 'context',
  partial: 'adapt',
  equivalent: 'drop-in',
};

/** Evidence travels no further than the weaker of the two texts asks. */
export function reuseBetween(row: CrosswalkRow, a: Regime, b: Regime): Reuse {
  const weaker = Math.min(WEAKEST_FIRST.indexOf(row[a].strength), WEAKEST_FIRST.indexOf(row[b].strength));
  return WORTH[WEAKEST_FIRST[weaker] ?? 'none'];
}

/** How many controls have each worth, for one pair. */
export function countReuse(crosswalk: Crosswalk, a: Regime, b: Regime): Readonly<Record<Reuse, number>> {
  const counts: Record<Reuse, number> = { 'drop-in': 0, adapt: 0, context: 0, 'not-requested': 0 };
  for (const row of Object.values(crosswalk.controls)) counts[reuseBetween(row, a, b)] += 1;
  return counts;
}

/** The page, from the crosswalk and the titles of the controls. */
export function renderCrosswalkPage(crosswalk: Crosswalk, catalogue: Catalogue): string {
  const name = ([a, b]: readonly [Regime, Regime]) => `${a.toUpperCase()}–${b.toUpperCase()}`;
  const pairs = PAIRS.map((pair) => {
    const counts = countReuse(crosswalk, ...pair);
    const held = crosswalk.recognition.find(({ between }) => between.every((regime, i) => regime === pair[i]));
    const cells = [counts['drop-in'], counts.adapt, counts.context, counts['not-requested'], held?.is, held?.note];
    return `| ${name(pair)} | ${cells.join(' | ')} |`;
  });
  const controls = Object.entries(crosswalk.controls).map(([id, row]) => {
    const asks = REGIMES.map((regime) => `${row[regime].strength}${row[regime].asks ? ` (${row[regime].asks})` : ''}`);
    return `| ${catalogue[id]?.title ?? id} (\`${id}\`) | ${[...asks, row['nist-ai-rmf'] ?? '–', row['iso-iec-42001'] ?? '–'].join(' | ')} |`;
  });
  const mappings = crosswalk.mappings.map(
    ({ from, to, publisher, publisher_kind, date, kind, stale }) =>
      `| ${from} | ${to} | ${publisher} (${publisher_kind}) | ${date ?? 'undated'} | ${kind}${stale ? ', made for an older version: context only' : ''} |`,
  );
  return [
    '<!-- Generated from policies/crosswalk.yml by `npm run generate`; do not edit. -->',
    '# Crosswalk',
    '',
    `State of knowledge: ${crosswalk.reviewed_on}. Reuse is about documents, recognition is about law. No assessment of AI made for one of the four`,
    'regimes counts in law in another; a certificate or a report is evidence, never a pass.',
    '',
    '## Pair by pair',
    '',
    '| Pair | Drop in | Adapt | Context | Not requested | Recognition | Note |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...pairs,
    '',
    '## Controls',
    '',
    '`equivalent`: the evidence is what the provision asks. `partial`: same subject, less or other detail. `related`: useful',
    'context. `none`: not asked. AI Verify (AV) process ids are those of toolkit 0.9.3.',
    '',
    '| Control | EU | UK | SG | JP | NIST AI RMF | ISO/IEC 42001 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...controls,
    '',
    '## Published mappings and shared standards',
    '',
    '| From | To | Publisher | Date | Kind |',
    '| --- | --- | --- | --- | --- |',
    ...mappings,
    '',
  ].join('\n');
}
