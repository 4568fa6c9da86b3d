import { describe, expect, it } from 'vitest';
import { parseInputs, parseRelativePath } from '../../src/github/inputs.ts';

function parse(inputs: Readonly<Record<string, string>>) {
  return parseInputs((name) => ({ 'github-token': 't', ...inputs })[name] ?? '');
}

describe('the inputs', () => {
  it('have defaults that ask policy for nothing', () => {
    expect(parse({})).toEqual({
      problems: [],
      inputs: {
        token: 't',
        name: 'ai-policy',
        configPath: '.github/ai-policy.yml',
        configRequired: false,
        settings: { jurisdictions: null, enforce: null, failOn: null, asOf: null },
        reportAs: 'checks',
        comment: 'on-findings',
        workingDirectory: '',
      },
    });
  });

  it('are trimmed, and a configuration that is named is required', () => {
    expect(
      parse({ config: ' ./policy/gate.yml ', 'working-directory': 'models/a/', 'as-of': ' 2026-01-01 ' }),
    ).toMatchObject({
      inputs: {
        configPath: 'policy/gate.yml',
        configRequired: true,
        workingDirectory: 'models/a',
        settings: { asOf: '2026-01-01' },
      },
    });
  });

  it('are refused all at once, each with what it can be', () => {
    const wrong = {
      'github-token': '',
      name: 'a--b',
      'report-as': 'mail',
      comment: '::error::',
      'working-directory': '../x',
    };
    const reading = parse(wrong);
    expect(reading.inputs).toMatchObject({ token: null, name: 'ai-policy', reportAs: 'checks', workingDirectory: '' });
    expect(reading.problems).toEqual([
      expect.stringContaining('no token'),
      expect.stringContaining('"name"'),
      'The input "report-as" is "mail"; it can be checks, statuses.',
      'The input "comment" is "::error::"; it can be on-findings, always, never.',
      expect.stringContaining('"working-directory"'),
    ]);
  });

  it.each(['--', 'a -->', '<b>', '-a', '', 'a\nb'].filter(Boolean))(
    'refuse the name %j, which could end a marker',
    (name) => {
      expect(parse({ name })).toMatchObject({
        inputs: { name: 'ai-policy' },
        problems: [expect.stringContaining('"name"')],
      });
    },
  );

  it.each([
    ['.', ''],
    ['', ''],
    ['./a//b/', 'a/b'],
    ['/etc', null],
    ['a/../../b', null],
    ['..', null],
    ['a\\b', null],
    ['a\u0000b', null],
    ['..a/b..', '..a/b..'],
  ])('take the path %j as %j', (path, expected) => {
    expect(parseRelativePath(path)).toBe(expected);
  });
});
