import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseConfiguration,
  type RequestedSettings,
  type SettleOptions,
  settleConfiguration,
} from '../../src/policy/configuration.ts';

const PATH = '.github/ai-policy.yml';
const OPTIONS: SettleOptions = {
  trusted: true,
  anyDay: false,
  today: '2026-11-23',
  available: ['eu', 'uk', 'sg', 'jp'],
};
const NOTHING: RequestedSettings = { jurisdictions: null, enforce: null, failOn: null, asOf: null };

function settle(text: string | null, asked: Partial<RequestedSettings> = {}, options: Partial<SettleOptions> = {}) {
  const { file, problems } = parseConfiguration(PATH, text);
  expect(problems).toEqual([]);
  return settleConfiguration(file, { ...NOTHING, ...asked }, { ...OPTIONS, ...options });
}
function problems(text: string): string[] {
  return parseConfiguration(PATH, text).problems.map((p) => `${p.line}: ${p.message}`);
}

describe('the configuration file', () => {
  it('says nothing where it is absent, empty or all comment', () => {
    for (const text of [null, '', '  \n', '# To be filled in.\n\n  # Later.\n']) {
      expect(settle(text).configuration).toMatchObject({
        jurisdictions: ['eu', 'uk', 'sg', 'jp'],
        enforce: 'gate',
        failOn: 'error',
        blocks: 'all',
        certainty: 'secondary',
        overrides: [],
        asOf: '2026-11-23',
      });
    }
  });

  it('refuses keys that nobody reads, with their line', () => {
    expect(problems('enforce: gate\nfail_on: error\n')).toEqual(['2: there is no key "fail_on"']);
    expect(problems('scope:\n  markets: [eu]\n  countries: [fr]\n')).toEqual(['3: scope: there is no key "countries"']);
  });

  it('refuses words that mean nothing, days that are none and keys that stand twice, all at once', () => {
    expect(problems('enforce: maybe\nblocks: some\n')).toEqual([
      '1: enforce: one of gate, observe is expected',
      '2: blocks: one of all, new is expected',
    ]);
    expect(problems('as-of: 2026-02-30\n')).toEqual(['1: 2026-02-30 is no day of the calendar; write YYYY-MM-DD']);
    const override = (day: string) =>
      `  - { rule: eu-a, severity: "off", reason: Decided by the board., owner: Legal, expires: ${day} }\n`;
    expect(problems(`overrides:\n${override('2026-12-31')}${override('2026-13-01')}`)).toEqual([
      '3: 2026-13-01 is no day of the calendar; write YYYY-MM-DD',
    ]);
    expect(problems('enforce: gate\nenforce: observe\n')).toEqual(['2: the key "enforce" stands here twice']);
  });

  it('wants reason, owner and expiry of every override', () => {
    expect(problems('overrides:\n  - { rule: eu-a, severity: "off" }\n')).toEqual([
      '2: overrides.0: "reason" is missing',
      '2: overrides.0: "owner" is missing',
      '2: overrides.0: "expires" is missing',
    ]);
  });

  it('never throws, whatever it holds, and stays within its time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        parseConfiguration(PATH, text);
      }),
      { numRuns: 500, seed: 20261123 },
    );
    for (const text of [
      '['.repeat(100_000),
      '{a: '.repeat(50_000),
      '- '.repeat(100_000),
      '"',
      '\u0000',
      '%YAML 9.9\n---\n',
      '- 1\n',
    ]) {
      expect(parseConfiguration(PATH, text).problems).not.toEqual([]);
    }
    const many = Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`).join('\n');
    expect(parseConfiguration(PATH, many).problems.length).toBeLessThan(50);
  });
});

describe('what is asked for beside the file', () => {
  it('stands where the file is silent', () => {
    const { configuration, ignored } = settle(null, { enforce: 'observe', failOn: 'warning', jurisdictions: 'UK, eu' });
    expect(configuration).toMatchObject({ enforce: 'observe', failOn: 'warning', jurisdictions: ['eu', 'uk'] });
    expect(ignored).toEqual([]);
  });

  it.each([true, false])('tightens what the file sets and never loosens it, trusted or not (%s)', (trusted) => {
    const strict = settle('enforce: gate\nfail-on: warning\n', { enforce: 'observe', failOn: 'error' }, { trusted });
    expect(strict.configuration).toMatchObject({ enforce: 'gate', failOn: 'warning' });
    expect(strict.ignored.map((i) => [i.input, i.value])).toEqual([
      ['enforce', 'observe'],
      ['fail-on', 'error'],
    ]);
    const lenient = settle('enforce: observe\nfail-on: error\n', { enforce: 'gate', failOn: 'warning' }, { trusted });
    expect(lenient.configuration).toMatchObject({ enforce: 'gate', failOn: 'warning' });
    expect(lenient.ignored).toEqual([]);
  });

  it('adds jurisdictions to those of the file and drops none', () => {
    const added = settle('jurisdictions: [eu]\n', { jurisdictions: 'jp,eu' });
    expect(added.configuration.jurisdictions).toEqual(['eu', 'jp']);
    expect(added.ignored).toEqual([]);
    const dropped = settle('jurisdictions: [eu, sg]\n', { jurisdictions: 'jp' });
    expect(dropped.configuration.jurisdictions).toEqual(['eu', 'sg', 'jp']);
    expect(dropped.ignored[0]).toMatchObject({ input: 'jurisdictions', value: 'jp' });
  });

  it('never ends up looser than the file alone', () => {
    const file = fc.record({
      enforce: fc.constantFrom('gate', 'observe'),
      'fail-on': fc.constantFrom('error', 'warning'),
    });
    const input = fc.option(fc.constantFrom('gate', 'observe', 'error', 'warning', ''), { nil: null });
    fc.assert(
      fc.property(file, input, input, fc.boolean(), (set, enforce, failOn, trusted) => {
        const text = Object.entries(set)
          .map(([key, value]) => `${key}: ${value}\n`)
          .join('');
        const { configuration } = settle(text, { enforce, failOn }, { trusted });
        if (set.enforce === 'gate') expect(configuration.enforce).toBe('gate');
        if (set['fail-on'] === 'warning') expect(configuration.failOn).toBe('warning');
      }),
    );
  });

  it('is a problem where it means nothing', () => {
    const codes = (asked: Partial<RequestedSettings>) => settle(null, asked).problems.map((p) => p.code);
    expect(codes({ jurisdictions: 'eu,fr' })).toEqual(['unknown-jurisdiction']);
    expect(codes({ asOf: '2026-02-30' })).toEqual(['invalid-input']);
    expect(codes({ asOf: 'tomorrow' })).toEqual(['invalid-input']);
    expect(codes({ enforce: 'Gate', failOn: 'notice' })).toEqual(['invalid-input', 'invalid-input']);
    expect(settle('jurisdictions: [fr]\n').problems.map((p) => p.code)).toEqual(['unknown-jurisdiction']);
    expect(codes({ enforce: '', failOn: '', jurisdictions: '', asOf: '' })).toEqual([]);
  });
});

describe('the day judged', () => {
  const past = { asOf: '2026-01-01' };
  const future = { asOf: '2027-12-02' };

  it('is today, or the one that the file sets', () => {
    expect(settle(null).configuration.asOf).toBe('2026-11-23');
    expect(settle('as-of: 2026-08-02\n').configuration.asOf).toBe('2026-08-02');
  });

  it('may be chosen freely at the command line', () => {
    expect(settle(null, past, { anyDay: true, trusted: false }).configuration.asOf).toBe('2026-01-01');
  });

  it('is never chosen by the change under judgement', () => {
    for (const asked of [past, future]) {
      const settled = settle('allow-past-as-of: true\n', asked, { trusted: false });
      expect(settled.configuration.asOf).toBe('2026-11-23');
      expect(settled.ignored.map((i) => i.input)).toEqual(['as-of']);
    }
  });

  it('lies in the past only with leave of the file', () => {
    expect(settle(null, past).configuration.asOf).toBe('2026-11-23');
    expect(settle(null, past).ignored.map((i) => i.input)).toEqual(['as-of']);
    expect(settle('allow-past-as-of: true\n', past).configuration.asOf).toBe('2026-01-01');
    expect(settle(null, future).configuration.asOf).toBe('2027-12-02');
  });
});
