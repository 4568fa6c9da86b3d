/** Rules that are no duties: what each kind answers where it can judge, and where it cannot. */
import { describe, expect, it } from 'vitest';
import { exampleFacts } from '../../src/policy/examples.ts';
import { judge } from '../../src/policy/judge.ts';
import type { Judgement } from '../../src/policy/judgement.ts';
import { load, onlyRule, packFiles } from './workbench.ts';

type Facts = Readonly<Record<string, unknown>>;

function judged(parts: Readonly<Record<string, string>>, facts: Facts, before?: Facts, asOf = '2026-11-23'): Judgement {
  const { pack, rule } = onlyRule(parts);
  const example = { title: 'a case', as_of: asOf, facts, verdict: 'satisfied', ...(before ? { before } : {}) };
  const { facts: index, subject } = exampleFacts(rule.subject, example);
  return judge(rule, pack, subject, index, { asOf, trace: false });
}

const CHANGE = {
  kind: 'change',
  requires: "[{ id: purpose, never: \"'recruitment' in system.uses && !('recruitment' in before.uses)\" }]",
};

describe('a change rule', () => {
  it('compares with the same subject at the merge base', () => {
    const moved = judged(CHANGE, { system: { uses: ['recruitment'] } }, { uses: ['search-engine'] });
    expect(moved.verdict).toBe('violated');
    const stayed = judged(CHANGE, { system: { uses: ['recruitment'] } }, { uses: ['recruitment'] });
    expect(stayed.verdict).toBe('satisfied');
  });

  it('does not apply where nothing is compared, or where the subject is new', () => {
    expect(judged(CHANGE, { system: { uses: ['recruitment'] } }).verdict).toBe('not-applicable');
  });

  it('asks for nothing that was never declared', () => {
    const unknown = judged(CHANGE, { system: { uses: ['recruitment'] } }, {});
    expect(unknown).toMatchObject({ verdict: 'not-applicable', missing: [], items: [] });
  });

  it('cannot ask that the past be declared, and lends the past to no definition', () => {
    const past = load(
      packFiles({ 'eu-purpose': { kind: 'change', requires: '[{ id: a, declared: [before.uses] }]' } }),
    );
    expect(past.problems.map((p) => p.message).join()).toContain('nobody can declare what was there before');
    const duty = load(packFiles({ 'eu-purpose': { when: '"before.uses == []"' } }));
    expect(duty.problems.map((p) => p.message).join()).toContain('nothing is called "before"');
    const definition = load(
      packFiles({ 'eu-purpose': { kind: 'change', when: 'moved' } }, 'definitions: { moved: "before.uses == []" }\n'),
    );
    expect(definition.problems.map((p) => p.message).join()).toContain('nothing is called "before"');
  });
});

describe('a claim rule', () => {
  const CLAIM = {
    kind: 'claim',
    subject: 'model',
    when: '"\'certified-by-aisi\' in model.claims"',
    requires: '[{ id: certified, holds: "model.evaluation.evaluator != \'\'" }]',
  };

  it('judges a statement that was found', () => {
    const facts = { model: { claims: ['certified-by-aisi'], evaluation: { evaluator: '' } } };
    expect(judged(CLAIM, facts).verdict).toBe('violated');
  });

  it('does not apply without the statement, nor where it cannot tell', () => {
    expect(judged(CLAIM, { model: {} }).verdict).toBe('not-applicable');
    expect(judged(CLAIM, { model: { claims: ['certified-by-aisi'] } })).toMatchObject({
      verdict: 'not-applicable',
      missing: [],
    });
  });
});

describe('an information rule', () => {
  const FACTS = { system: { interacts_with_persons: true } };
  const parts = (more: Readonly<Record<string, string>> = {}) => ({
    kind: 'information',
    severity: 'notice',
    when: 'system.interacts_with_persons',
    ...more,
  });
  const INFORMATION = parts();

  function informing(more: Readonly<Record<string, string>>, facts: Facts, asOf?: string): Judgement {
    const { requires: _, ...rest } = { requires: '', ...parts(more) };
    return judged({ ...rest, requires: '' }, facts, undefined, asOf);
  }

  it('gives its line and no verdict while its condition holds', () => {
    expect(informing({}, FACTS)).toMatchObject({ verdict: 'not-applicable', informs: true });
    expect(informing({}, { system: { interacts_with_persons: false } }).informs).toBe(false);
    expect(informing({}, { system: {} }).informs).toBe(false);
  });

  it('is silent from the day on which it ends', () => {
    expect(informing({ until: '2027-01-01' }, FACTS, '2026-12-31').informs).toBe(true);
    expect(informing({ until: '2027-01-01' }, FACTS, '2027-01-01').informs).toBe(false);
  });

  it('asks for nothing and is a notice', () => {
    const asking = load(packFiles({ 'eu-purpose': INFORMATION }));
    expect(asking.ok).toBe(false);
    const strict = load(packFiles({ 'eu-purpose': { ...INFORMATION, requires: '', severity: 'warning' } }));
    expect(strict.problems.map((p) => p.message).join()).toContain('a rule that only informs is a notice');
  });
});

describe('rules about the repository', () => {
  const RULE = {
    subject: 'repository',
    severity: 'warning',
    requires: '[{ id: policy, declared: ["repository.files[\'security-policy\']"] }]',
  };

  it('read what was found in the tree', () => {
    expect(judged(RULE, {}).verdict).toBe('violated');
    const found = { repository: { files: { 'security-policy': { paths: ['SECURITY.md'] } } } };
    expect(judged(RULE, found).verdict).toBe('satisfied');
  });

  it('may look at the systems in it, and rules about systems at it', () => {
    expect(
      judged(
        { ...RULE, when: '"systems.exists(s, s.interacts_with_persons)"' },
        {
          systems: [{ id: 'chat', interacts_with_persons: false }],
        },
      ).verdict,
    ).toBe('not-applicable');
    expect(
      judged({ requires: '[{ id: policy, declared: ["repository.files[\'security-policy\']"] }]' }, { system: {} })
        .verdict,
    ).toBe('violated');
  });
});
