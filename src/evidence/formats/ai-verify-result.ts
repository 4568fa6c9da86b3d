/**
 * Owns results of AI Verify's technical tests (schema of 2023, also as a list of several): which toolkit was run, when, and for
 * which attributes of persons. Figures by group have no pass mark of their own and are left to people.
 */
import type { DocumentNode, MappingNode } from '../document.ts';
import { addFact, addList, addProblem } from '../fact-draft.ts';
import { asDay, asText, readFields, textAt, valuesAt } from '../fields.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';

/** Plugins that test fairness → the toolkit they belong to. */
const TOOLKITS: Readonly<Record<string, string>> = {
  'aiverify.stock.fairness_metrics_toolbox_for_classification': 'ai-verify-classification',
  'aiverify.stock.fairness_metrics_toolbox_for_regression': 'ai-verify-regression',
  'aiverify.stock.veritas': 'veritas',
};
/** Columns of datasets that name an attribute beyond doubt. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  age: 'age',
  disability: 'disability',
  gender: 'sex',
  language: 'language',
  marital_status: 'marital-status',
  nationality: 'nationality',
  pregnancy: 'pregnancy',
  race: 'race',
  religion: 'religion-belief',
  sex: 'sex',
  sexual_orientation: 'sexual-orientation',
};

/** Reads test results; each needs the id of its plugin, its arguments and its output. */
export const aiVerifyResult = treeFormat({
  id: 'ai-verify-result',
  hint: /"gid"\s*:\s*"aiverify\./,
  promise: null,
  recognise: (root) => ['gid', 'testArguments', 'output'].every((key) => valuesAt(root, key).length > 0),
  read: readResult,
});

function readResult(draft: Draft, root: MappingNode): void {
  const gid = textAt(root, 'gid') ?? '';
  const facts = addSubject(draft, 'system', null, root.range);
  const [output] = valuesAt(root, 'output');
  if (output?.node.kind !== 'mapping') {
    const message = 'The output of this test is no record of results; keep the file as the toolkit wrote it.';
    addProblem(facts, output?.range ?? root.range, 'fairness.report', 'invalid-result', message);
    return;
  }
  const toolkit = Object.hasOwn(TOOLKITS, gid) ? TOOLKITS[gid] : undefined;
  if (gid.includes('robustness') || gid.includes('corruption'))
    readFields(facts, root, [{ at: 'startTime', to: 'performance.robustness.date', as: asDay }]);
  const [name] = valuesAt(root, 'gid');
  if (toolkit === undefined || !name) return;
  addFact(facts, name.range, 'fairness.toolkit', toolkit);
  readFields(facts, root, [{ at: 'startTime', to: 'fairness.report.date', as: asDay }]);
  const tested = valuesAt(output.node, 'sensitive_feature');
  const attributes = tested.flatMap(({ node }) => (node.kind === 'list' ? node.items : [node])).flatMap(attributeOf);
  if (tested[0]) addList(facts, tested[0].range, 'fairness.tested_attributes', [...new Set(attributes)]);
}

function attributeOf(node: DocumentNode): readonly string[] {
  const word = asText(node)?.toLowerCase().replaceAll(/[\s-]/g, '_') ?? '';
  const attribute = Object.hasOwn(ATTRIBUTES, word) ? ATTRIBUTES[word] : undefined;
  return attribute === undefined ? [] : [attribute];
}
