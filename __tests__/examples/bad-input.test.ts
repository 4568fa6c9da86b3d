/**
 * Bad input beside evidence in order: each kind is told with its place, the rest is still judged, and nothing that could
 * not be judged is green. (A commit that begins with a dash, a missing token, 403, 404 and 500 are told elsewhere:
 * `evidence/sources`, `action/pull-requests`.)
 */
import { describe, expect, test } from 'vitest';
import type { SourceEntry } from '../../src/evidence/source.ts';
import type { Outcome } from '../../src/findings/outcome.ts';
import { type GateRequest, runGate } from '../../src/gate.ts';
import { DEFAULT_CONFIG_PATH } from '../../src/policy/configuration.ts';
import { type MemoryFiles, memorySource } from '../evidence/memory-source.ts';
import { filesOf, TODAY } from './example-runs.ts';

const READY = filesOf('hiring-tool-ready');
const NOTHING_ASKED: GateRequest['settings'] = { jurisdictions: null, enforce: null, failOn: null, asOf: null };

async function judge(
  files: MemoryFiles,
  more: { others?: readonly SourceEntry[]; truncated?: string; settings?: Partial<GateRequest['settings']> } = {},
): Promise<Outcome> {
  const source = memorySource({ ...READY, ...files }, more.others ?? []);
  const { truncated } = more;
  const head =
    truncated === undefined ? source : { ...source, list: async () => ({ ...(await source.list()), truncated }) };
  return runGate({
    head,
    base: null,
    trusted: source,
    trustedBranch: null,
    configPath: DEFAULT_CONFIG_PATH,
    configRequired: false,
    settings: { ...NOTHING_ASKED, ...more.settings },
    settingsTrusted: true,
    anyDay: true,
    today: TODAY,
  });
}

const DEEP = 10_000;
const UNREADABLE: Readonly<Record<string, { path: string; content: string | Uint8Array; says: RegExp }>> = {
  'broken YAML front matter': {
    path: 'm/README.md',
    content: '---\nlicense: [mit\ntags: x\n---\n# Model card\n',
    says: /line/,
  },
  'JSON cut in half': {
    path: 'ai-system.json',
    content: '{"declaration": "ai-system/v1", "system": {"id": ',
    says: /JSON/,
  },
  'a card that is not UTF-8': {
    path: 'MODEL_CARD.md',
    content: Uint8Array.of(0x23, 0x20, 0xff, 0xfe, 0x41),
    says: /UTF-8/,
  },
  'a line of 10 MB': {
    path: 'other/ai-system.yml',
    content: `declaration: ai-system/v1\n# ${'x'.repeat(10_000_000)}\n`,
    says: /larger/,
  },
  'an alias bomb': {
    path: 'b/ai-system.yml',
    content: `declaration: ai-system/v1\na: &a [1,1,1,1,1,1,1,1,1,1]\n${Array.from({ length: 8 }, (_, i) => `${'bcdefghi'[i]}: &${'bcdefghi'[i]} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(',')}]`).join('\n')}\n`,
    says: /alias/i,
  },
  'nesting 10,000 deep': {
    path: 'd/ai-system.yml',
    content: `declaration: ai-system/v1\na: ${'['.repeat(DEEP)}${']'.repeat(DEEP)}\n`,
    says: /deep|nest/i,
  },
  'an unknown version of a declaration': {
    path: 'v/ai-system.yml',
    content: 'declaration: ai-system/v9\nsystem: { id: x }\n',
    says: /v1/,
  },
  'a pointer of Git LFS': {
    path: 'l/MODEL_CARD.md',
    content: `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1234\n`,
    says: /LFS/,
  },
};

describe('evidence that cannot be read', () => {
  test.each(Object.entries(UNREADABLE))(
    '%s blocks with its place, and the rest is judged',
    async (_, { path, content, says }) => {
      const outcome = await judge({ [path]: content });
      expect(outcome).toMatchObject({ row: 2, conclusion: 'failure', exitCode: 1 });
      const told = outcome.problems.filter((p) => p.path === path);
      expect(told.map((p) => p.message).join()).toMatch(says);
      expect(outcome.jurisdictions.map((j) => j.conclusion)).toEqual(['failure', 'failure', 'failure', 'failure']);
      expect(outcome.results.filter((r) => r.verdict === 'satisfied').length).toBeGreaterThan(20);
    },
  );

  test('a link in place of a declaration blocks with its place', async () => {
    const others: readonly SourceEntry[] = [{ path: 'x/ai-system.yml', kind: 'link', size: null, blob: null }];
    const outcome = await judge({}, { others });
    expect(outcome).toMatchObject({ row: 2, conclusion: 'failure' });
    expect(outcome.problems.map((p) => `${p.path}: ${p.message}`).join()).toMatch(/x\/ai-system\.yml: .*link/i);
  });

  test('a tree that was not listed whole is never green', async () => {
    const outcome = await judge({}, { truncated: 'The tree holds more entries than GitHub lists.' });
    expect(outcome).toMatchObject({ row: 2, conclusion: 'failure', exitCode: 1 });
    expect(JSON.stringify(outcome.problems)).toContain('more entries');
  });

  test('an empty card is read, declares nothing and is told', async () => {
    const outcome = await judge({ 'empty/MODEL_CARD.md': '' });
    expect(outcome.findings.filter((f) => f.location.path === 'empty/MODEL_CARD.md')).not.toHaveLength(0);
    expect(['success', 'neutral']).not.toContain(outcome.conclusion);
  });
});

const PACK = {
  '.github/ai-policy.yml': 'packs: [policies/acme]\n',
  'policies/acme/pack.yml':
    'id: acme\njurisdiction: eu\ntitle: Acme\nversion: 1.0.0\nreviewed_on: 2026-11-23\ninstruments:\n  house: { title: House rules, issuer: Acme, force: voluntary, url: "https://acme.example/rules", date: 2026-01-01 }\n',
  'policies/acme/rules/eu-acme-contact.yml': `id: eu-acme-contact
subject: org
title: Contact
source: { instrument: house, provision: Rule 1, url: "https://acme.example/rules", force: voluntary, certainty: { text: primary, date: primary } }
from: 2026-01-01
severity: notice
requires: [{ id: contact, declared: [org.contcat] }]
controls: [id.provider-contact]
leaves_to_humans: Whether anybody answers.
finding: No contact is declared.
remedy: Declare one.
examples: [{ title: no contact, as_of: 2026-11-23, facts: {}, verdict: violated, failing: ["contact:undeclared"] }]
`,
};

describe('what could not be evaluated', () => {
  test('a pack with a misspelt fact stops the run with file and line', async () => {
    const outcome = await judge(PACK);
    expect(outcome).toMatchObject({ row: 1, conclusion: 'failure', exitCode: 2 });
    const [problem] = outcome.problems;
    expect(problem).toMatchObject({ kind: 'pack', path: 'policies/acme/rules/eu-acme-contact.yml', line: 7 });
    expect(problem?.message).toContain('contcat');
  });

  test('everything wrong with an organisation pack comes at once, with file, line and what to write instead', async () => {
    const good = PACK['policies/acme/rules/eu-acme-contact.yml'].replace('contcat', 'contact');
    const outcome = await judge({
      ...PACK,
      'policies/acme/pack.yml': `${PACK['policies/acme/pack.yml']}definitions: { one: two, two: one }\n`,
      'policies/acme/rules/eu-acme-contact.yml': good
        .replace('from: 2026-01-01', 'from: 2026-02-30')
        .replace('instrument: house', 'instrument: huose')
        .replace('id.provider-contact', 'id.provider-contacts')
        .replace('severity: notice', 'when: org.headcount\nseverity: notice'),
      'policies/acme/rules/eu-acme-again.yml': good,
      'policies/acme/rules/eu-art4-literacy.yml': good.replace('eu-acme-contact', 'eu-art4-literacy'),
    });
    expect(outcome).toMatchObject({ row: 1, conclusion: 'failure', exitCode: 2 });
    expect(outcome.problems.map((p) => `${p.path}:${p.line}: ${p.message}`)).toEqual([
      'policies/acme/pack.yml:8: definitions go in a circle: one → two → one',
      'policies/acme/rules/eu-acme-again.yml:1: the rule eu-acme-contact must be in a file of that name',
      'policies/acme/rules/eu-acme-contact.yml:1: the id eu-acme-contact is used twice',
      'policies/acme/rules/eu-acme-contact.yml:4: the pack has no instrument "huose"; did you mean "house"?',
      'policies/acme/rules/eu-acme-contact.yml:5: 2026-02-30 is no day of the calendar; write YYYY-MM-DD',
      'policies/acme/rules/eu-acme-contact.yml:6: a condition is expected, "org.headcount" is a number',
      'policies/acme/rules/eu-acme-contact.yml:9: the catalogue has no control "id.provider-contacts"; did you mean "id.provider-contact"?',
      'policies/acme:null: the id "eu-art4-literacy" is taken by another pack',
    ]);
  });

  test('the same pack with the fact spelt right is judged', async () => {
    const rule = PACK['policies/acme/rules/eu-acme-contact.yml'].replace('contcat', 'contact');
    const outcome = await judge({ ...PACK, 'policies/acme/rules/eu-acme-contact.yml': rule });
    expect(outcome.problems).toEqual([]);
    expect(outcome.results.map((r) => r.rule)).toContain('eu-acme-contact');
  });

  test.each([
    ['an unknown jurisdiction', { jurisdictions: 'eu,mars' }, /mars/],
    ['an as-of that is no day', { asOf: '2026-02-30' }, /2026-02-30/],
    ['an as-of that is no date', { asOf: 'tomorrow' }, /tomorrow/],
    ['a word that enforce does not know', { enforce: 'maybe' }, /maybe/],
  ] as const)('%s stops the run, and says which word', async (_, settings, says) => {
    const outcome = await judge({}, { settings });
    expect(outcome).toMatchObject({ row: 1, conclusion: 'failure', exitCode: 2 });
    expect(outcome.problems.map((p) => p.message).join()).toMatch(says);
    expect(outcome.jurisdictions.map((j) => j.conclusion)).not.toContain('success');
  });

  test('an unknown key of the configuration stops the run with its line', async () => {
    const outcome = await judge({ '.github/ai-policy.yml': 'enforce: gate\nfail_on: error\n' });
    expect(outcome).toMatchObject({ row: 1, exitCode: 2 });
    expect(outcome.problems[0]).toMatchObject({ kind: 'configuration', path: '.github/ai-policy.yml', line: 2 });
  });
});
