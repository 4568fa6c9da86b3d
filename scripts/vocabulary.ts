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

/** The module with the tables. */
export function renderVocabularyModule(types: Readonly<Record<string, RecordType>>): string {
  return [
    '// Generated from schemas/vocabulary.yml by `npm run generate`; do not edit.',
    "import type { SubjectKind } from './fact.ts';",
    "import type { RecordType } from './fact-type.ts';",
    '',
    '/** The facts of each kind of subject as a tree of types. */',
    `export const VOCABULARY: Readonly<Record<SubjectKind, RecordType>> = ${parsedText(types)};`,
    '',
  ].join('\n');
}

const ABSENCE_WORDS: Readonly<Record<Absence, string>> = {
  unknown: 'undetermined',
  no: 'assumed not',
  lacking: 'evidence',
};

/** The reference page: every fact with its type, what its absence means, and its meaning. */
export function renderVocabularyPage(source: VocabularySource, types: Readonly<Record<string, RecordType>>): string {
  const lines = [
    '<!-- Generated from schemas/vocabulary.yml by `npm run generate`; do not edit. -->',
    '# Facts',
    '',
    'Every fact that rules can read. *Absence* says what an undeclared fact means: **undetermined** (a rule that turns on it',
    'cannot be decided), **assumed not** (something that happened or is claimed: its neutral value is used and listed as',
    'assumed) or **evidence** (a rule that asks for it is violated while it is missing).',
    '',
  ];
  for (const [kind, type] of Object.entries(types)) {
    lines.push(
      `## ${String(source.properties[kind]?.title ?? kind)} (\`${kind}\`)`,
      '',
      '| Fact | Type | Absence | Meaning |',
      '|---|---|---|---|',
    );
    for (const row of factRows(kind, type)) lines.push(row);
    lines.push('');
  }
  return lines.join('\n');
}

function factRows(path: string, type: FactType): string[] {
  if (type.kind === 'record')
    return Object.entries(type.fields).flatMap(([name, field]) => factRows(`${path}.${name}`, field));
  if (type.kind === 'map') {
    const keys = type.keys.map((k) => `\`${k}\``).join(', ');
    const below =
      type.of.kind === 'record' ? factRows(`${path}[…]`, type.of) : [row(`${path}[…]`, type.of, type.description)];
    return [...below.slice(0, 1).map((first) => first.replace(/ \|$/, ` Keys: ${keys}. |`)), ...below.slice(1)];
  }
  const own = row(path, type, type.description);
  if (type.kind !== 'records') return [own];
  return [own, ...Object.entries(type.fields).flatMap(([name, field]) => factRows(`${path}[…].${name}`, field))];
}

function row(path: string, type: FactType, description: string): string {
  return `| \`${path}\` | ${typeWords(type)} | ${ABSENCE_WORDS[type.absence]} | ${(type.description || description).replaceAll('|', '\\|')} |`;
}

function typeWords(type: FactType): string {
  if (type.kind === 'enum') return type.values.map((v) => `\`${v}\``).join(' · ');
  if (type.kind === 'list')
    return `list of ${type.of.kind === 'enum' ? type.of.values.map((v) => `\`${v}\``).join(' · ') : 'strings'}`;
  if (type.kind === 'records') return 'list of entries with `id`';
  if (type.kind === 'number' || type.kind === 'quantity') return `${type.kind}${type.unit ? ` (${type.unit})` : ''}`;
  return type.kind;
}

type Schema = Readonly<Record<string, unknown>>;

const DAY_PATTERN = '^\\d{4}-\\d{2}-\\d{2}$';

/** One published schema for each native declaration, for editors. The reader itself works from the same tables. */
export function renderDeclarationSchemas(types: Readonly<Record<string, RecordType>>): Record<string, string> {
  const subject = (kind: string): Schema => {
    const body = declared(types[kind] as RecordType) as { properties: Schema };
    // In a declaration `card` names the files of a card; its sections are read from those files.
    const card = { type: ['string', 'array'], items: { type: 'string' }, description: 'Path of its card, or several.' };
    const properties = kind === 'org' ? body.properties : { id: { type: 'string' }, ...body.properties, card };
    return { type: 'object', additionalProperties: false, properties };
  };
  const listOf = (kind: string): Schema => ({ type: 'array', items: { ...subject(kind), required: ['id'] } });
  const contents: Readonly<Record<string, Schema>> = {
    'ai-system': {
      organisation: subject('org'),
      system: subject('system'),
      systems: listOf('system'),
      model: subject('model'),
      models: listOf('model'),
    },
    'data-provenance': { dataset: subject('dataset'), datasets: listOf('dataset') },
    'training-compute': { model: subject('model'), models: listOf('model') },
  };
  return Object.fromEntries(
    Object.entries(contents).map(([kind, properties]) => {
      const shared: Record<string, Schema> = {};
      const schema = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `https://ai-policy-gate.example/schemas/${kind}/v1`,
        title: `${kind}.yml`,
        $comment: 'Generated from schemas/vocabulary.yml by `npm run generate`; do not edit.',
        type: 'object',
        required: ['declaration'],
        additionalProperties: false,
        properties: { declaration: { const: `${kind}/v1` }, ...(share(properties, shared, new Map()) as Schema) },
        $defs: { ...WRAPPERS, ...shared },
      };
      return [`schemas/${kind}.schema.json`, `${JSON.stringify(schema, null, 1)}\n`];
    }),
  );
}

/** Shapes that stand in many places (documents, markets, closed lists) are written once and referred to. */
function share(value: unknown, shared: Record<string, Schema>, names: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((entry) => share(entry, shared, names));
  if (typeof value !== 'object' || value === null) return value;
  const text = JSON.stringify(value);
  const isShape = 'anyOf' in value || 'enum' in value || 'properties' in value;
  if (isShape && text.length > 160) {
    const known = names.get(text);
    if (known) return { $ref: `#/$defs/${known}` };
    const name = `shape_${names.size + 1}`;
    names.set(text, name);
    shared[name] = shareParts(value, shared, names);
    return { $ref: `#/$defs/${name}` };
  }
  return shareParts(value, shared, names);
}

function shareParts(value: object, shared: Record<string, Schema>, names: Map<string, string>): Schema {
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, share(part, shared, names)]));
}

/** What may stand in place of any value. */
const WRAPPERS: Schema = {
  not_applicable: {
    type: 'object',
    additionalProperties: false,
    required: ['not_applicable'],
    properties: { not_applicable: { type: 'string', minLength: 1, description: 'Why it does not apply.' } },
  },
  unknown: {
    type: 'object',
    additionalProperties: false,
    required: ['unknown'],
    properties: { unknown: { type: 'string', minLength: 1, description: 'Why it cannot be known.' } },
  },
};

function declared(type: FactType): Schema {
  if (type.kind === 'record') {
    const properties = Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, orReason(field)]));
    return { type: 'object', additionalProperties: false, properties };
  }
  if (type.kind === 'map') {
    return { type: 'object', propertyNames: { enum: type.keys }, additionalProperties: orReason(type.of) };
  }
  if (type.kind === 'records') {
    const element = declared({ ...type, kind: 'record' }) as { properties: Schema };
    return { type: 'array', items: { ...element, properties: { id: { type: 'string' }, ...element.properties } } };
  }
  return leaf(type);
}

function orReason(type: FactType): Schema {
  const own = declared(type);
  const choices = [own, { $ref: '#/$defs/not_applicable' }, { $ref: '#/$defs/unknown' }];
  const wrapped =
    type.kind === 'record' || type.kind === 'map'
      ? []
      : [
          {
            type: 'object',
            required: ['value'],
            properties: { value: own, source: {}, as_of: {}, by: {}, uncertainty: {} },
          },
        ];
  return {
    ...(type.description ? { description: type.description } : {}),
    anyOf: [...choices, ...wrapped, { type: 'null' }],
  };
}

function leaf(type: FactType): Schema {
  if (type.kind === 'boolean') return { type: 'boolean' };
  if (type.kind === 'number') return { type: 'number' };
  if (type.kind === 'quantity') {
    const range = {
      type: 'object',
      required: ['low', 'high'],
      properties: { low: { type: 'number' }, high: { type: 'number' } },
    };
    // Text is read where the unit has notations of its own: 43500 PF-days, 7B, 41 %.
    return { anyOf: [{ type: 'number' }, range, { type: 'string', pattern: '\\d' }] };
  }
  if (type.kind === 'enum') return { enum: type.values };
  if (type.kind === 'list')
    return { type: 'array', items: type.of.kind === 'enum' ? { enum: type.of.values } : { type: 'string' } };
  if (type.kind === 'date') return { type: 'string', pattern: DAY_PATTERN };
  if (type.kind === 'url') return { type: 'string', pattern: '^https://' };
  return { type: 'string' };
}

/** A large constant: the engine reads text of JSON about twice as fast as the same literal. */
function parsedText(value: unknown): string {
  return `JSON.parse('${JSON.stringify(value).replace(/[\\']/g, '\\$&')}')`;
}
