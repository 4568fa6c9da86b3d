/** Owns evaluation results that the hub keeps beside a card: `.eval_results/*.yaml`, a list of one result each. */
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
