/** Owns finding definitions and tables of a pack that nothing reads: dead text looks like law that counts. */
import { COMPUTE_TABLES } from './compute-lines.ts';
import type { Pack } from './rule.ts';

/** Names of definitions and tables that no rule, definition or route reads. */
export function unusedNames({ rules, definitions, tables, routes }: Pack): readonly string[] {
  const read = new Set<string>(COMPUTE_TABLES);
  collect([rules, definitions, routes], read);
  return [...Object.keys(definitions), ...Object.keys(tables)].filter((name) => !read.has(name));
}

/** Every name in every condition, wherever a rule holds one. */
function collect(part: unknown, names: Set<string>): void {
  if (typeof part !== 'object' || part === null) return;
  if ('op' in part && part.op === 'id' && 'args' in part && Array.isArray(part.args)) names.add(String(part.args[0]));
  for (const inner of Object.values(part)) collect(inner, names);
}
