/**
 * Owns "the compute was not worked out again": a change of what a figure of training compute follows from, beside a
 * figure that stays as it was. It tells and never blocks; whether the figure still holds is for people.
 */
import type { Fact } from '../facts/fact.ts';
import { appendTo, type IndexedAssessment } from './assessment.ts';
import { type Draft, OWN_DRAFT } from './draft.ts';
import { placeOf } from './locate.ts';
import { showValue } from './outcome.ts';
import { shownFacts } from './rule-findings.ts';
import { namePaths } from './wording.ts';

const FIGURES = ['training.direct_flop', 'training.cumulative_flop', 'modification.training_flop'];
/** Facts from which the figures follow. */
const INPUT = /^training\.(?:phases\b|runs\b|parameters$|tokens$)/;

/** One draft for each model whose inputs changed while every figure it declares stayed the same. */
export function notRestatedDrafts(head: IndexedAssessment, base: IndexedAssessment): readonly Draft[] {
  return head.dossier.subjects.flatMap(({ id, kind }) => {
    if (kind !== 'model') return [];
    const [now, before] = [factsByPath(head, id), factsByPath(base, id)];
    const figures = FIGURES.filter((path) => now.has(path));
    const restated = figures.some((path) => valuesAt(now, path) !== valuesAt(before, path));
    const changed = [...new Set([...now.keys(), ...before.keys()])]
      .filter((path) => INPUT.test(path) && valuesAt(now, path) !== valuesAt(before, path))
      .sort();
    const figure = now.get(figures[0] ?? '')?.[0];
    return figure && !restated && changed.length > 0 ? [draftOf(head, id, figure, figures, changed)] : [];
  });
}

/** What was declared; amounts that were worked out follow from it. */
function factsByPath(tree: IndexedAssessment, subject: string): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of tree.factsOf.get(subject) ?? [])
    if (fact.origin.how !== 'derived') appendTo(found, fact.path, fact);
  return found;
}

function valuesAt(facts: ReadonlyMap<string, readonly Fact[]>, path: string): string {
  return (facts.get(path) ?? []).map((fact) => `${fact.state} ${showValue(fact.value)}`).join('\n');
}

function draftOf(
  head: IndexedAssessment,
  subject: string,
  figure: Fact,
  figures: readonly string[],
  changed: readonly string[],
): Draft {
  const named = (paths: readonly string[]) => namePaths(paths.map((path) => `model.${path}`));
  return {
    ...OWN_DRAFT,
    rule: 'compute-not-restated',
    title: 'Training compute was not worked out again',
    subject,
    verdict: 'undetermined',
    severity: 'warning',
    message: `This change alters ${named(changed)}, and what is declared as ${named(figures)} stays as it was.`,
    location: placeOf(figure),
    related: [],
    facts: shownFacts(head, [{ subject, path: figure.path }]),
    missingFacts: [],
    remedy: 'Work the figure out again and declare it, or say in the assumptions why it still holds.',
    snippet: null,
    fix: null,
    cause: 'compute-not-restated',
    keys: changed.map((path) => `changed ${path}`),
    blocks: 'never',
  };
}
