/**
 * Owns cards of Google's Model Card Toolkit, schema 0.0.1 and 0.0.2, in JSON and YAML, and of schemas that grew out of it. Other
 * records with a `model_card.json` of their own are none.
 */
import { acceleratorsNamed } from '../../compute/accelerators.ts';
import { readQuantity } from '../../compute/quantity.ts';
import type { DocumentNode, MappingNode } from '../document.ts';
import { addFact, addList, type FactDraft } from '../fact-draft.ts';
import { asDay, asNumber, asText, type Field, readFields, textAt, valuesAt } from '../fields.ts';
import { asHubName } from '../hub-name.ts';
import { addMetrics } from '../metric-list.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';
import { licenceNamed } from './licence-id.ts';

/** In 0.0.1 considerations are texts, in 0.0.2 records with a description. */
function both(at: string): readonly string[] {
  return [`considerations.${at}`, `considerations.${at}[].description`];
}

const FIELDS: readonly Field[] = [
  { at: 'model_details.name', to: 'name', as: ownWords },
  { at: 'model_details.version.name', to: 'version', as: asText },
  { at: 'model_details.version.date', to: 'version_date', as: dayWritten },
  {
    at: [
      'model_details.short_description',
      'model_details.overview',
      'model_details.documentation',
      'model_details.description',
    ],
    to: 'card.description',
    as: 'prose',
  },
  { at: 'language', to: 'languages', as: 'words' },
  { at: 'model_parameters.model_architecture', to: 'card.how_it_works', as: 'prose' },
  {
    at: [
      'model_parameters.data[].description',
      'model_parameters.data.train.description',
      'model_parameters.training_datasets[].description',
    ],
    to: 'card.training_data',
    as: 'prose',
  },
  {
    at: ['description', 'methodology'].map((part) => `model_parameters.training_procedure.${part}`),
    to: 'card.training_procedure',
    as: 'prose',
  },
  {
    at: ['description', 'sota_comparison', 'uncertainty_quantification'].map(
      (part) => `quantitative_analysis.evaluation_procedure.${part}`,
    ),
    to: 'card.evaluation',
    as: 'prose',
  },
  { at: 'base_model', to: 'base.name', as: asHubName },
  { at: both('out_of_scope_uses'), to: 'card.out_of_scope_use', as: 'prose' },
  { at: [...both('users'), ...both('use_cases')], to: 'card.intended_use', as: 'prose' },
  { at: [...both('limitations'), ...both('tradeoffs')], to: 'card.limitations', as: 'prose' },
  {
    at: ['considerations.ethical_considerations[].name', 'considerations.ethical_considerations[].mitigation_strategy'],
    to: 'card.risks',
    as: 'prose',
  },
];
const PARTS = ['model_parameters', 'quantitative_analysis', 'considerations'];

/** Reads toolkit cards. */
export const modelCardToolkit = treeFormat({
  id: 'model-card-toolkit',
  hint: /\bmodel_details["']?\s*:/,
  promise: null,
  recognise: (root) =>
    (PARTS.some((part) => isRecord(root, part)) || (valuesAt(root, 'model_details.name').length > 0 && isBare(root))) &&
    isRecord(root, 'model_details') &&
    valuesAt(root, '$schema').length === 0,
  read: readCard,
});

/** A card that says no more than a few details. */
function isBare(root: MappingNode): boolean {
  return root.entries.length === 1 || valuesAt(root, 'schema_version').length > 0;
}

function isRecord(root: MappingNode, at: string): boolean {
  return valuesAt(root, at)[0]?.node.kind === 'mapping';
}

async function readCard(draft: Draft, root: MappingNode): Promise<void> {
  const [name] = valuesAt(root, 'model_details.name');
  const facts = addSubject(draft, 'model', name ? ownWords(name.node) : null, name?.range ?? root.range);
  readFields(facts, root, FIELDS);
  for (const [at, to] of [
    ['model_details.owners[].name', 'developer'],
    ['model_details.owners[].contact', 'contact'],
  ] as const) {
    const owners = valuesAt(root, at);
    const names = owners.flatMap(({ node }) => ownWords(node) ?? []);
    if (owners[0] && names.length > 0) addFact(facts, owners[0].range, to, names.join(', '));
  }
  const licences = ['license', 'licenses[].identifier', 'licenses[].custom_text'].flatMap((at) =>
    valuesAt(root, `model_details.${at}`),
  );
  const licence = licences.length === 1 && licences[0] ? await licenceNamed(asText(licences[0].node)) : null;
  if (licences[0] && licence !== null) addFact(facts, licences[0].range, 'release.licence', licence);
  addDatasets(facts, root);
  addParameters(facts, root);
  addRun(facts, root);
  addMetrics(facts, valuesAt(root, 'quantitative_analysis.performance_metrics[]').map(metricOf));
}

/** Names as a hub knows them; a description of data is none. */
function addDatasets(facts: FactDraft, root: MappingNode): void {
  const [list] = valuesAt(root, 'datasets');
  const names = valuesAt(root, 'datasets[]').flatMap(({ node }) => asHubName(node) ?? []);
  if (list) addList(facts, list.range, 'datasets', [...new Set(names)]);
}

/** A line of its own that counts the parameters of the architecture. */
const PARAMETERS = /^\s*[-*]?\s*(?:total |number of )?parameters\s*:\s*([^(\n]{1,40})/im;

function addParameters(facts: FactDraft, root: MappingNode): void {
  for (const { node, range } of valuesAt(root, 'model_parameters.model_architecture')) {
    const [, written] = PARAMETERS.exec(textOf(node)) ?? [];
    const count = written === undefined ? null : readQuantity(written.trim(), 'count');
    if (count?.is !== 'quantity' || count.value.low < 1000) continue;
    const { low, high } = count.value;
    addFact(facts, range, 'training.parameters', low === high ? low : { low, high });
  }
}

/** `8x NVIDIA A100 80GB GPUs`, all of it, under the machines of the training. */
const HARDWARE = /^(\d{1,5})\s?[x×]\s?((?:(?!\s(?:and|or|with)\s|\d\s?[x×]\s)[^,;+/(]){2,60}?)(?:\s+GPUs?)?$/i;

function addRun(facts: FactDraft, root: MappingNode): void {
  const [hardware] = valuesAt(root, 'model_parameters.compute_infrastructure.hardware');
  const [, count, name] = HARDWARE.exec(hardware ? textOf(hardware.node).trim() : '') ?? [];
  if (!hardware || name === undefined || acceleratorsNamed(name).length === 0 || Number(count) < 1) return;
  addList(facts, hardware.range, 'training.runs', ['training']);
  addFact(facts, hardware.range, 'training.runs[training].accelerator', name.trim());
  addFact(facts, hardware.range, 'training.runs[training].count', Number(count));
}

function textOf(node: DocumentNode): string {
  return node.kind === 'scalar' && typeof node.value === 'string' ? node.value.slice(0, 10_000) : '';
}

function metricOf({ node, range }: { readonly node: DocumentNode; readonly range: MappingNode['range'] }) {
  const [value] = valuesAt(node, 'value');
  return {
    name: textAt(node, 'type') ?? 'metric',
    value: value ? asNumber(value.node) : null,
    range: value?.range ?? range,
    group: textAt(node, 'slice'),
  };
}

/** Files that show the schema name each field after itself: `name`, `name1`. */
function ownWords(node: DocumentNode): string | null {
  const text = asText(node);
  return text !== null && /^(?:name|overview|description|contact|owner)\d?$/i.test(text) ? null : text;
}

/** Years first, or American dates whose day cannot be a month. */
function dayWritten(node: DocumentNode): string | null {
  const text = asText(node) ?? '';
  const slashed = /^(\d{4})\/(\d{2})\/(\d{2})$/.exec(text);
  const american = /^(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})$/.exec(text);
  const parts = slashed ? slashed.slice(1) : american ? [american[3], american[1], american[2]] : null;
  if (parts === null) return asDay(node);
  const iso = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return node.kind === 'scalar' ? asDay({ ...node, value: iso, source: iso }) : null;
}
