/**
 * Scores what is read from a corpus against facts that people read in the same files. Run as `npm run corpus:score --
 * FOLDER [--misses]`. A wrong fact counts double: precision is right / (right + 2 × wrong). Fails below 0.98 for
 * precision or 0.95 for recall, over all and for each format.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { listCorpus, readCorpusFile } from './corpus-files.ts';
import { type LabelledFile, type Score, scoreFile } from './corpus-match.ts';

const LABELS = join(import.meta.dirname, '../__tests__/corpus/labels');
const PRECISION = 0.98;
const RECALL = 0.95;

const folder = process.argv[2];
if (!folder || !existsSync(join(folder, 'INDEX.csv'))) {
  console.error('Name the folder of the corpus: it holds an INDEX.csv.');
  process.exit(2);
}
const index = new Map(listCorpus(folder).map((entry) => [entry.file, entry]));
const byFormat = new Map<string, Score[]>();
const byPath = new Map<string, Score[]>();
let labelled = 0;
for (const name of readdirSync(LABELS).sort()) {
  for (const label of parse(readFileSync(join(LABELS, name), 'utf8')) as LabelledFile[]) {
    const entry = index.get(label.file);
    if (!entry) throw new Error(`${name} labels ${label.file}, which the corpus does not list.`);
    const score = scoreFile(label, (await readCorpusFile(folder, entry)).reading);
    labelled++;
    add(byFormat, name.replace(/\.yml$/, ''), score.total);
    for (const [path, part] of score.paths) add(byPath, path, part);
    if (process.argv.includes('--misses')) for (const miss of score.misses) console.log(`${label.file}: ${miss}`);
  }
}
print('fact kind', byPath);
const bad = print('format', byFormat);
const all = print('all', new Map([[`${labelled} files`, [...byFormat.values()].flat()]]));
process.exitCode = bad + all > 0 ? 1 : 0;

function add(scores: Map<string, Score[]>, key: string, score: Score): void {
  scores.set(key, [...(scores.get(key) ?? []), score]);
}

/** Prints a table and returns how many rows fall short. */
function print(title: string, scores: ReadonlyMap<string, readonly Score[]>): number {
  console.log(
    `\n${title.padEnd(46)}${'right'.padStart(7)}${'wrong'.padStart(7)}${'missed'.padStart(8)}  precision  recall`,
  );
  let short = 0;
  for (const [name, parts] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sum = (key: keyof Score) => parts.reduce((total, part) => total + part[key], 0);
    const [right, wrong, missed] = [sum('right'), sum('wrong'), sum('missed')];
    const precision = right + wrong === 0 ? 1 : right / (right + 2 * wrong);
    const recall = right + missed === 0 ? 1 : right / (right + missed);
    const isShort = precision < PRECISION || recall < RECALL;
    if (isShort) short++;
    const figures = `${String(right).padStart(7)}${String(wrong).padStart(7)}${String(missed).padStart(8)}`;
    console.log(
      `${name.padEnd(46)}${figures}${precision.toFixed(3).padStart(11)}${recall.toFixed(3).padStart(8)}${isShort ? '  <' : ''}`,
    );
  }
  return short;
}
