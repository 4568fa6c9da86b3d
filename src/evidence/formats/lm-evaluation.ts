/**
 * Owns results of lm-evaluation-harness, old and new. A run with a limit is over part of the data and gives no figure. Scales
 * of 0 to 1 and of 0 to 100 stand in the same file and are kept as written.
 */
import type { DocumentNode, MappingNode } from '../document.ts';
import { addFact, addProblem } from '../fact-draft.ts';
import { asNumber, asText, readFields, textAt, valuesAt } from '../fields.ts';
import { addMetrics, type MetricFound } from '../metric-list.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';
import { isLocalPath } from './transformers-config.ts';

/** Reads result files: results by task, with the versions of the tasks or the configuration of the run. */
export const lmEvaluation = treeFormat({
  id: 'lm-evaluation',
  hint: /"results"\s*:/,
  promise: null,
  recognise: (root) =>
    valuesAt(root, 'versions').length > 0 &&
    valuesAt(root, 'config.model').length > 0 &&
    ['mapping', 'list'].includes(valuesAt(root, 'results')[0]?.node.kind ?? ''),
  read: readResults,
});

function readResults(draft: Draft, root: MappingNode): void {
  const name = modelNamed(root);
  const [place] = valuesAt(root, 'config.model_args');
  const facts = addSubject(draft, 'model', name, place?.range ?? root.range);
  if (name !== null && place) addFact(facts, place.range, 'name', name);
  readFields(facts, root, [{ at: 'config.model_num_parameters', to: 'training.parameters', as: asNumber }]);
  const [limit] = valuesAt(root, 'config.limit');
  if (limit?.node.kind === 'scalar' && limit.node.value !== null) {
    const message = 'The run has a limit: it is over part of the data, and its figures are no result.';
    addProblem(facts, limit.range, 'evaluation.metrics', 'partial-run', message);
    return;
  }
  addMetrics(facts, metricsOf(root));
}

/** `pretrained=owner/name,…` as text, or the same in a record; a checkpoint on a disk has no name. */
function modelNamed(root: MappingNode): string | null {
  const [args] = valuesAt(root, 'config.model_args');
  const text = args?.node.kind === 'mapping' ? textAt(args.node, 'pretrained') : args ? asText(args.node) : null;
  const written =
    args?.node.kind === 'mapping' ? text : (/(?:^|,)pretrained=([^,]{1,200})/.exec(text ?? '')?.[1] ?? null);
  const name = written ?? textAt(root, 'model_name');
  return name === null || isLocalPath(name) ? null : name;
}

/** Figures beside their standard errors and texts; new files write `acc,none`. */
function metricsOf(root: MappingNode): readonly MetricFound[] {
  const [results] = valuesAt(root, 'results');
  const tasks: readonly { readonly task: string; readonly node: DocumentNode }[] =
    results?.node.kind === 'mapping'
      ? results.node.entries.map(({ key, value }) => ({ task: key, node: value }))
      : valuesAt(root, 'results[]').map(({ node }) => ({ task: textAt(node, 'task_name') ?? 'task', node }));
  return tasks.flatMap(({ task, node }) =>
    node.kind !== 'mapping'
      ? []
      : node.entries
          .filter(({ key }) => !/stderr|^(?:alias|samples|prompt_id|subset|num_fewshot)$/.test(key))
          .map(({ key, value, range }) => ({ name: key.replace(/,none$/, ''), task, value: asNumber(value), range })),
  );
}
