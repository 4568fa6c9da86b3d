/**
 * Owns provenance records of the Data & Trust Alliance, standards 1.0.0, in the spelling of their schema and in that of their
 * own generator. `source.version` is the version of the standard and not of the dataset.
 */
import type { MappingNode } from '../document.ts';
import { addFact, addList, type FactDraft } from '../fact-draft.ts';
import { asAddress, asText, type Field, readFields, textAt, valuesAt } from '../fields.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';
import { licenceNamed } from './licence-id.ts';

const FIELDS: readonly Field[] = [
  { at: 'source.title', to: 'name', as: asText },
  { at: 'source.location', to: 'url', as: asAddress },
  {
    at: ['use.privacy-enhancing[].tool-used', 'use.privacy-indicators[].tool.description'],
    to: 'deidentification',
    as: (node) => asText(node),
  },
];
/** Beginnings of the codes for methods that say beyond doubt where data come from. */
const METHODS: readonly (readonly [RegExp, string])[] = [
  [/^web-scraping/, 'web-crawl'],
  [/^(?:ai-)?synthetic|-synthetic(?:-|$)/, 'synthetic'],
  [/^user-generated-content/, 'users'],
];
/** Codes of regulations for personal data, and the category that one of them names. */
const PERSONAL = /^(?:pi|pii|pfi|phi|spi)$/;

/** Reads records with a source, a provenance and a use. */
export const dataProvenanceStandard = treeFormat({
  id: 'data-provenance-standard',
  hint: /["']?(?:generation-method|origin-geography)["']?\s*:/,
  promise: null,
  recognise: (root) =>
    ['source.title', 'source.issuer', 'provenance', 'use'].every((at) => valuesAt(root, at).length > 0) &&
    valuesAt(root, '$schema').length === 0,
  read: readRecord,
});

async function readRecord(draft: Draft, root: MappingNode): Promise<void> {
  const facts = addSubject(draft, 'dataset', textAt(root, 'source.title'), root.range);
  readFields(facts, root, FIELDS);
  const [period] = valuesAt(root, 'provenance.generation-period');
  const [start, end] = period ? [textAt(period.node, 'start'), textAt(period.node, 'end')] : [null, null];
  if (period && start !== null && end !== null) addFact(facts, period.range, 'collection.period', `${start}/${end}`);
  const places = valuesAt(root, 'provenance.origin-geography[]');
  const named = places.flatMap(({ node }) => textAt(node, 'state') ?? textAt(node, 'country') ?? []);
  if (places[0] && named.length > 0) addFact(facts, places[0].range, 'collection.geography', named.join(', '));
  addSources(facts, root);
  addPersonal(facts, root);
  const licences = valuesAt(root, 'use.license').flatMap(({ node }) => (node.kind === 'list' ? node.items : [node]));
  const [only] = licences;
  const licence = licences.length === 1 && only ? await licenceNamed(asText(only)) : null;
  if (only && licence !== null) addFact(facts, only.range, 'licence', licence);
}

function addSources(facts: FactDraft, root: MappingNode): void {
  const found = valuesAt(root, 'provenance.generation-method[]');
  const sources = found.flatMap(({ node }) => {
    const code = textAt(node, 'code') ?? '';
    return METHODS.filter(([pattern]) => pattern.test(code)).map(([, source]) => source);
  });
  if (found[0]) addList(facts, found[0].range, 'sources', [...new Set(sources)]);
}

/** A class that was evaluated and not found is no personal data. */
function addPersonal(facts: FactDraft, root: MappingNode): void {
  const classes = valuesAt(root, 'use.classification[]').map(({ node, range }) => ({
    code: textAt(node, 'code') ?? textAt(node, 'regulation') ?? textAt(node, 'regulation.code') ?? '',
    range,
  }));
  const personal = classes.find(({ code }) => PERSONAL.test(code));
  const health = classes.find(({ code }) => code === 'phi');
  if (personal) addFact(facts, personal.range, 'personal', true);
  if (health) addList(facts, health.range, 'sensitive_categories', ['health']);
}
