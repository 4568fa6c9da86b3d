/**
 * Owns SPDX 3.0 documents with the profiles for AI and datasets: a graph of elements that name each other by `spdxId`.
 * Contexts are never loaded. `ai_safetyRiskAssessment` is a scale of product safety and no risk class of any AI law.
 */
import { type DocumentNode, entryOf, type MappingNode } from '../document.ts';
import { addFact, addList, type FactDraft } from '../fact-draft.ts';
import { asDay, asNumber, asSha256, asText, type Field, type Found, readFields, textAt, valuesAt } from '../fields.ts';
import { addMetrics } from '../metric-list.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';
import { licenceNamed } from './licence-id.ts';

const MODEL_FIELDS: readonly Field[] = [
  { at: 'name', to: 'name', as: asText },
  { at: ['software_packageVersion', 'packageVersion'], to: 'version', as: asText },
  { at: 'releaseTime', to: 'version_date', as: asDay },
  { at: ['ai_informationAboutApplication'], to: 'card.intended_use', as: 'prose' },
  { at: ['ai_limitation'], to: 'card.limitations', as: 'prose' },
  { at: ['ai_informationAboutTraining', 'ai_modelDataPreprocessing'], to: 'card.training_procedure', as: 'prose' },
  { at: ['description', 'summary'], to: 'card.description', as: 'prose' },
];
const DATASET_FIELDS: readonly Field[] = [
  { at: 'name', to: 'name', as: asText },
  { at: ['software_packageVersion', 'packageVersion'], to: 'version', as: asText },
  { at: 'dataset_dataCollectionProcess', to: 'collection.method', as: 'prose' },
  { at: 'dataset_dataPreprocessing', to: 'governance.preparation', as: 'prose' },
  { at: 'dataset_knownBias', to: 'governance.bias_examination', as: 'prose' },
  { at: 'dataset_datasetNoise', to: 'governance.gaps', as: 'prose' },
  { at: 'dataset_intendedUse', to: 'governance.suitability', as: 'prose' },
  { at: 'dataset_anonymizationMethodUsed', to: 'deidentification', as: 'prose' },
];
/** Types of models that say beyond doubt what kind one is. */
const KINDS = new Set(['supervised', 'unsupervised', 'reinforcement', 'generative', 'multimodal']);

interface Graph {
  readonly byId: ReadonlyMap<string, MappingNode>;
  readonly relationships: readonly Found[];
}

/** Elements of one file that are looked at. */
const MAX_ELEMENTS = 20_000;

/** Reads documents that hold a model or a dataset. */
export const spdx3 = treeFormat({
  id: 'spdx3',
  hint: /spdx\.org\/rdf\/3\./,
  promise: /AIPackage|DatasetPackage/,
  recognise: (root) => elementsOf(root).some((element) => kindOf(element) !== null),
  read: readDocument,
});

function elementsOf(root: MappingNode): readonly MappingNode[] {
  const graph = entryOf(root, '@graph')?.value;
  const nodes = graph?.kind === 'list' ? graph.items.slice(0, MAX_ELEMENTS) : [];
  return nodes.filter((node) => node.kind === 'mapping');
}

/** `ai_AIPackage` as specified, `AI_AIPackage` as some generators write it. */
function kindOf(element: MappingNode): 'model' | 'dataset' | null {
  const type = textAt(element, 'type') ?? textAt(element, '@type') ?? '';
  if (/^(?:ai[_:])?AIPackage$/i.test(type)) return 'model';
  return /^(?:dataset[_:])?DatasetPackage$/i.test(type) ? 'dataset' : null;
}

function idOf(element: DocumentNode): string | null {
  return textAt(element, 'spdxId') ?? textAt(element, '@id');
}

async function readDocument(draft: Draft, root: MappingNode): Promise<void> {
  const elements = elementsOf(root);
  const graph: Graph = {
    byId: new Map(
      elements.flatMap((element) => (idOf(element) === null ? [] : [[idOf(element) ?? '', element] as const])),
    ),
    relationships: elements
      .filter((element) => valuesAt(element, 'relationshipType').length > 0)
      .map((node) => ({ node, range: node.range })),
  };
  for (const element of elements) {
    const kind = kindOf(element);
    if (kind === null) continue;
    const facts = addSubject(draft, kind, textAt(element, 'name'), element.range);
    readFields(facts, element, kind === 'model' ? MODEL_FIELDS : DATASET_FIELDS);
    addDigest(facts, element, kind === 'model' ? 'weights_digest' : 'digest');
    await addLicence(facts, element, graph, kind === 'model' ? 'release.licence' : 'licence');
    if (kind === 'model') readModel(facts, element, graph);
  }
}

function readModel(facts: FactDraft, element: MappingNode, graph: Graph): void {
  const types = valuesAt(element, 'ai_typeOfModel');
  const words = types
    .flatMap(({ node }) => (node.kind === 'list' ? node.items : [node]))
    .flatMap((node) => asText(node) ?? []);
  const kinds = words.map((word) => word.toLowerCase()).filter((word) => KINDS.has(word));
  if (types[0]) addList(facts, types[0].range, 'kinds', [...new Set(kinds)]);
  const [supplier] = valuesAt(element, 'suppliedBy');
  const name = supplier ? nameOf(asText(supplier.node), graph) : null;
  if (supplier && name !== null) addFact(facts, supplier.range, 'developer', name);
  addMetrics(
    facts,
    valuesAt(element, 'ai_metric[]').flatMap(({ node }) => {
      const [value] = valuesAt(node, 'value');
      return value ? [{ name: textAt(node, 'key') ?? 'metric', value: asNumber(value.node), range: value.range }] : [];
    }),
  );
  addEnergy(facts, element);
  addRelated(facts, element, graph, ['trainedOn', 'testedOn'], 'datasets');
  addRelated(facts, element, graph, ['descendantOf'], 'base.name');
}

/** The name of the element with an id; an id that is only an address names nobody. */
function nameOf(id: string | null, graph: Graph): string | null {
  const element = id === null ? undefined : graph.byId.get(id);
  return element ? textAt(element, 'name') : null;
}

const MEGAJOULES_IN_A_KILOWATT_HOUR = 3.6;
const KILOWATT_HOURS: Readonly<Record<string, number>> = {
  kilowattHour: 1,
  megajoule: 1 / MEGAJOULES_IN_A_KILOWATT_HOUR,
};

/** Training and fine-tuning summed; a quantity in another unit leaves the sum unknown. */
function addEnergy(facts: FactDraft, element: MappingNode): void {
  const found = ['ai_trainingEnergyConsumption', 'ai_finetuningEnergyConsumption'].flatMap((part) =>
    valuesAt(element, `ai_energyConsumption.${part}[]`),
  );
  const amounts = found.map(({ node }) => {
    const [quantity] = valuesAt(node, 'ai_energyQuantity');
    const unit = KILOWATT_HOURS[textAt(node, 'ai_energyUnit') ?? ''];
    const number = quantity ? asNumber(quantity.node) : null;
    return number === null || number < 0 || unit === undefined ? null : number * unit;
  });
  const known = amounts.filter((amount) => amount !== null);
  const [first] = found;
  if (first && known.length === found.length)
    addFact(
      facts,
      first.range,
      'training.energy_kwh',
      Number(known.reduce((sum, one) => sum + one, 0).toPrecision(12)),
    );
}

function addDigest(facts: FactDraft, element: MappingNode, path: string): void {
  for (const { node, range } of valuesAt(element, 'verifiedUsing[]')) {
    const [value] = valuesAt(node, 'hashValue');
    const digest = textAt(node, 'algorithm') === 'sha256' && value ? asSha256(value.node) : null;
    if (digest === null) continue;
    addFact(facts, range, path, digest);
    return;
  }
}

interface Related extends Found {
  readonly targets: readonly string[];
}

/** Relationships of some types that start at an element, with the ids that they lead to. */
function relatedTo(element: MappingNode, { relationships }: Graph, types: readonly string[]): readonly Related[] {
  const id = idOf(element);
  return relationships
    .filter(({ node }) => textAt(node, 'from') === id && types.includes(textAt(node, 'relationshipType') ?? ''))
    .map((found) => {
      const to = valuesAt(found.node, 'to').flatMap(({ node }) => (node.kind === 'list' ? node.items : [node]));
      return { ...found, targets: to.flatMap((node) => asText(node) ?? []) };
    });
}

function addRelated(
  facts: FactDraft,
  element: MappingNode,
  graph: Graph,
  types: readonly string[],
  path: 'datasets' | 'base.name',
): void {
  const found = relatedTo(element, graph, types);
  const names = [...new Set(found.flatMap(({ targets }) => targets.flatMap((id) => nameOf(id, graph) ?? [])))];
  const [first] = found;
  if (!first || names.length === 0) return;
  if (path === 'datasets') addList(facts, first.range, path, names);
  else addFact(facts, first.range, path, names.join(' + '));
}

/** The declared licence; where none is declared, nothing that somebody else concluded stands for it. */
async function addLicence(facts: FactDraft, element: MappingNode, graph: Graph, path: string): Promise<void> {
  const found = relatedTo(element, graph, ['hasDeclaredLicense']);
  const targets = found.flatMap(({ targets }) => targets);
  const [first, only] = [found[0], targets[0]];
  if (!first || only === undefined || targets.length > 1) return;
  const node = graph.byId.get(only);
  const expression = node ? textAt(node, 'simplelicensing_licenseExpression') : null;
  const listed = /^https:\/\/spdx\.org\/licenses\/([\w.+-]+)$/.exec(only)?.[1] ?? null;
  const licence = await licenceNamed(expression ?? listed);
  if (licence !== null) addFact(facts, first.range, path, licence);
}
