/**
 * Owns model cards of the Patra toolkit (JSON): a card around one `ai_model`. What is said of the model goes before what is said
 * of its card. Its data are addresses of unsaid use, and its metrics hold settings beside figures: neither is taken on trust.
 */
import type { TextRange } from '../../facts/fact.ts';
import type { DocumentNode, MappingNode } from '../document.ts';
import { addFact, addList } from '../fact-draft.ts';
import { asNumber, asText, type Field, type Found, readFields, textAt, valuesAt } from '../fields.ts';
import { hubName } from '../hub-name.ts';
import { addMetrics, type MetricFound } from '../metric-list.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';
import { licenceNamed } from './licence-id.ts';
import { kindsInWords } from './pipeline-tags.ts';

const FIELDS: readonly Field[] = [
  { at: ['ai_model.name', 'name'], to: 'name', as: asText },
  { at: ['ai_model.version', 'version'], to: 'version', as: asText },
  { at: ['author', 'ai_model.owner'], to: 'developer', as: asText },
  { at: ['foundational_model', 'ai_model.foundational_model'], to: 'base.name', as: asBase },
];
/** One of them suffices: what the card says briefly, at length, or of its model. */
const DESCRIPTIONS = [['short_description', 'full_description'], ['ai_model.description']];
/** Fields of a card; another record about some `ai_model` has hardly any of them. */
const OWN = [
  'short_description',
  'full_description',
  'input_type',
  'input_data',
  'bias_analysis',
  'model_requirements',
];
/** Names of figures; settings such as `lora_rank` stand among them. */
const FIGURE =
  /accuracy|\bprecision$|\brecall\b|\bf1\b|\bf score|\bauc\b|\broc\b|\bloss$|\b(?:mae|mse|rmse|r2|map|iou|wer|cer|tpr|fpr)\b|bleu|rouge|meteor|perplexity|\bparity\b|\bodds\b|equal opportunity|disparate impact/i;

/** Reads cards of the toolkit. */
export const patraModelCard = treeFormat({
  id: 'patra-model-card',
  hint: /"ai_model"\s*:/,
  promise: null,
  recognise: (root) =>
    valuesAt(root, 'ai_model')[0]?.node.kind === 'mapping' &&
    ['name', 'author', 'ai_model.name', 'ai_model.license'].every((at) => valuesAt(root, at).length > 0) &&
    OWN.filter((at) => valuesAt(root, at).length > 0).length >= 3 &&
    valuesAt(root, '$schema').length === 0,
  read: readCard,
});

async function readCard(draft: Draft, root: MappingNode): Promise<void> {
  const [name] = ['ai_model.name', 'name'].flatMap((at) => valuesAt(root, at)).filter(({ node }) => asText(node));
  const facts = addSubject(
    draft,
    'model',
    name ? asText(name.node) : null,
    name?.range ?? root.range,
    'structured',
    true,
  );
  readFields(facts, root, FIELDS);
  for (const at of DESCRIPTIONS) {
    if (!facts.facts.some(({ path }) => path === 'card.description'))
      readFields(facts, root, [{ at, to: 'card.description', as: 'prose' }]);
  }
  const [licence] = valuesAt(root, 'ai_model.license');
  const id = licence ? await licenceNamed(asText(licence.node)) : null;
  if (licence && id !== null) addFact(facts, licence.range, 'release.licence', id);
  const [category] = valuesAt(root, 'category');
  if (category) addList(facts, category.range, 'kinds', kindsInWords(asText(category.node) ?? ''));
  addMetrics(facts, [
    ...accuracyOf(root),
    ...['metrics', 'model_metrics'].flatMap((at) =>
      valuesAt(root, `ai_model.${at}`).flatMap((found) => figuresIn(found)),
    ),
    ...valuesAt(root, 'bias_analysis').flatMap((found) => figuresIn(found)),
    ...metricsBeside(root),
  ]);
}

/** A model of a hub; the toolkit writes "None" where there is none. */
function asBase(node: DocumentNode): string | null {
  const text = (asText(node) ?? '').replace(/^https:\/\/huggingface\.co\/(?=[^/]+\/[^/]+$)/, '');
  return /^(?:none|no|false)$/i.test(text) ? null : hubName(text);
}

/** The schema asks for this figure even where nothing was measured: nought then stands for that. */
function accuracyOf(root: MappingNode): readonly MetricFound[] {
  return valuesAt(root, 'ai_model.test_accuracy')
    .map(({ node, range }) => ({ name: 'test_accuracy', value: asNumber(node), range }))
    .filter(({ value }) => value !== null && value > 0 && value <= 100);
}

/** Figures of `{ accuracy: 0.9 }`, `[{ key: accuracy, value: 0.9 }]` and groups of the former, by their names. */
function figuresIn({ node }: Pick<Found, 'node'>, group: string | null = null): readonly MetricFound[] {
  const pairs: { readonly name: string; readonly node: DocumentNode; readonly range: TextRange }[] = [];
  if (node.kind === 'mapping')
    pairs.push(...node.entries.map(({ key, value, range }) => ({ name: key, node: value, range })));
  if (node.kind === 'list')
    for (const item of node.items)
      for (const value of valuesAt(item, 'value'))
        pairs.push({ name: textAt(item, 'key') ?? '', node: value.node, range: value.range });
  return pairs.flatMap(({ name, node: value, range }) => {
    if (value.kind === 'mapping') return group === null ? figuresIn({ node: value }, name) : [];
    return FIGURE.test(name.replaceAll(/[_-]/g, ' ')) ? [{ name, value: asNumber(value), range, group }] : [];
  });
}

/** Further figures that authors keep under `metadata`, in records called metrics. */
function metricsBeside(root: MappingNode): readonly MetricFound[] {
  return valuesAt(root, 'metadata').flatMap(({ node }) =>
    node.kind !== 'mapping'
      ? []
      : node.entries.filter(({ key }) => /metrics$/i.test(key)).flatMap(({ value }) => figuresIn({ node: value })),
  );
}
