/**
 * Owns linking: what every file said becomes one set of subjects and facts, conflicts kept, links resolved. Pure; the
 * order of the readings changes nothing but the order of places within one subject.
 */
import { factsOfBases } from './base-models.ts';
import { disagree, isDayOfDocument, isListOfRecords } from './disagreement.ts';
import {
  type Fact,
  type FactValue,
  HOW,
  type How,
  type Origin,
  SUBJECT_KINDS,
  type Subject,
  type SubjectKind,
  subjectId,
  type TextRange,
} from './fact.ts';
import { type Mention, type Owners, ownersOf } from './owners.ts';
import { keysOfReference, slug } from './reference.ts';

/** Two or more declared values of one fact that differ. */
export interface Conflict {
  readonly subject: string;
  readonly path: string;
  /** Most trusted first; at least two, pairwise different in value or state. */
  readonly facts: readonly Fact[];
}

/** The same subject declared by two native declarations of the same kind. */
export interface Duplicate {
  readonly subject: string;
  readonly declaration: string;
  readonly places: readonly Origin[];
}

/** `from` is built on, or uses, `to`. Inferred links say so and make the list incomplete. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly inferred: boolean;
}

export interface Dossier {
  /** The organisation first, then systems, models, datasets and the repository, each sorted by id. */
  readonly subjects: readonly Subject[];
  /** Every declared value, sorted by subject, path and precedence: the first of each path is the one shown. */
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
  readonly duplicates: readonly Duplicate[];
  readonly links: readonly Link[];
}

/** What one file said, as far as linking needs it; the evidence room's readings have this shape. */
export interface SpokenFile {
  readonly path: string;
  readonly declaration: string | null;
  readonly subjects: readonly {
    readonly kind: SubjectKind;
    readonly key: string;
    readonly name: string;
    /** False where the file does not say what it is about; it then belongs to the subject of its folder. */
    readonly named: boolean;
    /** False where the file alone does not show that there is such a subject: it counts only beside one that there is. */
    readonly founds: boolean;
    readonly range: TextRange;
    readonly how: How;
    readonly cards: readonly string[];
  }[];
  readonly facts: readonly Fact[];
  readonly format: string | null;
}

/** Links what all files said. An organisation always exists, and a system wherever a model or dataset is found. */
export function linkDossier(files: readonly SpokenFile[]): Dossier {
  const ordered = [...files].sort((a, b) => compare(a.path, b.path));
  const mentions = ordered.flatMap(mentionsOf);
  const rename = ownersOf(mentions);
  const subjects = collectSubjects(mentions, rename);
  const known = new Set(subjects.map((s) => s.id));
  const said = ordered
    .flatMap((file) => file.facts.map((fact) => ({ ...fact, subject: owner(fact.subject, file.path, rename) })))
    .filter((fact) => known.has(fact.subject));
  const facts = mergeOpenLists([...said, ...factsOfBases(subjects, said)].sort(byPrecedence));
  return {
    subjects,
    facts,
    conflicts: findConflicts(facts),
    duplicates: findDuplicates(mentions, rename),
    links: findLinks(subjects, facts),
  };
}

/** The dossier with further values of subjects that it knows; what they contradict becomes a conflict. */
export function withFacts(dossier: Dossier, further: readonly Fact[]): Dossier {
  const facts = [...dossier.facts, ...further].sort(byPrecedence);
  return { ...dossier, facts, conflicts: findConflicts(facts) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPrecedence(a: Fact, b: Fact): number {
  return (
    compare(a.subject, b.subject) ||
    compare(a.path, b.path) ||
    HOW.indexOf(a.origin.how) - HOW.indexOf(b.origin.how) ||
    byLatest(a, b) ||
    compare(a.origin.path, b.origin.path) ||
    a.origin.range.startLine - b.origin.range.startLine
  );
}

/** Of the days of several reports the last is shown: an earlier one does not take it back. */
function byLatest(a: Fact, b: Fact): number {
  if (typeof a.value !== 'string' || typeof b.value !== 'string' || !isDayOfDocument(a)) return 0;
  return compare(b.value, a.value);
}

function mentionsOf(file: SpokenFile): Mention[] {
  return file.subjects.map((s) => ({
    kind: s.kind,
    key: s.kind === 'org' ? 'org' : slug(s.key),
    name: s.name,
    named: s.named,
    founds: s.founds,
    declaration: file.declaration,
    cards: s.cards.flatMap((card) => [normalise(card), normalise(join(file.path, card))]),
    place: { path: file.path, range: s.range, format: file.format ?? '', how: s.how },
  }));
}

function join(file: string, relative: string): string {
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
  return folder + relative;
}

function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function owner(subject: string, path: string, rename: Owners): string {
  const colon = subject.indexOf(':');
  const kind = subject.slice(0, colon) as SubjectKind;
  const id = subjectId(kind, kind === 'org' ? 'org' : slug(subject.slice(colon + 1)));
  return rename.get(`${path}\0${id}`) ?? id;
}

function collectSubjects(mentions: readonly Mention[], rename: Owners): Subject[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const plain = subjectId(mention.kind, mention.key);
    const id = owner(plain, mention.place.path, rename);
    if (!mention.founds && !rename.has(`${mention.place.path}\0${plain}`)) continue;
    groups.set(id, [...(groups.get(id) ?? []), mention]);
  }
  const subjects: Subject[] = [...groups].map(([id, group]) => {
    const sorted = [...group].sort(
      (a, b) => HOW.indexOf(a.place.how) - HOW.indexOf(b.place.how) || compare(a.place.path, b.place.path),
    );
    const first = sorted[0] as Mention;
    const key = id.slice(id.indexOf(':') + 1);
    return { id, kind: first.kind, key, name: first.name, implicit: false, places: sorted.map((m) => m.place) };
  });
  for (const [kind, name, needed] of [
    ['org', 'the organisation', true],
    ['system', 'the system', subjects.some((s) => s.kind === 'model' || s.kind === 'dataset')],
  ] as const) {
    if (needed && !subjects.some((s) => s.kind === kind)) {
      subjects.push({ id: subjectId(kind, kind), kind, key: kind, name, implicit: true, places: [] });
    }
  }
  return subjects.sort((a, b) => SUBJECT_KINDS.indexOf(a.kind) - SUBJECT_KINDS.indexOf(b.kind) || compare(a.id, b.id));
}

/**
 * Several lists that are each only part of the truth become their union; nothing is lost and nothing contradicts. Of records the
 * list of the most trusted file is shown: two files may describe one run under two ids, and it must not count twice.
 */
function mergeOpenLists(facts: readonly Fact[]): Fact[] {
  const result: Fact[] = [];
  for (const group of groupByPath(facts)) {
    const lists = group.filter((f) => isList(f.value) && f.complete !== true);
    const first = lists[0];
    const open = first && isListOfRecords(first) ? lists.filter((f) => f.origin.path === first.origin.path) : lists;
    if (open.length < 2 || first === undefined) {
      result.push(...group);
      continue;
    }
    const union = [...new Set(open.flatMap((f) => f.value as readonly string[]))];
    result.push(...group.map((f) => (f === first ? { ...f, value: union } : f)));
  }
  return result;
}

function isList(value: FactValue): value is readonly string[] {
  return Array.isArray(value);
}

function groupByPath(facts: readonly Fact[]): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.subject}\0${fact.path}`;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()];
}

function findConflicts(facts: readonly Fact[]): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const group of groupByPath(facts)) {
    const different: Fact[] = [];
    for (const fact of group) if (different.every((other) => disagree(other, fact))) different.push(fact);
    const first = different[0];
    if (different.length > 1 && first) conflicts.push({ subject: first.subject, path: first.path, facts: different });
  }
  return conflicts;
}

function findDuplicates(mentions: readonly Mention[], rename: Owners): Duplicate[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.declaration === null || mention.kind === 'org') continue;
    const id = owner(subjectId(mention.kind, mention.key), mention.place.path, rename);
    const key = `${id}\0${mention.declaration}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const first = group[0] as Mention;
      return {
        subject: subjectId(first.kind, first.key),
        declaration: first.declaration ?? '',
        places: group.map((m) => m.place),
      };
    });
}

/** Datasets beyond which nobody can say which of them a model was trained on: its list stays open, and none is linked. */
const MAX_INFERRED_DATASETS = 50;

/** Declared links by id; where nothing is declared, everything found is linked by inference. */
export function findLinks(subjects: readonly Subject[], facts: readonly Fact[]): Link[] {
  const links: Link[] = [];
  const lists = new Map<string, Fact[]>();
  for (const fact of facts) {
    if ((fact.path !== 'models' && fact.path !== 'datasets') || fact.state !== 'declared') continue;
    const key = `${fact.subject}\0${fact.path}`;
    lists.set(key, [...(lists.get(key) ?? []), fact]);
  }
  const ofKind = (kind: SubjectKind) => subjects.filter((s) => s.kind === kind);
  const [systems, models, datasets] = [ofKind('system'), ofKind('model'), ofKind('dataset')];
  const pairs = [
    { sources: systems, path: 'models', targets: models, inferred: true },
    { sources: systems, path: 'datasets', targets: datasets, inferred: models.length === 0 },
    { sources: models, path: 'datasets', targets: datasets, inferred: datasets.length <= MAX_INFERRED_DATASETS },
  ];
  for (const { sources, path, targets, inferred } of pairs) {
    const byKey = new Map(targets.map((target) => [target.key, target]));
    for (const from of sources) {
      const named = lists.get(`${from.id}\0${path}`) ?? [];
      const keys = new Set(named.flatMap((f) => (isList(f.value) ? f.value.flatMap(keysOfReference) : [])));
      const whole = named.some((f) => f.complete === true);
      const found = [...keys].flatMap((key) => byKey.get(key) ?? []).sort((a, b) => compare(a.id, b.id));
      for (const to of inferred && !whole ? targets : found)
        links.push({ from: from.id, to: to.id, inferred: !keys.has(to.key) });
    }
  }
  return links;
}
