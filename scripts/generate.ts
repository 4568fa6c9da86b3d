/**
 * Writes everything that is generated from the vocabulary, the schemas and the packs, pages included, in that order: packs are checked
 * with the validators written just before. `--check` writes nothing and lists what is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blockingCells } from '../src/findings/blocking.ts';
import { renderAccelerators } from './accelerators.ts';
import { loadCrosswalk, renderCrosswalkPage } from './crosswalk.ts';
import { renderValidators, VALIDATOR_MODULES } from './validators.ts';
import {
  buildTypes,
  loadVocabulary,
  renderDeclarationSchemas,
  renderVocabularyModule,
  renderVocabularyPage,
} from './vocabulary.ts';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

const vocabulary = loadVocabulary(join(root, 'schemas/vocabulary.yml'));
const types = buildTypes(vocabulary);
emit({
  'src/facts/vocabulary.gen.ts': renderVocabularyModule(types),
  'docs/facts.md': renderVocabularyPage(vocabulary, types),
  ...renderDeclarationSchemas(types),
  'docs/what-blocks.md': renderBlockingPage(),
  'src/compute/accelerators.gen.ts': renderAccelerators(join(root, 'src/compute/accelerators.yml')),
});
emit(
  Object.fromEntries(
    Object.entries(VALIDATOR_MODULES).map(([path, schemas]) => [path, renderValidators(root, schemas)]),
  ),
);
await emitPacks();

/** Built-in packs as JSON, conditions parsed, examples left out. Every problem of a pack is printed and fails the run. */
async function emitPacks(): Promise<void> {
  const { JURISDICTIONS, loadBuiltIn, loadCatalogue } = await import('./packs.ts');
  const { renderRulePages } = await import('./rule-pages.ts');
  const { toLines } = await import('../src/policy/built-in.ts');
  const loads = JURISDICTIONS.map((jurisdiction) => loadBuiltIn(root, jurisdiction));
  const problems = loads.flatMap((load) => load.problems);
  for (const { path, line, message } of problems) console.error(`${path}:${line}: ${message}`);
  if (problems.length > 0) process.exitCode = 1;
  const packs = loads.flatMap((load) => (load.ok ? [load.loaded] : []));
  if (packs.length < JURISDICTIONS.length) return;
  const compiled = packs.map((loaded) => loaded.pack);
  const catalogue = loadCatalogue(root);
  emit({
    'src/policy/packs.gen.jsonl': toLines(compiled, (value) => asciiOnly(JSON.stringify(value, withoutPositions)))
      .map(
        (line) => `${line}
`,
      )
      .join(''),
    'src/policy/controls.gen.json': `${JSON.stringify(Object.keys(catalogue))}\n`,
  });
  const crosswalk = loadCrosswalk(root);
  emit({ 'docs/crosswalk.md': renderCrosswalkPage(crosswalk, catalogue) });
  emitRulePages(renderRulePages(packs, catalogue, crosswalk));
}

/** The pages, and none that no rule asks for any more. */
function emitRulePages(pages: Readonly<Record<string, string>>): void {
  emit(pages);
  for (const name of readdirSync(join(root, 'docs/rules'))) {
    const path = `docs/rules/${name}`;
    if (path in pages) continue;
    if (check) console.error(`${path} belongs to no rule: run "npm run generate" and commit the result`);
    else rmSync(join(root, path));
    if (check) process.exitCode = 1;
  }
}

/** Only explanations need to know where in its text a part of a condition stands, and they parse it again. */
function withoutPositions(this: unknown, key: string, value: unknown): unknown {
  const isTree = typeof this === 'object' && this !== null && 'op' in this && 'args' in this;
  return isTree && (key === 'from' || key === 'to') ? undefined : value;
}

/** One byte a character: the engine reads and keeps such text twice as fast. */
function asciiOnly(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function emit(outputs: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(outputs)) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    if (check) {
      console.error(`${path} is stale: run "npm run generate" and commit the result`);
      process.exitCode = 1;
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
}

function renderBlockingPage(): string {
  const [headings = [], ...rows] = blockingCells();
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '<!-- Generated from src/findings/blocking.ts by `npm run generate`; do not edit. -->',
    '# What blocks',
    '',
    'The first row that fits counts, for each jurisdiction and for the whole; the worst one decides. GitHub counts `neutral` and',
    '`skipped` as passing.',
    '',
    line(headings),
    line(headings.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}
