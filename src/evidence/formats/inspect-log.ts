/**
 * Owns logs of Inspect in JSON; the compressed `.eval` form is not read. Only a run that succeeded over all its samples gives
 * figures. Messages and samples are never read.
 */
import type { MappingNode } from '../document.ts';
import { addFact, addProblem } from '../fact-draft.ts';
import { asDay, asNumber, asText, readFields, textAt, valuesAt } from '../fields.ts';
import { addMetrics } from '../metric-list.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';

/** Reads logs of version 2. */
export const inspectLog = treeFormat({
  id: 'inspect-log',
  hint: /"eval"\s*:/,
  promise: null,
  recognise: (root) => ['version', 'status', 'eval.task', 'eval.model'].every((at) => valuesAt(root, at).length > 0),
  read: readLog,
});

function readLog(draft: Draft, root: MappingNode): void {
  const [model] = valuesAt(root, 'eval.model');
  const name = model ? asText(model.node) : null;
  const facts = addSubject(draft, 'model', name, model?.range ?? root.range);
  if (model && name !== null) addFact(facts, model.range, 'name', name);
  const status = valuesAt(root, 'status')[0];
  if (status && asText(status.node) !== 'success') {
    const message = `The run is ${asText(status.node) ?? 'unfinished'}: its figures are no result; run it to the end.`;
    addProblem(facts, status.range, 'evaluation.metrics', 'unfinished-run', message);
    return;
  }
  readFields(facts, root, [{ at: 'eval.created', to: 'evaluation.report.date', as: asDay }]);
  const partial = partOf(root);
  if (partial) {
    const message = 'Only part of the samples were run: it shows that tests were made, and no result.';
    addProblem(facts, partial.range, 'evaluation.metrics', 'partial-run', message);
    return;
  }
  const task = textAt(root, 'eval.task');
  const scores = valuesAt(root, 'results.scores[].metrics').flatMap(({ node }) =>
    node.kind === 'mapping' ? node.entries : [],
  );
  addMetrics(
    facts,
    scores
      .filter(({ key }) => !/stderr|^(?:std|var)$/.test(key))
      .flatMap(({ key, value }) =>
        valuesAt(value, 'value').map((found) => ({ name: key, task, value: asNumber(found.node), range: found.range })),
      ),
  );
}

/** Where a log says that not all samples of its dataset were run; null for a whole run. */
function partOf(root: MappingNode) {
  const [limit] = valuesAt(root, 'eval.config.limit');
  if (limit?.node.kind === 'scalar' && limit.node.value !== null) return limit;
  const [samples] = valuesAt(root, 'eval.dataset.samples');
  const [completed] = valuesAt(root, 'results.completed_samples');
  const [all, done] = [samples, completed].map((found) => (found ? asNumber(found.node) : null));
  const epochs = valuesAt(root, 'eval.config.epochs')[0];
  const wanted = (all ?? 0) * (epochs ? (asNumber(epochs.node) ?? 1) : 1);
  return completed && done !== null && done !== undefined && done < wanted ? completed : null;
}
