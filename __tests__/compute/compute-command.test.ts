import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { runGateCommand } from '../../src/cli/gate-commands.ts';

const folder = mkdtempSync(join(tmpdir(), 'compute-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function compute(...words: string[]) {
  const parsed = parseArguments(['compute', ...words]);
  if (!parsed.ok) throw new Error(parsed.message);
  const { operands, flags } = parsed.arguments;
  return runGateCommand('compute', operands, flags, { today: '2026-11-23', colour: false, width: 80 });
}

describe('compute', () => {
  it('holds the declared training against the lines of the pack', async () => {
    const { text, exitCode } = await compute('examples/hiring-tool');
    expect(exitCode).toBe(0);
    expect(text).toContain('Training compute of model:northgate-rank-7b');
    expect(text).toContain(
      '(> 1e23 FLOP, Guidelines on general-purpose models, section 2.1, since 2025-11-19): not exceeded',
    );
    expect(text).toContain('(> 1e25 FLOP, AI Act, Art. 51(2), since 2025-08-02): not exceeded');
    expect(text).toContain('UK, SG and JP: not requested in this jurisdiction.');
  });

  it('tells 9.7e24 as undetermined, and what would decide it', async () => {
    writeFileSync(
      join(folder, 'training-compute.yml'),
      'declaration: training-compute/v1\nmodel:\n  id: m\n  training: { cumulative_flop: 9.7e+24 }\n',
    );
    const { text } = await compute(join(folder, 'training-compute.yml'));
    expect(text).toContain('Art. 51(2), since 2025-08-02): undetermined: the line lies inside the interval');
    expect(text).toContain(
      'less than 3 %; it then lies below the line. training.cumulative_flop (training-compute.yml:4)',
    );
  });

  it('reads one file alone, and prints JSON', async () => {
    writeFileSync(
      join(folder, 'other.yml'),
      'declaration: training-compute/v1\nmodel:\n  id: n\n  training: { tokens: 1 }\n',
    );
    const subjects = async (place: string) => {
      const { text } = await compute(place, '--format', 'json');
      return (JSON.parse(text) as { sheets: { subject: string }[] }).sheets.map((s) => s.subject);
    };
    expect(await subjects(folder)).toEqual(['model:m', 'model:n']);
    expect(await subjects(join(folder, 'other.yml'))).toEqual(['model:n']);
  });

  it('leaves a figure as it stands whose margin is declared as nought', async () => {
    const lineOf = async (figure: string) => {
      writeFileSync(
        join(folder, 'exact.yml'),
        `declaration: training-compute/v1\nmodel:\n  id: m\n  training: { cumulative_flop: ${figure} }\n`,
      );
      const { text } = await compute(join(folder, 'exact.yml'));
      return /Art\. 51\(2\), since 2025-08-02\): ([^:\n]+)/.exec(text)?.[1];
    };
    expect(await lineOf('{ value: 1.0001e+25, uncertainty: 0% }')).toBe('exceeded');
    expect(await lineOf('{ value: 1e+25, uncertainty: 0% }')).toBe('not exceeded');
    expect(await lineOf('1.0001e+25')).toBe('undetermined');
    expect(await lineOf('1e+25')).toBe('undetermined');
  });

  it('draws the lines of a pack that an organisation adds, each with its operator', async () => {
    const own = mkdtempSync(join(tmpdir(), 'frontier-'));
    cpSync('examples/packs/frontier-compute', join(own, 'policies/frontier-compute'), { recursive: true });
    mkdirSync(join(own, '.github'));
    writeFileSync(join(own, '.github/ai-policy.yml'), 'packs: [policies/frontier-compute]\n');
    const model = 'model:\n  id: m\n  training: { cumulative_flop: { low: 1.0e+26, high: 1.0e+26 } }\n';
    writeFileSync(join(own, 'training-compute.yml'), `declaration: training-compute/v1\n${model}`);
    const { text } = await compute(own);
    rmSync(own, { recursive: true });
    expect(text).toContain('(> 1e26 FLOP, SB 53, since 2026-01-01): not exceeded');
    expect(text).toContain('(>= 1e26 FLOP, AI Basic Act, enforcement decree, since 2026-01-22): reached');
  });

  it('asks nothing where no pack does', async () => {
    const { text } = await compute('examples/hiring-tool', '--jurisdiction', 'uk,sg');
    expect(text).not.toContain('Lines');
    expect(text).toContain('UK and SG: not requested in this jurisdiction.');
  });

  it('is a wrong use with a place or format that is not there', async () => {
    expect(await compute(join(folder, 'nowhere'))).toMatchObject({ exitCode: 2, stream: 'stderr' });
    expect(await compute(folder, '--format', 'sarif')).toMatchObject({ exitCode: 2 });
    expect(parseArguments(['compute', '--base', 'main']).ok).toBe(false);
  });
});
