/**
 * Owns descriptions of systems in submissions to MLPerf Training: kind and number of accelerators. They hold no time. Systems
 * that only ran a finished model are described in the same form, with the kind of system beside it.
 */

import { slug } from '../../facts/reference.ts';
import type { MappingNode } from '../document.ts';
import { addFact, addList } from '../fact-draft.ts';
import { asNumber, asText, spanOf, textAt, valuesAt } from '../fields.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';

/** Kinds of systems in submissions to MLPerf Inference. */
const SERVES = /\b(?:datacenter|edge)\b/i;

/** Reads descriptions; numbers are written as text in them. */
export const mlperfSystem = treeFormat({
  id: 'mlperf-system',
  hint: /"accelerators_per_node"/,
  promise: null,
  recognise: (root) =>
    ['submitter', 'system_name', 'accelerator_model_name'].every((key) => valuesAt(root, key).length > 0) &&
    !SERVES.test(textAt(root, 'system_type') ?? ''),
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
  const run = slug(textAt(root, 'system_name') ?? '') || 'system';
  addList(facts, model.range, 'training.runs', [run]);
  addFact(facts, model.range, `training.runs[${run}].accelerator`, name);
  if (nodes && each && Number.isInteger(count) && count > 0)
    addFact(facts, spanOf([nodes, each]), `training.runs[${run}].count`, count);
}
