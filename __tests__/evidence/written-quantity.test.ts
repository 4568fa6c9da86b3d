import { expect, test } from 'vitest';
import { applyFix, factsOf, problemsOf, readOne } from './memory-source.ts';

const PATH = 'training-compute.yml';
const declaration = (field: string) => `declaration: training-compute/v1\nmodel:\n  id: m\n  training:\n    ${field}\n`;
const inRun = (field: string) => declaration(`runs:\n      - id: r\n        ${field}`);

test.each([
  ['direct_flop: 1e25', 1e25],
  ['direct_flop: 1.0 x 10^25', 1e25],
  ['direct_flop: 10²⁵', 1e25],
  ['direct_flop: 3,8e25', 3.8e25],
  ['direct_flop: 38 YFLOP', 3.8e25],
  ['direct_flop: 43500 PF-days', 3.7584e24],
  ['direct_flop: "9.7e24 ± 30 %"', { low: 6.79e24, high: 1.261e25 }],
  ['parameters: 7B', 7e9],
  ['parameters: 13億', 1.3e9],
  ['tokens: 15T', 1.5e13],
])('%s', async (field, value) => {
  const reading = await readOne(PATH, declaration(field));
  expect(problemsOf(reading)).toEqual([]);
  expect(factsOf(reading)[`model:m training.${field.slice(0, field.indexOf(':'))}`]).toEqual(value);
});

test.each([
  ['utilisation: 41 %', 'utilisation', 0.41],
  ['accelerator_hours: 2.788M H800 GPU hours', 'accelerator_hours', 2.788e6],
  ['peak_tflops: 312', 'peak_tflops', 312],
  ['peak_tflops: 312 TFLOP/s', 'peak_tflops', 312],
  ['peak_tflops: 1 PFLOP/s', 'peak_tflops', 1000],
])('of a run: %s', async (field, name, value) => {
  const reading = await readOne(PATH, inRun(field));
  expect(problemsOf(reading)).toEqual([]);
  expect(factsOf(reading)[`model:m training.runs[r].${name}`]).toEqual(value);
});

test.each([
  [declaration('direct_flop: 1025'), 'direct_flop: 1e+25'],
  [declaration('direct_flop: 1023 FLOP'), 'direct_flop: 1e+23'],
  [declaration('direct_flop: 3.8 × 1025'), 'direct_flop: 3.8e+25'],
  [inRun('utilisation: 41'), 'utilisation: 0.41'],
])('is not read, and its repair is certain: %s', async (text, repaired) => {
  const reading = await readOne(PATH, text);
  expect(problemsOf(reading)).toHaveLength(1);
  expect(applyFix(text, reading, 'wrong-type')).toContain(repaired);
});

test.each(['1e25 FLOPS', '1e25 FLOP/s', '-1e25', '1e400', 'NaN of 5', '0 FLOP', '5 kWh', '1,234'])(
  'is not read, and nothing is guessed: %s',
  async (written) => {
    const text = declaration(`direct_flop: ${written}`);
    const reading = await readOne(PATH, text);
    expect(problemsOf(reading)).toHaveLength(1);
    expect(Object.keys(factsOf(reading)).filter((path) => path.includes('flop'))).toEqual([]);
    expect(applyFix(text, reading, 'wrong-type')).toBeNull();
  },
);
