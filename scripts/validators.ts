/** Compiles the JSON Schemas that are needed at run time into one CommonJS module: no schema is compiled when the tool runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

/** Modules by file, each with its validators by export name: what every run needs is kept apart from what packs need. */
export const VALIDATOR_MODULES = {
  'src/policy/configuration-validator.gen.cjs': { validateConfiguration: 'configuration' },
  'src/policy/validators.gen.cjs': { validateRule: 'rule', validatePack: 'pack' },
} as const;

/** The text of one module. */
export function renderValidators(root: string, schemas: Readonly<Record<string, string>>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    code: { source: true, esm: false, lines: true },
    strict: true,
    strictTypes: false,
    strictRequired: false,
  });
  const ids: Record<string, string> = {};
  for (const [name, file] of Object.entries(schemas)) {
    const schema = JSON.parse(readFileSync(join(root, `schemas/${file}.schema.json`), 'utf8')) as { $id: string };
    ajv.addSchema(schema);
    ids[name] = schema.$id;
  }
  const render = standaloneCode as unknown as {
    readonly default: (ajv: Ajv2020, ids: Record<string, string>) => string;
  };
  return `// Generated from schemas/ by \`npm run generate\`; do not edit.\n${render.default(ajv, ids)}\n`;
}
