import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../../src/policy/built-in.ts';
import { loadPolicy, type PolicyReader, type PolicyRequest, type TextRead } from '../../src/policy/load-policy.ts';
import { PACK_HEAD, ruleText } from './workbench.ts';

const CONFIG = '.github/ai-policy.yml';

/** A commit that holds these files; `null` stands for a file that cannot be read. */
function commit(files: Readonly<Record<string, string | null>>, id = 'c0ffee'): PolicyReader {
  const read = (path: string): TextRead => {
    if (!Object.hasOwn(files, path)) return { state: 'absent' };
    const text = files[path];
    return typeof text === 'string'
      ? { state: 'read', text, blob: `blob-${path}` }
      : { state: 'unreadable', reason: `${path} is a link.` };
  };
  return {
    commit: id,
    readText: async (path) => read(path),
    listFolder: async (folder) => Object.keys(files).filter((path) => path.startsWith(`${folder}/`)),
  };
}

function request(files: Readonly<Record<string, string | null>>, rest: Partial<PolicyRequest> = {}): PolicyRequest {
  return {
    trusted: commit(files),
    branch: null,
    configPath: CONFIG,
    configRequired: false,
    settings: { jurisdictions: null, enforce: null, failOn: null, asOf: null },
    options: { trusted: false, anyDay: false, today: '2026-11-23' },
    ...rest,
  };
}

/** An organisation's pack under its own jurisdiction, in a folder. */
function house(rule: Readonly<Record<string, string>> = {}, id = 'house'): Record<string, string> {
  const head = PACK_HEAD.replace('id: eu\njurisdiction: eu', `id: ${id}\njurisdiction: house`);
  return {
    [CONFIG]: 'packs: [policy]\n',
    'policy/pack.yml': head,
    'policy/rules/house-purpose.yml': ruleText({ id: 'house-purpose', ...rule }),
  };
}

async function outcome(files: Readonly<Record<string, string | null>>, rest: Partial<PolicyRequest> = {}) {
  const policy = await loadPolicy(request(files, rest));
  return {
    policy,
    told: policy.problems.map((p) => `${p.path ?? ''}:${p.line ?? ''} ${p.code}: ${p.message}`).join('\n'),
  };
}

describe('policy', () => {
  it('without a file is that of the built-in packs', async () => {
    const { policy } = await outcome({});
    expect(policy).toMatchObject({ text: null, config: null, problems: [] });
    expect(policy.judge?.packs.map((p) => p.jurisdiction)).toEqual(['eu', 'uk', 'sg', 'jp']);
    expect(policy.judge?.packs.every((p) => p.rules.length > 0)).toBe(true);
  });

  it('comes with path, commit and digest of its file', async () => {
    const { policy } = await outcome({ [CONFIG]: 'jurisdictions: [uk]\n' });
    expect(policy.config).toEqual({ path: CONFIG, commit: 'c0ffee', digest: `blob-${CONFIG}` });
    expect(policy.judge?.packs.map((p) => p.id)).toEqual(['uk']);
  });

  it('judges nothing while its file cannot be read or is missing where it was asked for', async () => {
    const unreadable = await outcome({ [CONFIG]: null });
    expect(unreadable.policy.judge).toBeNull();
    expect(unreadable.told).toContain('is a link');
    expect((await outcome({}, { configRequired: true })).told).toContain('there is no file .github/ai-policy.yml');
    expect((await outcome({}, { configRequired: true })).policy.judge).toBeNull();
  });

  it('judges nothing while its file says something wrong, and tells all of it', async () => {
    const { policy, told } = await outcome({ [CONFIG]: 'enforce: maybe\nfail_on: error\n' });
    expect(policy.judge).toBeNull();
    expect(told.split('\n')).toHaveLength(2);
    expect(told).toContain(`${CONFIG}:2 configuration: there is no key "fail_on"`);
  });

  it('judges nothing for a jurisdiction or a rule that nobody knows', async () => {
    expect((await outcome({ [CONFIG]: 'jurisdictions: [eu, fr]\n' })).told).toContain('there is no pack for "fr"');
    const override =
      '  - { rule: eu-nothing, severity: "off", reason: Decided by the board., owner: Legal, expires: 2026-12-31 }\n';
    const { policy, told } = await outcome({ [CONFIG]: `overrides:\n${override}` });
    expect(policy.judge).toBeNull();
    expect(told).toContain('there is no rule "eu-nothing"');
  });
});

describe('trusted branches', () => {
  const branch = (files: Readonly<Record<string, string | null>>) => ({
    name: 'release/1',
    reader: commit(files, 'b4a5e'),
  });

  it('decide only where the default branch lists them', async () => {
    const unlisted = await outcome(
      { [CONFIG]: 'jurisdictions: [eu]\n' },
      { branch: branch({ [CONFIG]: 'jurisdictions: [jp]\n' }) },
    );
    expect(unlisted.policy.judge?.configuration.jurisdictions).toEqual(['eu']);
    expect(unlisted.policy.config?.commit).toBe('c0ffee');
    const listed = await outcome(
      { [CONFIG]: "jurisdictions: [eu]\ntrusted-branches: ['release/1']\n" },
      { branch: branch({ [CONFIG]: 'jurisdictions: [jp]\n' }) },
    );
    expect(listed.policy.judge?.configuration.jurisdictions).toEqual(['jp']);
    expect(listed.policy.config?.commit).toBe('b4a5e');
  });

  it('cannot list themselves', async () => {
    const own = { [CONFIG]: "enforce: observe\ntrusted-branches: ['release/1']\n" };
    expect((await outcome({}, { branch: branch(own) })).policy.judge?.configuration.enforce).toBe('gate');
    expect(
      (await outcome({ [CONFIG]: 'enforce: gate\n' }, { branch: branch(own) })).policy.judge?.configuration.enforce,
    ).toBe('gate');
  });

  it('without a file of their own are judged by the trusted one, never by the defaults', async () => {
    const trusted = { [CONFIG]: "fail-on: warning\ntrusted-branches: ['release/1']\n" };
    const { policy } = await outcome(trusted, { branch: branch({}) });
    expect(policy.judge?.configuration.failOn).toBe('warning');
    expect(policy.config?.commit).toBe('c0ffee');
  });

  it('with a file that cannot be read judge nothing', async () => {
    const trusted = { [CONFIG]: "trusted-branches: ['release/1']\n" };
    expect((await outcome(trusted, { branch: branch({ [CONFIG]: null }) })).policy.judge).toBeNull();
  });

  it('bring their own packs', async () => {
    const trusted = { [CONFIG]: "trusted-branches: ['release/1']\n" };
    const { policy } = await outcome(trusted, { branch: branch(house()) });
    expect(policy.judge?.packs.map((p) => p.id)).toContain('house');
  });
});

describe('packs of an organisation', () => {
  it('are judged beside the built-in ones', async () => {
    const { policy } = await outcome(house());
    expect(policy.problems).toEqual([]);
    expect(policy.judge?.packs.map((p) => p.id)).toEqual(['eu', 'uk', 'sg', 'jp', 'house']);
    expect(policy.judge?.packs.at(-1)?.origin).toBe('policy');
  });

  it('with a misspelt fact judge nothing: the place is told', async () => {
    const { policy, told } = await outcome(house({ requires: '[{ id: a, declared: [system.intended_porpose] }]' }));
    expect(policy.judge).toBeNull();
    expect(told).toMatch(/policy\/rules\/house-purpose.yml:\d+ pack: the vocabulary has no "system.intended_porpose"/);
  });

  it('may not take an id that is taken', async () => {
    const [rule] = builtInPacks()[0]?.rules ?? [];
    expect((await outcome(house({}, 'eu'))).told).toContain('duplicate-id: the id "eu" is taken');
    const files = house();
    delete files['policy/rules/house-purpose.yml'];
    files['policy/pack.yml'] = PACK_HEAD.replace('id: eu\njurisdiction: eu', 'id: house\njurisdiction: eu');
    files[`policy/rules/${rule?.id}.yml`] = ruleText({ id: rule?.id ?? '' });
    const clash = await outcome(files);
    expect(clash.policy.judge).toBeNull();
    expect(clash.told).toContain(`duplicate-id: the id "${rule?.id}" is taken`);
  });

  it('that are not there, hold no rules or cannot be read judge nothing', async () => {
    expect((await outcome({ [CONFIG]: 'packs: [policy]\n' })).told).toContain('policy has no pack.yml');
    const { 'policy/rules/house-purpose.yml': _, ...empty } = house();
    expect((await outcome(empty)).told).toContain('the pack has no rules');
    const unreadable = await outcome({ ...house(), 'policy/rules/house-other.yml': null });
    expect(unreadable.policy.judge).toBeNull();
    expect(unreadable.told).toContain('unreadable: policy/rules/house-other.yml is a link.');
  });

  it('tell all that is wrong with several of them', async () => {
    const { told } = await outcome({
      ...house({ severity: 'fatal' }),
      [CONFIG]: 'packs: [policy, other]\n',
      'other/pack.yml': 'id: 3\n',
    });
    expect(told).toContain('policy/rules/house-purpose.yml');
    expect(told).toContain('other/pack.yml');
  });
});
