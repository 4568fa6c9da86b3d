/** What packs say about themselves: coverage of the register, days of change, wrong versions of rules, example facts. */
import { describe, expect, it } from 'vitest';
import { coverageOf, parseRegister } from '../../src/policy/coverage.ts';
import { dutyCalendar } from '../../src/policy/duty-calendar.ts';
import { exampleFactProblems } from '../../src/policy/example-facts.ts';
import { testExamples } from '../../src/policy/examples.ts';
import type { LoadedPack } from '../../src/policy/load-pack.ts';
import { mutationsOf } from '../../src/policy/mutations.ts';
import { withProfiles } from '../../src/policy/profile.ts';
import { load, packFiles, source } from './workbench.ts';

type Parts = Readonly<Record<string, string>>;

function loaded(rules: Readonly<Record<string, Parts>>, more = ''): LoadedPack {
  const result = load(packFiles(rules, more));
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.loaded;
}

describe('coverage of the register', () => {
  const REGISTER = parseRegister('eu: [eu-purpose, eu-notice, eu-stray]\n');

  it('counts obligations by rule and those left out with a reason', () => {
    const pack = loaded(
      { 'eu-purpose': { covers: '[eu-purpose, eu-notice]' } },
      'not_encoded: { eu-stray: "Nothing in a repository could show it." }\n',
    );
    expect(coverageOf(REGISTER, [pack])).toEqual([
      { jurisdiction: 'eu', obligations: 3, byRule: 2, leftOut: 1, problems: [] },
    ]);
  });

  it('names what was forgotten, what stands twice and what the register lacks', () => {
    const pack = loaded(
      { 'eu-purpose': { covers: '[eu-purpose, eu-unheard]' } },
      'not_encoded: { eu-purpose: "Nothing in a repository could show it.", eu-gone: "Nothing in a repository could show it." }\n',
    );
    expect(coverageOf(REGISTER, [pack])[0]?.problems).toEqual([
      'eu-notice has no rule and no entry under not_encoded',
      'eu-stray has no rule and no entry under not_encoded',
      'eu-purpose is answered by the rule eu-purpose and stands under not_encoded too',
      'the rule eu-purpose covers eu-unheard, which the register lacks',
      'not_encoded has eu-gone, which the register lacks',
    ]);
  });

  it('refuses a register that is none', () => {
    expect(() => parseRegister('eu: { eu-purpose: 1 }\n')).toThrow('must list ids under "eu"');
  });
});

describe('the calendar of duties', () => {
  const PACK = loaded({
    'eu-purpose': {
      from: '[{ on: 2027-12-02, if: system.safety_component }, { on: 2028-08-02, confirmed: false }]',
      until: '2030-01-01',
      requires:
        "[{ id: practices, each: [manipulation, { id: intimate-imagery, from: 2026-12-02 }], as: p, declared: ['system.screening.practices[p]'] }]",
    },
  }).pack;

  it('lists starts, ends and parts in a period, both ends included', () => {
    const days = (from: string, to: string) =>
      dutyCalendar([PACK], from, to).map(({ on, change, part, confirmed }) => `${on} ${change} ${part} ${confirmed}`);
    expect(days('2026-12-02', '2030-01-01')).toEqual([
      '2026-12-02 starts practices[intimate-imagery] true',
      '2027-12-02 starts null true',
      '2028-08-02 starts null false',
      '2030-01-01 ends null true',
    ]);
    expect(days('2026-12-03', '2027-12-01')).toEqual([]);
  });

  it('tells for whom a day counts', () => {
    expect(dutyCalendar([PACK], '2027-12-02', '2027-12-02')[0]).toMatchObject({
      condition: 'system.safety_component',
      jurisdiction: 'eu',
      provision: 'Art. 1',
    });
  });
});

describe('wrong versions of a rule', () => {
  const RULE: Parts = {
    when: 'system.interacts_with_persons',
    from: '2027-01-01',
    requires: '[{ id: purpose, declared: [system.intended_purpose] }]',
    examples:
      '[{ title: shown, as_of: 2027-01-01, facts: { system: { interacts_with_persons: true } }, verdict: violated, failing: ["purpose:undeclared"] }]',
  };

  it('cover the condition, the day and every item', () => {
    const { pack } = loaded({ 'eu-purpose': RULE });
    expect(pack.rules.flatMap(mutationsOf).map(({ what }) => what)).toEqual([
      '"when" removed',
      '"when" negated',
      'the day 2027-01-01 shifted by -1',
      'the day 2027-01-01 shifted by 1',
      'the item "purpose" dropped',
    ]);
  });

  it('pass where examples prove nothing, and fail where they prove something', () => {
    const caught = (examples: string) => {
      const { pack, examples: all } = loaded({ 'eu-purpose': { ...RULE, examples } });
      const own = all.get('eu-purpose') ?? [];
      return pack.rules
        .flatMap(mutationsOf)
        .filter((m) => testExamples(m.rule, pack, own).some((result) => result.problems.length > 0))
        .map(({ what }) => what);
    };
    expect(
      caught(
        '[{ title: shown, as_of: 2027-06-01, facts: { system: { interacts_with_persons: true } }, verdict: violated, failing: ["purpose:undeclared"] }]',
      ),
    ).toEqual(['"when" negated', 'the item "purpose" dropped']);
    expect(
      caught(`[
        { title: due, as_of: 2027-01-01, facts: { system: { interacts_with_persons: true } }, verdict: violated, failing: ["purpose:undeclared"] },
        { title: not yet, as_of: 2026-12-31, facts: { system: { interacts_with_persons: true } }, verdict: not-applicable },
        { title: nobody there, as_of: 2027-01-01, facts: { system: { interacts_with_persons: false } }, verdict: not-applicable }]`),
    ).toHaveLength(5);
  });
});

describe('the facts of examples', () => {
  const problems = (example: string) => {
    const { pack, examples } = loaded({ 'eu-purpose': { examples: `[${example}]` } });
    return pack.rules.flatMap((rule) => exampleFactProblems(rule, pack, examples.get(rule.id) ?? []));
  };

  it('must be read by the rule', () => {
    expect(
      problems(
        '{ title: case, as_of: 2026-11-23, facts: { system: { intended_purpose: To rank. } }, verdict: satisfied }',
      ),
    ).toEqual([]);
    expect(
      problems('{ title: case, as_of: 2026-11-23, facts: { system: { phase: pilot } }, verdict: undetermined }'),
    ).toEqual(['"case" names system.phase, which the rule does not read']);
  });

  it('may be named as irrelevant, truthfully', () => {
    const named = (irrelevant: string) =>
      problems(
        `{ title: case, as_of: 2026-11-23, facts: { system: { phase: pilot } }, irrelevant: [${irrelevant}], verdict: undetermined }`,
      );
    expect(named('system.phase')).toEqual([]);
    expect(named('system.phase, system.uses')).toEqual(['"case" calls system.uses irrelevant: it does not name it']);
    expect(
      problems(
        '{ title: case, as_of: 2026-11-23, facts: { system: { intended_purpose: To rank. } }, irrelevant: [system.intended_purpose], verdict: satisfied }',
      ),
    ).toEqual(['"case" calls system.intended_purpose irrelevant: the rule reads it']);
  });
});

describe('a profile', () => {
  const SCHEME =
    '  scheme: { title: A scheme, issuer: A body, force: voluntary, url: "https://scheme.example/", date: 2024-01-01 }\n';
  const rules = {
    'eu-scheme': { source: source('voluntary', 'primary', 'primary').replace('act', 'scheme'), severity: 'notice' },
    'eu-purpose': { severity: 'notice' },
  };
  const PACK = loaded(rules, `${SCHEME}profiles: { scheme: { title: Taken seriously, raises: [scheme] } }\n`).pack;

  it('raises notices of its instruments to warnings and leaves the rest', () => {
    const severities = (pack: typeof PACK) => pack.rules.map((rule) => `${rule.id} ${rule.severity[0]?.is}`);
    expect(severities(withProfiles(PACK, ['scheme']))).toEqual(['eu-purpose notice', 'eu-scheme warning']);
    expect(withProfiles(PACK, [])).toBe(PACK);
  });

  it('names instruments that the pack has', () => {
    const wrong = load(
      packFiles(rules, `${SCHEME}profiles: { scheme: { title: Taken seriously, raises: [scheem] } }\n`),
    );
    expect(wrong.problems).toEqual([
      { path: 'policies/eu/pack.yml', line: 9, message: 'the pack has no instrument "scheem"; did you mean "scheme"?' },
    ]);
  });
});
