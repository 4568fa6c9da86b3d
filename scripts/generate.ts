/** Writes everything that is generated from the vocabulary, the schemas and the packs. `--check` writes nothing and lists what is stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JURISDICTIONS, loadBuiltIn } from './packs.ts';
import { renderValidators } from './validators.ts';
import { buildTypes, loadVocabulary } from './vocabulary.ts';

const root = join(import.meta.dirname, '..');
const types = buildTypes(loadVocabulary(join(root, 'schemas/vocabulary.yml')));

/** Built-in packs as JSON, conditions parsed, examples left out. Throws with every problem if a pack is not in order. */
function renderPacks(): string {
  const loads = JURISDICTIONS.map((jurisdiction) => loadBuiltIn(root, jurisdiction));
  const problems = loads.flatMap((load) => load.problems);
  if (problems.length > 0) {
    throw new Error(problems.map((p) => `${p.path}:${p.line}: ${p.message}`).join('\n'));
  }
  return `${JSON.stringify(loads.map((load) => load.loaded?.pack))}\n`;
}

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
  'src/policy/validators.gen.cjs': renderValidators(root),
  ...(process.argv.includes('--no-packs') ? {} : { 'src/policy/packs.gen.json': renderPacks() }),
};

const stale = Object.entries(outputs).filter(([path, text]) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: run "npm run generate" and commit the result`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}
