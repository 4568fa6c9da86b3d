/** Owns formats that are trees of values (JSON, YAML): how a file is recognised before and after it is parsed. */
import { type Fact, type How, type SubjectKind, subjectId, type TextRange } from '../facts/fact.ts';
import type { DocumentNode, MappingNode } from './document.ts';
import type { EvidenceFile } from './evidence-file.ts';
import type { FactDraft } from './fact-draft.ts';
import { type Format, type FormatReading, unreadable } from './format.ts';
import type { EvidenceProblem, ReadSubject } from './reading.ts';
import { subjectKey } from './subject-key.ts';

/** What a format writes into while it reads one file. */
export interface Draft {
  readonly file: EvidenceFile;
  readonly format: string;
  readonly subjects: ReadSubject[];
  readonly facts: Fact[];
  readonly problems: EvidenceProblem[];
}

/** Starts a draft. */
export function startDraft(file: EvidenceFile, format: string): Draft {
  return { file, format, subjects: [], facts: [], problems: [] };
}

/**
 * Adds a subject, named or of the file's folder, and opens a draft for its facts. `founds`: whether a file that names nothing
 * shows by itself that there is such a thing (the configuration of a model does, a result of some run does not).
 */
export function addSubject(
  draft: Draft,
  kind: SubjectKind,
  name: string | null,
  range: TextRange,
  how: How = 'structured',
  founds = kind !== 'model',
): FactDraft {
  const { key, named } = subjectKey(draft.file.path, name, kind);
  if (!draft.subjects.some((known) => known.kind === kind && known.key === key))
    draft.subjects.push({ kind, key, name: name ?? key, named, founds: named || founds, range, how, cards: [] });
  const { file, format, facts, problems } = draft;
  return { path: file.path, format, how, subject: subjectId(kind, key), complete: false, facts, problems };
}

/** What a file of a format said. */
export function finish({ subjects, facts, problems }: Draft): FormatReading {
  return { state: 'read', reason: null, declaration: null, subjects, facts, problems };
}

export interface TreeFormat {
  readonly id: string;
  /** Text that every file of the format holds; looked for before anything is parsed. */
  readonly hint: RegExp;
  /** Text that makes a file which cannot be parsed evidence that cannot be read; null where nothing is so certain. */
  readonly promise: RegExp | null;
  /** Whether the content is of this format. */
  recognise(root: MappingNode): boolean;
  /** Whether the file, with all its records, is a form that nobody filled in: then no record of it says anything. */
  isForm?(root: DocumentNode): boolean;
  read(draft: Draft, root: MappingNode): void | Promise<void>;
}

/** A format of JSON or YAML files; several are told apart by content alone. */
export function treeFormat({ id, hint, promise, recognise, isForm, read }: TreeFormat): Format {
  return {
    id,
    async read(file) {
      if (!isTree(file) || !hint.test(file.source.text)) return null;
      const parsed = file.tree();
      if (!parsed.ok) return promise?.test(file.source.text) ? unreadable(file.path, parsed.trouble) : null;
      const roots = rootsOf(parsed.root).filter(recognise);
      if (roots.length === 0 || isForm?.(parsed.root)) return null;
      const draft = startDraft(file, id);
      for (const root of roots) await read(draft, root);
      return finish(draft);
    },
  };
}

/** Records of one file that are read at most. */
const MAX_RECORDS = 200;

/** The file's record, or those of a file that is a list of them. */
function rootsOf(root: DocumentNode): readonly MappingNode[] {
  const nodes = root.kind === 'list' ? root.items.slice(0, MAX_RECORDS) : [root];
  return nodes.filter((node) => node.kind === 'mapping');
}

const TREES = new Set(['json', 'yml', 'yaml', 'dvc', 'lock', 'sig', '']);

function isTree(file: EvidenceFile): boolean {
  return (file.class === 'artefact' || file.class === 'other') && TREES.has(file.extension);
}
