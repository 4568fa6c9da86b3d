/** Owns descriptions of systems in MLPerf submissions: kind and number of accelerators. They hold no time. */
import type { MappingNode } from '../document.ts';
import { addFact, addList } from '../fact-draft.ts';
import { asNumber, asText, valuesAt } from '../fields.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';

const RUN = 'system';

/** Reads descriptions; numbers are written as text in them. */
export const mlperfSystem = treeFormat({
  id: 'mlperf-system',
  hint: /"accelerators_per_node"/,
  promise: null,
  recognise: (root) =>
    ['submitter', 'system_name', 'accelerator_model_name'].every((key) => valuesAt(root, key).length > 0),
  read: readSystem,
});

function readSystem(draft: Draft, root: MappingNode): void {
  const facts = addSubject(draft, 'model', null, root.range);
  const [model] = valuesAt(root, 'accelerator_model_name');
  const name = model ? asText(model.node) : null;
  const [nodes] = valuesAt(root, 'number_of_nodes');
  const [each] = valuesAt(root, 'accelerators_per_node');
  const count = nodes && each ? (asNumber(nodes.node) ?? 0) * (asNumber(each.node) ?? 0) : 0;
  if (!model || name === null) return;
  addList(facts, model.range, 'training.runs', [RUN]);
  addFact(facts, model.range, `training.runs[${RUN}].accelerator`, name);
  if (each && Number.isInteger(count) && count > 0) addFact(facts, each.range, `training.runs[${RUN}].count`, count);
}
