/** Owns evaluation results that the hub keeps beside a card: `.eval_results/*.yaml`, a list of one result each. */
import type { DocumentNode } from '../document.ts';
import { addFact } from '../fact-draft.ts';
import { asDay, asNumber, textAt, valuesAt } from '../fields.ts';
import { addMetrics } from '../metric-list.ts';
import { addSubject, treeFormat } from '../tree-format.ts';

/** Reads results; each names its dataset and task. */
export const hubEvaluation = treeFormat({
  id: 'hub-evaluation',
  hint: /\btask_id\s*:/,
  promise: null,
  recognise: (root) =>
    textAt(root, 'dataset.id') !== null &&
    valuesAt(root, 'dataset.task_id').length > 0 &&
    valuesAt(root, 'value').length > 0,
  isForm: (root) => (root.kind === 'list' ? root.items : [root]).some(hasVariable),
  read(draft, root) {
    const [value] = valuesAt(root, 'value');
    const number = value ? asNumber(value.node) : null;
    if (!value || number === null) return;
    const facts = addSubject(draft, 'model', null, root.range);
    const [dataset, task] = [textAt(root, 'dataset.id'), textAt(root, 'dataset.task_id')];
    const setting = textAt(root, 'notes');
    addMetrics(facts, [{ name: task ?? 'result', dataset, task, setting, value: number, range: value.range }]);
    const [date] = valuesAt(root, 'date');
    const day = date ? asDay(date.node) : null;
    if (date && day !== null) addFact(facts, date.range, 'evaluation.report.date', day);
  },
});

/** A result whose figure or task is still the name of one, as the hub's description of the format writes it: `{task_id}`. */
function hasVariable(result: DocumentNode): boolean {
  return ['value', 'dataset.task_id'].some((at) => valuesAt(result, at).some(({ node }) => isVariable(node)));
}

/** `{word}`, which YAML reads as a mapping of one key without a value, or as a text between quotes. */
function isVariable(node: DocumentNode): boolean {
  if (node.kind === 'scalar') return /^\{[^{}\n]{1,60}\}$/.test(node.source.trim());
  const [only, more] = node.kind === 'mapping' ? node.entries : [];
  return only?.value.kind === 'scalar' && only.value.value === null && more === undefined;
}
