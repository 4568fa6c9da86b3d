/** Owns `MLmodel` files of MLflow: the day on which a model was logged. Paths in them may hold names of people and are not read. */
import { asDay, readFields, textAt, valuesAt } from '../fields.ts';
import { addSubject, treeFormat } from '../tree-format.ts';

/** Reads files with flavours and a run or a time. */
export const mlflowModel = treeFormat({
  id: 'mlflow-model',
  hint: /^flavors:/m,
  promise: null,
  recognise: (root) =>
    valuesAt(root, 'flavors')[0]?.node.kind === 'mapping' &&
    ['utc_time_created', 'run_id', 'model_uuid'].some((key) => textAt(root, key) !== null),
  read(draft, root) {
    const facts = addSubject(draft, 'model', null, root.range, 'structured', true);
    readFields(facts, root, [{ at: 'utc_time_created', to: 'version_date', as: asDay }]);
  },
});
