/**
 * Owns `config.json` of the transformers library and configurations of PEFT adapters. The number of parameters is not worked
 * out from the shape of a model: it depends on code that is not in the file.
 */
import type { MappingNode } from '../document.ts';
import { addList } from '../fact-draft.ts';
import { asText, readFields, textAt, valuesAt } from '../fields.ts';
import { asHubName } from '../hub-name.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';

/** Reads configurations of models whose architecture says what they do: those that generate text. */
export const transformersConfig = treeFormat({
  id: 'transformers-config',
  hint: /"model_type"/,
  promise: null,
  recognise: (root) =>
    textAt(root, 'model_type') !== null &&
    (valuesAt(root, 'architectures[]').length > 0 || textAt(root, 'transformers_version') !== null),
  read: readConfig,
});

function readConfig(draft: Draft, root: MappingNode): void {
  const facts = addSubject(draft, 'model', null, root.range, 'structured', true);
  const [architecture] = valuesAt(root, 'architectures');
  const generates = valuesAt(root, 'architectures[]').some(({ node }) => /ForCausalLM$/.test(asText(node) ?? ''));
  if (!architecture || !generates) return;
  addList(facts, architecture.range, 'kinds', ['language-model', 'generative']);
  addList(facts, architecture.range, 'outputs', ['text']);
}

/** Reads configurations of adapters: what they were trained on top of. */
export const adapterConfig = treeFormat({
  id: 'adapter-config',
  hint: /"peft_type"/,
  promise: null,
  recognise: (root) => textAt(root, 'peft_type') !== null && valuesAt(root, 'base_model_name_or_path').length > 0,
  read(draft, root) {
    const facts = addSubject(draft, 'model', null, root.range, 'structured', true);
    readFields(facts, root, [{ at: 'base_model_name_or_path', to: 'base.name', as: asHubName }]);
  },
});
