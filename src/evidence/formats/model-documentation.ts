/**
 * Owns the YAML twin of the Model Documentation Form (Code of Practice for general-purpose AI, Transparency chapter, final of
 * 2025-07-10), which is published as a form for a word processor. Items are the form's own in small letters; its shape is
 * `schemas/model-documentation.schema.json`. Energy is megawatt-hours there and kilowatt-hours here.
 */
import type { MappingNode } from '../document.ts';
import { addFact, type FactDraft } from '../fact-draft.ts';
import {
  asAddress,
  asDay,
  asNumber,
  asOneOf,
  asSha256,
  asText,
  type Field,
  readFields,
  textAt,
  valuesAt,
} from '../fields.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';
import { readWritten } from '../written-quantity.ts';
import { licenceNamed } from './licence-id.ts';

const FIELDS: readonly Field[] = [
  { at: 'general.model_name', to: 'name', as: asText },
  { at: 'general.model_version', to: 'version', as: asText },
  { at: 'general.provider', to: 'developer', as: asText },
  { at: 'general.release_date', to: 'version_date', as: asDay },
  { at: 'general.union_market_release_date', to: 'markets.eu.first_placed_on', as: asDay },
  { at: 'general.model_authenticity', to: 'weights_digest', as: asSha256 },
  { at: 'properties.architecture', to: 'card.how_it_works', as: 'prose' },
  { at: 'distribution.licence_link', to: 'release.licence_url', as: asAddress },
  { at: 'use.acceptable_use_policy', to: 'annex_xi[acceptable-use].url', as: asAddress },
  { at: 'use.intended_uses', to: 'card.intended_use', as: 'prose' },
  { at: 'use.restricted_uses', to: 'card.out_of_scope_use', as: 'prose' },
  { at: ['use.required_hardware', 'use.required_software'], to: 'card.operating_conditions', as: 'prose' },
  { at: ['training.design_specifications', 'training.decision_rationale'], to: 'card.training_procedure', as: 'prose' },
  {
    at: ['data.how_obtained_and_selected', 'data.scope_and_characteristics', 'data.curation_methodologies'],
    to: 'card.training_data',
    as: 'prose',
  },
  { at: 'data.bias_measures', to: 'card.bias', as: 'prose' },
  {
    at: 'compute.methodology',
    to: 'training.method',
    as: asOneOf({ architecture: 'architecture', hardware: 'hardware', measured: 'measured', mixed: 'mixed' }),
  },
];
/** Items that are amounts, the unit of the fact, and how many of it one of the form's is. */
const AMOUNTS: readonly (readonly [string, string, string, number])[] = [
  ['properties.total_model_size', 'training.parameters', 'parameters', 1],
  ['compute.training_compute', 'training.cumulative_flop', 'FLOP', 1],
  ['data.number_of_tokens', 'training.tokens', 'tokens', 1],
  ['energy.training_energy_mwh', 'training.energy_kwh', 'kWh', 1000],
];
const MODALITIES: Readonly<Record<string, string>> = {
  text: 'text',
  images: 'image',
  image: 'image',
  audio: 'audio',
  video: 'video',
};

/** Reads twins by their first line, `model_documentation: v1`. */
export const modelDocumentation = treeFormat({
  id: 'model-documentation',
  hint: /\bmodel_documentation["']?\s*:/,
  promise: /^["']?model_documentation["']?\s*:\s*["']?v\d/m,
  recognise: (root) => textAt(root, 'model_documentation') === 'v1',
  read: readForm,
});

async function readForm(draft: Draft, root: MappingNode): Promise<void> {
  const [name] = valuesAt(root, 'general.model_name');
  const facts = addSubject(
    draft,
    'model',
    name ? asText(name.node) : null,
    name?.range ?? root.range,
    'structured',
    true,
  );
  readFields(facts, root, FIELDS);
  for (const amount of AMOUNTS) addAmount(facts, root, amount);
  const [outputs] = valuesAt(root, 'properties.output_modalities');
  const words =
    outputs?.node.kind === 'list' ? outputs.node.items.map((node) => (asText(node) ?? '').toLowerCase()) : [];
  const known = words.flatMap((word) => (Object.hasOwn(MODALITIES, word) ? [MODALITIES[word] ?? ''] : []));
  if (outputs && known.length > 0) {
    const origin = { path: facts.path, range: outputs.range, format: facts.format, how: facts.how };
    // The form asks for all of them.
    const complete = known.length === words.length;
    facts.facts.push({ subject: facts.subject, path: 'outputs', value: known, state: 'declared', complete, origin });
  }
  const bases = valuesAt(root, 'general.model_dependencies[]').flatMap(({ node }) => asText(node) ?? []);
  const [base] = valuesAt(root, 'general.model_dependencies');
  if (base && bases.length > 0) addFact(facts, base.range, 'base.name', bases.join(' + '));
  const [licence] = valuesAt(root, 'distribution.licence');
  const id = licence ? await licenceNamed(asText(licence.node)) : null;
  if (licence && id !== null) addFact(facts, licence.range, 'release.licence', id);
}

/** A number, or an amount as people write it. */
function addAmount(facts: FactDraft, root: MappingNode, [at, to, unit, factor]: (typeof AMOUNTS)[number]): void {
  const [found] = valuesAt(root, at);
  if (!found) return;
  const number = asNumber(found.node);
  const written = number === null && factor === 1 ? readWritten(asText(found.node) ?? '', unit) : null;
  if (number !== null && number > 0) addFact(facts, found.range, to, Number((number * factor).toPrecision(12)));
  else if (written?.is === 'value') addFact(facts, found.range, to, written.value);
}
