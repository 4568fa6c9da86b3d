/**
 * Measures whole runs of the bundled command line as ratios to `node -e 0` on the same machine, in turn, medians. Prints
 * what the time goes into by adding one stage at a time. Fails if the main job takes more than its limit.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/cli/index.js');
const empty = mkdtempSync(join(tmpdir(), 'empty-'));
const RUNS = Number(process.env.RUNS ?? 21);
/** The main job may take this many times as long as starting Node. */
const LIMIT = 4;

const STAGES: readonly { readonly name: string; readonly args: readonly string[] }[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'the door (version)', args: [cli, 'version'] },
  { name: 'packs and empty tree', args: [cli, 'check', empty, '--as-of', '2026-11-23'] },
  { name: 'one model card', args: [cli, 'check', join(root, 'examples/first-contact'), '--as-of', '2026-11-23'] },
  { name: 'check hiring-tool', args: [cli, 'check', join(root, 'examples/hiring-tool'), '--as-of', '2026-11-23'] },
];

const times = STAGES.map(() => [] as number[]);
for (let run = -1; run < RUNS; run++) {
  STAGES.forEach((stage, i) => {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, stage.args, { stdio: 'ignore' });
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    if (status === null || status > 1) throw new Error(`${stage.name} ended with ${status}`);
    if (run >= 0) times[i]?.push(milliseconds);
  });
}
rmSync(empty, { recursive: true });

const medians = times.map((list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
const base = medians[0] ?? 1;
console.log(
  `Node ${process.version}, ${RUNS} runs each, medians; bundle ${Math.round(statSync(cli).size / 1024)} kB at the door\n`,
);
console.log(`${'stage'.padEnd(24)}${'ratio'.padStart(8)}${'adds'.padStart(8)}`);
STAGES.forEach((stage, i) => {
  const ratio = (medians[i] ?? 0) / base;
  const adds = i === 0 ? ratio : ((medians[i] ?? 0) - (medians[i - 1] ?? 0)) / base;
  console.log(`${stage.name.padEnd(24)}${ratio.toFixed(2).padStart(8)}${adds.toFixed(2).padStart(8)}`);
});
const main = (medians.at(-1) ?? 0) / base;
console.log(`\ncheck hiring-tool takes ${main.toFixed(2)} times node -e 0; the limit is ${LIMIT}`);
process.exitCode = main <= LIMIT ? 0 : 1;
