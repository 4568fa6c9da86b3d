import { describe, expect, test } from 'vitest';
import { planOf } from '../../../src/compute/plan-from-facts.ts';
import { linkDossier } from '../../../src/facts/dossier.ts';
import { factsOf, problemsOf, readFiles, readOne } from '../memory-source.ts';

const HEADER =
  'timestamp,project_name,run_id,duration,emissions,energy_consumed,country_iso_code,gpu_count,gpu_model,region';
const table = (...rows: string[]) => `${[HEADER, ...rows].join('\n')}\n`;
const read = (...rows: string[]) => readOne('emissions.csv', table(...rows));
const energy = async (...rows: string[]) => factsOf(await read(...rows))['model:tern training.energy_kwh'];

describe('rows of one run', () => {
  test('that were written while it went on count once, the last of them', async () => {
    expect(
      await energy(
        '2026-01-01T00:01:00,tern,aa,60,1,2,FRA,,,x',
        '2026-01-01T00:02:00,tern,aa,120,2,4,FRA,,,x',
        '2026-01-01T00:09:00,tern,bb,60,1,8,FRA,,,x',
      ),
    ).toBe(12);
  });

  test('that lie one behind the other are measurements of their own', async () => {
    expect(
      await energy('2026-01-01T00:01:00,tern,aa,60,1,2,FRA,,,x', '2026-01-01T00:04:00,tern,aa,120,2,4,FRA,,,x'),
    ).toBe(6);
  });

  test('without a run or a time are summed', async () => {
    expect(await energy('2026-01-01T00:01:00,tern,,60,1,2,FRA,,,x', ',tern,,120,2,4,FRA,,,x')).toBe(6);
    expect(await energy('yesterday,tern,aa,60,1,2,FRA,,,x', 'today,tern,aa,120,2,4,FRA,,,x')).toBe(6);
  });
});

describe('what a table does not say', () => {
  test('a row without figures leaves no sum, and is told', async () => {
    const reading = await read('2026-01-01T00:01:00,tern,,60,1,2,FRA,,,x', '2026-01-01T00:02:00,tern,,60,,,FRA,,,x');
    expect(factsOf(reading)).not.toHaveProperty(['model:tern training.energy_kwh']);
    expect(problemsOf(reading)).toEqual(['missing-figure 3']);
  });

  test.each([
    ['Tern_Inference', 0],
    ['tern-evaluation', 0],
    ['train_and_evaluation', 1],
    ['tern', 1],
  ])('%s gives %s models with energy of training', async (project, count) => {
    const reading = await read(`2026-01-01T00:01:00,${project},,60,1,2,FRA,,,x`);
    expect(reading.facts.filter(({ path }) => path === 'training.energy_kwh')).toHaveLength(count);
  });

  test('several kinds of accelerator are not taken for one', async () => {
    const found = factsOf(await read('2026-01-01T00:01:00,tern,,60,1,2,FRA,3,2 x A1001 x H100,x'));
    expect(found).toHaveProperty(['model:tern training.runs[measured].wall_hours']);
    expect(found).not.toHaveProperty(['model:tern training.runs[measured].accelerator']);
    expect(found).not.toHaveProperty(['model:tern training.runs[measured].count']);
  });

  test('figures with a unit or of another base are none', async () => {
    expect(await energy('2026-01-01T00:01:00,tern,,60,1,2 kWh,FRA,,,x')).toBeUndefined();
    expect(await energy('2026-01-01T00:01:00,tern,,60,1,0x10,FRA,,,x')).toBeUndefined();
  });
});

describe('tables that cannot be read whole', () => {
  test('an open quote is told at its line, and nothing counts', async () => {
    const reading = await read(
      '2026-01-01T00:01:00,tern,,60,1,2,FRA,,,x',
      '2026-01-01T00:02:00,tern,,60,1,2,FRA,,"A,x',
    );
    expect(reading).toMatchObject({ state: 'unreadable', facts: [] });
    expect(problemsOf(reading)).toEqual(['invalid-csv 3']);
  });

  test('more rows than are read give no part of a sum', async () => {
    const reading = await read(...Array.from({ length: 20_001 }, () => ',t,,1,1,1,FRA,,,x'));
    expect(reading).toMatchObject({ state: 'unreadable', facts: [] });
    expect(problemsOf(reading)).toEqual(['too-many-rows 20000']);
  });

  test('a measurement by task is left to the table of its project', async () => {
    const text = table('2026-01-01T00:01:00,tern,,60,1,2,FRA,,,x').replace('timestamp', 'task_name');
    expect((await readOne('emissions_base_1.csv', text)).state).toBe('not-evidence');
  });
});

test('places are exact behind lines within quotes, with CRLF and a byte order mark', async () => {
  const text = `\uFEFF${table(
    '2026-01-01T00:01:00,gull,,60,1,2,FRA,,,"a\nb"',
    '',
    '2026-01-01T00:02:00,tern,,60,1,2,FRA,,,é',
  )}`.replaceAll('\n', '\r\n');
  const reading = await readOne('emissions.csv', text);
  const place = (model: string) => reading.facts.find(({ subject }) => subject === `model:${model}`)?.origin.range;
  expect(place('gull')).toMatchObject({ endLine: 3 });
  expect(place('tern')).toEqual({ startLine: 5, startColumn: 1, endLine: 5, endColumn: 41 });
});

test('a run that was measured does not contradict the runs that a declaration names', async () => {
  const { readings } = await readFiles({
    'emissions.csv': table('2026-01-01T00:01:00,codecarbon,,36000,1,2,FRA,8,8 x NVIDIA H100,x'),
    'training-compute.yml':
      'declaration: training-compute/v1\nmodel:\n  id: tern\n  training:\n    energy_kwh: 2\n    runs:\n      - { id: main, accelerator: NVIDIA H100, count: 8, wall_hours: 10 }\n',
  });
  const { conflicts, facts } = linkDossier(readings);
  expect(conflicts).toEqual([]);
  expect(facts.find(({ path }) => path === 'training.runs')?.value).toEqual(['main']);
});

test('a run that was measured and that a card describes is one run', async () => {
  const { readings } = await readFiles({
    'README.md': '---\nlicense: mit\nlanguage: en\n---\n# Tern\n\n## Training\n\nIt took 10 hours on 8 H100 GPUs.\n',
    'emissions.csv': table('2026-01-01T00:01:00,codecarbon,,36000,1,2,FRA,8,8 x NVIDIA H100,x'),
  });
  const dossier = linkDossier(readings);
  expect(dossier.conflicts).toEqual([]);
  expect(planOf(dossier, 'model:tern').runs.map(({ quantities }) => quantities.wall_hours?.low)).toEqual([10]);
});
