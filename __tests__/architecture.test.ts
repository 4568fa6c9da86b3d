import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, importsOf, type Sources, violationsOfHouse } from './house.ts';

const ROOT = join(import.meta.dirname, '..');

/** Our sources; files that only describe other people's modules (`.d.ts`) hold no code. */
function ourSources(): Sources {
  const names = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map((n) =>
    n.replaceAll('\\', '/'),
  );
  const paths = names.filter((n) => n.endsWith('.ts') && !n.endsWith('.d.ts')).map((n) => `src/${n}`);
  return new Map(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

describe('the house', () => {
  const sources = ourSources();

  it('stands as ARCHITECTURE.md draws it', () => {
    expect(violationsOfHouse(sources)).toEqual([]);
  });

  it('is the whole of it: doors, hall and every room are there', () => {
    for (const path of ['src/action.ts', 'src/cli.ts', 'src/gate.ts', 'src/facts/fact.ts', 'src/policy/judge.ts'])
      expect(sources.has(path)).toBe(true);
    expect(sources.size).toBeGreaterThan(90);
    expect([...sources].reduce((sum, [, text]) => sum + importsOf(text).length, 0)).toBeGreaterThan(300);
  });

  it('falls over wherever a wall is broken through: every plant in a real file is found', () => {
    const plant = (path: string, line: string) => {
      const text = `${sources.get(path)}\n${line}\n`;
      return violationsOfHouse(new Map(sources).set(path, text)).filter((v) => v.startsWith(path)).length;
    };
    expect(plant('src/facts/fact.ts', "import { judge } from '../policy/judge.ts';")).toBeGreaterThan(0);
    expect(plant('src/policy/judge.ts', "import type { Outcome } from '../findings/outcome.ts';")).toBe(1);
    expect(plant('src/findings/settle.ts', "import { renderJson } from '../reports/json.ts';")).toBeGreaterThan(0);
    expect(plant('src/findings/settle.ts', "import { x } from '../evidence/reading.ts';")).toBe(1);
    expect(plant('src/findings/settle.ts', "import type { Reading } from '../evidence/reading.ts';")).toBe(0);
    expect(plant('src/reports/json.ts', "import type { Source } from '../evidence/source.ts';")).toBe(1);
    expect(plant('src/reports/json.ts', 'const now = Date.now();')).toBe(1);
    expect(plant('src/gate.ts', "const github = await import('./github/client.ts');")).toBe(1);
    expect(plant('src/cli.ts', "import * as core from '@actions/core';")).toBe(1);
    expect(plant('src/evidence/directory.ts', "import { exec } from 'node:child_process';")).toBe(1);
    expect(plant('src/github/client.ts', 'console.log(token);')).toBe(1);
  });
});

/** A house of a few files, each opened as it should be. */
function house(files: Readonly<Record<string, string>>): readonly string[] {
  return violationsOfHouse(new Map(Object.entries(files).map(([path, text]) => [path, `/** Owns it. */\n${text}`])));
}

describe('the rules of the house', () => {
  it('find imports against the arrows, written in any way', () => {
    const target = { 'src/policy/rule.ts': '' };
    for (const text of [
      "import { a } from '../policy/rule.ts';",
      "import type { A } from '../policy/rule.ts';",
      "import {\n  a,\n  type B,\n} from '../policy/rule.ts';",
      "import * as rule from '../policy/rule.ts';",
      "import '../policy/rule.ts';",
      "export { a } from '../policy/rule.ts';",
      "export * from '../policy/rule.ts';",
      "const rule = await import('../policy/rule.ts');",
      'import { a } from "../policy/rule.ts";',
    ]) {
      expect(house({ ...target, 'src/facts/fact.ts': text }).join()).toMatch(
        /facts may not import (types of )?src\/policy\/rule.ts/,
      );
    }
    expect(house({ ...target, 'src/facts/fact.ts': 'const name = "x"; await import(name);' }).join()).toContain(
      'fixed name',
    );
    expect(house({ ...target, 'src/facts/fact.ts': "createRequire(import.meta.url)('./a.cjs');" }).join()).toContain(
      'fixed name',
    );
  });

  it('find circles between files of one room, told once and whole', () => {
    const found = house({
      'src/facts/a.ts': "import { b } from './b.ts';",
      'src/facts/b.ts': "import { c } from './c.ts';",
      'src/facts/c.ts': "import { a } from './a.ts';",
    });
    expect(found).toEqual(['a circle: src/facts/a.ts → src/facts/b.ts → src/facts/c.ts → src/facts/a.ts']);
    const types = {
      'src/facts/a.ts': "import { b } from './b.ts';",
      'src/facts/b.ts': "import type { A } from './a.ts';",
    };
    expect(house(types)).toEqual([]);
  });

  it('find drawers, strangers, long files and files that say nothing of themselves', () => {
    for (const path of [
      'src/facts/utils.ts',
      'src/policy/types.ts',
      'src/reports/helpers/text.ts',
      'src/findings/common.ts',
    ])
      expect(house({ [path]: '' }).join()).toContain('drawer');
    expect(house({ 'src/attic/box.ts': '' }).join()).toContain('no room');
    expect(house({ 'src/facts/long.ts': 'const a = 1;\n'.repeat(351) }).join()).toContain('lines');
    expect(house({ 'src/facts/words.ts': "  'a word',\n".repeat(400) })).toEqual([]);
    expect(house({ 'src/facts/long.gen.ts': 'const a = 1;\n'.repeat(900) })).toEqual([]);
    expect(violationsOfHouse(new Map([['src/facts/a.ts', 'export const a = 1;\n']])).join()).toContain(
      'open with a comment',
    );
    expect(violationsOfHouse(new Map([['src/cli.ts', '#!/usr/bin/env node\n/** A door. */\n']]))).toEqual([]);
  });

  it.each([
    ['the clock', 'const t = Date.now();'],
    ['the clock', 'const t = new Date();'],
    ['the clock', 'const t = new Date ( );'],
    ['the clock', 'const t = performance.now();'],
    ['the environment', 'const home = process.env.HOME;'],
    ['the network', "await fetch('https://a.example');"],
    ['the console', "console.error('x');"],
    ['the console', "process.stdout.write('x');"],
    ['chance', 'const n = Math.random();'],
    ['a timer', 'setTimeout(() => {}, 1);'],
    ['the clock', ['const t = `at $', '{`$', '{Date.now()}`}`;'].join('')],
  ])('find who touches %s: %s', (what, text) => {
    expect(house({ 'src/findings/a.ts': text })).toEqual([`src/findings/a.ts: touches ${what}`]);
    expect(house({ 'src/cli.ts': text })).toEqual([]);
  });

  it.each([
    'const day = new Date(Date.UTC(2026, 0, 1));',
    'const day = new Date(0);',
    'prefetch(); this.fetch(); source.fetch(path);',
    '// console.log(Date.now())',
    '/* process.env */',
    "const text = 'Date.now() console.log';",
    'const text = `say console.log("x") and fetch(`;',
    'const quoted = /[\'"`]/.test(a) ? a / b / c : 1; // fetch(',
  ])('let be what only looks like it: %s', (text) => {
    expect(house({ 'src/findings/a.ts': text })).toEqual([]);
  });

  it('read code without comments and the insides of strings', () => {
    expect(codeOf("a('b // c'); // d")).toBe("a('');  ");
    expect(codeOf(['e(`f $', "{g({h: 'i'})} j $", '{k} l`);'].join(''))).toBe("e(''g({h: ''})''k'');");
    expect(codeOf("const p = /\\/\\*'/; q('r');")).toBe("const p = ''; q('');");
    expect(codeOf('x = a / b; y = "c"; z = d / e;')).toBe("x = a / b; y = ''; z = d / e;");
  });
});
