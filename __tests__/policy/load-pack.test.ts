import { describe, expect, it } from 'vitest';
import type { PackFile } from '../../src/policy/load-pack.ts';
import { load, onlyRule, PACK_HEAD, packFiles, ruleText, source } from './workbench.ts';

/** `file:line: message` of everything wrong. */
function problems(files: readonly PackFile[]): string[] {
  return load(files).problems.map((p) => `${p.path.replace('policies/eu/', '')}:${p.line}: ${p.message}`);
}
function lineIn(files: readonly PackFile[], path: string, start: string): number {
  const text = files.find((f) => f.path.endsWith(path))?.text ?? '';
  return text.split('\n').findIndex((line) => line.startsWith(start)) + 1;
}

describe('a pack', () => {
  it('in order is loaded whole', () => {
    const files = packFiles(
      { 'eu-purpose': { when: 'offered' } },
      'definitions: { offered: system.markets.eu.offered }\n',
    );
    const loaded = load(files);
    expect(loaded.ok && loaded.loaded.pack).toMatchObject({
      id: 'eu',
      origin: 'a test',
      rules: [{ id: 'eu-purpose' }],
    });
    expect(loaded.loaded?.examples.get('eu-purpose')).toHaveLength(1);
  });

  it('has a digest that any change of content changes, and no change of place', () => {
    const files = packFiles({ 'eu-purpose': {} });
    const moved = files.map((f) => ({ ...f, path: f.path.replace('policies/eu', 'elsewhere/eu') }));
    const changed = files.map((f) => ({ ...f, text: f.text.replace('Declare it.', 'Name it.') }));
    const digest = (list: readonly PackFile[]) => load(list).loaded?.pack.digest;
    expect(digest(moved)).toBe(digest(files));
    expect(digest([...files].reverse())).toBe(digest(files));
    expect(digest(changed)).not.toBe(digest(files));
  });

  it('without pack.yml is no pack', () => {
    const loaded = load(packFiles({ 'eu-purpose': {} }).slice(1));
    expect(loaded).toMatchObject({ ok: false, loaded: null });
    expect(loaded.problems[0]?.message).toContain('has no pack.yml');
  });

  it('without files, or without rules, is reported', () => {
    expect(load([]).ok).toBe(false);
    expect(problems(packFiles({}))).toEqual(['pack.yml:1: the pack has no rules']);
  });

  it('reports a file that nothing would read', () => {
    const stray = { path: 'policies/eu/eu-forgotten.yml', text: ruleText({ id: 'eu-forgotten' }) };
    const below = { path: 'policies/eu/rules/more/eu-below.yml', text: ruleText({ id: 'eu-below' }) };
    const found = problems([...packFiles({ 'eu-purpose': {} }), stray, below]);
    expect(found).toEqual([
      'eu-forgotten.yml:1: neither pack.yml nor a rule in rules/: nothing would read it',
      'rules/more/eu-below.yml:1: neither pack.yml nor a rule in rules/: nothing would read it',
    ]);
  });

  it('reports everything wrong at once, with file and line', () => {
    const files = [
      { path: 'policies/eu/pack.yml', text: `${PACK_HEAD.replace('2026-11-23', '2026-11-31')}colour: blue\n` },
      { path: 'policies/eu/rules/eu-a.yml', text: ruleText({ id: 'eu-a', from: '2027-02-29', until: '2030-13-01' }) },
      { path: 'policies/eu/rules/eu-b.yml', text: ruleText({ id: 'eu-b', when: '"system.uses &&"' }) },
      { path: 'policies/eu/rules/eu-c.yml', text: 'id: [eu-c\n' },
      { path: 'policies/eu/rules/eu-d.yml', text: ruleText({ id: 'eu-d', severity: 'fatal' }) },
    ];
    const head = problems(files);
    expect(head.some((p) => p === `pack.yml:${lineIn(files, 'pack.yml', 'colour')}: there is no key "colour"`)).toBe(
      true,
    );
    expect(head.some((p) => p.startsWith('rules/eu-c.yml:'))).toBe(true);
    expect(head.some((p) => p.startsWith(`rules/eu-d.yml:${lineIn(files, 'eu-d.yml', 'severity')}: severity`))).toBe(
      true,
    );
    const mended = files.map((f) => ({ ...f, text: f.text.replace('colour: blue\n', '') }));
    const found = problems(mended);
    expect(found).toContain('pack.yml:5: 2026-11-31 is no day of the calendar; write YYYY-MM-DD');
    expect(found).toContain(
      `rules/eu-a.yml:${lineIn(files, 'eu-a.yml', 'from')}: 2027-02-29 is no day of the calendar; write YYYY-MM-DD`,
    );
    expect(found).toContain(
      `rules/eu-a.yml:${lineIn(files, 'eu-a.yml', 'until')}: 2030-13-01 is no day of the calendar; write YYYY-MM-DD`,
    );
    expect(found.find((p) => p.startsWith('rules/eu-b.yml'))).toContain(
      `:${lineIn(files, 'eu-b.yml', 'when')}: not an expression`,
    );
  });

  it('is never used with a problem, however small', () => {
    expect(load(packFiles({ 'eu-purpose': { from: '2027-02-29' } })).ok).toBe(false);
  });

  it('has rules in files of their names, and no id twice', () => {
    const files = packFiles({ 'eu-purpose': {} });
    const twin = { path: 'policies/eu/rules/eu-twin.yml', text: ruleText() };
    const found = problems([...files, twin]);
    expect(found).toContain('rules/eu-twin.yml:1: the rule eu-purpose must be in a file of that name');
    expect(found).toContain('rules/eu-twin.yml:1: the id eu-purpose is used twice');
  });

  it('holds no key that nobody reads, and misses none that is needed', () => {
    const text = ruleText().replace('remedy:', 'remedies:');
    const found = problems([packFiles({})[0] as PackFile, { path: 'policies/eu/rules/eu-purpose.yml', text }]);
    expect(found.some((p) => p.endsWith('there is no key "remedies"'))).toBe(true);
    expect(found.some((p) => p.endsWith('"remedy" is missing'))).toBe(true);
  });

  it('says every key once', () => {
    const text = `${ruleText()}title: Another\n`;
    expect(problems([packFiles({})[0] as PackFile, { path: 'policies/eu/rules/eu-purpose.yml', text }])[0]).toContain(
      'the key "title" stands here twice',
    );
  });

  it('is not read when it is huge, nested without end or full of references', () => {
    const [head] = packFiles({});
    const hostile = (text: string) => load([head as PackFile, { path: 'policies/eu/rules/eu-purpose.yml', text }]);
    expect(hostile(`# ${'x'.repeat(1_000_001)}`).problems[0]?.message).toContain('larger than');
    expect(hostile('['.repeat(200_000)).ok).toBe(false);
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'])
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`);
    expect(hostile(bomb.join('\n')).ok).toBe(false);
  });
});

describe('a rule', () => {
  it('is a duty of always, in force, unless it says otherwise', () => {
    expect(onlyRule({}).rule).toMatchObject({ kind: 'duty', when: null, from: [], until: null, snippet: null });
  });

  it('may not block without binding law', () => {
    const warning = { severity: 'warning', source: source('guidance', 'primary', 'primary') };
    expect(problems(packFiles({ 'eu-purpose': warning }))).toEqual([]);
    const error = { ...warning, severity: 'error' };
    expect(problems(packFiles({ 'eu-purpose': error }))[0]).toContain('"error" needs binding law');
    const item = '[{ id: a, declared: [system.intended_purpose], severity: error }]';
    expect(problems(packFiles({ 'eu-purpose': { ...warning, requires: item } }))[0]).toContain('binding law');
  });

  it('names an instrument of the pack and controls of the catalogue', () => {
    const other = source('law', 'primary', 'primary').replace('instrument: act', 'instrument: decree');
    expect(problems(packFiles({ 'eu-purpose': { source: other } }))[0]).toMatch(
      /rules\/eu-purpose.yml:\d+: the pack has no instrument "decree"/,
    );
    const catalogue = load(packFiles({ 'eu-purpose': {} }), new Set(['other']));
    expect(catalogue.problems.map((p) => p.message)).toEqual(['the catalogue has no control "id.intended-use"']);
  });

  it('has an id that begins with its jurisdiction', () => {
    expect(problems(packFiles({ 'uk-purpose': {} }))[0]).toContain('ids begin with "eu-"');
  });
});
