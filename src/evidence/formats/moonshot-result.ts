/**
 * Owns results of Project Moonshot: of its library (recipes and cookbooks) and of its edition for CI (benchmarks and scans).
 * Prompts and answers in them are never read. A run that did not finish is no evidence of a result, and one over a
 * sample of the prompts only shows that tests were made.
 */
import type { TextRange } from '../../facts/fact.ts';
import type { DocumentNode, MappingNode } from '../document.ts';
import { addProblem, type FactDraft } from '../fact-draft.ts';
import { asDay, asNumber, readFields, textAt, valuesAt } from '../fields.ts';
import { addMetrics, type MetricFound } from '../metric-list.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';

/** Reads results of both editions. */
export const moonshotResult = treeFormat({
  id: 'moonshot-result',
  hint: /"(?:prompt_selection_percentage|run_metadata)"/,
  promise: null,
  recognise: (root) => isLibrary(root) || isContinuous(root),
  read: (draft, root) => (isLibrary(root) ? readLibrary(draft, root) : readContinuous(draft, root)),
});

function isLibrary(root: MappingNode): boolean {
  return ['metadata.endpoints', 'metadata.prompt_selection_percentage', 'results'].every(
    (at) => valuesAt(root, at).length > 0,
  );
}

function isContinuous(root: MappingNode): boolean {
  return valuesAt(root, 'run_metadata.run_id').length > 0 && valuesAt(root, 'run_results').length > 0;
}

function readLibrary(draft: Draft, root: MappingNode): void {
  const status = textAt(root, 'metadata.status');
  const [share] = valuesAt(root, 'metadata.prompt_selection_percentage');
  const recipes = [...valuesAt(root, 'results.cookbooks[].recipes[]'), ...valuesAt(root, 'results.recipes[]')];
  const summaries = recipes.flatMap(({ node }) =>
    valuesAt(node, 'evaluation_summary[]').map((found) => ({ recipe: textAt(node, 'id') ?? 'recipe', ...found })),
  );
  const drafts = new Map<string | null, FactDraft>();
  for (const name of new Set(summaries.map(({ node }) => textAt(node, 'model_id'))))
    drafts.set(name, addSubject(draft, 'model', name, root.range));
  if (drafts.size === 0) drafts.set(null, addSubject(draft, 'model', null, root.range));
  const percent = share ? asNumber(share.node) : null;
  for (const facts of drafts.values()) {
    if (status !== 'completed') {
      tellUnfinished(facts, root.range, `This run of Moonshot is ${status ?? 'not said to be completed'}`);
      continue;
    }
    readFields(facts, root, [{ at: 'metadata.end_time', to: 'evaluation.report.date', as: asDay }]);
    if (percent !== null && percent < 100 && share)
      addProblem(
        facts,
        share.range,
        'evaluation.metrics',
        'partial-run',
        `Only ${percent} % of the prompts were run: it shows that tests were made, and no result.`,
      );
  }
  if (status !== 'completed' || percent === null || percent < 100) return;
  for (const [name, facts] of drafts) {
    const own = summaries.filter(({ node }) => textAt(node, 'model_id') === name);
    const figures = own.flatMap(({ recipe, node }) =>
      valuesAt(node, 'avg_grade_value').map((found) => ({
        name: recipe,
        value: asNumber(found.node),
        range: found.range,
      })),
    );
    addMetrics(facts, figures);
  }
}

function readContinuous(draft: Draft, root: MappingNode): void {
  const runs = valuesAt(root, 'run_results[]');
  for (const name of new Set(runs.map(({ node }) => textAt(node, 'metadata.connector.model')))) {
    const own = runs.filter(({ node }) => textAt(node, 'metadata.connector.model') === name);
    const facts = addSubject(draft, 'model', name, root.range);
    readFields(facts, root, [{ at: 'run_metadata.end_time', to: 'evaluation.report.date', as: asDay }]);
    const scores = own.flatMap(({ node, range }) => {
      const found = figuresOf(node);
      if (found.length === 0) tellUnfinished(facts, range, 'This run of Moonshot has no summary and counts as failed');
      return found;
    });
    addMetrics(facts, scores);
  }
}

/** `evaluation_summary: { refusal: { attack_success_rate: 30 } }`, named after test and figure. */
function figuresOf(run: DocumentNode): readonly MetricFound[] {
  const task = textAt(run, 'metadata.test_name') ?? 'test';
  return valuesAt(run, 'results.evaluation_summary').flatMap(({ node }) =>
    node.kind !== 'mapping'
      ? []
      : node.entries.flatMap((metric) =>
          metric.value.kind !== 'mapping'
            ? []
            : metric.value.entries.map(({ key, value, range }) => ({ name: key, task, value: asNumber(value), range })),
        ),
  );
}

function tellUnfinished(facts: FactDraft, range: TextRange, what: string): void {
  addProblem(
    facts,
    range,
    'evaluation.metrics',
    'unfinished-run',
    `${what}; run it again and keep the finished result.`,
  );
}
