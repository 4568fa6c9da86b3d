/**
 * Owns how the text of a bundle is written so that the engine starts it quickly. What the text means stays the same. Three
 * things cost at a start and need not: characters of two bytes, properties of Unicode in patterns that never run, and
 * functions that are scanned to be skipped and scanned again when they are called.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ESTree, parseSync, Visitor } from 'rolldown/utils';

/** A stretch of the text and what stands there instead; stretches never overlap. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The first step: what a run of the bundle is watched with. */
export function writtenInAscii(text: string): string {
  return wrapInFunctions(escapeToAscii(text));
}

/**
 * The second step. `called` holds the texts of functions that the main job calls: V8 compiles a `function` in brackets where
 * it stands, so these are scanned once. Declarations move to the top of their module, whence they are called as before.
 */
export function writtenForStart(text: string, called: ReadonlySet<string>): string {
  const { program, errors } = parseSync('bundle.cjs', text);
  if (errors[0]) throw new Error(`a bundle does not parse: ${errors[0].message}`);
  const edits: Edit[] = [];
  const moved = new Map<ESTree.Function, readonly ESTree.Function[]>();
  new Visitor({
    Literal(node) {
      if ('regex' in node && /\\p\{/i.test(node.regex.pattern)) edits.push(constructed(node));
    },
    ArrowFunctionExpression(node) {
      if (called.has(text.slice(node.start, node.end))) edits.push(...inBrackets(node, text));
    },
    FunctionExpression(node) {
      if (isModule(node, text))
        moved.set(
          node,
          declared(node).filter(({ start, end }) => called.has(text.slice(start, end))),
        );
    },
  }).visit(program);
  return withMoves(text, edits, moved);
}

/** The texts of the functions that a run calls, in files of any name. The run has to find something and to be quiet about itself. */
export function functionsCalled(...run: readonly string[]): ReadonlySet<string> {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  const { status, stderr } = spawnSync(process.execPath, run, { env: { ...process.env, NODE_V8_COVERAGE: folder } });
  if (status !== 1 || stderr.length > 0) throw new Error(`the main job ended with ${status}: ${stderr}`);
  const scripts = readdirSync(folder)
    .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Coverage).result)
    .filter(({ url }) => url.startsWith('file:'));
  rmSync(folder, { recursive: true });
  const called = scripts.flatMap(({ url, functions }) => {
    const text = readFileSync(fileURLToPath(url), 'utf8');
    return functions
      .flatMap(({ ranges: [whole] }) => (whole && whole.count > 0 ? [whole] : []))
      .map(({ startOffset, endOffset }) => text.slice(startOffset, endOffset));
  });
  return new Set(called);
}

/** Escapes mean the same in text, patterns and comments, and V8 reads a text of one byte a character markedly faster. */
function escapeToAscii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Modules come wrapped in arrow functions, and V8 compiles only a `function` in brackets at once. */
function wrapInFunctions(text: string): string {
  return text.replace(/^(\/\*\*\*\/) \(\(([\w, ]*)\) => \{$/gm, '$1 (function ($2) {');
}

/** V8 checks a pattern whenever it scans a literal, run or not, and looks each property up in the tables of Unicode to do so. */
function constructed({ start, end, regex }: ESTree.RegExpLiteral): Edit {
  return { start, end, text: `new RegExp(${JSON.stringify(regex.pattern)}, ${JSON.stringify(regex.flags)})` };
}

/** An arrow function as a function in brackets; it stays an arrow where that would not mean the same. */
function inBrackets(arrow: ESTree.ArrowFunctionExpression, text: string): readonly Edit[] {
  const { params, body } = arrow;
  const [first, last] = [params[0], params.at(-1)];
  const names = first && last ? text.slice(first.start, last.end) : '';
  const ofArrows = /\b(?:this|arguments|super|new\.target)\b/.test(text.slice(arrow.start, arrow.end));
  if (ofArrows || /=>|\\p\{/.test(names)) return [];
  const [open, close] = body.type === 'BlockStatement' ? ['', ''] : ['{ return (', '); }'];
  return [
    { start: arrow.start, end: body.start, text: `(${arrow.async ? 'async ' : ''}function (${names}) ${open}` },
    { start: body.end, end: arrow.end, text: `${close})` },
  ];
}

function isModule(node: ESTree.Function, text: string): boolean {
  return text.startsWith('/***/ (', node.start - '/***/ ('.length);
}

function declared(module: ESTree.Function): readonly ESTree.Function[] {
  return (module.body?.body ?? []).flatMap((node) => (node.type === 'FunctionDeclaration' ? [node] : []));
}

/** Where a module's own code begins; `'use strict'` counts only as the first statement. */
function afterDirectives({ body, start }: ESTree.Function): number {
  const directives = (body?.body ?? []).filter((node) => 'directive' in node && typeof node.directive === 'string');
  return directives.at(-1)?.end ?? (body?.start ?? start) + 1;
}

/** The text after all edits, those inside of moved declarations too. */
function withMoves(
  text: string,
  edits: readonly Edit[],
  moved: ReadonlyMap<ESTree.Function, readonly ESTree.Function[]>,
): string {
  const moves = [...moved].flatMap(([module, declarations]): readonly Edit[] => {
    const top = afterDirectives(module);
    // Without a name of its own, what a function calls itself by stays the variable, as it was.
    const assigned = declarations.flatMap(({ start, end, id }) =>
      id ? [`\nvar ${id.name} = (${edited(text, start, end, [...edits, { ...id, text: '' }])});`] : [],
    );
    return [
      { start: top, end: top, text: assigned.join('') },
      ...declarations.map(({ start, end }) => ({ start, end, text: '' })),
    ];
  });
  const outside = edits.filter((edit) => !moves.some(({ start, end }) => start <= edit.start && edit.end <= end));
  return edited(text, 0, text.length, [...outside, ...moves]);
}

/** The text between two offsets after the edits that lie between them. */
function edited(text: string, from: number, to: number, edits: readonly Edit[]): string {
  let result = '';
  let at = from;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < from || edit.end > to) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, to);
}

/** What V8 writes for `NODE_V8_COVERAGE`; the first range of a function is the function. */
interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
    }[];
  }[];
}
