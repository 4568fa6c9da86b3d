/** Owns lists of metrics: figures that many formats give by name, each once under an id of its own. */
import type { TextRange } from '../facts/fact.ts';
import { slug } from '../facts/reference.ts';
import { addFact, addList, type FactDraft } from './fact-draft.ts';

/** One figure, with the place of its value. */
export interface MetricFound {
  readonly name: string;
  /** As written; null where it is no number. */
  readonly value: number | null;
  readonly range: TextRange;
  readonly task?: string | null;
  readonly dataset?: string | null;
  readonly group?: string | null;
  /** How it was measured, where the same metric is measured in several ways: examples shown, tools allowed. */
  readonly setting?: string | null;
}

/** Metrics of one file beyond which further ones say nothing that a rule could ask. */
const MAX_METRICS = 500;

/** Adds `evaluation.metrics`, or nothing where no figure is a number. */
export function addMetrics(draft: FactDraft, metrics: readonly MetricFound[]): void {
  const taken = idsOf(draft);
  const ids: string[] = [];
  const told = metrics.filter(({ value }) => value !== null).slice(0, MAX_METRICS);
  for (const { name, value, range, task, dataset, group, setting } of told) {
    const words = [dataset ?? task ?? '', name, group ?? '', setting ?? ''];
    const stem = slug(words.join(' ').slice(0, 120)) || 'metric';
    let id = stem;
    for (let count = 2; taken.has(id); count++) id = `${stem}-${count}`;
    taken.add(id);
    ids.push(id);
    const path = `${LIST}[${id}]`;
    addFact(draft, range, `${path}.value`, value ?? 0);
    if (task) addFact(draft, range, `${path}.task`, task);
    if (dataset) addFact(draft, range, `${path}.dataset`, dataset);
    if (group) addFact(draft, range, `${path}.group`, group);
  }
  const [first] = told;
  if (first) addList(draft, first.range, LIST, ids);
}

const LIST = 'evaluation.metrics';

/** Ids of the figures that the same file gave before: a second result of one task is not another value of the first. */
function idsOf(draft: FactDraft): Set<string> {
  const lists = draft.facts.filter(({ subject, path }) => subject === draft.subject && path === LIST);
  return new Set(lists.flatMap(({ value }) => (Array.isArray(value) ? (value as readonly string[]) : [])));
}
