/** Loads the built-in packs from `policies/` for compiling, testing and documenting them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { loadPack, type PackFile, type PackLoad } from '../src/policy/load-pack.ts';
import type { Catalogue } from './rule-pages.ts';

export const JURISDICTIONS = ['eu', 'uk', 'sg', 'jp'] as const;

/** The neutral catalogue of controls, by id. */
export function loadCatalogue(root: string): Catalogue {
  return (parse(readFileSync(join(root, 'policies/controls.yml'), 'utf8')) as { controls: Catalogue }).controls;
}

/** One built-in pack from its folder. */
export function loadBuiltIn(root: string, jurisdiction: string): PackLoad {
  const folder = join(root, 'policies', jurisdiction);
  const files: PackFile[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
  return loadPack(files, 'built-in', new Set(Object.keys(loadCatalogue(root))));
}
