/**
 * Measures whole runs of the bundled command line as ratios to `node -e 0` on the same machine, in turn, medians, with each
 * Node at hand: the machine's own, which is what people run, and the one that tests run on. Prints what the time goes into
 * by adding one stage at a time. Fails where the main job takes more than its limit.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/cli/index.js');
const empty = mkdtempSync(join(tmpdir(), 'empty-'));
const RUNS = Number(process.env.RUNS ?? 21);
/** The main job may take this many times as long as starting Node. */
const LIMIT = 4;

const judge = (directory: string): readonly string[] => [cli, 'check', directory, '--as-of', '2026-11-23'];
const STAGES: readonly { readonly name: string; readonly args: readonly string[] }[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'the door (version)', args: [cli, 'version'] },
  { name: 'packs and empty tree', args: judge(empty) },
  { name: 'one model card', args: judge(join(root, 'examples/first-contact')) },
  { name: 'check hiring-tool', args: judge(join(root, 'examples/hiring-tool')) },
];

const ratios = nodesAtHand().map(measure);
rmSync(empty, { recursive: true });
process.exitCode = ratios.every((ratio) => ratio <= LIMIT) ? 0 : 1;

function nodesAtHand(): readonly string[] {
  const own = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .find((path) => existsSync(path));
  return [...new Set([...(own ? [realpathSync(own)] : []), realpathSync(process.execPath)])];
}

/** The ratio of the main job, after printing all stages. */
function measure(node: string): number {
  const times = STAGES.map(() => [] as number[]);
  for (let run = -1; run < RUNS; run++) {
    for (const [i, stage] of STAGES.entries()) {
      const start = process.hrtime.bigint();
      const { status } = spawnSync(node, stage.args, { stdio: 'ignore' });
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
      if (status === null || status > 1) throw new Error(`${stage.name} ended with ${status}`);
      if (run >= 0) times[i]?.push(milliseconds);
    }
  }
  const medians = times.map((list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
  const base = medians[0] ?? 1;
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  console.log(`Node ${version}, ${RUNS} runs each, medians`);
  console.log(`${'stage'.padEnd(24)}${'ratio'.padStart(8)}${'adds'.padStart(8)}`);
  for (const [i, stage] of STAGES.entries()) {
    const adds = i === 0 ? 1 : ((medians[i] ?? 0) - (medians[i - 1] ?? 0)) / base;
    console.log(
      `${stage.name.padEnd(24)}${((medians[i] ?? 0) / base).toFixed(2).padStart(8)}${adds.toFixed(2).padStart(8)}`,
    );
  }
  const ratio = (medians.at(-1) ?? 0) / base;
  console.log(`check hiring-tool takes ${ratio.toFixed(2)} times node -e 0; the limit is ${LIMIT}\n`);
  return ratio;
}
