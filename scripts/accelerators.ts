/** Renders `src/compute/accelerators.yml` as the module that ships. Rejects a table that says nothing usable. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AcceleratorTable } from '../src/compute/accelerator-table.ts';

const PRECISIONS = new Set(['fp32', 'tf32', 'fp16', 'bf16', 'fp8', 'fp4']);

/** The module with the table. Throws on a peak that is no positive number, an unknown format or two units of one id. */
export function renderAccelerators(path: string): string {
  const table = parse(readFileSync(path, 'utf8')) as AcceleratorTable;
  const ids = new Set<string>();
  for (const unit of table.units) {
    if (ids.has(unit.id) || unit.names.length === 0) throw new Error(`${path}: ${unit.id} stands twice or has no name`);
    ids.add(unit.id);
    for (const [precision, peak] of Object.entries(unit.peak))
      if (!PRECISIONS.has(precision) || !(peak > 0)) throw new Error(`${path}: ${unit.id}: ${precision} ${peak}`);
  }
  return [
    '// Generated from src/compute/accelerators.yml by `npm run generate`; do not edit.',
    "import type { AcceleratorTable } from './accelerator-table.ts';",
    '',
    '/** Accelerators with their dense peaks, and what is known of utilisation. */',
    `export const ACCELERATORS: AcceleratorTable = ${JSON.stringify(table)};`,
    '',
  ].join('\n');
}
