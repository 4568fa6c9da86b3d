/**
 * Owns configurations of training tools: Axolotl, GPT-NeoX and Composer. They say what was asked for and not what was run, so
 * neither tokens nor hours are worked out from them.
 */
import type { MappingNode } from '../document.ts';
import { addFact, addList } from '../fact-draft.ts';
import { asText, textAt, valuesAt } from '../fields.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';
import { isLocalPath } from './transformers-config.ts';

/** Keys that only one tool has, each tool's own. */
const TOOLS: readonly (readonly string[])[] = [
  ['base_model', 'micro_batch_size'],
  ['base_model', 'sequence_len'],
  ['train-iters', 'num-layers'],
  ['train_iters', 'num_layers'],
  ['max_duration', 'global_train_batch_size'],
];

/** Reads configurations; base model and datasets by their public names. */
export const trainingConfig = treeFormat({
  id: 'training-config',
  hint: /\b(?:base_model|train[-_]iters|global_train_batch_size)["']?\s*:/,
  promise: null,
  recognise: (root) => TOOLS.some((keys) => keys.every((key) => valuesAt(root, key).length > 0)),
  read: readConfig,
});

function readConfig(draft: Draft, root: MappingNode): void {
  const facts = addSubject(draft, 'model', textAt(root, 'hub_model_id'), root.range);
  const [base] = valuesAt(root, 'base_model');
  const name = base ? asText(base.node) : null;
  if (base && name !== null && !isLocalPath(name)) addFact(facts, base.range, 'base.name', name);
  const data = valuesAt(root, 'datasets[].path');
  const names = data
    .flatMap(({ node }) => asText(node) ?? [])
    .filter((path) => !isLocalPath(path) && !/\.\w{2,5}$/.test(path));
  if (data[0]) addList(facts, data[0].range, 'datasets', [...new Set(names)]);
}
