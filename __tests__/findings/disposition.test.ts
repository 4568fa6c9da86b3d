import { describe, expect, it } from 'vitest';
import type { Finding, Outcome } from '../../src/findings/outcome.ts';
import type { Configuration, OverrideEntry } from '../../src/policy/configuration.ts';
import type { Judgement } from '../../src/policy/judgement.ts';
import { judgement } from './judgements.ts';
import { EU } from './small-packs.ts';
import { card, declaration, settled, tree } from './trees.ts';

const TREE = tree([declaration(), card()]);

function outcomeOf(
  judgements: readonly Judgement[],
  configuration: Partial<Configuration> = {},
  base = false,
): Outcome {
  const head = { ...TREE, judgements };
  return settled(head, base ? head : null, { jurisdictions: ['eu'], ...configuration }, { packs: [EU] });
}

function findingOf(outcome: Outcome): Finding {
  const [finding] = outcome.findings;
  if (!finding) throw new Error('no finding');
  return finding;
}

const OVERRIDE: OverrideEntry = {
  rule: 'eu-rule',
  severity: 'off',
  reason: 'settled with the authority',
  owner: 'legal',
  expires: '2026-11-23',
};

interface Case {
  readonly name: string;
  readonly judgement: Partial<Judgement>;
  readonly configuration?: Partial<Configuration>;
  readonly base?: boolean;
  readonly disposition: Finding['disposition'];
  readonly reason: string | null;
  readonly row: number;
}

const CASES: readonly Case[] = [
  { name: 'a violation of severity error blocks', judgement: {}, disposition: 'blocking', reason: null, row: 3 },
  {
    name: 'an open verdict of severity error blocks',
    judgement: { verdict: 'undetermined' },
    disposition: 'blocking',
    reason: null,
    row: 4,
  },
  { name: 'a warning advises', judgement: { severity: 'warning' }, disposition: 'advisory', reason: null, row: 7 },
  {
    name: 'a warning blocks where warnings fail',
    judgement: { severity: 'warning' },
    configuration: { failOn: 'warning' },
    disposition: 'blocking',
    reason: null,
    row: 3,
  },
  {
    name: 'a notice never blocks',
    judgement: { severity: 'notice' },
    configuration: { failOn: 'warning' },
    disposition: 'advisory',
    reason: null,
    row: 7,
  },
  {
    name: 'what is known from memory advises',
    judgement: { certainty: 'memory' },
    disposition: 'advisory',
    reason: 'certainty: memory',
    row: 7,
  },
  {
    name: 'a secondary source blocks',
    judgement: { certainty: 'secondary' },
    disposition: 'blocking',
    reason: null,
    row: 3,
  },
  {
    name: 'a secondary source advises where primary ones are demanded',
    judgement: { certainty: 'secondary' },
    configuration: { certainty: 'primary' },
    disposition: 'advisory',
    reason: 'certainty: secondary',
    row: 7,
  },
  {
    name: 'a moot verdict advises',
    judgement: { verdict: 'undetermined', moot: true },
    disposition: 'advisory',
    reason: 'moot',
    row: 7,
  },
  {
    name: 'observe mode advises and says so',
    judgement: {},
    configuration: { enforce: 'observe' },
    disposition: 'advisory',
    reason: 'observe',
    row: 5,
  },
  {
    name: 'an existing finding blocks by default',
    judgement: {},
    base: true,
    disposition: 'blocking',
    reason: null,
    row: 3,
  },
  {
    name: 'an existing finding advises where only new ones block',
    judgement: {},
    configuration: { blocks: 'new' },
    base: true,
    disposition: 'advisory',
    reason: 'existing',
    row: 7,
  },
  {
    name: 'a release, compared with nothing, is never softened by its past',
    judgement: {},
    configuration: { blocks: 'new' },
    disposition: 'blocking',
    reason: null,
    row: 3,
  },
  {
    name: 'a rule that lies ahead is upcoming',
    judgement: {
      verdict: 'not-applicable',
      upcoming: { from: '2027-12-02', confirmed: true, conditional: false, verdict: 'violated' },
    },
    disposition: 'upcoming',
    reason: null,
    row: 7,
  },
  {
    name: 'an override switches off until its last day',
    judgement: {},
    configuration: { overrides: [OVERRIDE] },
    disposition: 'waived',
    reason: 'override by legal until 2026-11-23: settled with the authority',
    row: 7,
  },
  {
    name: 'an expired override no longer softens its rule',
    judgement: {},
    configuration: { overrides: [{ ...OVERRIDE, expires: '2026-11-22' }] },
    disposition: 'blocking',
    reason: null,
    row: 3,
  },
  {
    name: 'an override softens the severity',
    judgement: {},
    configuration: { overrides: [{ ...OVERRIDE, severity: 'warning' }] },
    disposition: 'advisory',
    reason: 'override by legal',
    row: 7,
  },
  {
    name: 'an override tightens the severity',
    judgement: { severity: 'notice' },
    configuration: { overrides: [{ ...OVERRIDE, severity: 'error' }] },
    disposition: 'blocking',
    reason: null,
    row: 3,
  },
  {
    name: 'of two overrides the stricter holds',
    judgement: {},
    configuration: { overrides: [OVERRIDE, { ...OVERRIDE, severity: 'error' }] },
    disposition: 'blocking',
    reason: null,
    row: 3,
  },
  {
    name: 'an override of another rule has no effect',
    judgement: {},
    configuration: { overrides: [{ ...OVERRIDE, rule: 'eu-other' }] },
    disposition: 'blocking',
    reason: null,
    row: 3,
  },
];

describe('whether a finding blocks', () => {
  it.each(CASES)('$name', (example) => {
    const outcome = outcomeOf([judgement(example.judgement)], example.configuration, example.base);
    const finding = findingOf(outcome);
    expect(finding.disposition).toBe(example.disposition);
    if (example.reason === null) expect(finding.dispositionReason).toBeNull();
    else expect(finding.dispositionReason).toContain(example.reason);
    expect(outcome.row).toBe(example.row);
    expect(outcome.jurisdictions[0]?.blocking).toBe(example.disposition === 'blocking' ? 1 : 0);
  });

  it('shows every override, and says where an expired one had a rule in mind', () => {
    const outcome = outcomeOf([judgement()], { overrides: [{ ...OVERRIDE, expires: '2026-11-22' }] });
    expect(outcome.overrides).toEqual([{ ...OVERRIDE, expires: '2026-11-22', lapsed: true }]);
    expect(findingOf(outcome).notes).toEqual(['An override of this rule expired on 2026-11-22 and has no effect.']);
    const holds = outcomeOf([judgement({ verdict: 'satisfied' })], { overrides: [OVERRIDE] });
    expect(holds.overrides).toEqual([{ ...OVERRIDE, lapsed: false }]);
  });

  it('counts what is waived', () => {
    expect(outcomeOf([judgement()], { overrides: [OVERRIDE] }).jurisdictions[0]?.waived).toBe(1);
  });
});
