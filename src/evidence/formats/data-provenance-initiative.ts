/** Owns summaries of the Data Provenance Initiative: one file for each collection, a record for each dataset under its name. */
import type { MappingNode } from '../document.ts';
import { addFact } from '../fact-draft.ts';
import { asText, readFields, textAt, valuesAt } from '../fields.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';
import { licenceNamed } from './licence-id.ts';

/** Datasets of one file that are read. */
const MAX_DATASETS = 200;

/** Reads summaries. */
export const dataProvenanceInitiative = treeFormat({
  id: 'data-provenance-initiative',
  hint: /"Unique Dataset Identifier"/,
  promise: null,
  recognise: (root) => recordsOf(root).length > 0,
  read: readSummary,
});

function recordsOf(root: MappingNode): readonly MappingNode[] {
  return root.entries
    .map(({ value }) => value)
    .filter((node) => node.kind === 'mapping')
    .filter((node) => ['Unique Dataset Identifier', 'Dataset Name'].every((key) => valuesAt(node, key).length > 0))
    .slice(0, MAX_DATASETS);
}

async function readSummary(draft: Draft, root: MappingNode): Promise<void> {
  for (const record of recordsOf(root)) {
    const facts = addSubject(draft, 'dataset', textAt(record, 'Dataset Name'), record.range);
    readFields(facts, record, [
      { at: 'Dataset Name', to: 'name', as: asText },
      { at: 'Process Description', to: 'collection.method', as: 'prose' },
    ]);
    const licences = valuesAt(record, 'Licenses[].License');
    const [only] = licences;
    const licence = licences.length === 1 && only ? await licenceNamed(asText(only.node)) : null;
    if (only && licence !== null) addFact(facts, only.range, 'licence', licence);
  }
}
