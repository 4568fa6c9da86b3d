/** What files say, in a few words, for linking. */
import type { SpokenFile } from '../../src/facts/dossier.ts';
import type { Fact, FactValue, How, SubjectKind } from '../../src/facts/fact.ts';

export interface Said {
  readonly kind: SubjectKind;
  readonly key: string;
  /** False for a file that does not say what it is about. */
  readonly named?: boolean;
  /** False for a file that alone does not show that there is such a subject. */
  readonly founds?: boolean;
  readonly cards?: readonly string[];
  /** Values by path; `open` lists, and reasons, by their own markers. */
  readonly facts?: Readonly<Record<string, FactValue | Open | Reason>>;
}

export interface Open {
  readonly open: readonly string[];
}
export interface Reason {
  readonly notApplicable: string;
}

/** A file that says things about subjects; native where it has a declaration. */
export function file(path: string, how: How, declaration: string | null, said: readonly Said[]): SpokenFile {
  return {
    path,
    declaration,
    format: declaration ?? how,
    subjects: said.map(({ kind, key, named = true, founds = true, cards = [] }, i) => ({
      kind,
      key,
      name: key,
      named,
      founds,
      range: line(i + 1),
      how,
      cards,
    })),
    facts: said.flatMap(({ kind, key, facts = {} }, i) =>
      Object.entries(facts).map(([at, value]) => factOf(`${kind}:${key}`, at, value, { path, how, line: i + 1 })),
    ),
  };
}

/** A native declaration of one kind. */
export function native(path: string, ...said: Said[]): SpokenFile {
  return file(path, 'declared', 'ai-system', said);
}

/** The metadata of a card. */
export function card(path: string, ...said: Said[]): SpokenFile {
  return file(path, 'structured', null, said);
}

function factOf(
  subject: string,
  path: string,
  given: FactValue | Open | Reason,
  at: { readonly path: string; readonly how: How; readonly line: number },
): Fact {
  const origin = { path: at.path, range: line(at.line), format: at.how, how: at.how };
  if (typeof given === 'object' && 'notApplicable' in given)
    return { subject, path, value: given.notApplicable, state: 'not-applicable', origin };
  if (typeof given === 'object' && 'open' in given)
    return { subject, path, value: given.open, state: 'declared', complete: false, origin };
  const complete = Array.isArray(given) ? { complete: at.how === 'declared' } : {};
  return { subject, path, value: given as FactValue, state: 'declared', ...complete, origin };
}

function line(number: number) {
  return { startLine: number, startColumn: 1, endLine: number, endColumn: 2 };
}
