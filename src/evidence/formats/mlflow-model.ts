/**
 * Owns `MLmodel` files of MLflow: the day on which a model was logged, and its kind where a flavour names a class or task that
 * leaves no doubt. Paths in them may hold names of people and are not read.
 */
import type { MappingNode } from '../document.ts';
import { addList } from '../fact-draft.ts';
import { asDay, asText, type Found, readFields, textAt, valuesAt } from '../fields.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';
import { PIPELINE_TAGS } from './pipeline-tags.ts';

/** Reads files with flavours and a run or a time. */
export const mlflowModel = treeFormat({
  id: 'mlflow-model',
  hint: /^flavors:/m,
  promise: null,
  recognise: (root) =>
    valuesAt(root, 'flavors')[0]?.node.kind === 'mapping' &&
    ['utc_time_created', 'run_id', 'model_uuid'].some((key) => textAt(root, key) !== null),
  read: readModel,
});

function readModel(draft: Draft, root: MappingNode): void {
  const facts = addSubject(draft, 'model', null, root.range, 'structured', true);
  readFields(facts, root, [{ at: 'utc_time_created', to: 'version_date', as: asDay }]);
  for (const { node, range } of valuesAt(root, 'flavors').flatMap(flavoursOf)) {
    const meaning = meaningOf(asText(node) ?? '');
    if (!meaning) continue;
    addList(facts, range, 'kinds', meaning.kinds);
    addList(facts, range, 'outputs', meaning.outputs);
    return;
  }
}

function flavoursOf({ node }: Found): readonly Found[] {
  const flavours = node.kind === 'mapping' ? node.entries.map(({ value }) => value) : [];
  return flavours.flatMap((flavour) => [...valuesAt(flavour, 'task'), ...valuesAt(flavour, 'model_class')]);
}

/** A task of the hub, or a class that is called after what it does: `xgboost.sklearn.XGBClassifier`. */
function meaningOf(word: string) {
  if (/^[\w.]+(?:Classifier|Regressor)$/.test(word)) return PIPELINE_TAGS['tabular-classification'];
  return Object.hasOwn(PIPELINE_TAGS, word) ? PIPELINE_TAGS[word] : undefined;
}
