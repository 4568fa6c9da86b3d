import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type DocumentNode, entryOf, type ParsedDocument, positionText } from '../../src/evidence/document.ts';
import { parseJson } from '../../src/evidence/json-document.ts';
import { parseYaml } from '../../src/evidence/yaml-document.ts';

const yaml = (text: string): ParsedDocument => parseYaml(positionText(text));
const json = (text: string): ParsedDocument => parseJson(positionText(text));

/** Plain values of a tree, positions left out. */
function plain(node: DocumentNode): unknown {
  if (node.kind === 'list') return node.items.map(plain);
  if (node.kind === 'mapping') return Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.value)]));
  return node.value;
}

function rootOf(parsed: ParsedDocument): DocumentNode {
  if (!parsed.ok) throw new Error(parsed.trouble.message);
  return parsed.root;
}

function codeOf(parsed: ParsedDocument): string {
  return parsed.ok ? 'ok' : parsed.trouble.code;
}

function lineOf(parsed: ParsedDocument, key: string): readonly number[] {
  const root = rootOf(parsed);
  const entry = root.kind === 'mapping' ? entryOf(root, key) : undefined;
  return entry ? [entry.range.startLine, entry.range.endLine, entry.keyRange.startColumn] : [];
}

describe('YAML', () => {
  test('words that only YAML 1.1 takes for booleans stay text, whatever version the file claims', () => {
    expect(plain(rootOf(yaml('a: no\nb: on\nc: [yes, off]\nd: true')))).toEqual({
      a: 'no',
      b: 'on',
      c: ['yes', 'off'],
      d: true,
    });
    expect(plain(rootOf(yaml('%YAML 1.1\n---\na: no\nb: 1_000')))).toEqual({ a: 'no', b: '1_000' });
  });

  test('every plain word has the type that the core schema gives it', () => {
    const known = [
      '',
      '~',
      'null',
      'NULL',
      'Null',
      'nulls',
      'true',
      'TRUE',
      'truely',
      'false',
      'False',
      'falsehood',
    ].concat([
      '0',
      '-1',
      '+7',
      '0o17',
      '0x1F',
      '1.5',
      '.5',
      '5.',
      '1e3',
      '-1E-3',
      '.inf',
      '-.INF',
      '.nan',
      '1_000',
      '1.2.3',
    ]);
    const alphabet = fc.constantFrom(...'nullNULLtrueTRUEfalseFALSE0123456789~+-._oxeEinfa');
    const word = fc
      .oneof(fc.constantFrom(...known), fc.string({ unit: alphabet, maxLength: 8 }))
      .filter((text) => text !== '-');
    fc.assert(
      fc.property(word, (text) => {
        const expected: unknown = (parse(`a: ${text}`, { version: '1.2', schema: 'core' }) as { a: unknown }).a;
        expect(plain(rootOf(yaml(`a: ${text}`)))).toEqual({ a: expected });
      }),
      { numRuns: 1000 },
    );
  });

  test('a block value counts from its key to its last line', () => {
    const parsed = yaml('# note\nfirst:\n  - id: x\n    text: |\n      one\n      two\n\n# end\nlast: [1,\n  2]\n');
    expect(lineOf(parsed, 'first')).toEqual([2, 6, 1]);
    expect(lineOf(parsed, 'last')).toEqual([9, 10, 1]);
  });

  test('CRLF, a byte order mark and wide characters leave positions right', () => {
    const root = rootOf(yaml('\uFEFF名前: 値\r\nb:\r\n  é🎉: x\r\n'));
    const inner = root.kind === 'mapping' ? root.entries[1]?.value : undefined;
    const deepest = inner?.kind === 'mapping' ? inner.entries[0] : undefined;
    expect(deepest?.keyRange).toEqual({ startLine: 3, startColumn: 3, endLine: 3, endColumn: 6 });
    expect(deepest?.value.range.startColumn).toBe(8);
  });

  test('double-quoted text that goes on at column 0 is read, with its place', () => {
    const parsed = yaml('widget:\n- text: "one\ntwo\nthree"\nlicense: mit\n');
    expect(plain(rootOf(parsed))).toEqual({ widget: [{ text: 'one two three' }], license: 'mit' });
    expect(lineOf(parsed, 'license')).toEqual([5, 5, 1]);
  });

  test.each([
    ['a key that stands twice', 'a: 1\nb: 2\na: 3', 'duplicate-key', 3],
    ['an alias without anchor', 'a: *nothing', 'invalid-yaml', 1],
    ['an alias inside its own anchor', 'a: &x [*x]', 'invalid-yaml', 1],
    ['a second document', 'a: 1\n---\nb: 2', 'invalid-yaml', 2],
    ['a mapping cut off', 'a: {b: 1,', 'invalid-yaml', 1],
    ['a private tag', 'a: !run x', 'invalid-yaml', 1],
    ['nesting in brackets 10,000 deep', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'too-deep', 1],
    ['nesting in dashes 10,000 deep', '- '.repeat(10_000), 'too-deep', 1],
    ['nesting just past the limit', `${'['.repeat(65)}${']'.repeat(65)}`, 'too-deep', 1],
  ])('%s is refused at its line', (_, text, code, line) => {
    const parsed = yaml(text);
    expect(codeOf(parsed)).toBe(code);
    expect(parsed.ok ? 0 : parsed.trouble.range.startLine).toBe(line);
  });

  test('aliases that multiply are refused before they grow', () => {
    const lines = ['l0: &l0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 10; i++)
      lines.push(
        `l${i}: &l${i} [${Array(10)
          .fill(`*l${i - 1}`)
          .join(', ')}]`,
      );
    expect(codeOf(yaml(lines.join('\n')))).toBe('too-many-aliases');
  });

  test('a plain alias stands for its value', () => {
    expect(plain(rootOf(yaml('a: &x {u: 1}\nb: *x')))).toEqual({ a: { u: 1 }, b: { u: 1 } });
  });

  test('ten thousand different keys are read', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `k${i}: 1`).join('\n');
    const root = rootOf(yaml(text));
    expect(root.kind === 'mapping' ? root.entries.length : 0).toBe(10_000);
  });
});

describe('JSON', () => {
  test('values have their places', () => {
    const parsed = json('{\n  "a": [1, -2.5e3, "x\\u00e9\\n"],\n  "b": {"c": null, "d": true}\n}');
    expect(plain(rootOf(parsed))).toEqual({ a: [1, -2500, 'xé\n'], b: { c: null, d: true } });
    expect(lineOf(parsed, 'b')).toEqual([3, 3, 3]);
  });

  test.each([
    ['cut in half', '{"a": [1, {"b":', 'invalid-json'],
    ['single quotes', "{'a': 1}", 'invalid-json'],
    ['a leading zero', '[01]', 'invalid-json'],
    ['text after the end', '{} {}', 'invalid-json'],
    ['an unknown escape', '["\\x"]', 'invalid-json'],
    ['a line end in quoted text', '["a\nb"]', 'invalid-json'],
    ['nothing', '', 'invalid-json'],
    ['a key twice', '{"a": 1, "a": 2}', 'duplicate-key'],
    ['nesting 10,000 deep', '['.repeat(10_000), 'too-deep'],
  ])('%s is refused', (_, text, code) => expect(codeOf(json(text))).toBe(code));

  test('comments and a last comma are stepped over, and positions stay', () => {
    const root = rootOf(json('// of a model\n{ /* one */ "a": 1, // two\n  "b": [2, 3,],\n}\n'));
    const b = root.kind === 'mapping' ? entryOf(root, 'b') : undefined;
    expect(b?.range).toEqual({ startLine: 3, startColumn: 3, endLine: 3, endColumn: 15 });
    expect(codeOf(json('{"a": 1 / 2}'))).toBe('invalid-json');
    expect(codeOf(json('{"a": 1 /* never closed'))).toBe('invalid-json');
    expect(codeOf(json('[,]'))).toBe('invalid-json');
  });

  test('numbers that only Python writes are text', () => {
    const root = rootOf(json('[NaN, -Infinity]'));
    expect(root.kind === 'list' && root.items.map((i) => i.kind === 'scalar' && i.value)).toEqual(['NaN', '-Infinity']);
  });

  test('long quoted text is read', () => {
    expect(plain(rootOf(json(JSON.stringify(['x"\\'.repeat(200_000)]))))).toEqual(['x"\\'.repeat(200_000)]);
  });
});
