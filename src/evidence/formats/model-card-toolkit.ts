/**
 * Owns cards of Google's Model Card Toolkit, schema 0.0.1 and 0.0.2, in JSON and YAML, and of schemas that grew out of it. Other
 * records with a `model_card.json` of their own are none.
 */
import type { DocumentNode, MappingNode } from '../document.ts';
import { addFact } from '../fact-draft.ts';
import { asDay, asNumber, asText, type Field, readFields, textAt, valuesAt } from '../fields.ts';
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
    at: ['model_parameters.data[].description', 'model_parameters.data.train.description'],
    to: 'card.training_data',
    as: 'prose',
  },
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
  addMetrics(facts, valuesAt(root, 'quantitative_analysis.performance_metrics[]').map(metricOf));
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
