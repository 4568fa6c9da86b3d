/**
 * Owns reading the facts of one subject from a mapping that follows the vocabulary. Whatever is wrong is told at its
 * place and stays undeclared; nothing wrong in one entry touches another.
 */
import type { FactState, FactValue, TextRange } from '../facts/fact.ts';
import type { FactType, ListType, MapType, RecordsType, RecordType } from '../facts/vocabulary.ts';
import { type DocumentNode, entryOf, type MappingEntry, type MappingNode } from './document.ts';
import type { FactDraft } from './fact-draft.ts';
import { type LeafType, readLeaf } from './leaf-value.ts';
import { absenceOf } from './placeholder.ts';
import { type Fix, problemAt, quote, unknownKey } from './problems.ts';
import { addressTrouble } from './web-address.ts';

/** Keys that may stand beside a value: where it comes from, its day, who says so. */
const BESIDE = ['source', 'as_of', 'by'] as const;
const QUANTITY = ['uncertainty', 'low', 'high'] as const;
const REASONS: Readonly<Record<string, FactState>> = { not_applicable: 'not-applicable', unknown: 'unknowable' };

/** One place of the vocabulary that is read: its type, its path and the entry that holds it. */
interface Place {
  readonly path: string;
  readonly range: TextRange;
}

/** Reads all entries of a subject's mapping except `reserved` ones. `where` completes messages: "of a model". */
export function readSubjectFacts(
  draft: FactDraft,
  type: RecordType,
  node: MappingNode,
  reserved: readonly string[],
  where: string,
): void {
  readFields(draft, type, node, '', reserved, where);
}

function readFields(
  draft: FactDraft,
  type: RecordType,
  node: MappingNode,
  path: string,
  reserved: readonly string[],
  where: string,
): void {
  const names = Object.keys(type.fields);
  const taken = node.entries.map((entry) => entry.key);
  for (const entry of node.entries) {
    if (reserved.includes(entry.key)) continue;
    const field = Object.hasOwn(type.fields, entry.key) ? type.fields[entry.key] : undefined;
    if (!field) {
      draft.problems.push(unknownKey(draft.path, entry, [...new Set([...names, ...reserved])], taken, where));
      continue;
    }
    readValue(draft, field, entry.value, {
      path: path === '' ? entry.key : `${path}.${entry.key}`,
      range: entry.range,
    });
  }
}

function readValue(draft: FactDraft, type: FactType, node: DocumentNode, place: Place): void {
  if (readReason(draft, type, node, place)) return;
  const bare = unwrap(draft, type, node, place);
  if (bare.kind === 'scalar' && bare.value === null) return;
  if (type.kind === 'list') readList(draft, type, bare, place);
  else if (type.kind === 'records') readRecords(draft, type, bare, place);
  else if (type.kind === 'map') readMap(draft, type, bare, place);
  else if (type.kind === 'record') readRecord(draft, type, bare, place);
  else readPlain(draft, type, bare, place);
}

/** `{not_applicable: reason}` and `{unknown: reason}`; true where the value was one of them, even if without a reason. */
function readReason(draft: FactDraft, type: FactType, node: DocumentNode, place: Place): boolean {
  if (node.kind !== 'mapping') return false;
  const given = node.entries.filter(
    (entry) => Object.hasOwn(REASONS, entry.key) && !(type.kind === 'record' && Object.hasOwn(type.fields, entry.key)),
  );
  const entry = given[0];
  if (!entry) return false;
  const extra = node.entries.filter((other) => other !== entry && !(BESIDE as readonly string[]).includes(other.key));
  if (extra[0]) {
    report(
      draft,
      place,
      'wrong-type',
      extra[0].keyRange,
      `${quote(extra[0].key)} cannot stand beside ${entry.key}; keep one of them.`,
    );
    return true;
  }
  const reason = entry.value.kind === 'scalar' && typeof entry.value.value === 'string' ? entry.value.value.trim() : '';
  if (absenceOf(reason) !== null) {
    report(draft, place, 'empty-reason', entry.range, `${quote(entry.key)} asks for the reason, in words.`);
    return true;
  }
  addFact(draft, place, reason, REASONS[entry.key] ?? 'unknowable');
  return true;
}

/** The value inside `{value, source, as_of, by}`, or the node itself. */
function unwrap(draft: FactDraft, type: FactType, node: DocumentNode, place: Place): DocumentNode {
  if (node.kind !== 'mapping' || type.kind === 'record' || type.kind === 'records' || type.kind === 'map') return node;
  const inner = entryOf(node, 'value');
  const quantity = type.kind === 'quantity';
  if (!inner && !(quantity && (entryOf(node, 'low') || entryOf(node, 'high')))) return node;
  const known = ['value', ...BESIDE, ...(quantity ? QUANTITY : [])];
  for (const entry of node.entries) {
    if (!known.includes(entry.key)) {
      const taken = node.entries.map((other) => other.key);
      draft.problems.push(unknownKey(draft.path, entry, known, taken, 'beside a value'));
    } else if ((BESIDE as readonly string[]).includes(entry.key)) {
      checkBeside(draft, entry, place);
    }
  }
  return quantity || !inner ? node : inner.value;
}

function checkBeside(draft: FactDraft, entry: MappingEntry, place: Place): void {
  const kind = entry.key === 'as_of' ? 'date' : 'string';
  const read = readLeaf({ kind, absence: 'lacking', description: '' }, entry.value);
  if (read.is === 'wrong') report(draft, place, read.code, entry.range, `${entry.key}: ${read.message}`, read.fix);
}

function readPlain(draft: FactDraft, type: LeafType, node: DocumentNode, place: Place): void {
  const read = readLeaf(type, node);
  if (read.is === 'value') addFact(draft, place, read.value);
  if (read.is === 'wrong') report(draft, place, read.code, node.range, read.message, read.fix);
}

function readList(draft: FactDraft, type: ListType, node: DocumentNode, place: Place): void {
  if (node.kind !== 'list') {
    reportMissingList(draft, type, node, place);
    return;
  }
  const values: string[] = [];
  let complete = draft.complete;
  for (const item of node.items) {
    const read = readLeaf(type.of, item);
    if (read.is === 'value' && typeof read.value === 'string') {
      if (!values.includes(read.value)) values.push(read.value);
      continue;
    }
    complete = false;
    if (read.is === 'wrong') report(draft, place, read.code, item.range, read.message, read.fix);
  }
  if (values.length > 0 || node.items.length === 0) addFact(draft, place, values, 'declared', complete);
}

/** One good value where a list is asked for only lacks its brackets. */
function reportMissingList(draft: FactDraft, type: ListType, node: DocumentNode, place: Place): void {
  if (node.kind !== 'scalar') {
    report(draft, place, 'wrong-type', node.range, 'It asks for a list.');
    return;
  }
  const read = readLeaf(type.of, node);
  if (read.is === 'absent') return;
  if (read.is === 'wrong') {
    report(draft, place, read.code, node.range, read.message, read.fix);
    return;
  }
  const text = `[${node.quoted ? JSON.stringify(node.source) : node.source}]`;
  const oneLine = node.range.startLine === node.range.endLine;
  const fix: Fix | null = oneLine ? { range: node.range, text, title: 'Write it as a list' } : null;
  report(draft, place, 'wrong-type', node.range, 'It asks for a list, even of one.', fix);
}

/** Element ids stand in paths between brackets, so brackets cannot be part of one; nor can control characters. */
const ELEMENT_ID = /^[ -Z\\^-~\u00a0-\u{10ffff}]{1,120}$/u;

function readRecords(draft: FactDraft, type: RecordsType, node: DocumentNode, place: Place): void {
  if (node.kind !== 'list') {
    report(draft, place, 'wrong-type', node.range, 'It asks for a list of mappings, each with an id.');
    return;
  }
  const ids: string[] = [];
  let complete = draft.complete;
  for (const item of node.items) {
    const id = readElementId(draft, type, item, place);
    if (id === null || item.kind !== 'mapping') {
      complete = false;
      continue;
    }
    if (ids.includes(id)) {
      complete = false;
      report(
        draft,
        place,
        'duplicate-id',
        item.range,
        `The id ${quote(id)} stands twice in this list; both entries count.`,
      );
    } else {
      ids.push(id);
    }
    const record: RecordType = { ...type, kind: 'record' };
    readFields(draft, record, item, `${place.path}[${id}]`, ['id'], `of an entry of ${place.path}`);
  }
  if (ids.length > 0 || node.items.length === 0) addFact(draft, place, ids, 'declared', complete);
}

function readElementId(draft: FactDraft, type: RecordsType, item: DocumentNode, place: Place): string | null {
  if (item.kind !== 'mapping') {
    report(draft, place, 'wrong-type', item.range, 'It asks for a mapping with an id.');
    return null;
  }
  const entry = entryOf(item, 'id');
  const field = type.fields.id;
  const leaf: LeafType =
    field && (field.kind === 'enum' || field.kind === 'string')
      ? field
      : { kind: 'string', absence: 'lacking', description: '' };
  const read = entry ? readLeaf(leaf, entry.value) : { is: 'absent' as const };
  if (read.is === 'value' && typeof read.value === 'string' && ELEMENT_ID.test(read.value)) return read.value;
  if (read.is === 'wrong' && entry) report(draft, place, read.code, entry.value.range, read.message, read.fix);
  else if (entry && read.is === 'value')
    report(draft, place, 'wrong-type', entry.range, 'An id holds no brackets and at most 120 characters.');
  else report(draft, place, 'missing-id', item.range, 'Each entry of this list needs an id; this one is not read.');
  return null;
}

function readMap(draft: FactDraft, type: MapType, node: DocumentNode, place: Place): void {
  if (node.kind !== 'mapping') {
    report(draft, place, 'wrong-type', node.range, 'It asks for a mapping with one entry per key of its closed list.');
    return;
  }
  const taken = node.entries.map((entry) => entry.key);
  for (const entry of node.entries) {
    if (!type.keys.includes(entry.key)) {
      draft.problems.push(unknownKey(draft.path, entry, type.keys, taken, `of ${place.path}`));
      continue;
    }
    readValue(draft, type.of, entry.value, { path: `${place.path}[${entry.key}]`, range: entry.range });
  }
}

function readRecord(draft: FactDraft, type: RecordType, node: DocumentNode, place: Place): void {
  if (node.kind === 'mapping') {
    readFields(draft, type, node, place.path, [], `of ${place.path}`);
    return;
  }
  const known = Object.keys(type.fields).join(', ');
  if (node.kind !== 'scalar') {
    report(draft, place, 'wrong-type', node.range, `It asks for a mapping with the keys ${known}.`);
    return;
  }
  const absence = typeof node.value === 'string' ? absenceOf(node.value) : null;
  if (absence === 'blank' || absence === 'unknown') return;
  if (absence === 'placeholder') {
    report(
      draft,
      place,
      'placeholder',
      node.range,
      `${quote(node.source)} is a blank to fill in; nothing is declared yet.`,
    );
    return;
  }
  const address =
    typeof node.value === 'string' && Object.hasOwn(type.fields, 'url') && addressTrouble(node.value.trim()) === null;
  const written = node.quoted ? JSON.stringify(node.source) : node.source;
  const braces = node.quoted ? `{ "url": ${written} }` : `{ url: ${written} }`;
  const fix: Fix | null =
    address && node.range.startLine === node.range.endLine
      ? { range: node.range, text: braces, title: 'Write the address under url' }
      : null;
  report(
    draft,
    place,
    'wrong-type',
    node.range,
    `It asks for a mapping with the keys ${known}, not ${quote(node.source)}.`,
    fix,
  );
}

function addFact(
  draft: FactDraft,
  place: Place,
  value: FactValue,
  state: FactState = 'declared',
  complete?: boolean,
): void {
  const origin = { path: draft.path, range: place.range, format: draft.format, how: draft.how };
  const fact = { subject: draft.subject, path: place.path, value, state, origin };
  draft.facts.push(complete === undefined ? fact : { ...fact, complete });
}

function report(
  draft: FactDraft,
  place: Place,
  code: string,
  range: TextRange,
  message: string,
  fix: Fix | null = null,
): void {
  const fact = { subject: draft.subject, path: place.path };
  draft.problems.push({ ...problemAt(draft.path, code, range, `${place.path}: ${message}`), fact, fix });
}
