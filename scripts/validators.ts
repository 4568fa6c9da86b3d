/** Compiles the JSON Schemas that are needed at run time into one CommonJS module: no schema is compiled when the tool runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

const SCHEMAS = { validateRule: 'rule', validatePack: 'pack', validateConfiguration: 'configuration' } as const;

/** The module's text; its exports are validators by name. */
export function renderValidators(root: string): string {
  const ajv = new Ajv2020({
    allErrors: true,
    code: { source: true, esm: false, lines: true },
    strict: true,
    strictTypes: false,
    strictRequired: false,
  });
  const ids: Record<string, string> = {};
  for (const [name, file] of Object.entries(SCHEMAS)) {
    const schema = JSON.parse(readFileSync(join(root, `schemas/${file}.schema.json`), 'utf8')) as { $id: string };
    ajv.addSchema(schema);
    ids[name] = schema.$id;
  }
  const render = standaloneCode as unknown as {
    readonly default: (ajv: Ajv2020, ids: Record<string, string>) => string;
  };
  return `// Generated from schemas/ by \`npm run generate\`; do not edit.\n${render.default(ajv, ids)}\n`;
}
