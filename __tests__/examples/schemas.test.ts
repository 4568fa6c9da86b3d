/** Reports and declarations of the examples hold to the schemas that are published for editors and other tools. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderJson } from '../../src/reports/json.ts';
import { ANNEX_III_DAY, EXAMPLES, filesOf, runExample, TODAY } from './example-runs.ts';

function validatorOf(name: string): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const path = fileURLToPath(new URL(`../../schemas/${name}.schema.json`, import.meta.url));
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
}

function problems(validate: ValidateFunction, value: unknown): readonly string[] {
  validate(value);
  return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
}

describe.each(EXAMPLES)('%s', (example) => {
  test.each([TODAY, ANNEX_III_DAY])('its JSON report of %s fits the published schema', async (asOf) => {
    const { outcome } = await runExample(example, asOf);
    expect(problems(validatorOf('report'), JSON.parse([...renderJson(outcome)].join('')))).toEqual([]);
  });
});

interface Declaration {
  readonly name: string;
  readonly kind: string;
  readonly text: string;
}

const DECLARATIONS: readonly Declaration[] = EXAMPLES.flatMap((example) =>
  Object.entries(filesOf(example)).flatMap(([path, text]) => {
    const kind = /^\s*"?declaration"?: "?([a-z-]+)\/v1/m.exec(text)?.[1];
    return kind === undefined ? [] : [{ name: `${example}/${path}`, kind, text }];
  }),
);

test('the examples hold declarations of every kind', () => {
  const kinds = new Set(DECLARATIONS.map((declaration) => declaration.kind));
  expect([...kinds].sort()).toEqual(['ai-system', 'data-provenance', 'training-compute']);
  expect(DECLARATIONS.length).toBe(23);
});

describe.each(DECLARATIONS)('$name', ({ name, kind, text }) => {
  /** The slip of form that the example with gaps is meant to have. */
  const expected = name === 'hiring-tool/ai-system.yml' ? [expect.stringContaining('/model/version_date')] : [];

  test('fits the schema of its kind', () => {
    const found = problems(validatorOf(kind), parse(text));
    if (expected.length === 0) expect(found).toEqual([]);
    else expect(found).toEqual(expect.arrayContaining(expected));
  });

  test('does not fit once a key is misspelt', () => {
    const misspelt = text.replace(/\b(personal|activities|method|modification)\b(?="?:)/, '$1x');
    expect(misspelt).not.toBe(text);
    const before = problems(validatorOf(kind), parse(text)).length;
    expect(problems(validatorOf(kind), parse(misspelt)).length).toBeGreaterThan(before);
  });
});
