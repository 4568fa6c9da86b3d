/** Owns reading the YAML that maintainers write (packs, configuration): strict, bounded, every problem with its line. */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';

/** Something wrong with a pack or configuration file. `line` counts from 1. */
export interface PackProblem {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** A validated file: plain data, and the line of any part of it. */
export interface PositionedYaml {
  readonly path: string;
  readonly value: unknown;
  /** Line of the key (or list entry) at this route; of the nearest existing parent otherwise. */
  lineOf(route: readonly (string | number)[]): number;
}

interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}
interface SchemaValidator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

const MAX_BYTES = 1_000_000;

/** Parses and validates; null (with problems added) if the file cannot be used. */
export function readYaml(
  path: string,
  text: string,
  validate: SchemaValidator,
  problems: PackProblem[],
): PositionedYaml | null {
  if (text.length > MAX_BYTES) {
    problems.push({ path, line: 1, message: `the file is larger than ${MAX_BYTES} characters` });
    return null;
  }
  const lines = new LineCounter();
  const document = parsed(text, lines);
  if (document === null) {
    problems.push({ path, line: 1, message: 'the file is nested too deeply' });
    return null;
  }
  for (const error of document.errors)
    problems.push({ path, line: lines.linePos(error.pos[0]).line, message: error.message });
  const before = problems.length;
  for (const { key, at } of repeatedKeys(document))
    problems.push({ path, line: lines.linePos(at).line, message: `the key "${key}" stands here twice` });
  if (document.errors.length > 0 || problems.length > before) return null;
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    problems.push({ path, line: 1, message: error instanceof Error ? error.message : String(error) });
    return null;
  }
  const pairs = pairFinder();
  const lineOf = (route: readonly (string | number)[]) => lineAt(document.contents, route, lines, pairs);
  if (!validate(value)) {
    for (const error of mostSpecific(validate.errors ?? [])) {
      problems.push({ path, line: lineOf(routeOf(error)), message: describe(error) });
    }
    return null;
  }
  return { path, value, lineOf };
}

/** The parser goes down one call for each level: a file nested beyond all reason ends it. */
function parsed(text: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> | null {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: false, version: '1.2', schema: 'core', prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Keys that a map holds twice. The parser's own check compares each key with every other. */
function repeatedKeys(document: ReturnType<typeof parseDocument>): readonly { key: string; at: number }[] {
  const found: { key: string; at: number }[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : null;
        if (name !== null && seen.has(name)) found.push({ key: name, at: (key as Node).range?.[0] ?? 0 });
        if (name !== null) seen.add(name);
      }
    },
  });
  return found;
}

type PairFinder = (map: YAMLMap, key: string) => Pair | undefined;

/** Finds pairs by key without walking a long map for each question. */
function pairFinder(): PairFinder {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const indexed = (map: YAMLMap) =>
    new Map(map.items.flatMap((p) => (isPair(p) && isScalar(p.key) ? [[String(p.key.value), p] as const] : [])));
  return (map, key) => {
    const pairs = known.get(map) ?? indexed(map);
    known.set(map, pairs);
    return pairs.get(key);
  };
}

function lineAt(root: unknown, route: readonly (string | number)[], lines: LineCounter, pairOf: PairFinder): number {
  let node: unknown = root;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const step of route) {
    if (isMap(node)) {
      const pair = pairOf(node, String(step));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return lines.linePos(offset).line;
}

function routeOf(error: SchemaError): (string | number)[] {
  const route = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const extra = error.params.additionalProperty ?? error.params.propertyName;
  return extra === undefined ? route : [...route, String(extra)];
}

/** More than anybody mends at once; each is held against the others. */
const MOST_ERRORS = 200;

/** Alternatives (`oneOf`, `anyOf`, `if`) fail with a crowd of errors; the deepest say what to mend. */
function mostSpecific(errors: readonly SchemaError[]): readonly SchemaError[] {
  const plain = errors.filter((e) => !['oneOf', 'anyOf', 'if'].includes(e.keyword));
  const chosen = (plain.length > 0 ? plain : errors).slice(0, MOST_ERRORS);
  const deepest = chosen.filter(
    (e) =>
      !/\/(oneOf|anyOf)\//.test(e.schemaPath) || !chosen.some((o) => o.instancePath.startsWith(`${e.instancePath}/`)),
  );
  const unique = new Map(deepest.map((e) => [`${e.instancePath}|${describe(e)}`, e]));
  return [...unique.values()].slice(0, 20);
}

function describe(error: SchemaError): string {
  const where = error.instancePath === '' ? '' : `${error.instancePath.slice(1).replaceAll('/', '.')}: `;
  if (error.keyword === 'additionalProperties') return `${where}there is no key "${error.params.additionalProperty}"`;
  if (error.keyword === 'required') return `${where}"${error.params.missingProperty}" is missing`;
  if (error.keyword === 'enum')
    return `${where}one of ${(error.params.allowedValues as unknown[]).join(', ')} is expected`;
  if (error.keyword === 'const') return `${where}${JSON.stringify(error.params.allowedValue)} is expected`;
  return `${where}${error.message ?? error.keyword}`;
}
