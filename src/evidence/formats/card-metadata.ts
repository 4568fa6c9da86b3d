/**
 * Owns the metadata block of Hugging Face model cards: which keys there are, whether a block is a model's, and the
 * facts it states. The prose below it belongs to `card-body.ts`.
 */

import type { TextRange } from '../../facts/fact.ts';
import { slug } from '../../facts/reference.ts';
import { findNearest } from '../../facts/spelling.ts';
import { type DocumentNode, entryOf, type MappingEntry, type MappingNode, type ScalarNode } from '../document.ts';
import { addFact, addList, addProblem, type FactDraft } from '../fact-draft.ts';
import { readLeaf } from '../leaf-value.ts';
import { absenceOf } from '../placeholder.ts';
import { problemAt, quote, renameKey, replaceValue } from '../problems.ts';
import { addressTrouble } from '../web-address.ts';
import { readLicence } from './licence-id.ts';
import { PIPELINE_TAGS } from './pipeline-tags.ts';

/** Keys that only cards of models use. */
const MODEL_KEYS = [
  'library_name',
  'pipeline_tag',
  'base_model',
  'base_model_relation',
  'model-index',
  'co2_eq_emissions',
  'datasets',
  'metrics',
  'widget',
  'inference',
  'new_version',
  'model_index',
  'pipeline-tag',
  'model_creator',
  'quantized_by',
];
/** Keys of cards of models and of other things. */
const SHARED_KEYS = ['license', 'license_name', 'license_link', 'language', 'tags', 'thumbnail', 'licence', 'liscence'];
const DATASET_KEYS = [
  'task_categories',
  'task_ids',
  'size_categories',
  'source_datasets',
  'annotations_creators',
  'language_creators',
  'pretty_name',
  'dataset_info',
  'configs',
  'multilinguality',
  'paperswithcode_id',
  'licenses',
  'YAML tags',
];
/** Keys of site generators and of hosted apps, which use some of the shared keys too. */
const OTHER_KEYS = [
  'layout',
  'permalink',
  'slug',
  'sidebar_position',
  'sidebar_label',
  'nav_order',
  'sdk',
  'app_file',
  'colorFrom',
  'weight',
  'draft',
  'categories',
  'date',
  'author',
  'excerpt',
  'hide_table_of_contents',
  'id',
];
const KNOWN_KEYS = [
  'license',
  'license_name',
  'license_link',
  'language',
  'library_name',
  'pipeline_tag',
  'tags',
  'datasets',
  'metrics',
  'base_model',
  'base_model_relation',
  'new_version',
  'model-index',
  'co2_eq_emissions',
  'thumbnail',
  'widget',
  'inference',
];
/** Spellings that are seen in cards and are too short or too far off to be found by likeness. */
/** Older spellings that mean the same; the hub passes over them, and that is told. */
const OLD_KEYS: Readonly<Record<string, string>> = { model_index: 'model-index' };
const MISSPELT: Readonly<Record<string, string>> = { lang: 'language', tag: 'tags', licence: 'license' };

/** A line of a block that makes it a card's, even where the block cannot be parsed. */
export const CARD_LINE =
  /^(?:license|language|tags|library_name|pipeline_tag|base_model|datasets|metrics|model-index|co2_eq_emissions)[ \t]{0,20}:/;

/** What a metadata block describes, by its keys; null: nothing that is known here. */
export function kindOfMetadata(node: MappingNode): 'model' | 'dataset' | null {
  const has = (keys: readonly string[]): boolean => node.entries.some((entry) => keys.includes(entry.key));
  if (has(DATASET_KEYS))
    return has(MODEL_KEYS.filter((key) => key !== 'datasets' && key !== 'metrics')) ? 'model' : 'dataset';
  if (has(OTHER_KEYS))
    return has(['library_name', 'pipeline_tag', 'base_model', 'model-index']) && !has(['sdk']) ? 'model' : null;
  return has(MODEL_KEYS) || has(SHARED_KEYS) ? 'model' : null;
}

/** The name in `model-index`, or null. */
export function nameInMetadata(node: MappingNode): { readonly name: string; readonly range: TextRange } | null {
  const index = indexOf(node)?.value;
  const first = index?.kind === 'list' ? index.items[0] : undefined;
  const entry = first?.kind === 'mapping' ? entryOf(first, 'name') : undefined;
  const name = entry ? wordOf(entry.value) : null;
  return entry && name !== null ? { name, range: entry.range } : null;
}

/** Reads every fact that the block states into the draft. */
export async function readMetadata(draft: FactDraft, node: MappingNode): Promise<void> {
  reportMisspeltKeys(draft, node);
  await readLicenceFields(draft, node);
  readBase(draft, node);
  readWords(draft, entryOf(node, 'language'), 'languages');
  readWords(draft, entryOf(node, 'datasets'), 'datasets');
  readPipeline(draft, entryOf(node, 'pipeline_tag'));
  readEmissions(draft, entryOf(node, 'co2_eq_emissions'));
  readResults(draft, indexOf(node));
}

function indexOf(node: MappingNode): MappingEntry | undefined {
  return entryOf(node, 'model-index') ?? entryOf(node, 'model_index');
}

function reportMisspeltKeys(draft: FactDraft, node: MappingNode): void {
  const taken = node.entries.map((entry) => entry.key);
  for (const entry of node.entries) {
    if (KNOWN_KEYS.includes(entry.key)) continue;
    const listed = Object.hasOwn(MISSPELT, entry.key) ? MISSPELT[entry.key] : undefined;
    const nearest = listed === undefined ? findNearest(entry.key, KNOWN_KEYS) : { word: listed, certain: true };
    if (nearest?.certain !== true) continue;
    const lost = Object.hasOwn(OLD_KEYS, entry.key) ? 'so the hub passes over it' : 'so nothing under it is read';
    const message = `${quote(entry.key)} is no key of model cards, ${lost}. Did you mean ${quote(nearest.word)}?`;
    const fix = taken.includes(nearest.word) ? null : renameKey(entry, nearest.word);
    draft.problems.push({ ...problemAt(draft.path, 'unknown-key', entry.keyRange, message), fix });
  }
}

async function readLicenceFields(draft: FactDraft, node: MappingNode): Promise<void> {
  const entry = entryOf(node, 'license');
  if (!entry) return;
  const values = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  const value = values[0];
  if (values.length > 1) {
    addProblem(
      draft,
      entry.range,
      'release.licence',
      'several-licences',
      'It lists several licences and does not say whether all or any of them apply; write one, or an SPDX expression.',
    );
    return;
  }
  const word = value ? wordOf(value) : null;
  if (value?.kind !== 'scalar' || word === null) return;
  if (word.toLowerCase() === 'other') {
    readOtherLicence(draft, node, entry);
    return;
  }
  const licence = await readLicence(word);
  if (licence.is === 'spdx' || licence.is === 'named') {
    addFact(draft, entry.range, 'release.licence', licence.id);
    readLicenceLink(draft, node);
    return;
  }
  const meant = licence.is === 'unknown' ? licence.fix : null;
  const message =
    licence.is === 'family'
      ? `${quote(word)} names a family of licences; write which one, with its version.`
      : `${quote(word)} is neither an identifier of the hub nor of SPDX${meant === null ? '' : `; ${meant} is`}.`;
  const fix = meant === null ? null : replaceValue(value, meant.toLowerCase(), `Write ${meant.toLowerCase()}`);
  addProblem(draft, entry.range, 'release.licence', 'unknown-licence', message, fix);
}

/** `license: other` says nothing by itself: its name and its text are asked for. */
function readOtherLicence(draft: FactDraft, node: MappingNode, entry: MappingEntry): void {
  const name = entryOf(node, 'license_name');
  const named = name ? wordOf(name.value) : null;
  if (name && named !== null) addFact(draft, name.range, 'release.licence', named);
  const link = entryOf(node, 'license_link');
  if (named === null || !link || wordOf(link.value) === null) {
    addProblem(
      draft,
      entry.range,
      'release.licence',
      'incomplete-licence',
      'A licence "other" asks for license_name and license_link beside it.',
    );
  }
  readLicenceLink(draft, node);
}

/** A link to a file beside the card is fine on the hub and no address. */
function readLicenceLink(draft: FactDraft, node: MappingNode): void {
  const link = entryOf(node, 'license_link');
  const address = link ? wordOf(link.value) : null;
  if (link && address !== null && addressTrouble(address) === null)
    addFact(draft, link.range, 'release.licence_url', address);
}

/** Several base models (a merge) are named together: there is one fact for what the model was made from. */
function readBase(draft: FactDraft, node: MappingNode): void {
  const entry = entryOf(node, 'base_model');
  if (!entry) return;
  const names = wordsOf(draft, entry, 'base.name');
  if (names.length > 0) addFact(draft, entry.range, 'base.name', names.join(' + '));
}

function readWords(draft: FactDraft, entry: MappingEntry | undefined, path: string): void {
  if (!entry) return;
  const words = wordsOf(draft, entry, path);
  if (words.length > 0) addList(draft, entry.range, path, [...new Set(words)]);
}

function readPipeline(draft: FactDraft, entry: MappingEntry | undefined): void {
  const tag = entry ? wordOf(entry.value) : null;
  const meaning = tag !== null && Object.hasOwn(PIPELINE_TAGS, tag) ? PIPELINE_TAGS[tag] : undefined;
  if (!entry || !meaning) return;
  if (meaning.kinds.length > 0) addList(draft, entry.range, 'kinds', meaning.kinds);
  if (meaning.outputs.length > 0) addList(draft, entry.range, 'outputs', meaning.outputs);
}

/** Grams by the hub's definition; a text with a unit of its own is not guessed at. */
function readEmissions(draft: FactDraft, entry: MappingEntry | undefined): void {
  const inner = entry?.value.kind === 'mapping' ? entryOf(entry.value, 'emissions') : entry;
  if (!inner) return;
  const own = inner.value.kind === 'scalar' ? gramsIn(inner.value.source) : null;
  if (own !== null) {
    addFact(draft, inner.range, 'training.emissions_gco2eq', own);
    return;
  }
  const read = readLeaf({ kind: 'quantity', absence: 'lacking', description: '' }, inner.value);
  if (read.is === 'value') addFact(draft, inner.range, 'training.emissions_gco2eq', read.value);
  if (read.is === 'wrong') {
    addProblem(
      draft,
      inner.range,
      'training.emissions_gco2eq',
      read.code,
      `${read.message} The hub counts emissions in grams of CO2 equivalent.`,
      read.fix,
    );
  }
}

/** Grams of an amount that names its own unit, as in "0.3 Kg"; null where it names none. */
function gramsIn(text: string): number | null {
  const [, digits = '', unit = ''] =
    /^(\d{1,9}(?:\.\d{1,12})?)\s*(kg|kilograms?|g|grams?|t|tons?|tonnes?)?\b(?:\s+in grams)?/i.exec(text.trim()) ?? [];
  const inWords = /^[\d.]+ in (grams|kilograms)/i.exec(text.trim())?.[1] ?? unit;
  const factor = /^k/i.test(inWords) ? 1000 : /^g/i.test(inWords) ? 1 : /^t/i.test(inWords) ? 1e6 : null;
  return factor === null || digits === '' ? null : Number((Number(digits) * factor).toPrecision(12));
}

/** What `co2_eq_emissions` says about the hardware, or null. */
export function hardwareInMetadata(node: MappingNode): ScalarNode | null {
  const emissions = entryOf(node, 'co2_eq_emissions')?.value;
  const used = emissions?.kind === 'mapping' ? entryOf(emissions, 'hardware_used')?.value : undefined;
  return used?.kind === 'scalar' ? used : null;
}

/** Results beyond this many say nothing more that a rule could ask. */
const MAX_RESULTS = 500;

function readResults(draft: FactDraft, entry: MappingEntry | undefined): void {
  const ids: string[] = [];
  for (const model of entry?.value.kind === 'list' ? entry.value.items : []) {
    for (const result of itemsOf(model, 'results')) {
      for (const metric of [...itemsOf(result, 'metrics'), ...itemsOf(result, 'metric')]) {
        if (ids.length < MAX_RESULTS && result.kind === 'mapping' && metric.kind === 'mapping')
          readMetric(draft, result, metric, ids);
      }
    }
  }
  if (entry && ids.length > 0) addList(draft, entry.range, 'evaluation.metrics', ids);
}

function readMetric(draft: FactDraft, result: MappingNode, metric: MappingNode, ids: string[]): void {
  const value = entryOf(metric, 'value');
  const name = textIn(metric, 'type') ?? textIn(metric, 'name');
  if (!value || name === null) return;
  const dataset = entryOf(result, 'dataset')?.value;
  const task = entryOf(result, 'task')?.value;
  const data = dataset?.kind === 'mapping' ? (textIn(dataset, 'name') ?? textIn(dataset, 'type')) : null;
  const told = task?.kind === 'mapping' ? (textIn(task, 'name') ?? textIn(task, 'type')) : null;
  const stem = slug([data ?? told ?? '', name].join(' ')) || 'metric';
  let id = stem;
  for (let count = 2; ids.includes(id); count++) id = `${stem}-${count}`;
  const path = `evaluation.metrics[${id}]`;
  const read = readLeaf({ kind: 'number', absence: 'lacking', description: '' }, value.value);
  if (read.is === 'wrong') addProblem(draft, value.range, `${path}.value`, read.code, read.message, read.fix);
  if (read.is !== 'value') return;
  ids.push(id);
  addFact(draft, value.range, `${path}.value`, read.value);
  if (told !== null) addFact(draft, value.range, `${path}.task`, told);
  if (data !== null) addFact(draft, value.range, `${path}.dataset`, data);
}

/** The items of a list; one mapping stands for a list of itself. */
function itemsOf(node: DocumentNode, key: string): readonly DocumentNode[] {
  const value = node.kind === 'mapping' ? entryOf(node, key)?.value : undefined;
  if (value?.kind === 'mapping') return [value];
  return value?.kind === 'list' ? value.items : [];
}

function textIn(node: MappingNode, key: string): string | null {
  const entry = entryOf(node, key);
  return entry ? wordOf(entry.value) : null;
}

/** A text or number as written, at most 300 characters; null where it says nothing. */
function wordOf(node: DocumentNode): string | null {
  if (node.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean') return null;
  const text = node.source.trim();
  return text.length > 300 || absenceOf(text) !== null ? null : text;
}

function wordsOf(draft: FactDraft, entry: MappingEntry, path: string): readonly string[] {
  const nodes = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  const words: string[] = [];
  for (const node of nodes) {
    const word = wordOf(node);
    if (word !== null) words.push(word);
    else if (node.kind !== 'scalar' || typeof node.value === 'boolean') {
      addProblem(draft, node.range, path, 'wrong-type', 'It asks for a name or a list of names.');
    }
  }
  return words;
}
