/**
 * Owns dataset descriptions in Croissant 0.8 to 1.1 with the vocabulary for responsible AI, whose keys the specification itself
 * spells in several ways: prefixes and capitals do not count. Contexts are never loaded.
 */
import type { TextRange } from '../../facts/fact.ts';
import type { DocumentNode, MappingNode } from '../document.ts';
import { addFact, type FactDraft } from '../fact-draft.ts';
import { asAddress, asDay, asSha256, asText, type Field, type Found, readFields, textAt, valuesAt } from '../fields.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';
import { licenceNamed } from './licence-id.ts';

const FIELDS: readonly Field[] = [
  { at: 'name', to: 'name', as: asText },
  { at: 'version', to: 'version', as: asText },
  { at: 'url', to: 'url', as: asAddress },
  { at: 'datemodified', to: 'updated_on', as: asDay },
  {
    at: ['datacollection', 'datacollectionrawdata', 'datacollectionraw', 'datacollectiontype'],
    to: 'collection.method',
    as: 'prose',
  },
  {
    at: ['datapreprocessingprotocol', 'datamanipulationprotocol', 'dataimputationprotocol'],
    to: 'governance.preparation',
    as: 'prose',
  },
  {
    at: [
      'dataannotationprotocol',
      'dataannotationplatform',
      'dataannotationanalysis',
      'annotatordemographics',
      'machineannotationtools',
    ],
    to: 'governance.labelling',
    as: 'prose',
  },
  { at: ['databiases', 'databias'], to: 'governance.bias_examination', as: 'prose' },
  { at: ['datalimitations', 'datacollectionmissingdata'], to: 'governance.gaps', as: 'prose' },
  { at: ['datausecases', 'usecases'], to: 'governance.suitability', as: 'prose' },
];

/** Reads descriptions; anything else of schema.org's type Dataset is none. */
export const croissant = treeFormat({
  id: 'croissant',
  hint: /mlcommons\.org\/(?:croissant|schema)/,
  promise: /mlcommons\.org\/croissant\/\d/,
  recognise: (root) => /^(?:sc:|schema:)?Dataset$/.test(textAt(root, '@type') ?? ''),
  read: readDescription,
});

async function readDescription(draft: Draft, original: MappingNode): Promise<void> {
  const root = withPlainKeys(original);
  const [name] = valuesAt(root, 'name');
  const facts = addSubject(draft, 'dataset', name ? asText(name.node) : null, name?.range ?? root.range);
  readFields(facts, root, FIELDS);
  addPeriod(facts, root);
  await addLicence(facts, root);
  addDigest(facts, root);
  addLineage(facts, root);
}

/** Keys of the record itself in lower case, without their prefix. */
function withPlainKeys(root: MappingNode): MappingNode {
  const entries = root.entries.map((entry) => ({ ...entry, key: entry.key.replace(/^\w{1,10}:/, '').toLowerCase() }));
  return { ...root, entries };
}

/** One interval in ISO 8601, or a start and an end. */
function addPeriod(facts: FactDraft, root: MappingNode): void {
  const whole = valuesAt(root, 'datacollectiontimeframe').flatMap(elements);
  const ends = ['datacollectiontimeframestart', 'datacollectiontimeframeend'].flatMap((key) => valuesAt(root, key));
  const found = whole.length > 0 ? whole : ends.length === 2 ? ends : [];
  const told = found.flatMap((one) => asText(one.node) ?? []);
  if (found[0] && told.length === found.length) addFact(facts, found[0].range, 'collection.period', told.join('/'));
}

function elements(found: Found): readonly Found[] {
  return found.node.kind === 'list' ? found.node.items.map((node) => ({ node, range: found.range })) : [found];
}

/** Words that stand where nobody knows the licence. */
const NO_LICENCE = /^(?:other|unknown|none|public|various|see .*)$/i;

async function addLicence(facts: FactDraft, root: MappingNode): Promise<void> {
  const found = valuesAt(root, 'license').flatMap(elements);
  const [only] = found;
  if (!only || found.length > 1) return;
  const written =
    only.node.kind === 'mapping' ? (textAt(only.node, 'url') ?? textAt(only.node, 'name')) : asText(only.node);
  if (written === null || NO_LICENCE.test(written)) return;
  const id = /^https?:\/\//i.test(written) ? licenceAt(written) : written;
  if (id === null) return;
  const licence = await licenceNamed(id);
  if (licence !== null) addFact(facts, only.range, 'licence', licence);
}

/** Addresses that stand for one licence; any other may be a page of terms. */
function licenceAt(address: string): string | null {
  const listed =
    /^https?:\/\/(?:www\.)?(?:spdx\.org|choosealicense\.com|opensource\.org)\/licenses?\/([\w.+-]+?)(?:\.html)?\/?$/i.exec(
      address,
    )?.[1];
  if (listed !== undefined) return listed;
  const [, kind, version] = /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/i.exec(address) ?? [];
  if (kind !== undefined && version !== undefined) return `CC-${kind.toUpperCase()}-${version}`;
  return /creativecommons\.org\/publicdomain\/zero\/1\.0/i.test(address) ? 'CC0-1.0' : null;
}

/** The digest of the only file; of several, none is the dataset's. */
function addDigest(facts: FactDraft, root: MappingNode): void {
  const files = valuesAt(root, 'distribution[]').filter(({ node }) => /FileObject$/.test(textAt(node, '@type') ?? ''));
  const [hash] = files.length === 1 && files[0] ? valuesAt(files[0].node, 'sha256') : [];
  const digest = hash ? asSha256(hash.node) : null;
  if (hash && digest !== null) addFact(facts, hash.range, 'digest', digest);
}

function addLineage(facts: FactDraft, root: MappingNode): void {
  const found = valuesAt(root, 'wasderivedfrom').flatMap(elements);
  const told = found.flatMap(({ node }) => sourceNamed(node) ?? []);
  const range: TextRange | undefined = found[0]?.range;
  if (range && told.length > 0) addFact(facts, range, 'lineage', `Derived from ${told.join(', ')}`);
}

function sourceNamed(node: DocumentNode): string | null {
  if (node.kind !== 'mapping') return asText(node);
  return (
    ['prov:label', 'name', 'prov:atLocation', 'url', '@id']
      .map((key) => textAt(node, key))
      .find((text) => text !== null) ?? null
  );
}
