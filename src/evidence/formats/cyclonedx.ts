/**
 * Owns machine-learning bills of materials in CycloneDX JSON, 1.5 to 1.7, whether or not they keep to the schema in all
 * else. XML and protobuf are not read. Emissions are tonnes there and grams here; energy is kilowatt-hours.
 */
import type { TextRange } from '../../facts/fact.ts';
import { type DocumentNode, type MappingNode, spanRange } from '../document.ts';
import { addFact, addList, type FactDraft } from '../fact-draft.ts';
import {
  asAddress,
  asNumber,
  asSha256,
  asText,
  type Field,
  type Found,
  readFields,
  textAt,
  valuesAt,
} from '../fields.ts';
import { addMetrics } from '../metric-list.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';
import { licenceNamed } from './licence-id.ts';

const PARAMETERS = 'modelCard.modelParameters';
const CONSIDERATIONS = 'modelCard.considerations';
/** Words for `approach.type` that say beyond doubt what kind a model is. */
const APPROACHES: Readonly<Record<string, string>> = {
  supervised: 'supervised',
  unsupervised: 'unsupervised',
  'reinforcement-learning': 'reinforcement',
};
const MODEL_FIELDS: readonly Field[] = [
  { at: 'name', to: 'name', as: asText },
  { at: 'version', to: 'version', as: asText },
  { at: 'description', to: 'card.description', as: 'prose' },
  { at: `${PARAMETERS}.modelArchitecture`, to: 'card.how_it_works', as: 'prose' },
  { at: [`${CONSIDERATIONS}.users`, `${CONSIDERATIONS}.useCases`], to: 'card.intended_use', as: 'prose' },
  {
    at: [`${CONSIDERATIONS}.technicalLimitations`, `${CONSIDERATIONS}.performanceTradeoffs`],
    to: 'card.limitations',
    as: 'prose',
  },
  { at: inEach('ethicalConsiderations', ['name', 'mitigationStrategy']), to: 'card.risks', as: 'prose' },
  {
    at: inEach('fairnessAssessments', ['groupAtRisk', 'benefits', 'harms', 'mitigationStrategy']),
    to: 'card.bias',
    as: 'prose',
  },
];

function inEach(list: string, keys: readonly string[]): readonly string[] {
  return keys.map((key) => `${CONSIDERATIONS}.${list}[].${key}`);
}

/** Reads bills that hold a model or a dataset; bills of plain software are no evidence. */
export const cycloneDx = treeFormat({
  id: 'cyclonedx',
  hint: /"bomFormat"\s*:\s*"CycloneDX"/,
  promise: /"type"\s*:\s*"machine-learning-model"/,
  recognise: (root) => componentsOf(root).some(({ node }) => isModel(node) || datasetsIn(node).length > 0),
  read: readBill,
});

/** Depth to which components hold components. */
const MAX_NESTING = 8;

function componentsOf(root: DocumentNode): readonly Found[] {
  const found: Found[] = [...valuesAt(root, 'metadata.component'), ...valuesAt(root, 'components[]')];
  let level: readonly Found[] = found;
  for (let depth = 0; depth < MAX_NESTING && level.length > 0; depth++) {
    level = level.flatMap(({ node }) => valuesAt(node, 'components[]'));
    found.push(...level);
  }
  return found;
}

function isModel(node: DocumentNode): boolean {
  return textAt(node, 'type') === 'machine-learning-model' || valuesAt(node, 'modelCard').length > 0;
}

/** The datasets of a data component; configuration and other data are none. */
function datasetsIn(node: DocumentNode): readonly Found[] {
  if (textAt(node, 'type') !== 'data') return [];
  return valuesAt(node, 'data[]').filter((data) => textAt(data.node, 'type') === 'dataset');
}

async function readBill(draft: Draft, root: MappingNode): Promise<void> {
  const components = componentsOf(root);
  const names = new Map(components.map(({ node }) => [textAt(node, 'bom-ref') ?? '', textAt(node, 'name')]));
  for (const { node, range } of components) {
    if (isModel(node)) {
      await readModel(draft, node, range, names);
      for (const data of valuesAt(node, `${PARAMETERS}.datasets[]`)) {
        if (textAt(data.node, 'name') !== null) await readDataset(draft, data.node, data.range);
      }
    } else if (datasetsIn(node).length > 0) await readDataset(draft, node, range);
  }
}

async function readModel(
  draft: Draft,
  node: DocumentNode,
  range: TextRange,
  names: ReadonlyMap<string, string | null>,
): Promise<void> {
  const facts = addSubject(draft, 'model', textAt(node, 'name'), range);
  readFields(facts, withoutSchemaWords(node), MODEL_FIELDS);
  addDeveloper(facts, node);
  await addLicence(facts, node, 'release.licence');
  addDigest(facts, node, 'weights_digest');
  const [approach] = valuesAt(node, `${PARAMETERS}.approach.type`);
  const kind = APPROACHES[approach ? (asText(approach.node) ?? '') : ''];
  if (approach && kind !== undefined) addList(facts, approach.range, 'kinds', [kind]);
  addNames(facts, 'datasets', valuesAt(node, `${PARAMETERS}.datasets[]`), (data) => {
    const ref = textAt(data, 'ref');
    return textAt(data, 'name') ?? (ref === null ? null : (names.get(ref) ?? null));
  });
  const bases = valuesAt(node, 'pedigree.ancestors[]').filter((found) => textAt(found.node, 'name') !== null);
  if (bases[0])
    addFact(facts, bases[0].range, 'base.name', bases.map((found) => textAt(found.node, 'name')).join(' + '));
  addMetrics(facts, valuesAt(node, 'modelCard.quantitativeAnalysis.performanceMetrics[]').flatMap(metricOf));
  addEnergy(facts, node);
}

/** Hubs are where a model is found, not who made it. */
const HUBS = /^(?:hugging\s*face(?:,? inc\.?)?|github|kaggle|modelscope)$/i;

function addDeveloper(facts: FactDraft, node: DocumentNode): void {
  const places = ['manufacturer.name', 'supplier.name', 'publisher', 'authors[].name', 'author'];
  for (const at of places) {
    const found = valuesAt(node, at).filter((one) => !HUBS.test(asText(one.node) ?? 'github'));
    if (!found[0]) continue;
    addFact(facts, found[0].range, 'developer', found.map((one) => asText(one.node)).join(', '));
    return;
  }
}

async function addLicence(facts: FactDraft, node: DocumentNode, path: string): Promise<void> {
  const found = ['license.id', 'license.name', 'expression'].flatMap((at) => valuesAt(node, `licenses[].${at}`));
  const [only] = found;
  const licence = found.length === 1 && only ? await licenceNamed(asText(only.node)) : null;
  if (only && licence !== null) addFact(facts, only.range, path, licence);
  if (path === 'release.licence' && found.length === 1)
    readFields(facts, node, [{ at: 'licenses[].license.url', to: 'release.licence_url', as: asAddress }]);
}

/** Of several digests the first SHA-256 counts. */
function addDigest(facts: FactDraft, node: DocumentNode, path: string): void {
  for (const { node: hash, range } of valuesAt(node, 'hashes[]')) {
    const [content] = valuesAt(hash, 'content');
    const digest = textAt(hash, 'alg') === 'SHA-256' && content ? asSha256(content.node) : null;
    if (digest === null) continue;
    addFact(facts, range, path, digest);
    return;
  }
}

function addNames(
  facts: FactDraft,
  path: string,
  found: readonly Found[],
  nameOf: (node: DocumentNode) => string | null,
): void {
  const names = found.flatMap(({ node }) => nameOf(node) ?? []);
  const [first, last] = [found[0]?.range, found.at(-1)?.range];
  if (first && last) addList(facts, spanRange(first, last), path, [...new Set(names)]);
}

function metricOf({ node, range }: Found) {
  const [value] = valuesAt(node, 'value');
  const name = textAt(node, 'type');
  if (!value || name === null) return [];
  return [{ name, value: asNumber(value.node), range: value.range ?? range, group: textAt(node, 'slice') }];
}

const GRAMS_IN_A_TONNE = 1e6;

/** Training and fine-tuning summed; other activities are no part of the training. */
function addEnergy(facts: FactDraft, node: DocumentNode): void {
  const consumptions = valuesAt(node, `${CONSIDERATIONS}.environmentalConsiderations.energyConsumptions[]`).filter(
    (found) => ['training', 'fine-tuning'].includes(textAt(found.node, 'activity') ?? ''),
  );
  for (const [part, unit, factor, path] of [
    ['activityEnergyCost', 'kWh', 1, 'training.energy_kwh'],
    ['co2CostEquivalent', 'tCO2eq', GRAMS_IN_A_TONNE, 'training.emissions_gco2eq'],
  ] as const) {
    const found = consumptions.flatMap((one) => valuesAt(one.node, part));
    const amounts = found.flatMap(({ node: amount }) => {
      const [value] = valuesAt(amount, 'value');
      const number = value && textAt(amount, 'unit') === unit ? asNumber(value.node) : null;
      return number === null || number < 0 ? [] : [number * factor];
    });
    const [first] = found;
    if (first && amounts.length === consumptions.length && amounts.length > 0)
      addFact(facts, first.range, path, Number(amounts.reduce((sum, one) => sum + one, 0).toPrecision(12)));
  }
}

async function readDataset(draft: Draft, node: DocumentNode, range: TextRange): Promise<void> {
  const facts = addSubject(draft, 'dataset', textAt(node, 'name'), range);
  readFields(facts, node, [
    { at: 'name', to: 'name', as: asText },
    { at: 'version', to: 'version', as: asText },
  ]);
  await addLicence(facts, node, 'licence');
  addDigest(facts, node, 'digest');
}

/** Samples repeat the schema's own questions and descriptions in place of answers; such words say nothing. */
const SCHEMA_WORDS =
  /\bgoes here$|\?$|^(?:the (?:name|type|value|architecture|groups or individuals|lower bound|upper bound)\b.*(?:\bof\b|\bat\b)|what (?:are|is) the\b|strategy used to address|expected (?:benefits|harms) to the identified|with respect to the benefits and harms)/i;

function withoutSchemaWords(node: DocumentNode): DocumentNode {
  if (node.kind === 'list') return { ...node, items: node.items.map(withoutSchemaWords) };
  if (node.kind === 'mapping')
    return { ...node, entries: node.entries.map((entry) => ({ ...entry, value: withoutSchemaWords(entry.value) })) };
  return typeof node.value === 'string' && SCHEMA_WORDS.test(node.value.slice(0, 200))
    ? { ...node, value: null, source: '' }
    : node;
}
