/**
 * Measures whole runs of the bundled command line as ratios to `node -e 0` on the same machine, in turn, medians, with each
 * Node at hand: the machine's own, which is what people run, and the one that tests run on. Prints what the time goes into
 * by adding one stage at a time. Fails where the main job takes more than its limit with the machine's own Node. The ratio
 * with a newer one is told beside it: there the job takes less time, but Node itself starts in less than half of its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
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

/** What the main job spends its time in: functions of the bundle or of Node by name, asked in this order for each sample. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['reading evidence', /^(readEvidence|readAll|readCandidate|parseCandidate)$/],
  ['loading packs', /^builtInPacks$/],
  ['evaluating rules', /^judgeAll$/],
  ['settling findings', /^settle$/],
  ['printing', /^renderText$/],
  ['compiling modules', /^(compileSourceTextModule|compileForInternalLoader|wrapSafe)$/],
  ['collecting garbage', /^\(garbage collector\)$/],
];
const PROFILES = 7;

const [own = Infinity] = nodesAtHand().map(measure);
console.log(`The limit is ${LIMIT}, with the machine's own Node.`);
rmSync(empty, { recursive: true });
process.exitCode = own <= LIMIT ? 0 : 1;

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
  console.log(`${'stage'.padEnd(24)}${'ratio'.padStart(8)}${'adds'.padStart(8)}${'ms'.padStart(8)}`);
  for (const [i, stage] of STAGES.entries()) {
    const adds = i === 0 ? 1 : ((medians[i] ?? 0) - (medians[i - 1] ?? 0)) / base;
    console.log(
      `${stage.name.padEnd(24)}${((medians[i] ?? 0) / base).toFixed(2).padStart(8)}${adds.toFixed(2).padStart(8)}${(medians[i] ?? 0).toFixed(0).padStart(8)}`,
    );
  }
  const ratio = (medians.at(-1) ?? 0) / base;
  printShares(node);
  console.log(`check hiring-tool takes ${ratio.toFixed(2)} times node -e 0\n`);
  return ratio;
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Conditions are parsed when the packs are built: at run time that share is nought, and what is left of it is loading them. */
function printShares(node: string): void {
  const spent = new Map<string, number>();
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  for (let run = 0; run < PROFILES; run++)
    spawnSync(node, ['--cpu-prof', `--cpu-prof-dir=${folder}`, ...judge(join(root, 'examples/hiring-tool'))], {
      stdio: 'ignore',
    });
  for (const name of readdirSync(folder)) {
    const profile = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Profile;
    const parts = partOfNodes(profile);
    for (const [i, id] of profile.samples.entries()) {
      const part = parts.get(id) ?? 'else (start of Node)';
      spent.set(part, (spent.get(part) ?? 0) + (profile.timeDeltas[i] ?? 0));
    }
  }
  rmSync(folder, { recursive: true });
  const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
  const shares = [...spent]
    .sort(([, a], [, b]) => b - a)
    .map(([part, time]) => `${part} ${Math.round((100 * time) / total)} %`);
  console.log(`shares under the profiler: ${shares.join(', ')}; parsing conditions 0 % (done when packs are built)`);
}

function partOfNodes({ nodes }: Profile): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parts = new Map<number, string>();
  const walk = (id: number, inherited: string | undefined): void => {
    const node = byId.get(id);
    if (!node) return;
    const part = inherited ?? PARTS.find(([, name]) => name.test(node.callFrame.functionName))?.[0];
    if (part !== undefined) parts.set(id, part);
    for (const child of node.children ?? []) walk(child, part);
  };
  walk(nodes[0]?.id ?? 1, undefined);
  return parts;
}
