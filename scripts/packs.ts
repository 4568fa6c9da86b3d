/** Loads the built-in packs from `policies/` for compiling, testing and documenting them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { loadPack, type PackFile, type PackLoad } from '../src/policy/load-pack.ts';

export const JURISDICTIONS = ['eu', 'uk', 'sg', 'jp'] as const;

/** Ids of the neutral catalogue in `policies/controls.yml`. */
export function loadControls(root: string): ReadonlySet<string> | null {
  const path = join(root, 'policies/controls.yml');
  if (!existsSync(path)) return null;
  const catalogue = parse(readFileSync(path, 'utf8')) as { controls: Record<string, unknown> };
  return new Set(Object.keys(catalogue.controls));
}

/** One built-in pack from its folder. */
export function loadBuiltIn(root: string, jurisdiction: string): PackLoad {
  const folder = join(root, 'policies', jurisdiction);
  const files: PackFile[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
  return loadPack(files, 'built-in', loadControls(root));
}
