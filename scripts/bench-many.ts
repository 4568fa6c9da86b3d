/**
 * Measures the bundled command line on generated repositories of 10 to 10,000 models: seconds, milliseconds for each
 * further model, and the most memory held. Fails where the largest takes more than a minute or a gibibyte, or where a
 * model of it takes three times as long as one of a thousand.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../dist/cli/index.js');
const COUNTS = [10, 100, 1000, 10_000];
const SECONDS = 60;
const MEBIBYTES = 1024;
const FLATNESS = 3;
/** The heap is bounded, because Node fills whatever it is given before it tidies up. */
const HEAP = '--max-old-space-size=840';
const REPORT_MEMORY =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmemory '+process.resourceUsage().maxRSS))";

const results = COUNTS.map(measure);
console.log(`${'models'.padStart(7)}${'seconds'.padStart(9)}${'ms each'.padStart(9)}${'MiB'.padStart(7)}`);
for (const { count, seconds, each, mebibytes } of results)
  console.log(
    `${String(count).padStart(7)}${seconds.toFixed(1).padStart(9)}${each.toFixed(2).padStart(9)}${mebibytes.toFixed(0).padStart(7)}`,
  );
const [, , thousand, most] = results;
const flatness = (most?.each ?? 0) / (thousand?.each ?? 1);
console.log(
  `a model of ${most?.count} takes ${flatness.toFixed(2)} times one of ${thousand?.count}; limit ${FLATNESS}`,
);
const fits = most && most.seconds <= SECONDS && most.mebibytes <= MEBIBYTES && flatness <= FLATNESS;
process.exitCode = fits ? 0 : 1;

function measure(count: number) {
  const folder = generate(count);
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, [HEAP, '--import', REPORT_MEMORY, cli, 'check', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  rmSync(folder, { recursive: true });
  if (run.status === null || run.status > 1) throw new Error(`${count} models ended with ${run.status}: ${run.stderr}`);
  const mebibytes = Number(/memory (\d+)/.exec(run.stderr)?.[1] ?? Number.NaN) / 1024;
  return { count, seconds, each: (1000 * seconds) / count, mebibytes };
}

/** Each model has a card and a configuration in a folder of its own; fifty datasets are named among them. */
function generate(count: number): string {
  const root = mkdtempSync(join(tmpdir(), 'many-'));
  for (let i = 0; i < count; i++) {
    const folder = join(root, 'models', `m${i}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'README.md'), cardOf(i));
    const config = { model_type: 'bert', architectures: ['BertForSequenceClassification'], hidden_size: 768 + i };
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ ...config, transformers_version: '4.40.0' }, null, 2));
  }
  return root;
}

function cardOf(i: number): string {
  return `---
license: apache-2.0
language: en
pipeline_tag: text-classification
datasets: [acme/tickets-${i % 50}]
---
# Sorter ${i}

A classifier of support tickets, number ${i} of the family.

## Intended use

Sorts tickets by topic for the people who answer them.

## Limitations

Knows English only, and texts of up to ${i + 5} words.
`;
}
