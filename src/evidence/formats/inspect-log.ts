/**
 * Owns logs of Inspect in JSON; the compressed `.eval` form is not read. Only a run that succeeded over all its samples gives
 * figures. Messages and samples are never read.
 */
import type { MappingNode } from '../document.ts';
import { addFact, addProblem } from '../fact-draft.ts';
import { asDay, asNumber, asText, type Found, readFields, textAt, valuesAt } from '../fields.ts';
import { hubName } from '../hub-name.ts';
import { addMetrics, type MetricFound } from '../metric-list.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';

/** Providers that stand for no model: answers made up for tests of the tool itself. */
const STANDS_FOR_NONE = /^(?:mockllm|none)(?:\/|$)/;

/** Reads logs of version 2. */
export const inspectLog = treeFormat({
  id: 'inspect-log',
  hint: /"eval"\s*:/,
  promise: null,
  recognise: (root) =>
    ['version', 'status', 'eval.task', 'eval.model'].every((at) => valuesAt(root, at).length > 0) &&
    !STANDS_FOR_NONE.test(textAt(root, 'eval.model') ?? ''),
  read: readLog,
});

function readLog(draft: Draft, root: MappingNode): void {
  const [model] = valuesAt(root, 'eval.model');
  const name = model ? modelNamed(asText(model.node) ?? '') : null;
  const facts = addSubject(draft, 'model', name, model?.range ?? root.range);
  if (model && name !== null) addFact(facts, model.range, 'name', name);
  const status = valuesAt(root, 'status')[0];
  if (status && asText(status.node) !== 'success') {
    const message = `The run is ${asText(status.node) ?? 'unfinished'}: its figures are no result; run it to the end.`;
    addProblem(facts, status.range, 'evaluation.metrics', 'unfinished-run', message);
    return;
  }
  const partial = partOf(root);
  if (partial) {
    const message = 'Only part of the samples were run: it shows that tests were made, and no result.';
    addProblem(facts, partial.range, 'evaluation.metrics', 'partial-run', message);
    return;
  }
  const metrics = valuesAt(root, 'results.scores[]').flatMap((score) => metricsOf(root, score));
  addMetrics(facts, metrics);
  if (metrics.some(({ value }) => value !== null))
    readFields(facts, root, [{ at: 'eval.created', to: 'evaluation.report.date', as: asDay }]);
}

/** Behind a server's name stands a hub's: `together/acme/tern`. A folder of weights has no name. */
function modelNamed(model: string): string | null {
  const parts = model.split('/');
  return hubName(parts.length > 2 || parts[0] === 'hf' ? parts.slice(1).join('/') : model);
}

function metricsOf(root: MappingNode, { node: score }: Found): readonly MetricFound[] {
  const task = textAt(root, 'eval.task');
  const setting = [textAt(score, 'scorer'), textAt(score, 'reducer')].filter((word) => word !== null).join(' ');
  const metrics = valuesAt(score, 'metrics').flatMap(({ node }) => (node.kind === 'mapping' ? node.entries : []));
  return metrics
    .filter(({ key }) => !/stderr|^(?:std|var)$/.test(key))
    .flatMap(({ key, value }) =>
      valuesAt(value, 'value').map(({ node, range }) => {
        return { name: key, task, setting, value: asNumber(node), range };
      }),
    );
}

/** Where a log says that not all samples of its dataset were run; null for a whole run. */
function partOf(root: MappingNode): Found | null {
  const [limit, samples, epochs] = ['eval.config.limit', 'eval.dataset.samples', 'eval.config.epochs'].map((at) => {
    const [found] = valuesAt(root, at);
    return found && !(found.node.kind === 'scalar' && found.node.value === null) ? found : null;
  });
  const [completed] = valuesAt(root, 'results.completed_samples');
  const [all, times, done] = [samples, epochs, completed].map((found) => (found ? asNumber(found.node) : null));
  if (typeof all !== 'number' || typeof done !== 'number' || !completed) return limit ?? null;
  return done < all * (times ?? 1) ? (limit ?? completed) : null;
}
