/** Statements in the prose of cards: found where they are made, not where they are denied, quoted as code or half said. */
import { describe, expect, test } from 'vitest';
import { readOne } from './memory-source.ts';

async function claimsOf(prose: string): Promise<unknown> {
  const reading = await readOne(
    'README.md',
    `---\nlicense: mit\npipeline_tag: text-generation\n---\n# A model\n\n${prose}\n`,
  );
  return reading.facts.find((fact) => fact.path === 'claims')?.value ?? [];
}

describe('a card', () => {
  test.each([
    ['This model is AISI certified.', ['certified-by-aisi']],
    ['It was approved by the Japan AI Safety Institute in May.', ['certified-by-aisi']],
    ['We follow the AI Guidelines for Business (version 1.1).', ['not-current-guideline-version']],
    ['The service complies with EAS rules.', ['supervised-by-eas']],
    ['Hiroshima Process certified since 2025.', ['hiroshima-certified']],
    ['The ranking is unbiased.', ['unbiased']],
    ['The scores are free of bias. It is AISI-approved.', ['certified-by-aisi', 'unbiased']],
  ])('that says "%s" makes the claim', async (prose, claims) => {
    expect(await claimsOf(prose)).toEqual(claims);
  });

  test.each([
    'This model is not certified by the AI Safety Institute.',
    'No model is unbiased.',
    'We follow the AI Guidelines for Business (version 1.2).',
    'It was evaluated by ourselves with the tool of the AI Safety Institute, version 0.5.4.',
    'We examine whether rankings are biased.',
    '```\nAISI certified\n```',
    '<!-- AISI certified -->',
  ])('that says "%s" makes none', async (prose) => {
    expect(await claimsOf(prose)).toEqual([]);
  });
});
