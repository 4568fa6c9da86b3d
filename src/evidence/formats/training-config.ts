/**
 * Owns configurations of training tools: Axolotl, GPT-NeoX and Composer. They say what was asked for and not what was run, so
 * neither tokens nor hours are worked out from them.
 */
import type { MappingNode } from '../document.ts';
import { addFact, addList } from '../fact-draft.ts';
import { readFields, spanOf, valuesAt } from '../fields.ts';
import { asHubName } from '../hub-name.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';

/** Keys that only one tool has, each tool's own. */
const TOOLS: readonly (readonly string[])[] = [
  ['base_model', 'micro_batch_size'],
  ['base_model', 'sequence_len'],
  ['train-iters', 'num-layers'],
  ['train_iters', 'num_layers'],
  ['max_duration', 'global_train_batch_size'],
];
/** Where the data trained on is named; test sets stand elsewhere. */
const DATA = ['datasets[].path', 'pretraining_dataset', 'pretraining_dataset[].path', 'train_loader.dataset.hf_name'];
/** Loaders of the datasets library for files of one's own: they stand where a name would. */
const LOADERS = new Set(['json', 'jsonl', 'csv', 'parquet', 'text', 'arrow', 'pandas', 'imagefolder', 'audiofolder']);

/** Reads configurations; base model and datasets by their public names. */
export const trainingConfig = treeFormat({
  id: 'training-config',
  hint: /\b(?:base_model|train[-_]iters|global_train_batch_size)["']?\s*:/,
  promise: null,
  recognise: (root) => TOOLS.some((keys) => keys.every((key) => valuesAt(root, key).length > 0)),
  read: readConfig,
});

function readConfig(draft: Draft, root: MappingNode): void {
  const [pushed] = valuesAt(root, 'hub_model_id');
  const name = pushed ? asHubName(pushed.node) : null;
  const facts = addSubject(draft, 'model', name, pushed?.range ?? root.range);
  if (pushed && name !== null) addFact(facts, pushed.range, 'name', name);
  readFields(facts, root, [{ at: ['base_model', ...startOf(root)], to: 'base.name', as: asHubName }]);
  const data = DATA.flatMap((at) => valuesAt(root, at)).flatMap(({ node, range }) => {
    const dataset = asHubName(node);
    return dataset === null || LOADERS.has(dataset.toLowerCase()) ? [] : [{ dataset, range }];
  });
  addList(facts, spanOf(data), 'datasets', [...new Set(data.map(({ dataset }) => dataset))]);
}

/** Composer starts from the weights named unless it is told to take the shape alone. */
function startOf(root: MappingNode): readonly string[] {
  const [weights] = valuesAt(root, 'model.pretrained');
  return weights?.node.kind === 'scalar' && weights.node.value === false ? [] : ['model.pretrained_model_name_or_path'];
}
