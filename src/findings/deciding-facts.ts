/**
 * Owns which declared facts decide a violation, so that a finding can land on their lines. A verdict does not name them
 * all: where an item does not, its condition's words are held against the facts that the verdict read.
 */
import { parsePath } from '../facts/vocabulary.ts';
import type { FactRef, ItemOutcome, Judgement } from '../policy/judgement.ts';
import type { Item } from '../policy/rule.ts';
import { distinctRefs } from './assessment.ts';

/** Facts whose declared value makes the given items fail, the most telling first; empty where nothing was declared. */
export function decidingFacts(judgement: Judgement, items: readonly ItemOutcome[]): readonly FactRef[] {
  const weighed = items.filter((item) => item.reason === 'inadequate' || item.reason === 'contradicted');
  return distinctRefs(weighed.flatMap((item) => (item.missing.length > 0 ? item.missing : readBy(judgement, item))));
}

function readBy(judgement: Judgement, outcome: ItemOutcome): readonly FactRef[] {
  const item = judgement.rule.requires.find((candidate) => candidate.id === outcome.id);
  const words = new Set(item ? conditionsOf(item).flatMap((text) => text.match(/[a-z][a-z0-9_-]*/gi) ?? []) : []);
  const named = judgement.read.filter((ref) =>
    (parsePath(ref.path) ?? []).some((s) => !s.bracket && words.has(s.name)),
  );
  const ofElement = named.filter((ref) => isOf(ref, outcome.element));
  const told = ofElement.length > 0 ? ofElement : named;
  const matches = (ref: FactRef) => (parsePath(ref.path) ?? []).filter((s) => words.has(s.name)).length;
  const ranked = told.toSorted((a, b) => matches(b) - matches(a));
  return ranked.length > 0 ? ranked : judgement.read.slice(-1);
}

/** True where a fact belongs to the element that an item is about: a subject's key, a record's id or a map's key. */
function isOf(ref: FactRef, element: string | null): boolean {
  return element !== null && (ref.subject.endsWith(`:${element}`) || ref.path.includes(`[${element}]`));
}

function conditionsOf(item: Item): readonly string[] {
  const own = [item.holds, item.never, ...item.declared].filter((condition) => condition !== null);
  return [...own.map((condition) => condition.text), ...item.any.flatMap(conditionsOf)];
}
