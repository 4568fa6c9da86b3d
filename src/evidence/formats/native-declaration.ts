/**
 * Owns the three native declarations, for what no public format carries. A file is one by its content: a top-level
 * `declaration: <kind>/v1`. Which facts each subject may hold is the vocabulary's business.
 */

import { type Fact, type SubjectKind, subjectId, type TextRange } from '../../facts/fact.ts';
import { slug } from '../../facts/reference.ts';
import { VOCABULARY } from '../../facts/vocabulary.ts';
import {
  type DocumentNode,
  type DocumentTrouble,
  entryOf,
  type MappingEntry,
  type MappingNode,
  rangeOfLines,
} from '../document.ts';
import type { EvidenceFile } from '../evidence-file.ts';
import { DECLARATIONS, type DeclarationKind } from '../evidence-names.ts';
import { type Format, type FormatReading, unreadable } from '../format.ts';
import { absenceOf } from '../placeholder.ts';
import { problemAt, quote, unknownKey } from '../problems.ts';
import type { EvidenceProblem, ReadSubject } from '../reading.ts';
import { readSubjectFacts } from '../vocabulary-reader.ts';

const FORMAT = 'native-declaration';
const VERSION = 'v1';
const KNOWN = DECLARATIONS.map((kind) => `${kind}/${VERSION}`);

interface SubjectKey {
  readonly kind: SubjectKind;
  readonly many: boolean;
}
const ORGANISATION: SubjectKey = { kind: 'org', many: false };
const MODEL_KEYS: Readonly<Record<string, SubjectKey>> = {
  model: { kind: 'model', many: false },
  models: { kind: 'model', many: true },
};

/** Top-level keys of each kind of declaration. */
const SUBJECT_KEYS: Readonly<Record<DeclarationKind, Readonly<Record<string, SubjectKey>>>> = {
  'ai-system': {
    organisation: ORGANISATION,
    system: { kind: 'system', many: false },
    systems: { kind: 'system', many: true },
    ...MODEL_KEYS,
  },
  'data-provenance': {
    dataset: { kind: 'dataset', many: false },
    datasets: { kind: 'dataset', many: true },
  },
  'training-compute': MODEL_KEYS,
};

/** Keys beside `declaration` that editors use and that mean nothing here. */
const IGNORED = new Set(['declaration', '$schema']);

/** Reads `ai-system`, `data-provenance` and `training-compute` declarations, in YAML or JSON. */
export const nativeDeclaration: Format = {
  id: FORMAT,
  async read(file) {
    if (file.class !== 'declaration' && file.class !== 'other') return null;
    const text = file.source.text;
    const claim = claimOf(file);
    if (claim === null && file.class === 'other') return null;
    const parsed = file.tree();
    if (!parsed.ok) return unreadable(file.path, parsed.trouble);
    if (text.trim() === '' || (parsed.root.kind === 'scalar' && parsed.root.value === null)) return emptyFile(file);
    return parsed.root.kind === 'mapping' ? readDeclaration(file, parsed.root) : null;
  },
};

/** What a `declaration:` line at the left margin says, where it looks like ours; null otherwise. */
function claimOf(file: EvidenceFile): string | null {
  const line = /^\s{0,2}["']?declaration["']?[ \t]{0,20}:[ \t]{0,20}["']?([^\r\n"'#]{1,80})/m.exec(file.source.text);
  const words = line?.[1]?.trim() ?? '';
  return isClaim(words) ? words : null;
}

function isClaim(words: string): boolean {
  if (/^[\w-]+\/v?\d[\w.]*$/.test(words)) return true;
  const folded = slug(words);
  return DECLARATIONS.some((kind) => folded.startsWith(kind) || kind.startsWith(`${folded}-`));
}

function emptyFile(file: EvidenceFile): FormatReading | null {
  if (file.class !== 'declaration') return null;
  const range = rangeOfLines(file.source, 1, 1);
  const message = `The file declares nothing; begin with "declaration: ${KNOWN[0]}" or another of: ${KNOWN.join(', ')}.`;
  return {
    state: 'read',
    reason: null,
    declaration: null,
    subjects: [],
    facts: [],
    problems: [problemAt(file.path, 'empty-declaration', range, message)],
  };
}

function readDeclaration(file: EvidenceFile, root: MappingNode): FormatReading | null {
  const entry = entryOf(root, 'declaration');
  const words = entry?.value.kind === 'scalar' ? entry.value.source.trim() : '';
  const kind = DECLARATIONS.find((known) => words === `${known}/${VERSION}`);
  if (kind) return readSubjects(file, root, kind);
  if (!entry || (file.class === 'other' && !isClaim(words))) return null;
  const trouble: DocumentTrouble = {
    code: 'unknown-declaration',
    message: `It declares ${quote(words)}, which this version cannot read; known are ${KNOWN.join(', ')}.`,
    range: entry.range,
  };
  return unreadable(file.path, trouble);
}

/** What grows while one declaration is read. */
interface Draft {
  readonly file: EvidenceFile;
  readonly subjects: ReadSubject[];
  readonly facts: Fact[];
  readonly problems: EvidenceProblem[];
}

function readSubjects(file: EvidenceFile, root: MappingNode, kind: DeclarationKind): FormatReading {
  const draft: Draft = { file, subjects: [], facts: [], problems: [] };
  const keys = SUBJECT_KEYS[kind];
  const taken = root.entries.map((entry) => entry.key);
  for (const entry of root.entries) {
    const subject = Object.hasOwn(keys, entry.key) ? keys[entry.key] : undefined;
    if (subject) readEntry(draft, entry, subject);
    else if (!IGNORED.has(entry.key)) {
      draft.problems.push(unknownKey(file.path, entry, Object.keys(keys), taken, `of a declaration ${kind}`));
    }
  }
  const { subjects, facts, problems } = draft;
  return { state: 'read', reason: null, declaration: kind, subjects, facts, problems };
}

function readEntry(draft: Draft, entry: MappingEntry, key: SubjectKey): void {
  const node = entry.value;
  if (node.kind === 'scalar' && node.value === null) return;
  if (!key.many) {
    if (node.kind === 'mapping') readSubject(draft, node, key, entry.keyRange, null);
    else
      reportShape(
        draft,
        node,
        `${quote(entry.key)} asks for a mapping.${key.kind === 'org' ? '' : ` Several stand in a list under "${entry.key}s".`}`,
      );
    return;
  }
  if (node.kind !== 'list') {
    reportShape(draft, node, `${quote(entry.key)} asks for a list of mappings, each with an id.`);
    return;
  }
  for (const [index, item] of node.items.entries()) {
    if (item.kind === 'mapping') readSubject(draft, item, key, item.entries[0]?.range ?? item.range, index + 1);
    else reportShape(draft, item, `An entry of ${quote(entry.key)} asks for a mapping with an id.`);
  }
}

function reportShape(draft: Draft, node: DocumentNode, message: string): void {
  draft.problems.push(problemAt(draft.file.path, 'wrong-type', node.range, message));
}

/** `position` counts from 1 in a list and is null for a single mapping. */
function readSubject(
  draft: Draft,
  node: MappingNode,
  key: SubjectKey,
  range: TextRange,
  position: number | null,
): void {
  const name = plainText(node, 'name');
  const id = key.kind === 'org' ? 'org' : readId(draft, node, key.kind, range, position, name);
  const place = key.kind === 'org' ? range : (entryOf(node, 'id')?.range ?? range);
  const known = draft.subjects.some((subject) => subject.kind === key.kind && slug(subject.key) === slug(id));
  if (known) {
    const message = `The ${key.kind} ${quote(id)} is declared twice in this file; both count, and where they differ they contradict each other.`;
    draft.problems.push(problemAt(draft.file.path, 'duplicate-id', place, message));
  } else {
    const cards = readCards(draft, node);
    draft.subjects.push({
      named: true,
      founds: true,
      kind: key.kind,
      key: id,
      name: name ?? id,
      range: position === null ? range : place,
      how: 'declared',
      cards,
    });
  }
  // A mapping under `card` is facts about the sections of a card; anything else names its file.
  const sections = entryOf(node, 'card')?.value.kind === 'mapping';
  const reserved = key.kind === 'org' ? [] : sections ? ['id'] : ['id', 'card'];
  const facts = {
    path: draft.file.path,
    format: FORMAT,
    how: 'declared',
    subject: subjectId(key.kind, id),
    complete: true,
    facts: draft.facts,
    problems: draft.problems,
  } as const;
  readSubjectFacts(
    facts,
    VOCABULARY[key.kind],
    node,
    reserved,
    `of ${key.kind === 'org' ? 'an organisation' : `a ${key.kind}`}`,
  );
}

/** The id as written; where it is missing or cannot stand, a name made from what there is, and a problem. */
function readId(
  draft: Draft,
  node: MappingNode,
  kind: SubjectKind,
  range: TextRange,
  position: number | null,
  name: string | null,
): string {
  const entry = entryOf(node, 'id');
  const id = plainText(node, 'id');
  if (id !== null && id.length <= 120 && slug(id) !== '') return id;
  const fallback = slug(name ?? '') || (position === null ? kind : `${kind}-${position}`);
  if (entry && id !== null) {
    const message = `An id holds letters or digits and at most 120 characters, not ${quote(id)}.`;
    draft.problems.push(problemAt(draft.file.path, 'wrong-type', entry.range, message));
  } else if (position !== null || name === null) {
    const message = `This ${kind} has no id; write one, so that other files can name it.`;
    draft.problems.push(problemAt(draft.file.path, 'missing-id', entry?.range ?? range, message));
  }
  return fallback;
}

/** A text or number of a mapping, as written; null where it is absent or a placeholder. */
function plainText(node: MappingNode, key: string): string | null {
  const entry = entryOf(node, key);
  const inner = entry?.value.kind === 'mapping' ? entryOf(entry.value, 'value')?.value : entry?.value;
  if (inner?.kind !== 'scalar' || inner.value === null || typeof inner.value === 'boolean') return null;
  const text = inner.source.trim();
  return absenceOf(text) === null ? text : null;
}

function readCards(draft: Draft, node: MappingNode): readonly string[] {
  const entry = entryOf(node, 'card');
  if (!entry || entry.value.kind === 'mapping' || (entry.value.kind === 'scalar' && entry.value.value === null))
    return [];
  const nodes = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  const cards: string[] = [];
  for (const item of nodes) {
    const path = item.kind === 'scalar' && typeof item.value === 'string' ? item.value.trim() : '';
    if (path !== '' && absenceOf(path) === null && !/^(?:[a-z]+:|\/)/i.test(path)) cards.push(path);
    else {
      const message = 'card: It asks for the path of a file of this repository, or a list of such paths.';
      draft.problems.push(problemAt(draft.file.path, 'wrong-type', item.range, message));
    }
  }
  return cards;
}
