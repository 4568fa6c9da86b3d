/**
 * Owns the examples of rules: small dossiers written as plain data, and whether each gets the judgement it states. Used
 * by `policy test`; never part of judging a repository.
 */
import { isDay } from '../facts/calendar.ts';
import { type Dossier, findLinks, type Link } from '../facts/dossier.ts';
import {
  type Fact,
  type FactState,
  type FactValue,
  isInterval,
  type Origin,
  type Subject,
  type SubjectKind,
} from '../facts/fact.ts';
import { slug } from '../facts/reference.ts';
import { type FactType, formatPath, type Segment, typeBelow, VOCABULARY } from '../facts/vocabulary.ts';
import { FactIndex } from './fact-index.ts';
import { judge } from './judge.ts';
import type { FactRef, ItemOutcome, Judgement } from './judgement.ts';
import type { RawExample } from './raw-pack.ts';
import type { Pack, Rule } from './rule.ts';

const ORIGIN: Origin = {
  path: 'example',
  range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  format: 'example',
  how: 'declared',
};
/** Kinds of which there is one, called after its kind. */
const SINGLE: readonly SubjectKind[] = ['org', 'repository'];
const LISTS: Readonly<Record<string, SubjectKind>> = { systems: 'system', models: 'model', datasets: 'dataset' };

/** What an example says that the rule does not do; empty where it holds. */
export interface ExampleResult {
  readonly rule: string;
  readonly title: string;
  readonly problems: readonly string[];
}

/** Judges every example of a rule. */
export function testExamples(rule: Rule, pack: Pack, examples: readonly RawExample[]): readonly ExampleResult[] {
  return examples.map((example) => {
    try {
      const { facts, subject } = exampleFacts(rule.subject, example);
      const judgement = judge(rule, pack, subject, facts, { asOf: example.as_of, trace: false });
      return { rule: rule.id, title: example.title, problems: differences(example, judgement) };
    } catch (error) {
      return {
        rule: rule.id,
        title: example.title,
        problems: [error instanceof Error ? error.message : String(error)],
      };
    }
  });
}

/** The facts that an example describes, with those of the merge base where it gives them. */
export function exampleFacts(kind: SubjectKind, example: RawExample): { facts: FactIndex; subject: string } {
  const { dossier, subject } = exampleDossier(kind, example);
  const before =
    example.before === undefined ? null : exampleDossier(kind, { ...example, facts: { [kind]: example.before } });
  return { facts: new FactIndex(dossier, before === null ? null : new FactIndex(before.dossier)), subject };
}

/** The dossier that an example describes, and the subject its rule is judged for. Throws on facts the vocabulary lacks. */
export function exampleDossier(kind: SubjectKind, example: RawExample): { dossier: Dossier; subject: string } {
  const subjects: Subject[] = [];
  const facts: Fact[] = [];
  const add = (subjectKind: SubjectKind, key: string, data: Readonly<Record<string, unknown>>) => {
    const id = `${subjectKind}:${key}`;
    subjects.push({ id, kind: subjectKind, key, name: key, implicit: false, places: [ORIGIN] });
    collect(id, VOCABULARY[subjectKind], [], data, facts);
  };
  const given = example.facts as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  add('org', 'org', given.org ?? {});
  add('repository', 'repository', given.repository ?? {});
  if (!SINGLE.includes(kind)) add(kind, 'subject', given[kind] ?? {});
  for (const [name, listKind] of Object.entries(LISTS)) {
    if (listKind === kind && given[name] !== undefined)
      throw new Error(`facts.${name}: the rule judges one ${kind}, write facts.${kind}`);
    const entries = (given[name] ?? []) as unknown as readonly Readonly<Record<string, unknown>>[];
    for (const entry of entries) add(listKind, slug(String(entry.id)), entry);
  }
  const own = `${kind}:${SINGLE.includes(kind) ? kind : 'subject'}`;
  linkAll(kind, own, subjects, facts, example.incomplete ?? []);
  const links: readonly Link[] = findLinks(subjects, facts);
  return { dossier: { subjects, facts, conflicts: [], duplicates: [], links }, subject: own };
}

/** Every linked list an example gives is linked to its subject, whole unless named under `incomplete`. */
function linkAll(
  kind: SubjectKind,
  own: string,
  subjects: readonly Subject[],
  facts: Fact[],
  incomplete: readonly string[],
): void {
  const declare = (subject: string, path: string, target: SubjectKind) => {
    if (facts.some((f) => f.subject === subject && f.path === path)) return;
    const value = subjects.filter((s) => s.kind === target).map((s) => s.key);
    const complete = !incomplete.includes(path) && !incomplete.includes(kind === target ? 'systems' : path);
    facts.push({ subject, path, value, state: 'declared', complete, origin: ORIGIN });
  };
  for (const subject of subjects) {
    if (subject.kind === 'system') {
      declare(subject.id, 'models', 'model');
      declare(subject.id, 'datasets', 'dataset');
    }
    if (subject.kind === 'model') declare(subject.id, 'datasets', 'dataset');
  }
  if (kind === 'model' && incomplete.includes('datasets')) open(facts, own, 'datasets');
}

function open(facts: Fact[], subject: string, path: string): void {
  const at = facts.findIndex((f) => f.subject === subject && f.path === path);
  const fact = facts[at];
  if (fact) facts[at] = { ...fact, complete: false };
}

function collect(subject: string, type: FactType, route: readonly Segment[], data: unknown, facts: Fact[]): void {
  const path = formatPath(route);
  if (data === null || data === undefined) return;
  const reason = stateOf(data);
  if (reason) {
    facts.push({ subject, path, value: reason.text, state: reason.state, origin: ORIGIN });
  } else if (type.kind === 'record' || type.kind === 'map') {
    collectParts(subject, type, route, data, facts);
  } else if (type.kind === 'records') {
    collectRecords(subject, type, route, data, facts);
  } else {
    const { value, complete } = plainValue(data);
    if (!fits(type, value))
      throw new Error(`facts: ${show(value)} is no value of ${subject.replace(/:.*/, '')}.${path}`);
    facts.push({
      subject,
      path,
      value,
      state: 'declared',
      ...(type.kind === 'list' ? { complete } : {}),
      origin: ORIGIN,
    });
  }
}

/** Whether the vocabulary allows the value: an example with a misspelt word would prove nothing. */
function fits(type: FactType, value: FactValue): boolean {
  switch (type.kind) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    case 'quantity':
      return typeof value === 'number' || isInterval(value);
    case 'enum':
      return typeof value === 'string' && type.values.includes(value);
    case 'date':
      return typeof value === 'string' && isDay(value);
    case 'list':
      return Array.isArray(value) && value.every((word) => fits(type.of, word));
    default:
      return typeof value === 'string';
  }
}

function collectParts(subject: string, type: FactType, route: readonly Segment[], data: unknown, facts: Fact[]): void {
  const entries = Object.entries(data as Record<string, unknown>);
  for (const [name, child] of entries) {
    if (name === 'id' && route.length === 0) continue;
    const segment = { name, bracket: type.kind === 'map' };
    const below = typeBelow(type, segment);
    if (!below)
      throw new Error(`facts: the vocabulary has no ${subject.replace(/:.*/, '')}.${formatPath([...route, segment])}`);
    collect(subject, below, [...route, segment], child, facts);
  }
}

function collectRecords(
  subject: string,
  type: FactType,
  route: readonly Segment[],
  data: unknown,
  facts: Fact[],
): void {
  const entries = data as readonly Record<string, unknown>[];
  const ids = entries.map((entry, i) => String(entry.id ?? i + 1));
  facts.push({ subject, path: formatPath(route), value: ids, state: 'declared', complete: true, origin: ORIGIN });
  entries.forEach((entry, i) => {
    const segment = { name: ids[i] ?? '', bracket: true };
    const element = typeBelow(type, segment);
    const { id: _, ...rest } = entry;
    if (element) collect(subject, element, [...route, segment], rest, facts);
  });
}

function stateOf(data: unknown): { state: FactState; text: string } | null {
  if (typeof data !== 'object' || data === null) return null;
  if ('not_applicable' in data) return { state: 'not-applicable', text: String(data.not_applicable) };
  if ('unknown' in data) return { state: 'unknowable', text: String(data.unknown) };
  return null;
}

function plainValue(data: unknown): { value: FactValue; complete: boolean } {
  if (Array.isArray(data)) return { value: data.map(String), complete: true };
  if (typeof data === 'object' && data !== null && 'value' in data) {
    const wrapped = data as { value: unknown; complete?: boolean };
    return { value: plainValue(wrapped.value).value, complete: wrapped.complete ?? true };
  }
  return { value: data as FactValue, complete: true };
}

function differences(example: RawExample, judgement: Judgement): string[] {
  const problems: string[] = [];
  const expect = (what: string, expected: unknown, actual: unknown) => {
    if (JSON.stringify(expected) !== JSON.stringify(actual))
      problems.push(`${what}: expected ${show(expected)}, got ${show(actual)}`);
  };
  expect('verdict', example.verdict, judgement.verdict);
  const failing = judgement.items
    .filter((i) => i.verdict === judgement.verdict && i.verdict !== 'satisfied')
    .map(label);
  if (example.failing !== undefined) expect('failing', [...example.failing].sort(), [...new Set(failing)].sort());
  const missing = [...judgement.missing, ...judgement.items.flatMap((i) => i.missing)].map(fullPath);
  if (example.missing !== undefined) expect('missing', [...example.missing].sort(), [...new Set(missing)].sort());
  else if (example.verdict !== judgement.verdict && missing.length > 0) problems.push(`missing: ${show(missing)}`);
  if (example.assumed !== undefined)
    expect('assumed', [...example.assumed].sort(), judgement.assumed.map(fullPath).sort());
  if (example.severity !== undefined) expect('severity', example.severity, judgement.severity);
  if (example.applies_from !== undefined) expect('applies_from', example.applies_from, judgement.appliesFrom);
  if (example.upcoming !== undefined) expect('upcoming', example.upcoming, judgement.upcoming?.from);
  if (example.upcoming_verdict !== undefined)
    expect('upcoming_verdict', example.upcoming_verdict, judgement.upcoming?.verdict);
  if (example.note !== undefined && !judgement.notes.some((note) => note.includes(example.note ?? '')))
    problems.push(`note: expected "${example.note}", got ${show(judgement.notes)}`);
  if (example.informs !== undefined) expect('informs', example.informs, judgement.informs);
  if (example.moot !== undefined) expect('moot', example.moot, judgement.moot);
  return problems;
}

/** `item:reason[element]`, as examples write it. */
function label(item: ItemOutcome): string {
  return `${item.id}:${item.reason ?? item.verdict}${item.element === null ? '' : `[${item.element}]`}`;
}

/** `system.uses`; the subject judged goes by its kind, linked ones by kind and id (`dataset(cv).personal`). */
function fullPath(ref: FactRef): string {
  const [kind, key] = [ref.subject.slice(0, ref.subject.indexOf(':')), ref.subject.slice(ref.subject.indexOf(':') + 1)];
  return key === 'subject' || key === kind ? `${kind}.${ref.path}` : `${kind}(${key}).${ref.path}`;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
