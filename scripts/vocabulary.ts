/** Reads `schemas/vocabulary.yml` and renders everything generated from it. Rejects keywords it does not know. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Absence, FactType, RecordType } from '../src/facts/vocabulary.ts';

/** One node of the vocabulary's JSON Schema. */
interface Node {
  readonly [keyword: string]: unknown;
}

export interface VocabularySource {
  readonly $defs: Readonly<Record<string, Node>>;
  readonly properties: Readonly<Record<string, Node>>;
}

const KEYWORDS = new Set([
  'title',
  'description',
  'type',
  'format',
  'unit',
  'absence',
  'enum',
  'items',
  'properties',
  'propertyNames',
  'additionalProperties',
  'evidence',
  'link',
  '$ref',
]);
const FORMATS: Readonly<Record<string, FactType['kind']>> = {
  date: 'date',
  url: 'url',
  text: 'text',
  section: 'section',
  flop: 'quantity',
  quantity: 'quantity',
};

export function loadVocabulary(path: string): VocabularySource {
  return parse(readFileSync(path, 'utf8')) as VocabularySource;
}

/** Every subject's facts as one tree of types. Throws on anything the vocabulary may not hold. */
export function buildTypes(source: VocabularySource): Readonly<Record<string, RecordType>> {
  const result: Record<string, RecordType> = {};
  for (const [kind, node] of Object.entries(source.properties)) {
    const type = buildType(source, node, 'unknown', kind);
    if (type.kind !== 'record') throw new Error(`${kind}: a subject is an object`);
    result[kind] = type;
  }
  return result;
}

function resolve(source: VocabularySource, node: Node, where: string): Node {
  for (const keyword of Object.keys(node)) {
    if (!KEYWORDS.has(keyword))
      throw new Error(`${where}: unknown keyword "${keyword}" (quote descriptions that hold commas)`);
  }
  if (typeof node.$ref !== 'string') return node;
  const name = node.$ref.replace('#/$defs/', '');
  const target = source.$defs[name];
  if (!target) throw new Error(`${where}: no definition ${name}`);
  const { $ref: _, ...own } = node;
  return { ...resolve(source, target, where), ...own };
}

function buildType(source: VocabularySource, raw: Node, inherited: Absence, where: string): FactType {
  const node = resolve(source, raw, where);
  const absence = (node.absence as Absence | undefined) ?? inherited;
  if (!['unknown', 'no', 'lacking'].includes(absence)) throw new Error(`${where}: absence "${absence}"`);
  const base = { absence, description: String(node.description ?? '') };
  if (node.enum) return { ...base, kind: 'enum', values: node.enum as string[] };
  switch (node.type) {
    case 'boolean':
      return { ...base, kind: 'boolean' };
    case 'number':
      return {
        ...base,
        kind: node.format ? 'quantity' : 'number',
        ...(node.unit ? { unit: String(node.unit) } : {}),
      };
    case 'string':
      return plain(node, base, where);
    case 'array':
      return buildList(source, node, base, where);
    case 'object':
      return buildObject(source, node, base, where);
    default:
      throw new Error(`${where}: no type`);
  }
}

function plain(node: Node, base: { absence: Absence; description: string }, where: string): FactType {
  const kind = node.format === undefined ? 'string' : FORMATS[String(node.format)];
  if (kind === undefined || kind === 'quantity') throw new Error(`${where}: format "${node.format}" of a string`);
  return { ...base, kind } as FactType;
}

function buildList(
  source: VocabularySource,
  node: Node,
  base: { absence: Absence; description: string },
  where: string,
): FactType {
  const items = resolve(source, node.items as Node, `${where}[]`);
  if (items.type === 'object') {
    return { ...base, kind: 'records', fields: buildFields(source, items, base.absence, where) };
  }
  const of = buildType(source, items, base.absence, `${where}[]`);
  if (of.kind !== 'enum' && of.kind !== 'string')
    throw new Error(`${where}: lists hold words of a closed list or strings`);
  return { ...base, kind: 'list', of, ...(node.link ? { link: node.link as 'model' } : {}) };
}

function buildObject(
  source: VocabularySource,
  node: Node,
  base: { absence: Absence; description: string },
  where: string,
): FactType {
  if (node.propertyNames) {
    const names = resolve(source, node.propertyNames as Node, where);
    const of = buildType(source, node.additionalProperties as Node, base.absence, `${where}[]`);
    return { ...base, kind: 'map', keys: names.enum as string[], of };
  }
  return {
    ...base,
    kind: 'record',
    fields: buildFields(source, node, base.absence, where),
    ...(node.evidence ? { evidence: node.evidence as string[] } : {}),
  };
}

function buildFields(
  source: VocabularySource,
  node: Node,
  inherited: Absence,
  where: string,
): Record<string, FactType> {
  const fields: Record<string, FactType> = {};
  for (const [name, child] of Object.entries(node.properties as Record<string, Node>)) {
    if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`${where}.${name}: names are snake_case`);
    fields[name] = buildType(source, child, inherited, `${where}.${name}`);
  }
  return fields;
}
