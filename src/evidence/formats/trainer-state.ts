/**
 * Owns `trainer_state.json` of the transformers Trainer: figures of the evaluation that stands at the end of a finished training.
 * Its `total_flos` is an estimate of one run that leaves out attention, and its epochs are no phase of a model: neither is read.
 */
import type { MappingNode } from '../document.ts';
import { asNumber, type Found, valuesAt } from '../fields.ts';
import { addMetrics } from '../metric-list.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';

/** What an evaluation took, not what it found. */
const COST = /^eval_(?:runtime|samples|num_tokens|model_preparation_time|mem_.*|.*_(?:per_second|samples|runtime))$/;

/** Reads states; each counts its steps and keeps a history. */
export const trainerState = treeFormat({
  id: 'trainer-state',
  hint: /"log_history"\s*:/,
  promise: null,
  recognise: (root) =>
    ['log_history', 'global_step', 'max_steps', 'is_world_process_zero'].every((at) => valuesAt(root, at).length > 0),
  read: readState,
});

function readState(draft: Draft, root: MappingNode): void {
  const facts = addSubject(draft, 'model', null, root.range);
  const step = numberAt(root, 'global_step');
  if (step === null || step <= 0 || step !== numberAt(root, 'max_steps')) return;
  const last = valuesAt(root, 'log_history[]')
    .filter(({ node }) => numberAt(node, 'step') === step)
    .findLast((entry) => figuresOf(entry).length > 0);
  const figures = last ? figuresOf(last) : [];
  // Where the best weights may have been loaded in the end, only an end that is the best is known to be theirs.
  const [best] = valuesAt(root, 'best_metric');
  const value = best ? asNumber(best.node) : null;
  if (value === null ? isTold(root, 'best_model_checkpoint') : !figures.some((figure) => figure.value === value))
    return;
  addMetrics(facts, figures);
}

function figuresOf({ node }: Found) {
  if (node.kind !== 'mapping') return [];
  return node.entries
    .filter(({ key }) => key.startsWith('eval_') && !COST.test(key))
    .map(({ key, value, range }) => ({ name: key.slice('eval_'.length), value: asNumber(value), range }))
    .filter((figure) => figure.value !== null);
}

function numberAt(root: Found['node'], at: string): number | null {
  const [found] = valuesAt(root, at);
  return found ? asNumber(found.node) : null;
}

function isTold(root: MappingNode, at: string): boolean {
  return valuesAt(root, at).some(({ node }) => node.kind !== 'scalar' || node.value !== null);
}
