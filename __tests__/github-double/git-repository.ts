/**
 * Owns a real git repository in a temporary directory, so that ids, trees, diffs and merge bases of the double are
 * git's own and not somebody's idea of them.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** What to write: text, a link, a submodule, or null to delete. */
export type Change = string | null | { readonly link: string } | { readonly submodule: string };
export type Changes = Readonly<Record<string, Change>>;

export interface GitTreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

export interface GitChangedFile {
  readonly filename: string;
  readonly status: string;
  readonly patch?: string;
}

export interface GitRepository {
  readonly directory: string;
  /** Commits on a branch, which starts at `from` (a branch or id) if it does not exist; answers the commit's id. */
  commit(branch: string, changes: Changes, from?: string): Promise<string>;
  /** Id of a ref, commit or tree expression; null if there is none. */
  resolve(expression: string): Promise<string | null>;
  tree(sha: string, recursive: boolean): Promise<readonly GitTreeEntry[] | null>;
  blob(sha: string): Promise<Buffer | null>;
  mergeBase(one: string, other: string): Promise<string | null>;
  changedFiles(base: string, head: string): Promise<readonly GitChangedFile[]>;
  remove(): Promise<void>;
}

const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

/** Creates an empty repository. */
export async function createGitRepository(): Promise<GitRepository> {
  const directory = await mkdtemp(join(tmpdir(), 'gate-double-'));
  const git = async (...args: readonly string[]): Promise<Buffer> => {
    const { stdout } = await exec('git', args, {
      cwd: directory,
      env: ENVIRONMENT,
      encoding: 'buffer',
      maxBuffer: 1e8,
    });
    return stdout;
  };
  const quietly = async (...args: readonly string[]): Promise<Buffer | null> => git(...args).catch(() => null);
  await git('init', '-q', '--bare', '-b', 'main', '.');
  let commits = 0;
  const resolve = async (expression: string): Promise<string | null> => {
    const found = await quietly('rev-parse', '-q', '--verify', '--end-of-options', expression);
    return found === null ? null : found.toString().trim();
  };
  return {
    directory,
    resolve,
    async commit(branch, changes, from) {
      const parent = (await resolve(`refs/heads/${branch}`)) ?? (from === undefined ? null : await resolve(from));
      commits += 1;
      await importCommit(directory, branch, changes, parent, commits);
      return (await resolve(`refs/heads/${branch}`)) ?? '';
    },
    async tree(sha, recursive) {
      const listed = await quietly('ls-tree', '-l', '-z', ...(recursive ? ['-r', '-t'] : []), sha);
      return listed === null ? null : listed.toString().split('\0').filter(Boolean).map(parseTreeLine);
    },
    blob: (sha) => quietly('cat-file', 'blob', sha),
    async mergeBase(one, other) {
      const base = await quietly('merge-base', one, other);
      return base === null ? null : base.toString().trim();
    },
    async changedFiles(base, head) {
      const names = (await git('diff', '--name-status', '-z', '--no-renames', base, head)).toString().split('\0');
      const files: GitChangedFile[] = [];
      for (let at = 0; at + 1 < names.length; at += 2) {
        const filename = names[at + 1] ?? '';
        const diff = (await git('diff', '-U3', '--no-color', '--no-renames', base, head, '--', filename)).toString();
        const start = diff.search(/^@@ /m);
        const status = { A: 'added', D: 'removed' }[names[at] ?? ''] ?? 'modified';
        files.push({ filename, status, ...(start < 0 ? {} : { patch: diff.slice(start).replace(/\n$/, '') }) });
      }
      return files;
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

function parseTreeLine(line: string): GitTreeEntry {
  const [meta = '', path = ''] = line.split('\t');
  const [mode = '', type = '', sha = '', size = '-'] = meta.split(/ +/);
  return { path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) };
}

async function importCommit(
  directory: string,
  branch: string,
  changes: Changes,
  parent: string | null,
  count: number,
): Promise<void> {
  const lines = [`commit refs/heads/${branch}`, `committer Dev <dev@double.example> ${1_700_000_000 + count} +0000`];
  lines.push(data(`Commit ${count}`));
  if (parent !== null) lines.push(`from ${parent}`);
  for (const [path, change] of Object.entries(changes)) {
    const name = JSON.stringify(path);
    if (change === null) lines.push(`D ${name}`);
    else if (typeof change === 'string') lines.push(`M 100644 inline ${name}`, data(change));
    else if ('link' in change) lines.push(`M 120000 inline ${name}`, data(change.link));
    else lines.push(`M 160000 ${change.submodule} ${name}`);
  }
  const child = spawn('git', ['fast-import', '--quiet', '--force'], { cwd: directory, env: ENVIRONMENT });
  const ended = new Promise<void>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`git fast-import ended with ${code}`))));
  });
  child.stdin.end(`${lines.join('\n')}\n`);
  await ended;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}
