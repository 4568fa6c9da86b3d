import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { runGateCommand } from '../../src/cli/gate-commands.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'init-'));
  cpSync('examples/hiring-tool/README.md', join(folder, 'README.md'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...words: string[]) {
  const parsed = parseArguments(words);
  if (!parsed.ok) throw new Error(parsed.message);
  const { command, operands, flags } = parsed.arguments;
  if (command === 'help' || command === 'version' || command === 'policy') throw new Error(command);
  return runGateCommand(command, operands, flags, { today: '2026-11-23', colour: false, width: 80 });
}

const values = async (): Promise<ReadonlyMap<string, unknown>> => {
  const { facts } = JSON.parse((await run('facts', folder, '--format', 'json')).text) as {
    facts: { subject: string; path: string; value: unknown }[];
  };
  return new Map(facts.map(({ subject, path, value }) => [`${subject} ${path}`, value]));
};

describe('init', () => {
  it('writes what the repository says, and reading it again gives the same values and no conflict', async () => {
    const before = await values();
    expect((await run('init', folder)).exitCode).toBe(0);
    expect(readdirSync(folder)).toEqual(['README.md', 'ai-system.yml', 'training-compute.yml']);
    const after = await values();
    for (const [fact, value] of before) expect([fact, after.get(fact)]).toEqual([fact, value]);
    expect((await run('facts', folder)).text).toContain('0 conflicts, 0 unreadable files');
  });

  it('names places and asks what is open', async () => {
    await run('init', folder);
    const text = readFileSync(join(folder, 'ai-system.yml'), 'utf8');
    expect(text).toMatch(/licence: "northgate-commercial" {2}# README\.md:\d+/);
    expect(text).toContain('# In which markets is the system offered');
    expect(text).toContain('# system:\n#   markets:');
  });

  it('changes nothing when it is run again', async () => {
    await run('init', folder);
    const before = readFileSync(join(folder, 'ai-system.yml'), 'utf8');
    const again = await run('init', folder);
    expect([again.exitCode, readFileSync(join(folder, 'ai-system.yml'), 'utf8')]).toEqual([1, before]);
    expect(again.text).toContain('was left as it is');
  });

  it('leaves a file of that name alone, whatever it holds', async () => {
    writeFileSync(join(folder, 'training-compute.yml'), 'ours: true\n');
    expect((await run('init', folder)).text).toContain('training-compute.yml exists and was left as it is');
    expect(readFileSync(join(folder, 'training-compute.yml'), 'utf8')).toBe('ours: true\n');
  });

  it('writes nothing when it is only asked what it would write', async () => {
    const { text, exitCode } = await run('init', folder, '--dry-run');
    expect([exitCode, existsSync(join(folder, 'ai-system.yml'))]).toEqual([0, false]);
    expect(text).toContain('--- ai-system.yml\ndeclaration: ai-system/v1');
  });
});

describe('facts', () => {
  it('of one file are its own, with the file to declare what is missing in', async () => {
    writeFileSync(join(folder, 'ai-system.yml'), 'declaration: ai-system/v1\nsystem:\n  id: app\n');
    const { text } = await run('facts', join(folder, 'README.md'));
    expect(text).toContain('release.licence = northgate-commercial');
    expect(text).not.toContain('system:app');
    expect(text).toMatch(/model:northgate-rank-7b markets\.eu\.offered .*; declare it in ai-system\.yml/);
  });
});
