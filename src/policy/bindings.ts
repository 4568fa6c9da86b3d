/** Owns the fixed names that a rule's conditions may use for the subject judged and for those linked to it. */

import type { SubjectKind } from '../facts/fact.ts';
import { slug } from '../facts/reference.ts';
import { VOCABULARY } from '../facts/vocabulary.ts';
import { earlierSubject, type FactIndex } from './fact-index.ts';
import type { FactRef } from './judgement.ts';
import { gather, type ListValue, type NodeValue, union, type Value } from './value.ts';

/** The names bound for each kind of subject, for the linter: single subjects and lists. */
export const BINDINGS: Readonly<Record<SubjectKind, Readonly<Record<string, { kind: SubjectKind; list: boolean }>>>> = {
  org: names('org', 'repository', 'systems', 'models', 'datasets'),
  system: names('org', 'repository', 'system', 'models', 'datasets'),
  model: names('org', 'repository', 'model', 'datasets', 'systems'),
  dataset: names('org', 'repository', 'dataset', 'models', 'systems'),
  repository: names('org', 'repository', 'systems', 'models', 'datasets'),
};

/** The name under which a change rule sees its subject as it stood at the merge base. */
export const BEFORE = 'before';

function names(...list: string[]): Record<string, { kind: SubjectKind; list: boolean }> {
  const singular = (name: string) => (name.endsWith('s') ? name.slice(0, -1) : name) as SubjectKind;
  return Object.fromEntries(list.map((name) => [name, { kind: singular(name), list: name.endsWith('s') }]));
}

interface Linked {
  readonly ids: readonly string[];
  /** Facts that would make the list whole; empty where it is. */
  readonly gaps: readonly FactRef[];
}

/** Values of the fixed names for one subject. */
export function bindingsFor(kind: SubjectKind, subject: string, facts: FactIndex): ReadonlyMap<string, Value> {
  const bindings = new Map<string, Value>();
  bindings.set('org', nodeOf('org:org', 'org'));
  bindings.set('repository', nodeOf('repository:repository', 'repository'));
  bindings.set(kind, nodeOf(subject, kind));
  for (const [name, bound] of Object.entries(BINDINGS[kind])) {
    if (bound.list) bindings.set(name, listOf(bound.kind, linkedOf(kind, subject, bound.kind, facts)));
  }
  return bindings;
}

/** The subject at the merge base, for conditions of change rules. */
export function earlier(kind: SubjectKind, subject: string): NodeValue {
  return nodeOf(earlierSubject(subject), kind);
}

function nodeOf(subject: string, kind: SubjectKind): NodeValue {
  return { kind: 'node', subject, subjectKind: kind, path: '', type: VOCABULARY[kind] };
}

function listOf(kind: SubjectKind, linked: Linked): ListValue {
  return {
    kind: 'list',
    items: linked.ids.map((id) => nodeOf(id, kind)),
    complete: linked.gaps.length === 0,
    gaps: linked.gaps,
  };
}

function linkedOf(kind: SubjectKind, subject: string, target: SubjectKind, facts: FactIndex): Linked {
  if (kind === 'org' || kind === 'repository') return everything(target, facts);
  if (kind === 'system')
    return target === 'model' ? down(subject, 'models', 'model', facts) : datasetsOfSystem(subject, facts);
  if (kind === 'model')
    return target === 'dataset' ? down(subject, 'datasets', 'dataset', facts) : up(subject, 'models', 'system', facts);
  return target === 'model' ? up(subject, 'datasets', 'model', facts) : systemsOfDataset(subject, facts);
}

/** Subjects that `subject` names, or that are linked by inference; whole only if the list is declared and every id found. */
function down(subject: string, path: string, target: SubjectKind, facts: FactIndex): Linked {
  const ids = facts.targets(subject, target);
  return { ids, gaps: listGap(subject, path, ids.length, facts) };
}

function listGap(subject: string, path: string, found: number, facts: FactIndex): readonly FactRef[] {
  const ref = facts.ref(subject, path);
  const fact = facts.find(ref, new Map());
  const named =
    fact.state === 'declared' && Array.isArray(fact.fact.value)
      ? new Set((fact.fact.value as readonly string[]).map(slug)).size
      : null;
  const whole = fact.state === 'declared' && fact.fact.complete === true && named !== null && named <= found;
  return whole && !facts.conflict(ref) ? [] : [ref];
}

function datasetsOfSystem(subject: string, facts: FactIndex): Linked {
  const own = down(subject, 'datasets', 'dataset', facts);
  const models = down(subject, 'models', 'model', facts);
  const through = models.ids.map((model) => down(model, 'datasets', 'dataset', facts));
  return {
    ids: [...new Set([...own.ids, ...through.flatMap((t) => t.ids)])].sort(),
    gaps: gather([own, models, ...through], 'gaps'),
  };
}

/**
 * Subjects of kind `target` that name `subject`; whole only if each of them declares its list, and if no system may hold
 * further models.
 */
function up(subject: string, path: string, target: SubjectKind, facts: FactIndex): Linked {
  const kind = subject.slice(0, subject.indexOf(':')) as SubjectKind;
  const gaps = facts.once(`gaps ${target} ${path} ${kind}`, () => {
    const lists = facts.ofKind(target).flatMap((id) => down(id, path, kind, facts).gaps);
    return target === 'model' ? union([lists, furtherModels(facts)]) : lists;
  });
  return { ids: [...new Set(facts.sources(subject, target))], gaps };
}

/** Lists of systems that do not say which models there are in all. */
function furtherModels(facts: FactIndex): readonly FactRef[] {
  return facts.once('further models', () =>
    gather(
      facts.ofKind('system').map((id) => down(id, 'models', 'model', facts)),
      'gaps',
    ),
  );
}

function systemsOfDataset(subject: string, facts: FactIndex): Linked {
  const direct = up(subject, 'datasets', 'system', facts);
  const models = up(subject, 'datasets', 'model', facts);
  const through = models.ids.map((model) => up(model, 'models', 'system', facts));
  return {
    ids: [...new Set([...direct.ids, ...through.flatMap((t) => t.ids)])].sort(),
    gaps: gather([direct, models, ...through], 'gaps'),
  };
}

/** The organisation's view: all that was found; whole where every system is declared and says what belongs to it. */
function everything(target: SubjectKind, facts: FactIndex): Linked {
  const ids = facts.ofKind(target);
  const systems = facts.ofKind('system');
  const implicit = systems.find((id) => facts.subject(id)?.implicit);
  if (systems.length === 0 || implicit !== undefined) {
    return { ids, gaps: [{ subject: implicit ?? 'system:system', path: 'intended_purpose' }] };
  }
  if (target === 'model') return { ids, gaps: furtherModels(facts) };
  return {
    ids,
    gaps:
      target === 'dataset'
        ? gather(
            systems.map((id) => datasetsOfSystem(id, facts)),
            'gaps',
          )
        : [],
  };
}
