/**
 * Owns reading YAML 1.2 (core schema) into a positioned document. One document per text, no tags of its own, aliases
 * and nesting bounded. Values such as `no` and `on` stay text: only YAML 1.1 takes them for booleans.
 */
import {
  type DocumentOptions,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type ParseOptions,
  parseDocument,
  type Scalar,
  type ScalarTag,
  type SchemaOptions,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { TextRange } from '../facts/fact.ts';
import {
  type DocumentNode,
  type DocumentTrouble,
  MAX_DEPTH,
  type MappingEntry,
  type ParsedDocument,
  type PositionedText,
  rangeBetween,
  spanRange,
} from './document.ts';

/** Values that aliases may add to a document before it is refused. */
const MAX_ALIASED = 10_000;
/** Brackets open at once, quotes and comments not looked at, before the parser is not even started. */
const MAX_BRACKETS = 400;
/**
 * Words that no other type of the core schema has, known by how they begin: asking first whether a scalar is one spares
 * most of them seven patterns.
 */
const WORDS: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  test: /^(?:[^~nNtTfF\d+.-]|[ntfNTF].{5})/,
  resolve: (text) => text,
};
/** `uniqueKeys` off: the parser's own check is quadratic; ours follows. `logLevel` as quiet as keeps several documents an error. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  strict: true,
  logLevel: 'error',
  customTags: (tags) => [WORDS, ...tags],
} satisfies ParseOptions & DocumentOptions & SchemaOptions;

class Refusal extends Error {
  readonly trouble: DocumentTrouble;
  constructor(trouble: DocumentTrouble) {
    super(trouble.message);
    this.trouble = trouble;
  }
}

/**
 * Parses the YAML between two offsets of a text; ranges refer to the whole text. Never throws. A text that strict
 * YAML refuses only because double-quoted text goes on at column 0 (as many published cards have it) is read too.
 */
export function parseYaml(source: PositionedText, start = 0, end = source.text.length): ParsedDocument {
  const text = source.text.slice(start, end);
  const place = (from: number, to: number): TextRange => rangeBetween(source, start + from, start + to);
  const deep = findDeepNesting(text);
  if (deep !== null) return { ok: false, trouble: tooDeep(place(deep, deep + 1)) };
  const strict = parseOnce(text, place);
  if (strict.ok || strict.trouble.code !== 'invalid-yaml') return strict;
  const joined = joinQuotedLines(text);
  if (joined === text) return strict;
  const tolerant = parseOnce(joined, place);
  return tolerant.ok ? tolerant : strict;
}

function parseOnce(text: string, place: (from: number, to: number) => TextRange): ParsedDocument {
  try {
    const document = parseDocument(text, OPTIONS);
    const error = document.errors[0];
    if (error) {
      const [from, to] = error.pos;
      return {
        ok: false,
        trouble: invalid(plainMessage(error.code, error.message), place(from, Math.max(from + 1, to))),
      };
    }
    if (!isNode(document.contents)) return { ok: true, root: emptyScalar(place(0, 0)) };
    return { ok: true, root: convert({ text, place, anchors: new Map(), aliased: 0 }, document.contents, 1) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, trouble: error.trouble };
    if (error instanceof RangeError) return { ok: false, trouble: tooDeep(place(0, 1)) };
    return { ok: false, trouble: invalid('It is not YAML that can be read.', place(0, 1)) };
  }
}

/** What converting one document needs and keeps. */
interface Conversion {
  readonly text: string;
  readonly place: (from: number, to: number) => TextRange;
  /** Anchors met so far; an alias may only name one of them. */
  readonly anchors: Map<string, DocumentNode>;
  aliased: number;
}

function convert(conversion: Conversion, node: unknown, depth: number): DocumentNode {
  if (!isNode(node)) return emptyScalar(conversion.place(0, 0));
  const [from, to] = node.range ?? [0, 0];
  const range = conversion.place(from, to);
  if (depth > MAX_DEPTH) throw new Refusal(tooDeep(conversion.place(from, from + 1)));
  if (isAlias(node)) return convertAlias(conversion, node.source, range);
  if (node.tag?.startsWith('!') === true) {
    throw new Refusal(invalid(`It uses the tag ${node.tag.slice(0, 40)}; only plain YAML is read.`, range));
  }
  const result = isMap(node)
    ? convertMapping(conversion, node, range, depth)
    : isSeq(node)
      ? convertList(conversion, node, range, depth)
      : convertScalar(conversion, node, range);
  if ('anchor' in node && typeof node.anchor === 'string') conversion.anchors.set(node.anchor, result);
  return result;
}

function convertAlias(conversion: Conversion, name: string, range: TextRange): DocumentNode {
  const target = conversion.anchors.get(name);
  if (!target) throw new Refusal(invalid(`The alias *${name.slice(0, 40)} names no anchor above it.`, range));
  conversion.aliased += countNodes(target, MAX_ALIASED);
  if (conversion.aliased > MAX_ALIASED) {
    throw new Refusal({ code: 'too-many-aliases', message: 'Its aliases repeat more values than are read.', range });
  }
  return { ...target, range };
}

function convertMapping(conversion: Conversion, node: YAMLMap, range: TextRange, depth: number): DocumentNode {
  const entries: MappingEntry[] = [];
  const seen = new Set<string>();
  for (const pair of node.items) {
    if (!isScalar(pair.key)) throw new Refusal(invalid('It has a key that is not plain text.', range));
    const [from, to] = pair.key.range ?? [0, 0];
    const keyRange = conversion.place(from, to);
    const name = typeof pair.key.value === 'string' ? pair.key.value : conversion.text.slice(from, to).trim();
    if (seen.has(name)) {
      const message = `The key "${name.slice(0, 60)}" stands twice in one mapping; remove one of the two.`;
      throw new Refusal({ code: 'duplicate-key', message, range: keyRange });
    }
    seen.add(name);
    const value = isNode(pair.value) ? convert(conversion, pair.value, depth + 1) : emptyScalar(endOf(keyRange));
    entries.push({ key: name, keyRange, value, range: spanRange(keyRange, isEmpty(value) ? keyRange : value.range) });
  }
  const [first, last] = [entries[0], entries.at(-1)];
  const block = node.flow !== true && first !== undefined && last !== undefined;
  return { kind: 'mapping', entries, range: block ? spanRange(first.range, last.range) : range };
}

function convertList(conversion: Conversion, node: YAMLSeq, range: TextRange, depth: number): DocumentNode {
  const items = node.items.map((item) => convert(conversion, item, depth + 1));
  const last = items.at(-1);
  const block = node.flow !== true && last !== undefined && !isEmpty(last);
  return { kind: 'list', items, range: block ? spanRange(range, last.range) : range };
}

function convertScalar(conversion: Conversion, node: Scalar, range: TextRange): DocumentNode {
  const [from, to] = node.range ?? [0, 0];
  const plain = node.type === undefined || node.type === 'PLAIN';
  const raw = node.value;
  const known = typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' || raw === null;
  const value = known ? raw : String(raw);
  const source = plain || typeof value !== 'string' ? conversion.text.slice(from, to).trim() : value;
  return { kind: 'scalar', value, source, quoted: !plain, range };
}

function countNodes(node: DocumentNode, limit: number): number {
  let count = 0;
  const stack: DocumentNode[] = [node];
  for (let next = stack.pop(); next && count <= limit; next = stack.pop()) {
    count++;
    if (next.kind === 'list') stack.push(...next.items.slice(0, limit));
    if (next.kind === 'mapping') stack.push(...next.entries.slice(0, limit).map((entry) => entry.value));
  }
  return count;
}

function isEmpty(node: DocumentNode): boolean {
  return node.kind === 'scalar' && node.value === null && node.source === '';
}

function emptyScalar(range: TextRange): DocumentNode {
  return { kind: 'scalar', value: null, source: '', quoted: false, range };
}

function endOf(range: TextRange): TextRange {
  return { ...range, startLine: range.endLine, startColumn: range.endColumn };
}

function tooDeep(range: TextRange): DocumentTrouble {
  return { code: 'too-deep', message: `Its values are nested more than ${MAX_DEPTH} deep.`, range };
}

function invalid(message: string, range: TextRange): DocumentTrouble {
  return { code: 'invalid-yaml', message, range };
}

/** The parser's own words, one sentence of them, without what it quotes from the text. */
function plainMessage(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'It holds several YAML documents; keep one per file.';
  const sentence = (message.split('\n')[0] ?? '').slice(0, 160);
  return `It is not valid YAML here: ${sentence}.`;
}

/**
 * Offset where nesting passes what the parser should be given, or null. Looks at brackets and at runs of `-`, `?` and
 * `:` before a line's text only, in one pass.
 */
function findDeepNesting(text: string): number | null {
  let open = 0;
  let run = 0;
  let atStart = true;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === 0x0a) {
      atStart = true;
      run = 0;
    } else if (char === 0x5b || char === 0x7b) {
      if (++open > MAX_BRACKETS) return i;
      atStart = false;
    } else if (char === 0x5d || char === 0x7d) {
      open = Math.max(0, open - 1);
      atStart = false;
    } else if (atStart && (char === 0x2d || char === 0x3f || char === 0x3a)) {
      if (++run > MAX_BRACKETS) return i;
    } else if (char !== 0x20 && char !== 0x09) {
      atStart = false;
    }
  }
  return null;
}

/**
 * Replaces the line ends inside `key: "text` that goes on at column 0 by spaces, which is what folding makes of them.
 * Offsets stay as they are.
 */
function joinQuotedLines(text: string): string {
  const parts = text.split('\n');
  let result = '';
  let inside = false;
  for (const [i, line] of parts.entries()) {
    const opens: RegExpExecArray | null = inside
      ? null
      : /^[\s-]{0,40}(?:"[^"]{1,80}"|[\w-]{1,80})\s{0,10}:\s{1,10}"/.exec(line);
    if (opens) inside = closingQuote(line, opens[0].length) < 0;
    else if (inside) inside = closingQuote(line, 0) < 0;
    const kept = inside && line.endsWith('\r') ? `${line.slice(0, -1)} ` : line;
    result += i === parts.length - 1 ? kept : `${kept}${inside ? ' ' : '\n'}`;
  }
  return result;
}

function closingQuote(line: string, from: number): number {
  for (let i = from; i < line.length; i++) {
    if (line[i] === '\\') i++;
    else if (line[i] === '"') return i;
  }
  return -1;
}
