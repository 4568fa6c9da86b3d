/**
 * Reads every file of a corpus and holds what was found against the summary that is kept; `--write` replaces it. Run as
 * `npm run corpus -- FOLDER [--write]`. Fails where the summary differs, a file takes too long, or one cannot be read.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact, SubjectKind } from '../src/facts/fact.ts';
import { typeOf } from '../src/facts/vocabulary.ts';
import { listCorpus, type ReadFile, readCorpusFile } from './corpus-files.ts';

const SUMMARY = join(import.meta.dirname, '../__tests__/golden/corpus.txt');
/** Milliseconds that no file may take, on a slow machine. */
const LIMIT = 5000;

const folder = process.argv[2];
if (!folder || !existsSync(join(folder, 'INDEX.csv'))) {
  console.error('Name the folder of the corpus: it holds an INDEX.csv.');
  process.exit(2);
}
const files: ReadFile[] = [];
for (const file of listCorpus(folder)) files.push(await readCorpusFile(folder, file));
const summary = summarise(files);
const times = files.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
const slow = files.filter(({ milliseconds }) => milliseconds > LIMIT);
console.log(
  `${files.length} files; median ${(times[times.length >> 1] ?? 0).toFixed(1)} ms, worst ${(times.at(-1) ?? 0).toFixed(1)} ms`,
);
for (const { file } of slow) console.error(`${file} takes more than ${LIMIT} ms.`);
if (process.argv.includes('--write')) writeFileSync(SUMMARY, summary);
else if (!existsSync(SUMMARY) || readFileSync(SUMMARY, 'utf8') !== summary) {
  console.error('What is read from the corpus has changed: run it with --write and read the difference like code.');
  process.exitCode = 1;
}
if (slow.length > 0) process.exitCode = 1;

function summarise(files: readonly ReadFile[]): string {
  const count = new Map<string, { files: number; facts: number }>();
  for (const { reading } of files) {
    const format = reading?.format ?? (reading?.state === 'unreadable' ? 'unreadable' : 'not evidence');
    const known = count.get(format) ?? { files: 0, facts: 0 };
    count.set(format, { files: known.files + 1, facts: known.facts + (reading?.facts.length ?? 0) });
  }
  const table = [...count]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([f, n]) => `${f}: ${n.files} files, ${n.facts} facts`);
  return `${[...table, '', ...files.flatMap(linesOf)].join('\n')}\n`;
}

function linesOf({ file, reading }: ReadFile): readonly string[] {
  const format = reading?.format ?? reading?.state ?? 'not looked at';
  return [`${file} | ${format}`, ...(reading?.facts ?? []).map(lineOf), ...(reading?.problems ?? []).map(problemLine)];
}

/** Texts are named and not repeated: they are their authors'. */
function lineOf({ subject, path, value, state, origin }: Fact): string {
  const kind = subject.slice(0, subject.indexOf(':')) as SubjectKind;
  const type = typeOf(kind, path)?.kind ?? 'string';
  const shown = ['text', 'section'].includes(type) || state !== 'declared' ? `(${type})` : JSON.stringify(value);
  const { startLine, endLine } = origin.range;
  return `  ${subject} ${path} = ${shown.length > 100 ? `${shown.slice(0, 99)}…` : shown} @ ${startLine}-${endLine} ${origin.how}`;
}

function problemLine({ code, range }: NonNullable<ReadFile['reading']>['problems'][number]): string {
  return `  ! ${code} @ ${range.startLine}`;
}
