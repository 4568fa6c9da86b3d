/** Owns `.dvc` files: datasets kept outside of git, by path and digest. MD5 tells versions apart and proves nothing. */
import type { MappingNode } from '../document.ts';
import { addFact } from '../fact-draft.ts';
import { textAt, valuesAt } from '../fields.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';

/** Outputs of one file that are read. */
const MAX_OUTPUTS = 200;

/** Reads files with outputs; pipelines and their lock say how data were made and are not read. */
export const dvcFile = treeFormat({
  id: 'dvc-file',
  hint: /^outs:/m,
  promise: null,
  recognise: (root) =>
    valuesAt(root, 'stages').length === 0 && valuesAt(root, 'outs[]').some(({ node }) => textAt(node, 'path') !== null),
  read: readOutputs,
});

function readOutputs(draft: Draft, root: MappingNode): void {
  if (draft.file.extension !== 'dvc') return;
  for (const { node, range } of valuesAt(root, 'outs[]').slice(0, MAX_OUTPUTS)) {
    const path = textAt(node, 'path');
    if (path === null) continue;
    const facts = addSubject(draft, 'dataset', path, range);
    addFact(facts, valuesAt(node, 'path')[0]?.range ?? range, 'name', path);
    const [digest] = valuesAt(node, 'md5');
    const digits = textAt(node, 'md5');
    if (digest && digits !== null && /^[0-9a-f]{32}(?:\.dir)?$/.test(digits))
      addFact(facts, digest.range, 'digest', `md5:${digits}`);
    const [source] = valuesAt(root, 'deps[].repo.url');
    const url = source ? textAt(root, 'deps[].repo.url') : null;
    if (source && url !== null) addFact(facts, source.range, 'lineage', `Imported from ${url}`);
  }
}
