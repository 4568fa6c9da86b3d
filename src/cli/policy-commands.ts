/** Owns `policy lint` and `policy test`: what maintainers of packs run. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { testExamples } from '../policy/examples.ts';
import { type LoadedPack, loadPack, type PackFile } from '../policy/load-pack.ts';
import type { PackProblem } from '../policy/positioned-yaml.ts';
import type { CommandResult } from './command-result.ts';

interface FoundPack {
  readonly folder: string;
  readonly loaded: LoadedPack | null;
  readonly problems: readonly PackProblem[];
}

/** `policy lint|test [FOLDER]`. */
export function runPolicyCommand(
  operands: readonly string[],
  flags: Readonly<Record<string, string | true>>,
): CommandResult {
  const [sub, folder = 'policies'] = operands;
  const [pack, rule] = [flags.pack ?? null, flags.rule ?? null].map((f) => (f === true ? null : f));
  if (sub === 'lint') return lintPacks(folder, pack ?? null);
  if (sub === 'test') return testPacks(folder, pack ?? null, rule ?? null);
  return { text: `there is no "policy ${sub}": lint and test are\n`, exitCode: 2, stream: 'stderr' };
}

/** Checks packs: schema, names, words, dates, types. Exit 2 on any problem. */
function lintPacks(target: string, only: string | null): CommandResult {
  const packs = findPacks(target, only);
  if (packs.length === 0) return nothingFound(target, only);
  const problems = packs.flatMap((p) => p.problems);
  const lines = problems.map(describe);
  const rules = packs.reduce((sum, p) => sum + (p.loaded?.pack.rules.length ?? 0), 0);
  lines.push(`${count(packs.length, 'pack')}, ${count(rules, 'rule')}, ${count(problems.length, 'problem')}`);
  return { text: `${lines.join('\n')}\n`, exitCode: problems.length > 0 ? 2 : 0 };
}

/** Judges every example of every rule. Exit 1 where one does not hold, 2 where a pack cannot be read. */
function testPacks(target: string, only: string | null, rule: string | null): CommandResult {
  const packs = findPacks(target, only);
  if (packs.length === 0) return nothingFound(target, only);
  const lines: string[] = [];
  const problems = packs.flatMap((p) => p.problems);
  lines.push(...problems.map(describe));
  let examples = 0;
  let failed = 0;
  let rules = 0;
  for (const { loaded } of packs) {
    for (const tested of loaded?.pack.rules ?? []) {
      if (!loaded || (rule !== null && tested.id !== rule)) continue;
      rules += 1;
      for (const result of testExamples(tested, loaded.pack, loaded.examples.get(tested.id) ?? [])) {
        examples += 1;
        if (result.problems.length === 0) continue;
        failed += 1;
        lines.push(`${result.rule}: "${result.title}"`, ...result.problems.map((p) => `  ${p}`));
      }
    }
  }
  if (rules === 0) return { text: `no rule${rule ? ` "${rule}"` : ''} found under ${target}\n`, exitCode: 2 };
  lines.push(`${count(rules, 'rule')}, ${count(examples, 'example')}, ${failed} failed`);
  return { text: `${lines.join('\n')}\n`, exitCode: problems.length > 0 ? 2 : failed > 0 ? 1 : 0 };
}

function findPacks(target: string, only: string | null): FoundPack[] {
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

/** Ids of the catalogue `controls.yml` in the folder or the one above it; null where there is none to check against. */
function controlsBeside(target: string): ReadonlySet<string> | null {
  for (const path of [join(target, 'controls.yml'), join(target, '..', 'controls.yml')]) {
    if (!existsSync(path)) continue;
    const ids = [...readFileSync(path, 'utf8').matchAll(/^ {2}([a-z]+\.[a-z0-9-]+):/gm)].map((m) => m[1] ?? '');
    return new Set(ids);
  }
  return null;
}

function nothingFound(target: string, only: string | null): CommandResult {
  return {
    text: `no pack${only ? ` "${only}"` : ''} found under ${target}: a pack is a folder with pack.yml\n`,
    exitCode: 2,
  };
}

function describe(problem: PackProblem): string {
  return `${problem.path}:${problem.line}: ${problem.message}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
