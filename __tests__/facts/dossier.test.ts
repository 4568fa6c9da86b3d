import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, linkDossier } from '../../src/facts/dossier.ts';
import type { FactValue, How } from '../../src/facts/fact.ts';
import { slug } from '../../src/facts/reference.ts';
import { card, file, native, type Open, type Reason, type Said } from './spoken.ts';

function ids(dossier: Dossier): string[] {
  return dossier.subjects.map((s) => `${s.id}${s.implicit ? ' (implicit)' : ''}`);
}
function links(dossier: Dossier): string[] {
  return dossier.links.map((l) => `${l.from} ${l.inferred ? '~' : '-'}> ${l.to}`);
}
function shown(dossier: Dossier, subject: string, path: string): FactValue | undefined {
  return dossier.facts.find((f) => f.subject === subject && f.path === path)?.value;
}

describe('subjects', () => {
  it('always hold an organisation, and a system where a model or dataset is found', () => {
    expect(ids(linkDossier([]))).toEqual(['org:org (implicit)']);
    expect(ids(linkDossier([card('README.md', { kind: 'model', key: 'ranker' })]))).toEqual([
      'org:org (implicit)',
      'system:system (implicit)',
      'model:ranker',
    ]);
    expect(ids(linkDossier([card('data/README.md', { kind: 'dataset', key: 'cv' })]))[1]).toBe(
      'system:system (implicit)',
    );
    expect(ids(linkDossier([native('a.yml', { kind: 'org', key: 'Acme Ltd' })]))).toEqual(['org:org']);
  });

  it('that are implicit hold no facts and have no place', () => {
    const dossier = linkDossier([card('README.md', { kind: 'model', key: 'ranker' })]);
    expect(dossier.subjects.filter((s) => s.implicit).every((s) => s.places.length === 0)).toBe(true);
    expect(dossier.facts).toEqual([]);
  });

  it('are one however files spell their id', () => {
    const dossier = linkDossier([
      native('a.yml', { kind: 'dataset', key: 'Common Voice 17', facts: { personal: true } }),
      card('b/README.md', { kind: 'dataset', key: 'common_voice_17', facts: { licence: 'CC0-1.0' } }),
    ]);
    expect(ids(dossier)).toContain('dataset:common-voice-17');
    expect(dossier.facts.map((f) => f.path)).toEqual(['licence', 'personal']);
    expect(new Set(dossier.facts.map((f) => f.subject)).size).toBe(1);
  });

  it('have their most trusted place first', () => {
    const dossier = linkDossier([
      card('a/README.md', { kind: 'model', key: 'ranker' }),
      native('z.yml', { kind: 'model', key: 'ranker' }),
    ]);
    expect(dossier.subjects.find((s) => s.kind === 'model')?.places.map((p) => p.path)).toEqual([
      'z.yml',
      'a/README.md',
    ]);
  });

  it.each([
    ['Common Voice 17', 'common-voice-17'],
    ['--a__b--', 'a-b'],
    ['日本語モデル', '日本語モデル'],
    ['Modèle Élan', 'modèle-élan'],
    ['!!!', ''],
  ])('%s goes by the key "%s"', (text, key) => {
    expect(slug(text)).toBe(key);
    expect(slug(slug(text))).toBe(key);
  });
});

describe('cards and the declarations that own them', () => {
  const licence = { licence: 'apache-2.0' };
  const readme = (path: string, key: string) =>
    card(path, { kind: 'model', key, facts: { 'release.licence': 'Apache-2.0' } });

  it('a card that a declaration names belongs to its model, by a path from the root or from the declaration', () => {
    for (const named of [
      'models/ranker/README.md',
      'ranker/README.md',
      './ranker/README.md',
      'ranker/../ranker/README.md',
    ]) {
      const dossier = linkDossier([
        native(
          'models/ai-system.yml',
          { kind: 'model', key: 'ranker', cards: [named] },
          { kind: 'model', key: 'other' },
        ),
        readme('models/ranker/README.md', 'acme-ranker-v2'),
      ]);
      expect(ids(dossier)).toEqual(['org:org (implicit)', 'system:system (implicit)', 'model:other', 'model:ranker']);
      expect(shown(dossier, 'model:ranker', 'release.licence')).toBe('Apache-2.0');
    }
  });

  it('the only card belongs to the only model that is declared', () => {
    const dossier = linkDossier([
      native('ai-system.yml', { kind: 'model', key: 'ranker' }),
      readme('README.md', 'acme-v2'),
    ]);
    expect(ids(dossier).filter((id) => id.startsWith('model'))).toEqual(['model:ranker']);
  });

  it('one of several cards, or beside several models, is a model of its own', () => {
    const two = linkDossier([
      native('ai-system.yml', { kind: 'model', key: 'ranker' }),
      readme('a/README.md', 'acme-a'),
      readme('b/README.md', 'acme-b'),
    ]);
    expect(ids(two).filter((id) => id.startsWith('model'))).toEqual(['model:acme-a', 'model:acme-b', 'model:ranker']);
    const beside = linkDossier([
      native('ai-system.yml', { kind: 'model', key: 'ranker' }, { kind: 'model', key: 'parser' }),
      readme('README.md', 'acme-a'),
    ]);
    expect(ids(beside)).toContain('model:acme-a');
  });

  it('keep what both say apart, the declaration first', () => {
    const dossier = linkDossier([
      native('ai-system.yml', { kind: 'model', key: 'ranker', facts: { 'release.licence': licence.licence } }),
      readme('README.md', 'acme-v2'),
    ]);
    expect(dossier.facts.map((f) => [f.origin.path, f.value])).toEqual([
      ['ai-system.yml', 'apache-2.0'],
      ['README.md', 'Apache-2.0'],
    ]);
  });
});

describe('files that do not say what they are about', () => {
  const models = (dossier: Dossier) => ids(dossier).filter((id) => id.startsWith('model'));
  const config = (path: string) => card(path, { kind: 'model', key: 'model', named: false });

  it('belong to the only model of their folder', () => {
    const dossier = linkDossier([
      card('a/README.md', { kind: 'model', key: 'a' }),
      card('b/README.md', { kind: 'model', key: 'b' }),
      config('a/config.json'),
    ]);
    expect(models(dossier)).toEqual(['model:a', 'model:b']);
    expect(dossier.subjects.find((s) => s.id === 'model:a')?.places.map((p) => p.path)).toEqual([
      'a/README.md',
      'a/config.json',
    ]);
  });

  it('belong to the nearest folder above that has a model, and to nobody where it has several', () => {
    const above = [card('README.md', { kind: 'model', key: 'ranker' }), config('runs/1/config.json')];
    expect(models(linkDossier(above))).toEqual(['model:ranker']);
    const several = [...above, card('MODEL_CARD.md', { kind: 'model', key: 'parser' })];
    expect(models(linkDossier(several))).toEqual(['model:model', 'model:parser', 'model:ranker']);
  });

  it('found no model where they only show a run of some model', () => {
    const run = card('evals/x.json', {
      kind: 'model',
      key: 'evals',
      named: false,
      founds: false,
      facts: { 'evaluation.evaluator': 'harness' },
    });
    expect(models(linkDossier([run]))).toEqual([]);
    expect(linkDossier([run]).facts).toEqual([]);
    const beside = linkDossier([run, card('README.md', { kind: 'model', key: 'ranker' })]);
    expect(shown(beside, 'model:ranker', 'evaluation.evaluator')).toBe('harness');
  });

  it('belong to the model that a declaration beside them declares, whatever else is named', () => {
    const dossier = linkDossier([
      native('ai-system.yml', { kind: 'model', key: 'ranker' }),
      card('README.md', { kind: 'model', key: 'acme-v2' }),
      config('config.json'),
    ]);
    expect(models(dossier)).toEqual(['model:ranker']);
  });
});

describe('a model made from another one of the repository', () => {
  const base = card('base/README.md', {
    kind: 'model',
    key: 'tern-base',
    facts: { 'training.cumulative_flop': 4e23, version: '2' },
  });
  const tuned = (facts: NonNullable<Said['facts']>) =>
    card('tuned/README.md', { kind: 'model', key: 'tern-chat', facts });

  it('knows of its original what the original says of itself, at the original’s place', () => {
    for (const name of ['tern-base', 'acme/Tern_Base', '../models/tern-base']) {
      const dossier = linkDossier([base, tuned({ 'base.name': name })]);
      const found = dossier.facts.find((f) => f.subject === 'model:tern-chat' && f.path === 'base.training_flop');
      expect(found).toMatchObject({ value: 4e23, origin: { path: 'base/README.md', how: 'derived' } });
      expect(shown(dossier, 'model:tern-chat', 'base.version')).toBe('2');
    }
  });

  it('keeps what it states itself', () => {
    const dossier = linkDossier([base, tuned({ 'base.name': 'tern-base', 'base.training_flop': 1e23 })]);
    expect(dossier.facts.filter((f) => f.path === 'base.training_flop').map((f) => f.value)).toEqual([1e23]);
    expect(dossier.conflicts).toEqual([]);
  });

  it('learns nothing of an original that is not there, nor from itself', () => {
    const dossier = linkDossier([
      base,
      tuned({ 'base.name': 'acme/other' }),
      card('x.md', { kind: 'model', key: 'own', facts: { 'base.name': 'own', 'training.cumulative_flop': 1 } }),
    ]);
    expect(dossier.facts.some((f) => f.path === 'base.training_flop')).toBe(false);
  });
});

describe('links', () => {
  const system = (facts: Said['facts']) =>
    native('ai-system.yml', { kind: 'system', key: 'hiring', facts: facts ?? {} });
  const found = [
    card('a/README.md', { kind: 'model', key: 'a' }),
    card('b/README.md', { kind: 'model', key: 'b' }),
    card('data/README.md', { kind: 'dataset', key: 'cv' }),
  ];

  it('that are declared whole are all there are', () => {
    const dossier = linkDossier([system({ models: ['A'] }), ...found]);
    expect(links(dossier)).toEqual(['system:hiring -> model:a', 'model:a ~> dataset:cv', 'model:b ~> dataset:cv']);
  });

  it('are inferred where nothing is declared, datasets by way of the models', () => {
    expect(links(linkDossier([system({}), ...found]))).toEqual([
      'system:hiring ~> model:a',
      'system:hiring ~> model:b',
      'model:a ~> dataset:cv',
      'model:b ~> dataset:cv',
    ]);
    const noModels = linkDossier([system({}), card('data/README.md', { kind: 'dataset', key: 'cv' })]);
    expect(links(noModels)).toEqual(['system:hiring ~> dataset:cv']);
  });

  it('of a list that may go on are declared for what it names and inferred for the rest', () => {
    const dossier = linkDossier([system({ models: { open: ['a'] } }), ...found]);
    expect(links(dossier).slice(0, 2)).toEqual(['system:hiring -> model:a', 'system:hiring ~> model:b']);
  });

  it('to what nobody declares lead nowhere, and the fact stays', () => {
    const dossier = linkDossier([system({ models: ['gone'] })]);
    expect(links(dossier)).toEqual([]);
    expect(shown(dossier, 'system:hiring', 'models')).toEqual(['gone']);
  });
});

describe('conflicts', () => {
  /** Two native files that say one thing each of a system. */
  const two = (path: string, a: FactValue | Open | Reason, b: FactValue | Open | Reason, second: How = 'declared') =>
    linkDossier([
      native('a.yml', { kind: 'system', key: 's', facts: { [path]: a } }),
      file('b.yml', second, second === 'declared' ? 'ai-system' : null, [
        { kind: 'system', key: 's', facts: { [path]: b } },
      ]),
    ]).conflicts.map((c) => `${c.subject} ${c.path}: ${c.facts.map((f) => JSON.stringify(f.value)).join(' / ')}`);

  it.each([
    ['truth values', 'decision.profiling', true, false],
    ['words of a closed list', 'phase', 'pilot', 'production'],
    ['days', 'version_date', '2026-01-01', '2026-01-02'],
    ['numbers', 'logging.retention_days', 30, 90],
    ['texts of two declarations', 'intended_purpose', 'Ranks applications.', 'Sorts mail.'],
    ['whole lists', 'uses', ['recruitment'], ['recruitment', 'justice']],
    ['a whole list and an open one beyond it', 'uses', ['recruitment'], { open: ['justice'] }],
    ['a value and a reason', 'uses', ['recruitment'], { notApplicable: 'A hobby.' }],
  ] as const)('are %s that differ', (_, path, a, b) => {
    expect(two(path, a, b)).toHaveLength(1);
    expect(two(path, b, a)).toHaveLength(1);
  });

  it.each([
    ['equal values', 'phase', 'pilot', 'pilot'],
    ['whole lists in another order', 'uses', ['recruitment', 'justice'], ['justice', 'recruitment']],
    ['an open list within a whole one', 'uses', ['recruitment', 'justice'], { open: ['justice'] }],
    ['open lists', 'uses', { open: ['recruitment'] }, { open: ['justice'] }],
    ['reasons in other words', 'uses', { notApplicable: 'A hobby.' }, { notApplicable: 'For fun.' }],
  ] as const)('are not %s', (_, path, a, b) => {
    expect(two(path, a, b)).toEqual([]);
    expect(two(path, b, a)).toEqual([]);
  });

  it('are ranges that do not meet, not those that do', () => {
    const flop = (a: FactValue, b: FactValue) =>
      linkDossier([
        native('a.yml', { kind: 'model', key: 'm', facts: { 'training.direct_flop': a } }),
        native('b.yml', { kind: 'model', key: 'm', facts: { 'training.direct_flop': b } }),
      ]).conflicts;
    expect(flop({ low: 1, high: 2 }, { low: 3, high: 4 })).toHaveLength(1);
    expect(flop({ low: 1, high: 3 }, { low: 3, high: 4 })).toEqual([]);
    expect(flop({ low: 1, high: 3 }, 2)).toEqual([]);
    expect(flop({ low: 1, high: 3 }, 4)).toHaveLength(1);
  });

  it('are not a declaration and a card that word a text differently', () => {
    expect(two('intended_purpose', 'Ranks applications.', 'It ranks.', 'prose')).toEqual([]);
    expect(two('phase', 'pilot', 'production', 'structured')).toHaveLength(1);
  });

  const results = (path: string, facts: NonNullable<Said['facts']>) => card(path, { kind: 'model', key: 'm', facts });

  it('are not lists of records, whose ids artefacts make up', () => {
    const declared = native('a.yml', { kind: 'model', key: 'm', facts: { 'training.runs': ['main'] } });
    const measured = results('emissions.csv', { 'training.runs': { open: ['measured'] } });
    const dossier = linkDossier([declared, measured]);
    expect(dossier.conflicts).toEqual([]);
    expect(shown(dossier, 'model:m', 'training.runs')).toEqual(['main']);
    const other = native('b.yml', { kind: 'model', key: 'm', facts: { 'training.runs': ['tuning'] } });
    expect(linkDossier([declared, other]).conflicts).toHaveLength(1);
  });

  it('are values of a record that a declaration gives too, and not those of two artefacts', () => {
    const path = 'evaluation.metrics[quiz].value';
    const declared = native('a.yml', { kind: 'model', key: 'm', facts: { [path]: 0.9 } });
    const [may, june] = [results('may.json', { [path]: 0.7 }), results('june.json', { [path]: 0.8 })];
    expect(linkDossier([may, june]).conflicts).toEqual([]);
    expect(linkDossier([declared, may]).conflicts).toHaveLength(1);
  });

  it('are not the days of several reports, of which the last is shown', () => {
    const day = (path: string, date: string) => results(path, { 'evaluation.report.date': date });
    const dossier = linkDossier([
      day('a.json', '2026-03-01'),
      day('b.json', '2026-05-01'),
      day('c.json', '2026-04-01'),
    ]);
    expect(dossier.conflicts).toEqual([]);
    expect(shown(dossier, 'model:m', 'evaluation.report.date')).toBe('2026-05-01');
    const declared = native('ai-system.yml', {
      kind: 'model',
      key: 'm',
      facts: { 'evaluation.report.date': '2026-04-01' },
    });
    const both = linkDossier([declared, day('b.json', '2026-05-01')]);
    expect(both.conflicts).toEqual([]);
    expect(shown(both, 'model:m', 'evaluation.report.date')).toBe('2026-04-01');
    expect(
      linkDossier([
        results('a.json', { version_date: '2026-03-01' }),
        results('b.json', { version_date: '2026-05-01' }),
      ]).conflicts,
    ).toHaveLength(1);
  });

  it('show the most trusted value first and lose none', () => {
    expect(two('phase', 'pilot', 'production', 'structured')).toEqual(['system:s phase: "pilot" / "production"']);
    const three = linkDossier(
      ['pilot', 'production', 'pilot', 'retired'].map((phase, i) =>
        native(`${i}.yml`, { kind: 'system', key: 's', facts: { phase } }),
      ),
    );
    expect(three.conflicts[0]?.facts.map((f) => f.value)).toEqual(['pilot', 'production', 'retired']);
    expect(three.facts).toHaveLength(4);
  });
});

describe('open lists', () => {
  it('that each know a part become their union, and stay open', () => {
    const dossier = linkDossier([
      card('a/README.md', { kind: 'model', key: 'm', facts: { datasets: { open: ['cv', 'ads'] } } }),
      card('b/README.md', { kind: 'model', key: 'm', facts: { datasets: { open: ['ads', 'web'] } } }),
    ]);
    const fact = dossier.facts.find((f) => f.path === 'datasets');
    expect(fact).toMatchObject({ value: ['cv', 'ads', 'web'], complete: false });
    expect(dossier.conflicts).toEqual([]);
  });

  it('of records are not joined across files, which may describe one run twice', () => {
    const runs = (path: string, ...ids: string[]) =>
      card(path, { kind: 'model', key: 'm', facts: { 'training.runs': { open: ids } } });
    const dossier = linkDossier([runs('emissions.csv', 'measured'), runs('README.md', 'training', 'training-2')]);
    expect(shown(dossier, 'model:m', 'training.runs')).toEqual(['training', 'training-2']);
    expect(dossier.conflicts).toEqual([]);
  });

  it('beyond a whole one contradict it, together', () => {
    const dossier = linkDossier([
      native('a.yml', { kind: 'model', key: 'm', facts: { datasets: ['cv'] } }),
      card('b/README.md', { kind: 'model', key: 'm', facts: { datasets: { open: ['cv'] } } }),
      card('c/README.md', { kind: 'model', key: 'm', facts: { datasets: { open: ['web'] } } }),
    ]);
    expect(dossier.conflicts[0]?.facts.map((f) => f.value)).toEqual([['cv'], ['cv', 'web']]);
  });
});

describe('duplicates', () => {
  it('are two declarations of one kind for one subject', () => {
    const dossier = linkDossier([
      native('a.yml', { kind: 'system', key: 'Hiring' }),
      native('b.yml', { kind: 'system', key: 'hiring' }),
    ]);
    expect(dossier.duplicates.map((d) => [d.subject, d.declaration, d.places.map((p) => p.path)])).toEqual([
      ['system:hiring', 'ai-system', ['a.yml', 'b.yml']],
    ]);
  });

  it('are not a card beside a declaration, declarations of two kinds, or the organisation named in several', () => {
    const dossier = linkDossier([
      native('a.yml', { kind: 'model', key: 'm' }, { kind: 'org', key: 'Acme' }),
      file('c.yml', 'declared', 'training-compute', [{ kind: 'model', key: 'm' }]),
      native('d.yml', { kind: 'org', key: 'Acme' }),
      card('README.md', { kind: 'model', key: 'm' }),
    ]);
    expect(dossier.duplicates).toEqual([]);
  });
});

describe('the order of files', () => {
  const value: Readonly<Record<string, fc.Arbitrary<FactValue | Open | Reason>>> = {
    phase: fc.constantFrom('pilot', 'production'),
    'decision.profiling': fc.boolean(),
    models: fc.oneof(
      fc.subarray(['m1', 'm2', 'gone']),
      fc.subarray(['m1', 'm2']).map((open) => ({ open })),
    ),
    'logging.retention_days': fc.constantFrom<FactValue>(30, 90),
    intended_purpose: fc.constantFrom<FactValue | Reason>('Ranks.', 'Sorts.', { notApplicable: 'None.' }),
  };
  const system = fc.record({
    kind: fc.constant('system' as const),
    key: fc.constantFrom('s1', 'S1', 's2'),
    facts: fc.record(value, { requiredKeys: [] }),
  });
  const model = fc.record({ kind: fc.constant('model' as const), key: fc.constantFrom('m1', 'm2', 'M 2') });
  const said = fc.array(fc.oneof(system, model), { minLength: 1, maxLength: 3 });
  const files = fc
    .uniqueArray(
      fc.record({ path: fc.constantFrom('a.yml', 'b/a.yml', 'c.md', 'd/README.md'), native: fc.boolean(), said }),
      {
        selector: (f) => f.path,
        minLength: 1,
      },
    )
    .map((list) =>
      list.map((f) =>
        file(f.path, f.native ? 'declared' : 'structured', f.native ? 'ai-system' : null, f.said as Said[]),
      ),
    );

  it('does not matter', () => {
    fc.assert(
      fc.property(
        files.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(linkDossier(shuffled)).toEqual(linkDossier(list));
        },
      ),
      { numRuns: 500, seed: 20261123 },
    );
  });

  it('and nothing that was said is lost', () => {
    fc.assert(
      fc.property(files, (list) => {
        const dossier = linkDossier(list);
        expect(dossier.facts).toHaveLength(list.flatMap((f) => f.facts).length);
        const known = new Set(dossier.subjects.map((s) => s.id));
        for (const { from, to } of dossier.links) expect(known.has(from) && known.has(to)).toBe(true);
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });
});
