import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPolicyCommand } from '../../src/cli/policy-commands.ts';
import { FUNCTIONS } from '../../src/policy/functions.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/rule-format.md'), 'utf8');
const schema = JSON.parse(readFileSync(join(root, 'schemas/rule.schema.json'), 'utf8')) as {
  properties: object;
  $defs: { item: { properties: object } };
};

/** What a command says about the pack that a page shows. */
function told(command: string, shown: string) {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  for (const [, path = '', text = ''] of shown.matchAll(/```yaml\n# (policies\/house\/\S+)\n([\s\S]*?)```/g)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { text, exitCode } = runPolicyCommand([command, join(folder, 'policies/house')], { mutate: true });
  rmSync(folder, { recursive: true });
  return { text, exitCode };
}

describe('the page about writing rules', () => {
  it('shows a pack in which nothing is wrong and every example holds', () => {
    expect(told('lint', page)).toEqual({ text: '1 pack, 1 rule, 0 problems\n', exitCode: 0 });
    expect(told('test', page)).toEqual({
      text: expect.stringMatching(/^1 rule, 6 examples, 0 failed\n\d+ mutations, 0 survived\n$/),
      exitCode: 0,
    });
  });

  it('sends to a command that checks by the same catalogue of controls as the gate', () => {
    const { text, exitCode } = told('lint', page.replace('id.provider-contact', 'id.provider-contacts'));
    expect(text).toContain('the catalogue has no control "id.provider-contacts"');
    expect(exitCode).toBe(2);
  });

  it('names every function that conditions have, and every key of rules and items', () => {
    const functions = [...Object.keys(FUNCTIONS), 'known', 'not_applicable'].map((name) => `\`${name}(`);
    const { properties, $defs } = schema;
    const keys = [...Object.keys(properties), ...Object.keys($defs.item.properties)].map((key) => `\`${key}\``);
    const known = page.replace('`na: accepted`', '`na`');
    expect([...functions, ...keys].filter((word) => !known.includes(word))).toEqual([]);
  });
});
