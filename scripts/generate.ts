/** Writes everything that is generated from the vocabulary, the schemas and the packs. `--check` writes nothing and lists what is stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JURISDICTIONS, loadBuiltIn } from './packs.ts';
import { renderValidators, VALIDATOR_MODULES } from './validators.ts';
import { buildTypes, loadVocabulary } from './vocabulary.ts';

const root = join(import.meta.dirname, '..');
const types = buildTypes(loadVocabulary(join(root, 'schemas/vocabulary.yml')));

/** Built-in packs as JSON, conditions parsed, examples left out; null (with every problem printed) if one is not in order. */
function renderPacks(): string | null {
  const loads = JURISDICTIONS.map((jurisdiction) => loadBuiltIn(root, jurisdiction));
  for (const { path, line, message } of loads.flatMap((load) => load.problems))
    console.error(`${path}:${line}: ${message}`);
  const packs = loads.flatMap((load) => (load.ok ? [load.loaded.pack] : []));
  return packs.length === JURISDICTIONS.length ? `${JSON.stringify(packs)}\n` : null;
}

const packs = renderPacks();
if (packs === null) process.exitCode = 1;
const outputs: Record<string, string> = {
  'src/facts/vocabulary.gen.ts': [
    '// Generated from schemas/vocabulary.yml by `npm run generate`; do not edit.',
    "import type { SubjectKind } from './fact.ts';",
    "import type { RecordType } from './vocabulary.ts';",
    '',
    '/** The facts of each kind of subject as a tree of types. */',
    `export const VOCABULARY: Readonly<Record<SubjectKind, RecordType>> = ${JSON.stringify(types)};`,
    '',
  ].join('\n'),
  ...Object.fromEntries(
    Object.entries(VALIDATOR_MODULES).map(([path, schemas]) => [path, renderValidators(root, schemas)]),
  ),
  ...(packs === null ? {} : { 'src/policy/packs.gen.json': packs }),
};

const stale = Object.entries(outputs).filter(([path, text]) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: run "npm run generate" and commit the result`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}
