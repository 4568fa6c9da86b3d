import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { writtenForStart, writtenInAscii } from '../../scripts/startup.ts';

/** A bundle as it is written, and what it gives when it runs. */
const bundle = (lines: readonly string[]): string =>
  writtenInAscii(['answer = {', '/***/ 7:', '/***/ ((module) => {', ...lines, '/***/ })', '}[7]({});'].join('\n'));
const run = (text: string): unknown => {
  const context: { answer?: unknown } = {};
  runInNewContext(text, context);
  return context.answer;
};

const LINES = [
  'return [double(4), [1, 2].map((n) => n + 1), [3].map((n) => ({ n })), word.test("é"), keeper.keep()];',
  'function double(n) { return twice(n, (m) => m * 2); }',
  'function twice(n, how) { return how(n); }',
  'function never() { return /\\p{Lu}/u; }',
  'var word = /^\\p{L}$/iu;',
  'var keeper = { kept: 5, keep() { return [1].map((n) => this.kept + n); } };',
];
// The values stand before what reads them, as in a bundle.
const TEXT = bundle([...LINES.slice(4), ...LINES.slice(0, 4)]);
const CALLED = new Set([
  LINES[1] ?? '',
  LINES[2] ?? '',
  '(m) => m * 2',
  '(n) => n + 1',
  '(n) => ({ n })',
  '(n) => this.kept + n',
]);

describe('a bundle that is written for a quick start', () => {
  const written = writtenForStart(TEXT, CALLED);

  it('means what it meant', () => {
    expect(run(written)).toEqual(run(TEXT));
    expect(JSON.stringify(run(written))).toBe('[8,[2,3],[{"n":3}],true,[6]]');
  });

  it('has what is called in brackets, before anything that calls it, and leaves the rest as it stands', () => {
    expect(written).toContain('var double = (function (n) { return twice(n, (function (m) { return (m * 2); })); });');
    expect(written.indexOf('var twice')).toBeLessThan(written.indexOf('return [double(4)'));
    expect(written).toContain('(function (n) { return (({ n })); })');
    expect(written).toContain('function never()');
    expect(written).toContain('(n) => this.kept + n');
  });

  it('holds no literal with a property of Unicode, which an engine looks up even where it never runs', () => {
    expect(written).toContain('new RegExp("^\\\\p{L}$", "iu")');
    expect(written).not.toMatch(/\/\^?\\p/);
  });

  it('keeps to the strict mode that a module asks for', () => {
    const strict = bundle(["'use strict';", 'return mode();', 'function mode() { return this === undefined; }']);
    const called = new Set(['function mode() { return this === undefined; }']);
    expect(run(writtenForStart(strict, called))).toBe(true);
  });

  it('is ASCII', () => {
    expect(written).toMatch(/^[ -~\n]*$/);
  });

  it('is refused where it does not parse', () => {
    expect(() => writtenForStart('answer = (', new Set())).toThrow(/a bundle does not parse/);
  });
});
