import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildTypes,
  loadVocabulary,
  renderDeclarationSchemas,
  renderVocabularyModule,
  renderVocabularyPage,
} from '../../scripts/vocabulary.ts';
import type { SubjectKind } from '../../src/facts/fact.ts';
import {
  type FactType,
  formatPath,
  isLeaf,
  parsePath,
  type Segment,
  typeBelow,
  typeOf,
  VOCABULARY,
} from '../../src/facts/vocabulary.ts';

const ROOT = join(import.meta.dirname, '../..');
const KINDS = Object.keys(VOCABULARY) as SubjectKind[];

/** Every path of a kind, keys of maps and one element of records included. */
function pathsOf(kind: SubjectKind): { path: readonly Segment[]; type: FactType }[] {
  const walk = (type: FactType, path: readonly Segment[]): { path: readonly Segment[]; type: FactType }[] => {
    const names = (fields: Readonly<Record<string, FactType>>) =>
      Object.entries(fields).flatMap(([name, field]) => walk(field, [...path, { name, bracket: false }]));
    const own = path.length > 0 ? [{ path, type }] : [];
    if (type.kind === 'record') return [...own, ...names(type.fields)];
    if (type.kind === 'map')
      return [...own, ...type.keys.flatMap((key) => walk(type.of, [...path, { name: key, bracket: true }]))];
    if (type.kind === 'records')
      return [...own, ...walk({ ...type, kind: 'record' }, [...path, { name: 'acme', bracket: true }])];
    return own;
  };
  return walk(VOCABULARY[kind], []);
}

describe('paths', () => {
  it('read and written again are the same', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
    const key = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[\]]/.test(text));
    const segments = fc
      .tuple(
        name,
        fc.array(
          fc.oneof(
            name.map((n) => ({ name: n, bracket: false })),
            key.map((k) => ({ name: k, bracket: true })),
          ),
        ),
      )
      .map(([first, rest]) => [{ name: first, bracket: false }, ...rest]);
    fc.assert(
      fc.property(segments, (path) => {
        expect(parsePath(formatPath(path))).toEqual(path);
      }),
    );
  });

  it('that are read are written as they stood', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '[', ']', '_', '1', ' '), maxLength: 10 });
    fc.assert(
      fc.property(text, (path) => {
        const segments = parsePath(path);
        if (segments) expect(formatPath(segments)).toBe(path);
      }),
      { numRuns: 5000 },
    );
  });

  it.each(['', '.', 'a.', '.a', 'a..b', '[a]', 'a.[b]', 'a[]', 'a[b', 'a]b', 'a[b]c', 'A', 'a-b', 'a b'])(
    '"%s" is none',
    (path) => {
      expect(parsePath(path)).toBeNull();
    },
  );
});

describe.each(KINDS)('the vocabulary of %s', (kind) => {
  const all = pathsOf(kind);

  it('finds every one of its facts by its path', () => {
    expect(all.length).toBeGreaterThan(5);
    for (const { path, type } of all) {
      expect(parsePath(formatPath(path))).toEqual(path);
      expect(typeOf(kind, formatPath(path))?.kind).toBe(type.kind);
    }
  });

  it('describes every fact that has a value', () => {
    const bare = all.filter(
      ({ path, type }) => isLeaf(type) && type.description === '' && path.at(-1)?.bracket === false,
    );
    expect(bare.map(({ path }) => formatPath(path))).toEqual([]);
  });

  it('uses no word of the condition language as a name, and no spelling that it would not read', () => {
    const taken =
      /^(as|break|const|continue|else|for|function|if|import|in|let|loop|package|namespace|return|var|void|while|true|false|null|id)$/;
    for (const { path } of all) {
      for (const { name, bracket } of path) if (!bracket) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      const [top] = path;
      expect(top?.name).not.toMatch(taken);
      const last = path.at(-1);
      if (last?.bracket === false) expect(last.name === 'id' ? '' : last.name).not.toMatch(taken);
    }
  });

  it('has units in the names of quantities of energy, emissions, compute and time', () => {
    const endings: Readonly<Record<string, RegExp>> = {
      FLOP: /flop$/,
      kWh: /_kwh$/,
      'g CO2eq': /_gco2eq$/,
      days: /_days$/,
    };
    for (const { path, type } of all) {
      const ending = 'unit' in type && type.unit ? endings[type.unit] : undefined;
      if (ending) expect(path.at(-1)?.name).toMatch(ending);
    }
  });
});

describe('look-ups', () => {
  it('know nothing of what is not there', () => {
    for (const path of [
      'nothing',
      'markets.fr',
      'markets.eu.offered.more',
      'uses[recruitment]',
      'markets[eu]',
      'constructor',
      '__proto__',
      'toString',
    ])
      expect(typeOf('system', path)).toBeNull();
    expect(typeBelow(VOCABULARY.system, { name: 'hasOwnProperty', bracket: false })).toBeNull();
  });
});

describe('what is generated', () => {
  const source = loadVocabulary(join(ROOT, 'schemas/vocabulary.yml'));
  const types = buildTypes(source);
  const outputs: Readonly<Record<string, string>> = {
    'src/facts/vocabulary.gen.ts': renderVocabularyModule(types),
    'docs/facts.md': renderVocabularyPage(source, types),
    ...renderDeclarationSchemas(types),
  };

  it.each(Object.keys(outputs))('%s is what the vocabulary says today', (path) => {
    expect(readFileSync(join(ROOT, path), 'utf8') === outputs[path]).toBe(true);
  });

  it('is refused for a keyword, an absence or a type that nobody knows', () => {
    const properties = (node: object) => ({
      $defs: {},
      properties: { org: { type: 'object', properties: { a: node } } },
    });
    expect(() => buildTypes(properties({ type: 'string', colour: 'blue' }))).toThrow('unknown keyword "colour"');
    expect(() => buildTypes(properties({ type: 'string', absence: 'maybe' }))).toThrow('absence "maybe"');
    expect(() => buildTypes(properties({ type: 'thing' }))).toThrow('no type');
    expect(() => buildTypes(properties({ $ref: '#/$defs/none' }))).toThrow('no definition none');
  });

  it('inherits absence from above unless it says otherwise', () => {
    const node = {
      type: 'object',
      absence: 'no',
      properties: { b: { type: 'boolean' }, c: { type: 'boolean', absence: 'lacking' } },
    };
    const built = buildTypes({ $defs: {}, properties: { org: { type: 'object', properties: { a: node } } } });
    const a = built.org?.fields.a;
    expect(a?.kind === 'record' && [a.fields.b?.absence, a.fields.c?.absence]).toEqual(['no', 'lacking']);
  });
});
