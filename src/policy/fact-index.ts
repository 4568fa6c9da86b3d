/** Owns looking facts up while a rule is judged, with one value chosen where values conflict. */
import type { Conflict, Dossier } from '../facts/dossier.ts';
import type { Fact, Subject, SubjectKind } from '../facts/fact.ts';
import { isWithin } from '../facts/vocabulary.ts';
import type { FactRef } from './judgement.ts';

/** What a look-up finds: the fact itself, or the reason given for it or for something it is part of. */
export type Found =
  | { readonly state: 'declared'; readonly fact: Fact }
  | { readonly state: 'not-applicable' | 'unknowable'; readonly fact: Fact }
  | { readonly state: 'absent' };

const ABSENT: Found = { state: 'absent' };
const NO_CHOICE: ReadonlyMap<string, Fact> = new Map();
const EARLIER = 'before/';

/** How conditions name a subject of the merge base. */
export function earlierSubject(subject: string): string {
  return `${EARLIER}${subject}`;
}

/** The subject meant where a reference is to the merge base, else null. */
export function subjectEarlier(subject: string): string | null {
  return subject.startsWith(EARLIER) ? subject.slice(EARLIER.length) : null;
}

export class FactIndex {
  readonly dossier: Dossier;
  readonly #bySubject = new Map<string, Map<string, Fact>>();
  readonly #subjects = new Map<string, Subject>();
  readonly #conflicts = new Map<string, Conflict>();
  /** The merge base's facts; null where nothing is compared. */
  readonly before: FactIndex | null;
  /** One text for each path, and one reference for each subject. */
  readonly #refs = new Map<string, { readonly path: string; readonly bySubject: Map<string, FactRef> }>();
  readonly #targets = new Map<string, string[]>();
  readonly #sources = new Map<string, string[]>();
  readonly #byKind = new Map<SubjectKind, string[]>();
  readonly #shared = new Map<string, unknown>();
  /** Of each subject the paths at which some voice gives a reason in place of a value, possibly of a whole record; the longest first. */
  readonly #reasoned = new Map<string, string[]>();

  constructor(dossier: Dossier, before: FactIndex | null = null) {
    this.dossier = dossier;
    this.before = before;
    for (const subject of dossier.subjects) {
      this.#subjects.set(subject.id, subject);
      this.#bySubject.set(subject.id, new Map());
      appendTo(this.#byKind, subject.kind, subject.id);
    }
    for (const { from, to } of dossier.links) {
      appendTo(this.#targets, `${from}\0${kindOf(to)}`, to);
      appendTo(this.#sources, `${to}\0${kindOf(from)}`, from);
    }
    for (const fact of dossier.facts) {
      const paths = this.#bySubject.get(fact.subject);
      if (paths && !paths.has(fact.path)) paths.set(fact.path, fact);
      if (fact.state !== 'declared') appendTo(this.#reasoned, fact.subject, fact.path);
    }
    for (const paths of this.#reasoned.values()) paths.sort((a, b) => b.length - a.length);
    for (const conflict of dossier.conflicts) this.#conflicts.set(refKey(conflict), conflict);
  }

  /** The reference to a fact, one object for all that refer to it. */
  ref(subject: string, path: string): FactRef {
    const known = this.#refs.get(path) ?? { path, bySubject: new Map<string, FactRef>() };
    if (known.bySubject.size === 0) this.#refs.set(path, known);
    const ref = known.bySubject.get(subject) ?? { subject, path: known.path };
    known.bySubject.set(subject, ref);
    return ref;
  }

  /** Ids of all subjects of a kind. */
  ofKind(kind: SubjectKind): readonly string[] {
    return this.#byKind.get(kind) ?? [];
  }

  /** Subjects of a kind that one is built on or uses. */
  targets(from: string, kind: SubjectKind): readonly string[] {
    return this.#targets.get(`${from}\0${kind}`) ?? [];
  }

  /** Subjects of a kind that are built on one or use it. */
  sources(to: string, kind: SubjectKind): readonly string[] {
    return this.#sources.get(`${to}\0${kind}`) ?? [];
  }

  /** What is the same for many subjects, worked out once; `key` must name all it depends on besides the facts. */
  once<T>(key: string, make: () => T): T {
    if (!this.#shared.has(key)) this.#shared.set(key, make());
    return this.#shared.get(key) as T;
  }

  subject(id: string): Subject | undefined {
    return this.#subjects.get(id);
  }

  conflict(ref: FactRef): Conflict | undefined {
    if (this.#conflicts.size === 0) return undefined;
    return this.#conflicts.get(refKey(ref));
  }

  /** The fact at a path; a reason given for a whole record or map covers everything below it. */
  find(ref: FactRef, chosen: ReadonlyMap<string, Fact>): Found {
    const past = subjectEarlier(ref.subject);
    if (past !== null) return this.before?.find({ subject: past, path: ref.path }, NO_CHOICE) ?? ABSENT;
    const paths = this.#bySubject.get(ref.subject);
    if (!paths || paths.size === 0) return ABSENT;
    const exact = (chosen.size > 0 ? chosen.get(refKey(ref)) : undefined) ?? paths.get(ref.path);
    if (exact) return { state: exact.state, fact: exact };
    for (const path of this.#reasoned.get(ref.subject) ?? []) {
      if (!isWithin(ref.path, path)) continue;
      const above = chosen.get(refKey({ subject: ref.subject, path })) ?? paths.get(path);
      if (above && above.state !== 'declared') return { state: above.state, fact: above };
    }
    return ABSENT;
  }
}

/** One text for a reference, for maps. */
export function refKey(ref: FactRef): string {
  return `${ref.subject}\0${ref.path}`;
}

function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

function appendTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
