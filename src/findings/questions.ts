/**
 * Owns turning undetermined verdicts round: the few facts that, once declared, settle most of them. It proposes what to
 * ask and where to answer; it never guesses an answer.
 */

import type { SubjectKind } from '../facts/fact.ts';
import type { FactRef, Judgement } from '../policy/judgement.ts';
import { evidenceRead, type IndexedAssessment, kindOf } from './assessment.ts';
import type { Question } from './outcome.ts';
import { type AskedKind, askFor, questionGroup, snippetFor } from './question-words.ts';
import { lackedFacts, openVerdict } from './rule-findings.ts';
import type { SharedWords } from './shared-words.ts';

/** At most so many questions: a list that a person answers in one sitting. */
const MAX_QUESTIONS = 7;

/** Undetermined verdicts that wait for the same groups of facts, and what they weigh together. */
interface Open {
  readonly groups: ReadonlySet<string>;
  readonly weight: number;
}

/** What a verdict of a rule that lies ahead weighs beside one of today. */
const LATER = 0.25;

interface Group {
  readonly key: string;
  readonly kind: AskedKind;
  readonly name: string;
  readonly paths: Set<string>;
  readonly subjects: Map<string, number>;
  readonly rules: Set<string>;
  decides: number;
}

/**
 * The questions that settle most, those that decide most first. Each undetermined verdict gives a share of one to every
 * group of facts that it waits for, so that facts which would settle a verdict alone weigh more than one of many.
 */
export function rankQuestions(assessment: IndexedAssessment, judgements: readonly Judgement[]): readonly Question[] {
  const groups = new Map<string, Group>();
  const open = new Map<string, Open>();
  for (const judgement of judgements) {
    if (openVerdict(judgement) !== 'undetermined' || judgement.moot) continue;
    const waits = collect(groups, judgement, assessment.shared);
    if (waits.size === 0) continue;
    const key = [...waits].join('\0');
    const alike = open.get(key)?.weight ?? 0;
    open.set(key, { groups: waits, weight: alike + (judgement.upcoming ? LATER : 1) });
  }
  return cover(groups, [...open.values()])
    .toSorted((a, b) => b.decides - a.decides || compareGroups(a, b))
    .map((group) => questionOf(assessment, group));
}

function collect(groups: Map<string, Group>, judgement: Judgement, shared: SharedWords): ReadonlySet<string> {
  const own = new Set<string>();
  for (const { subject, path } of lackedFacts(judgement)) {
    const kind = kindOf(subject);
    if (kind === 'repository') continue;
    const name = shared.of('group', path, () => questionGroup(path));
    const key = `${kind} ${name}`;
    const group: Group = groups.get(key) ?? {
      key,
      kind,
      name,
      paths: new Set(),
      subjects: new Map(),
      rules: new Set(),
      decides: 0,
    };
    groups.set(key, group);
    group.paths.add(path);
    group.rules.add(judgement.rule.id);
    group.subjects.set(subject, (group.subjects.get(subject) ?? 0) + 1);
    if (!own.has(key)) group.decides += 1;
    own.add(key);
  }
  return own;
}

function cover(groups: ReadonlyMap<string, Group>, open: readonly Open[]): readonly Group[] {
  const waiting = open.map(({ groups: waits, weight }) => ({ waits: new Set(waits), weight }));
  const left = new Set(groups.values());
  const chosen: Group[] = [];
  while (chosen.length < MAX_QUESTIONS && left.size > 0) {
    const shares = new Map<string, number>();
    for (const { waits, weight } of waiting) {
      for (const key of waits) shares.set(key, (shares.get(key) ?? 0) + weight / waits.size);
    }
    const share = (group: Group) => Math.round((shares.get(group.key) ?? 0) * 1e6);
    const [best] = [...left].toSorted((a, b) => share(b) - share(a) || compareGroups(a, b));
    if (!best || share(best) === 0) break;
    chosen.push(best);
    left.delete(best);
    for (const { waits } of waiting) waits.delete(best.key);
  }
  return chosen;
}

/** Facts that decide whether rules apply come before facts that rules weigh; then by name, for a stable order. */
function compareGroups(a: Group, b: Group): number {
  return Number(isScoping(b)) - Number(isScoping(a)) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

const SCOPING = new Set(['uses', 'activities', 'phase', 'kinds', 'outputs', 'models', 'datasets', 'personal']);

function isScoping(group: Group): boolean {
  return group.name.startsWith('markets ') || SCOPING.has(group.name);
}

function questionOf(assessment: IndexedAssessment, group: Group): Question {
  const paths = [...group.paths].toSorted();
  const [only] = paths;
  const record = group.name.split(' ')[0] ?? group.name;
  const subjects = [...group.subjects].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const subject = subjects[0]?.[0] ?? 'org:org';
  const target = declarationFor(assessment, subject, group.kind, paths);
  const found = assessment.subjects.get(subject);
  const id = found && !found.implicit && found.kind !== 'org' ? found.key : null;
  const isOneOfSeveral =
    id !== null &&
    group.subjects.size === 1 &&
    [...assessment.subjects.values()].filter(isOfKind(group.kind)).length > 1;
  return {
    fact: `${group.kind}.${paths.length === 1 && only !== undefined ? only : record}`,
    subject,
    ask: askFor(group.kind, group.name, paths, isOneOfSeveral ? (found?.name ?? null) : null),
    decides: group.decides,
    rules: [...group.rules].toSorted(),
    path: target.path,
    snippet: snippetFor(
      group.kind,
      paths,
      target.isNew ? { declaration: target.declaration, id } : null,
      isOneOfSeveral ? id : null,
    ),
  };
}

function isOfKind(kind: SubjectKind): (subject: { readonly kind: SubjectKind }) => boolean {
  return (subject) => subject.kind === kind;
}

const COMPUTE = /^(training|base|modification)\b/;

/** The file in which a fact is declared with least effort. */
export function placeToDeclare(assessment: IndexedAssessment, { subject, path }: FactRef): string {
  return declarationFor(assessment, subject, kindOf(subject), [path]).path;
}

interface Target {
  readonly path: string;
  readonly declaration: string;
  readonly isNew: boolean;
}

/** The native declaration in which a fact belongs: one that exists, else a new one beside the subject's evidence. */
function declarationFor(
  assessment: IndexedAssessment,
  subject: string,
  kind: SubjectKind,
  paths: readonly string[],
): Target {
  const isCompute = kind === 'model' && paths.every((path) => COMPUTE.test(path));
  const declaration = kind === 'dataset' ? 'data-provenance' : isCompute ? 'training-compute' : 'ai-system';
  const places = assessment.subjects.get(subject)?.places ?? [];
  const read = evidenceRead(assessment);
  const native = read.filter((reading) => reading.declaration === declaration);
  const own = native.find((reading) => places.some((place) => place.path === reading.path)) ?? native[0];
  if (own) return { path: own.path, declaration, isNew: false };
  const beside = places[0]?.path ?? read[0]?.path ?? '';
  return { path: `${beside.slice(0, beside.lastIndexOf('/') + 1)}${declaration}.yml`, declaration, isNew: true };
}
