import { describe, expect, test } from 'vitest';
import { hubName } from '../../src/evidence/hub-name.ts';

describe('names of hubs', () => {
  test.each(['acme/tern-7b', 'tern', 'acme/tern.v2_x', 'llama3.3:70b', ' acme/tern ', '株式会社/鴎'])('%s', (name) =>
    expect(hubName(name)).toBe(name.trim()),
  );

  test.each([
    '/home/someone/tern',
    './tern',
    '~/tern',
    'C:/models/tern',
    'C:\\models\\tern',
    `\${HOME}/tern`,
    's3://bucket/tern',
    'runs/sft/tern',
    'outputs/tern',
    'checkpoints/',
    'model',
    'acme/gulls.jsonl',
    'unknown',
    'TBD',
    'two words',
    '',
    `a${'b'.repeat(500)}`,
  ])('no name: %s', (text) => expect(hubName(text)).toBeNull());
});
