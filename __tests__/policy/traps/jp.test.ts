/**
 * Traps of the Japanese dossier that no single rule's example can show: what only becomes visible across the rules of the
 * pack, or when a declaration is read. And that the closed lists of the pack hang together with the vocabulary.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBuiltIn } from '../../../scripts/packs.ts';
import type { SubjectKind } from '../../../src/facts/fact.ts';
import { typeOf } from '../../../src/facts/vocabulary.ts';
import { exampleFacts } from '../../../src/policy/examples.ts';
import { judge } from '../../../src/policy/judge.ts';
import type { Judgement } from '../../../src/policy/judgement.ts';
import type { Rule } from '../../../src/policy/rule.ts';
import { factsOf, problemsOf, readOne } from '../../evidence/memory-source.ts';

const { loaded } = loadBuiltIn(join(import.meta.dirname, '../../..'), 'jp');
if (!loaded) throw new Error('the pack jp cannot be loaded');
const { pack } = loaded;
const NOW = '2026-11-23';
const AI_SPECIFIC = ['ai-act', 'ai-guideline', 'ai-business-guidelines'];

function instrument(id: string) {
  const found = pack.instruments.find((i) => i.id === id);
  if (!found) throw new Error(`no instrument ${id}`);
  return found;
}

/** Days on which something of a rule begins, its items included. */
function daysOf(rule: Rule): readonly string[] {
  const items = rule.requires.flatMap((item) => [item, ...item.any]);
  return [...rule.from, ...items.flatMap((item) => item.from)].map((row) => row.on).filter((day) => day !== 'never');
}

function judged(rule: Rule, facts: object, asOf = NOW): Judgement {
  const example = {
    title: rule.id,
    as_of: asOf,
    facts: facts as Record<string, unknown>,
    verdict: 'satisfied' as const,
  };
  const { facts: index, subject } = exampleFacts(rule.subject, example);
  return judge(rule, pack, subject, index, { asOf, trace: false });
}

/** The keys of a map, or the words of a list, as the vocabulary has them. */
function words(kind: SubjectKind, path: string): readonly string[] {
  const type = typeOf(kind, path);
  if (type?.kind === 'map') return type.keys;
  if (type?.kind === 'list' && type.of.kind === 'enum') return type.of.values;
  throw new Error(`${kind}.${path} has no closed list`);
}

const listed = (name: string): readonly string[] => pack.tables[name] as readonly string[];
const sorted = (list: readonly string[]): readonly string[] => [...list].sort();

describe('instruments of the Japanese pack', () => {
  it('Trap JP-03: the guideline under Art. 13 and the AI Guidelines for Business are two, and both are soft', () => {
    const [ofGovernment, ofMinistries] = [instrument('ai-guideline'), instrument('ai-business-guidelines')];
    expect(ofGovernment.issuer).toBe('AI Strategic Headquarters');
    expect(ofMinistries.issuer).toContain('Ministry');
    expect(ofGovernment.url).not.toBe(ofMinistries.url);
    expect([ofGovernment.force, ofMinistries.force]).toEqual(['guidance', 'guidance']);
    for (const rule of pack.rules.filter((r) => r.id.startsWith('jp-aigl-')))
      expect([rule.id, rule.source.instrument]).toEqual([rule.id, 'ai-guideline']);
    for (const rule of pack.rules.filter((r) => r.id.startsWith('jp-gfb-')))
      expect([rule.id, rule.source.instrument]).toEqual([rule.id, 'ai-business-guidelines']);
  });

  it('Trap JP-07: guides of the AI Safety Institute and of AIST are not mixed up', () => {
    const issuersOf = (prefixes: readonly string[]) => [
      ...new Set(
        pack.rules
          .filter((r) => prefixes.some((prefix) => r.id.startsWith(prefix)))
          .map((r) => instrument(r.source.instrument).issuer),
      ),
    ];
    expect(issuersOf(['jp-aisi-'])).toEqual(['Japan AI Safety Institute']);
    expect(issuersOf(['jp-mlqm-', 'jp-aist-'])).toEqual([
      'National Institute of Advanced Industrial Science and Technology (AIST)',
    ]);
  });

  it('Trap JP-09: AISL is a level of AIST, and no word of the AI Safety Institute', () => {
    expect(words('system', 'mlqm.levels').every((level) => /^(AISL|AIPL|AIFL|AIPrL)-/.test(level))).toBe(true);
    const aisi = [...words('system', 'aisi.perspectives'), ...words('model', 'claims')];
    expect(aisi.filter((word) => /aisl/i.test(word))).toEqual([]);
  });

  it('Trap JP-16: no binding standard of AIST, and no rule that begins with an alignment in the third quarter of 2026', () => {
    const ofAist = pack.instruments.filter((i) => i.issuer.includes('AIST'));
    expect(new Set(ofAist.map((i) => i.force))).toEqual(new Set(['voluntary']));
    const quarter = pack.rules.filter((r) => daysOf(r).some((day) => day >= '2026-07-01' && day <= '2026-09-30'));
    expect(sorted([...new Set(quarter.map((r) => r.source.instrument))])).toEqual([
      'aisi-evaluation-guide',
      'appi-amendment',
      'ip-principle-code',
      'likeness-report',
    ]);
  });

  it('only general law carries an error', () => {
    const hard = pack.rules.filter((r) =>
      [...r.severity, ...r.requires.flatMap((i) => i.severity)].some((s) => s.is === 'error'),
    );
    expect(hard.filter((r) => AI_SPECIFIC.includes(r.source.instrument)).map((r) => r.id)).toEqual([]);
    expect(hard.every((r) => r.source.force === 'law')).toBe(true);
  });
});

describe('days on which the Japanese pack is judged', () => {
  it('Trap JP-T4: in March 2024 neither the AI Act nor guidelines are in force, general law is', () => {
    const inForce = pack.rules
      .filter((r) => r.from.every((row) => row.on <= '2024-03-01'))
      .map((r) => r.source.instrument);
    expect(inForce.filter((id) => AI_SPECIFIC.includes(id) || id.startsWith('aisi-'))).toEqual([]);
    expect(inForce).toEqual(
      expect.arrayContaining(['appi', 'copyright-act', 'employment-security-act', 'hiroshima-code']),
    );
  });

  it('Trap JP-T3: in August 2025 the AI Act is in force and its guideline is ahead', () => {
    const first = (id: string) =>
      sorted([
        ...new Set(pack.rules.filter((r) => r.source.instrument === id).flatMap((r) => r.from.map((row) => row.on))),
      ]);
    expect(first('ai-act')).toEqual(['2025-06-04']);
    expect(first('ai-guideline')).toEqual(['2025-12-19']);
  });
});

describe('a system in Japan of which little is declared', () => {
  const system = {
    markets: { jp: { offered: true } },
    activities: ['develops', 'offers'],
    kinds: ['language-model', 'agent'],
    outputs: ['text'],
    uses: ['customer-support'],
    interacts_with_persons: true,
    decision: { about_people: false },
    tools: [{ id: 'mail', effect: 'irreversible' }],
  };
  const models = [{ id: 'chat', origin: 'own' }];
  const rules = pack.rules.filter((r) => r.subject === 'system' && r.kind === 'duty');

  it('Trap JP-T2: gets advice and no error', () => {
    const found = rules.map((rule) => judged(rule, { system, models })).filter((j) => j.verdict === 'violated');
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((j) => j.severity === 'error').map((j) => j.rule.id)).toEqual([]);
  });

  it('is not asked for facts of fields that lie far from it', () => {
    const asked = new Set(
      rules
        .map((rule) => judged(rule, { system, models }))
        .flatMap((j) => (j.verdict === 'undetermined' ? j.missing.map((ref) => ref.path) : [])),
    );
    expect(sorted([...asked])).toEqual(['procured_by_government']);
  });
});

describe('a comply-or-explain item as it is written in a declaration', () => {
  const item = (value: string) =>
    readOne(
      'ai-system.yml',
      `declaration: ai-system/v1\nmodels:\n  - id: chat\n    ip_disclosure_items:\n      crawler: ${value}\n`,
    );

  it('Trap JP-T19: an explanation in words counts', async () => {
    const reading = await item('{ not_applicable: Nothing was crawled. }');
    expect(factsOf(reading)).toEqual({
      'model:chat ip_disclosure_items[crawler]': 'not-applicable: Nothing was crawled.',
    });
    expect(problemsOf(reading)).toEqual([]);
  });

  it('Trap JP-T19: an empty explanation is none', async () => {
    const reading = await item('{ not_applicable: "" }');
    expect(factsOf(reading)).toEqual({});
    expect(problemsOf(reading)).toEqual(['empty-reason 5']);
  });
});

describe('closed lists of the Japanese pack', () => {
  it.each([
    ['common_principles', 'system', 'guideline_statement'],
    ['hiroshima_actions', 'org', 'hiroshima.actions'],
    ['genai_components', 'system', 'components'],
    ['mlqm_qualities', 'system', 'mlqm.internal'],
  ] as const)('%s names every key that can be declared', (table, kind, path) => {
    expect(sorted(listed(table))).toEqual(sorted(words(kind, path)));
  });

  it('there are ten principles, eleven actions and ten perspectives besides the one for agents', () => {
    expect(
      [listed('common_principles'), listed('hiroshima_actions'), listed('aisi_perspectives')].map((l) => l.length),
    ).toEqual([10, 11, 10]);
    expect(sorted([...listed('aisi_perspectives'), 'agent-perspective'])).toEqual(
      sorted(words('system', 'aisi.perspectives')),
    );
  });

  it('the items of the IP code are those that can be declared', () => {
    expect(sorted([...listed('ip_items_of_all'), ...listed('ip_items_of_training')])).toEqual(
      sorted(words('model', 'ip_disclosure_items')),
    );
  });

  it('Trap JP-T17: the level matrix has a whole row for each published level and none for those outside', () => {
    const matrix = pack.tables.mlqm_matrix as Readonly<Record<string, Readonly<Record<string, number>>>>;
    for (const [level, row] of Object.entries(matrix))
      expect([level, sorted(Object.keys(row))]).toEqual([level, sorted(listed('mlqm_qualities'))]);
    const outside = words('system', 'mlqm.levels').filter((level) => !Object.hasOwn(matrix, level));
    expect(sorted(outside)).toEqual(['AIPrL-1', 'AIPrL-2', 'AISL-2', 'AISL-3', 'AISL-4']);
  });

  it('Trap JP-T16: both scales of uniformity are never asked for by one level', () => {
    const matrix = pack.tables.mlqm_matrix as Readonly<Record<string, Readonly<Record<string, number>>>>;
    for (const [level, row] of Object.entries(matrix))
      expect([level, (row['B-2-LS'] ?? 0) > 0]).toEqual([level, level.startsWith('AISL')]);
  });
});
