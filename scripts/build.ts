/**
 * Builds `dist/` from `src/`: TypeScript to JavaScript, our own modules joined into few, then one bundle for each door and
 * one licences file. The same sources give the same bytes. `--check` builds beside it and compares.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import { functionsCalled, writtenForStart, writtenInAscii } from './startup.ts';

const root = join(import.meta.dirname, '..');
const work = join(root, '.build');

/** Doors and where their bundles go. */
const BUNDLES = { action: '', cli: 'cli' } as const;
/** The compiled packs, which a bundle reads beside itself. */
const PACKS = 'packs.gen.jsonl';
/** What a run on the terminal loads at once, with everything it imports. */
const LOADED_AT_ONCE = /[\\/]cli[\\/]gate-commands\.js$/;
/** The run that bundles are written to start quickly for. */
const MAIN_JOB = ['check', join(root, 'examples/hiring-tool'), '--as-of', '2026-11-23'];

const check = process.argv.includes('--check');
const target = check ? mkdtempSync(join(tmpdir(), 'dist-')) : join(root, 'dist');
await build(target);
if (check) {
  const different = compare(target, join(root, 'dist'));
  rmSync(target, { recursive: true });
  for (const path of different) console.error(`dist/${path} is stale: run "npm run build" and commit the result`);
  process.exitCode = different.length > 0 ? 1 : 0;
}

async function build(into: string): Promise<void> {
  rmSync(work, { recursive: true, force: true });
  rmSync(into, { recursive: true, force: true });
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  stampRelease();
  const licences: string[] = [];
  for (const [door, folder] of Object.entries(BUNDLES)) {
    const out = join(into, folder);
    await joinModules(door);
    node(
      'node_modules/@vercel/ncc/dist/ncc/cli.js',
      'build',
      join('.build', 'joined', door, `${door}.js`),
      '-o',
      out,
      '--license',
      'licenses.txt',
      '-q',
    );
    const path = join(out, 'licenses.txt');
    licences.push(readFileSync(path, 'utf8').trimEnd());
    rmSync(path);
    renamePacks(out);
  }
  writeFileSync(join(into, 'package.json'), '{ "type": "commonjs" }\n');
  rewriteScripts(into, writtenInAscii);
  const called = functionsCalled(join(into, BUNDLES.cli, 'index.js'), ...MAIN_JOB);
  rewriteScripts(into, (text) => writtenForStart(text, called));
  writeFileSync(join(into, 'licenses.txt'), `${mergeLicences(licences)}\n`);
}

/**
 * Our modules as one, or as one for each part that is loaded later: inside of one module a call is a call, while between
 * the modules of a bundle each goes through a getter, which costs a twelfth of a cold start. Packages stay imports.
 */
async function joinModules(door: string): Promise<void> {
  const bundle = await rolldown({
    input: { [door]: join(work, `${door}.js`) },
    platform: 'node',
    external: (id) => id.endsWith('.cjs') || !/^(?:[./\\]|[A-Za-z]:)/.test(id),
  });
  const dir = join(work, 'joined', door);
  await bundle.write({
    dir,
    format: 'esm',
    chunkFileNames: '[name].js',
    codeSplitting: {
      groups: [
        { name: 'release', test: /[\\/]release\.js$/, priority: 2 },
        { name: 'main-job', test: LOADED_AT_ONCE, priority: 1 },
      ],
    },
  });
  await bundle.close();
  // Without a type, bundles are scripts that `require` one another: Node starts those faster than modules.
  writeFileSync(join(dir, 'package.json'), '{}\n');
  cpSync(join(root, 'src/policy', PACKS), join(dir, PACKS));
  const source = join(root, 'src');
  for (const file of filesBelow(source).filter((path) => path.endsWith('.cjs')))
    cpSync(file, join(dir, relative(source, file)));
}

/** Gives the packs beside a bundle a name that stays instead of one by content. */
function renamePacks(folder: string): void {
  const name = readdirSync(folder).find((file) => file.endsWith('.jsonl'));
  if (name === undefined) throw new Error(`${folder} holds no packs`);
  renameSync(join(folder, name), join(folder, PACKS));
  for (const path of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const text = readFileSync(join(folder, path), 'utf8');
    if (text.includes(name)) writeFileSync(join(folder, path), text.replaceAll(name, PACKS));
  }
}

function rewriteScripts(folder: string, rewrite: (text: string) => string): void {
  for (const path of filesBelow(folder).filter((name) => name.endsWith('.js')))
    writeFileSync(path, rewrite(readFileSync(path, 'utf8')));
}

/** Version from package.json, digest over everything a bundle is made from. */
function stampRelease(): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const digest = createHash('sha256');
  for (const path of [...filesBelow(join(root, 'src')), join(root, 'package-lock.json')]) {
    digest
      .update(`${relative(root, path).replaceAll('\\', '/')}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  const release = JSON.stringify({ version, digest: digest.digest('hex') });
  writeFileSync(join(work, 'release.js'), `export const RELEASE = ${release};\n`);
}

/** One entry for each package, in order of name, whichever bundle holds it. */
function mergeLicences(texts: readonly string[]): string {
  const entries = new Map<string, string>();
  for (const text of texts) {
    for (const entry of text.split(/\n\n(?=\S+\n(?:[A-Z0-9(][^\n]*)\n)/))
      entries.set(entry.split('\n', 1)[0] ?? '', entry.trim());
  }
  return [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => entry)
    .join('\n\n');
}

function node(...args: string[]): void {
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

function compare(fresh: string, committed: string): string[] {
  if (!existsSync(committed)) return ['index.js'];
  const names = new Set([
    ...filesBelow(fresh).map((p) => relative(fresh, p)),
    ...filesBelow(committed).map((p) => relative(committed, p)),
  ]);
  return [...names].filter((name) => {
    const [a, b] = [join(fresh, name), join(committed, name)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}
