/** Owns finding the packs below a folder for the commands that maintain them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import controlsOfGate from '../policy/controls.gen.json' with { type: 'json' };
import { type LoadedPack, loadPack, type PackFile } from '../policy/load-pack.ts';
import type { PackProblem } from '../policy/positioned-yaml.ts';
import type { CommandResult } from './command-result.ts';

export interface FoundPack {
  readonly folder: string;
  readonly loaded: LoadedPack | null;
  readonly problems: readonly PackProblem[];
}

/** Packs in a folder or one level below it, all or the one asked for. */
export function findPacks(target: string, only: string | null): FoundPack[] {
  if (!existsSync(target) || !statSync(target).isDirectory()) return [];
  const isPack = (folder: string) => existsSync(join(folder, 'pack.yml'));
  const folders = isPack(target)
    ? [target]
    : readdirSync(target)
        .sort()
        .map((name) => join(target, name))
        .filter((path) => statSync(path).isDirectory() && isPack(path));
  const controls = controlsBeside(target);
  return folders
    .map((folder) => {
      const load = loadPack(filesOf(folder), folder, controls);
      return { folder, loaded: load.loaded, problems: load.problems };
    })
    .filter((found) => only === null || found.loaded?.pack.id === only || found.folder.endsWith(`/${only}`));
}

function filesOf(folder: string): PackFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({
      path: relative('.', join(folder, name)).replaceAll('\\', '/'),
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** Ids of the catalogue `controls.yml` in the folder or the one above it; without one, those that the gate itself checks by. */
function controlsBeside(target: string): ReadonlySet<string> {
  for (const path of [join(target, 'controls.yml'), join(target, '..', 'controls.yml')]) {
    if (!existsSync(path)) continue;
    const ids = [...readFileSync(path, 'utf8').matchAll(/^ {2}([a-z]+\.[a-z0-9-]+):/gm)].map((m) => m[1] ?? '');
    return new Set(ids);
  }
  return new Set(controlsOfGate);
}

export function nothingFound(target: string, only: string | null): CommandResult {
  return {
    text: `no pack${only ? ` "${only}"` : ''} found under ${target}: a pack is a folder with pack.yml\n`,
    exitCode: 2,
  };
}

export function describeProblem(problem: PackProblem): string {
  return `${problem.path}:${problem.line}: ${problem.message}`;
}

export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
