/** Owns starting the bundled Action as the runner does: inputs, event file and command files through the environment. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { GitHubDouble } from './double.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export interface ActionRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly stepSummary: string;
  /** Text of the file that the output `report-path` names; null if there is none. */
  readonly report: string | null;
}

export interface ActionOptions {
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs `dist/index.js` once. The runner's way with names: upper case, blanks to underscores, hyphens kept. */
export async function runAction(double: GitHubDouble, options: ActionOptions): Promise<ActionRun> {
  const directory = await mkdtemp(join(tmpdir(), 'gate-runner-'));
  const file = (name: string) => join(directory, name);
  try {
    await Promise.all([
      writeFile(file('event.json'), JSON.stringify(options.payload)),
      writeFile(file('output'), ''),
      writeFile(file('summary'), ''),
    ]);
    const inputs = { 'github-token': double.token, ...options.inputs };
    const environment = {
      PATH: process.env.PATH ?? '',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: double.url,
      GITHUB_SERVER_URL: 'https://github.double.example',
      GITHUB_EVENT_NAME: options.event,
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_REPOSITORY: `${double.owner}/${double.repo}`,
      GITHUB_RUN_ID: '4711',
      RUNNER_TEMP: directory,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replace(/ /g, '_').toUpperCase()}`, value]),
      ),
      ...options.environment,
    };
    const { exitCode, stdout, stderr } = await start(environment, directory);
    const outputs = parseOutputs(await readFile(file('output'), 'utf8'));
    const path = outputs['report-path'];
    return {
      exitCode,
      stdout,
      stderr,
      outputs,
      stepSummary: await readFile(file('summary'), 'utf8'),
      report: path === undefined || path === '' ? null : await readFile(path, 'utf8'),
    };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function start(environment: Readonly<Record<string, string>>, directory: string) {
  const child = spawn(join(ROOT, 'node_modules/.bin/node'), [join(ROOT, 'dist/index.js')], {
    cwd: directory,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  return new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((done, fail) => {
    child.on('error', fail);
    child.on('close', (exitCode) => done({ exitCode, stdout, stderr }));
  });
}

/** The runner's command file: `name<<delimiter`, lines, delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm)) {
    if (name !== undefined) outputs[name] = value ?? '';
  }
  return outputs;
}
