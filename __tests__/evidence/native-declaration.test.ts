import { describe, expect, test } from 'vitest';
import { applyFix, factsOf, problemsOf, readFiles, readOne } from './memory-source.ts';

const system = (lines: string): string => `declaration: ai-system/v1\nsystem:\n  id: hiring\n${lines}`;
const readSystem = (lines: string) => readOne('ai-system.yml', system(lines));

describe('recognition', () => {
  test('a declaration counts by its content, whatever the file is called', async () => {
    const reading = await readOne(
      'docs/anything.yaml',
      'declaration: data-provenance/v1\ndatasets:\n  - id: cvs\n    personal: true\n',
    );
    expect(reading).toMatchObject({ state: 'read', format: 'native-declaration', declaration: 'data-provenance' });
    expect(factsOf(reading)).toEqual({ 'dataset:cvs personal': true });
  });

  test('other YAML is no evidence, even under a `declaration` key of its own', async () => {
    for (const text of ['a: 1\n', 'declaration: true\n', 'x: {\n', 'nested:\n  declaration: ai-system/v1\n']) {
      expect((await readOne('config.yml', text)).state, text).toBe('not-evidence');
    }
  });

  test.each([
    ['declaration: ai-system/v2\n', 'known are ai-system/v1'],
    ['declaration: ai-thing/v1\n', 'known are ai-system/v1'],
    ['declaration: AI system\n', 'known are ai-system/v1'],
    ['declaration: ai-system/v1\nsystem: {\n', 'not valid YAML'],
  ])('%j is unreadable and says why', async (text, reason) => {
    const reading = await readOne('config.yml', text);
    expect(reading).toMatchObject({ state: 'unreadable', format: null, facts: [], subjects: [] });
    expect(reading.reason).toContain(reason);
  });

  test('a broken file under the name of a declaration is unreadable, a foreign one is not evidence', async () => {
    expect((await readOne('ai-system.yml', 'a: [')).state).toBe('unreadable');
    expect((await readOne('training-compute.json', '{"declaration": "training-compute/v1", "model"')).state).toBe(
      'unreadable',
    );
    expect((await readOne('data-provenance.json', '{"@context": "x"}')).state).toBe('not-evidence');
    expect(problemsOf(await readOne('ai-system.yml', '# later\n'))).toEqual(['empty-declaration 1']);
  });

  test('JSON says the same as YAML', async () => {
    const reading = await readOne(
      'training-compute.json',
      '{"declaration": "training-compute/v1",\n "model": {"id": "m", "training": {"direct_flop": 1e22}}}',
    );
    expect(factsOf(reading)).toEqual({ 'model:m training.direct_flop': 1e22 });
    expect(reading.facts[0]?.origin).toMatchObject({
      format: 'native-declaration',
      how: 'declared',
      range: { startLine: 2, endLine: 2 },
    });
  });
});

describe('subjects', () => {
  test('an organisation, systems and models of one file are told apart', async () => {
    const reading = await readOne(
      'ai-system.yml',
      'declaration: ai-system/v1\norganisation: {name: Acme}\nsystems:\n  - id: a\n    models: [m]\n  - id: b\nmodel:\n  id: m\n  card: [README.md, docs/m.md]\n',
    );
    expect(reading.subjects.map((subject) => [subject.kind, subject.key, subject.range.startLine])).toEqual([
      ['org', 'org', 2],
      ['system', 'a', 4],
      ['system', 'b', 6],
      ['model', 'm', 7],
    ]);
    expect(reading.subjects[3]?.cards).toEqual(['README.md', 'docs/m.md']);
    expect(reading.problems).toEqual([]);
  });

  test('a single mapping may be named by its name, an entry of a list asks for an id', async () => {
    const single = await readOne('ai-system.yml', 'declaration: ai-system/v1\nsystem:\n  name: Hiring Assistant\n');
    expect(single.subjects[0]).toMatchObject({ key: 'hiring-assistant', name: 'Hiring Assistant' });
    expect(single.problems).toEqual([]);
    const list = await readOne('ai-system.yml', 'declaration: ai-system/v1\nsystems:\n  - name: Hiring Assistant\n');
    expect(problemsOf(list)).toEqual(['missing-id 3']);
    expect(factsOf(list)).toEqual({ 'system:hiring-assistant name': 'Hiring Assistant' });
  });

  test('two entries of one id both count, and the file says so', async () => {
    const reading = await readOne(
      'ai-system.yml',
      'declaration: ai-system/v1\nsystems:\n  - {id: a, phase: pilot}\n  - {id: a, phase: production}\n',
    );
    expect(reading.facts.map((fact) => fact.value)).toEqual(['pilot', 'production']);
    expect(problemsOf(reading)).toEqual(['duplicate-id 4']);
  });

  test('a key of another kind of declaration is told, the rest stands', async () => {
    const reading = await readOne(
      'x.yml',
      'declaration: training-compute/v1\nsystem: {id: a}\nmodles: []\nmodel: {id: m, version: 1.10}\n',
    );
    expect(problemsOf(reading)).toEqual(['unknown-key 2', 'unknown-key 3']);
    expect(factsOf(reading)).toEqual({ 'model:m version': '1.10' });
  });
});

describe('values', () => {
  test('every shape of the vocabulary becomes facts at its path', async () => {
    const reading = await readSystem(
      [
        '  intended_purpose: Ranks applications for vacancies in shops',
        '  uses: [recruitment, recruitment]',
        '  product_regimes: []',
        '  markets: {eu: {offered: true, first_placed_on: 2026-11-03}}',
        '  documentation:',
        '    general-description: {url: "https://acme.example/doc", owner: Quality team}',
        '  exclusions:',
        '    - id: personal-use',
        '      reason: only one person uses it',
        '  logging: {retention_days: {value: 180, source: operations, as_of: 2026-01-31, by: ops}}',
      ].join('\n'),
    );
    expect(reading.problems).toEqual([]);
    expect(factsOf(reading)).toEqual({
      'system:hiring intended_purpose': 'Ranks applications for vacancies in shops',
      'system:hiring uses': ['recruitment'],
      'system:hiring product_regimes': [],
      'system:hiring markets.eu.offered': true,
      'system:hiring markets.eu.first_placed_on': '2026-11-03',
      'system:hiring documentation[general-description].url': 'https://acme.example/doc',
      'system:hiring documentation[general-description].owner': 'Quality team',
      'system:hiring exclusions': ['personal-use'],
      'system:hiring exclusions[personal-use].reason': 'only one person uses it',
      'system:hiring logging.retention_days': 180,
    });
    expect(reading.facts.find((fact) => fact.path === 'exclusions')).toMatchObject({
      complete: true,
      origin: { range: { startLine: 10, endLine: 12 } },
    });
  });

  test('a reason instead of a value is a state of its own, for single values and for whole records', async () => {
    const reading = await readSystem(
      '  dpia: {not_applicable: No personal data is processed}\n  phase: {unknown: Not decided yet by the owner}\n  conformity: {not_applicable: "  "}\n',
    );
    expect(factsOf(reading)).toEqual({
      'system:hiring dpia': 'not-applicable: No personal data is processed',
      'system:hiring phase': 'unknowable: Not decided yet by the owner',
    });
    expect(problemsOf(reading)).toEqual(['empty-reason 6']);
  });

  test.each([
    '',
    '~',
    'unknown',
    'n/a',
    '"N/A"',
    '""',
    '"   "',
    '[More Information Needed]',
    '"{{ purpose }}"',
    '<what it is meant to do>',
    'TODO',
    'TODO write the purpose',
    'TBD',
    '???',
    '"..."',
    'lorem ipsum dolor sit amet',
    '未定',
    '待补充',
    '"[Insert purpose here]"',
    '{purpose}',
    '{not_applicable: TODO}',
    '{value: }',
    '{unknown: }',
  ])('a purpose of %s declares nothing', async (text) =>
    expect((await readSystem(`  intended_purpose: ${text}\n`)).facts).toEqual([]),
  );

  test('blanks to fill in are told at their line, bare "unknown" is not', async () => {
    expect(problemsOf(await readSystem('  intended_purpose: TODO\n  version: <version>\n  name: unknown\n'))).toEqual([
      'placeholder 4',
      'placeholder 5',
    ]);
  });

  test.each([
    ['  phase: [pilot]', 'wrong-type'],
    ['  uses: {a: 1}', 'wrong-type'],
    ['  intended_purpose: hiring people', 'too-short'],
    ['  safety_component: "maybe"', 'wrong-type'],
    ['  version_date: 2026-02-30', 'wrong-type'],
    ['  version_date: 03/11/2026', 'wrong-type'],
    ['  logging: {retention_days: about ten}', 'wrong-type'],
    ['  logging: {retention_days: -3}', 'wrong-type'],
    ['  logging: {retention_days: .nan}', 'wrong-type'],
    ['  logging: {retention_days: 1e400}', 'wrong-type'],
    ['  phase: someday', 'unknown-value'],
    ['  dpia: see the wiki', 'wrong-type'],
    ['  exclusions: {personal-use: true}', 'wrong-type'],
    ['  documentation: [development]', 'wrong-type'],
    ['  colour: blue', 'unknown-key'],
  ])('%s declares nothing and is told', async (line, code) => {
    const reading = await readSystem(`${line}\n  name: Stays\n`);
    expect(factsOf(reading)).toEqual({ 'system:hiring name': 'Stays' });
    expect(problemsOf(reading)).toEqual([`${code} 4`]);
  });

  test.each([
    'http://acme.test-company.io/doc',
    'acme.io/doc',
    'https://example.com/doc',
    'https://www.example.org/',
    'https://localhost/x',
    'https://printer/x',
    'https://127.0.0.1/x',
    'https://2130706433/',
    'https://[::1]/x',
    'https://docs.internal/x',
    'https://acme.io/…',
    'https://acme.io/...',
    'https://user:secret@acme.io/',
    'https://a b.io/',
    'https://',
    'ftp://acme.io',
    'https://acme..io/',
    'https://<your-host>/dpia',
    'javascript:alert(1)',
  ])('%s is no address of a document', async (url) => {
    const reading = await readSystem(`  dpia: {url: ${JSON.stringify(url)}}\n`);
    expect(reading.facts).toEqual([]);
    expect(reading.problems).toHaveLength(1);
  });

  test.each(['https://docs.acme.io/dpia?v=2#top', 'https://demo.example/dpia', 'https://gov.uk/x'])(
    '%s is one',
    async (url) => {
      expect(factsOf(await readSystem(`  dpia: {url: "${url}"}\n`))).toEqual({ 'system:hiring dpia.url': url });
    },
  );

  test('one bad entry leaves the list standing but incomplete', async () => {
    const reading = await readSystem('  uses: [recruitment, recrutment, null]\n');
    expect(reading.facts).toMatchObject([{ value: ['recruitment'], complete: false }]);
    expect(problemsOf(reading)).toEqual(['unknown-value 4']);
  });

  test('quantities may be intervals', async () => {
    const compute = async (text: string): Promise<unknown> =>
      (
        await readOne(
          'training-compute.yml',
          `declaration: training-compute/v1\nmodel:\n  id: m\n  training: {direct_flop: ${text}}\n`,
        )
      ).facts[0]?.value;
    expect(await compute('1.66e23')).toBe(1.66e23);
    expect(await compute('{value: 1e23, uncertainty: "30%"}')).toEqual({ low: 7e22, high: 1.3e23 });
    expect(await compute('"10^23"')).toBe(1e23);
    expect(await compute('{low: 1, high: 2, source: logs}')).toEqual({ low: 1, high: 2 });
    for (const bad of [
      '{low: 2, high: 1}',
      '{low: 1}',
      '{value: 1, low: 0, high: 2}',
      '{value: 1, uncertainty: 0.3}',
      '1e400',
      '"1e23 FLOPS"',
      '-1',
      '{value: 1e308, uncertainty: "900%"}',
      '.inf',
    ]) {
      expect(await compute(bad), bad).toBeUndefined();
    }
  });

  test('records need ids of their own', async () => {
    const reading = await readSystem(
      '  vendors:\n    - trains_on_inputs: true\n    - {id: acme, trains_on_inputs: false}\n    - id: "a]b"\n    - acme\n',
    );
    expect(factsOf(reading)).toEqual({
      'system:hiring vendors': ['acme'],
      'system:hiring vendors[acme].trains_on_inputs': false,
    });
    expect(reading.facts.find((fact) => fact.path === 'vendors')?.complete).toBe(false);
    expect(problemsOf(reading)).toEqual(['missing-id 5', 'wrong-type 7', 'wrong-type 8']);
  });
});

describe('repairs of form', () => {
  test.each([
    ['  safety_component: yes', 'wrong-type', '  safety_component: true'],
    ['  version_date: 2026/11/3', 'wrong-type', '  version_date: 2026-11-03'],
    ['  version_date: "2026-1-03"', 'wrong-type', '  version_date: "2026-01-03"'],
    ['  phase: Production', 'unknown-value', '  phase: production'],
    ['  uses: [recrutment]', 'unknown-value', '  uses: [recruitment]'],
    ['  uses: credit_scoring', 'unknown-value', '  uses: credit-scoring'],
    ['  uses: recruitment', 'wrong-type', '  uses: [recruitment]'],
    ['  intendedpurpose: x', 'unknown-key', '  intended_purpose: x'],
    ['  dpia: https://acme.io/dpia', 'wrong-type', '  dpia: { url: https://acme.io/dpia }'],
    ['  logging: {retention_days: "90"}', 'wrong-type', '  logging: {retention_days: 90}'],
  ])('%s', async (line, code, repaired) => {
    const text = system(`${line}\n`);
    expect(applyFix(text, await readOne('ai-system.yml', text), code)).toBe(system(`${repaired}\n`));
  });

  test.each([
    '  phase: someday',
    '  version_date: 03/11/2026',
    '  colour: blue',
    '  safety_component: perhaps',
    '  intended_purpose: TODO',
    '  dpia: see the wiki',
  ])('what is meant by %s is not certain, so nothing is offered', async (line) =>
    expect((await readSystem(`${line}\n`)).problems.map((problem) => problem.fix)).toEqual([null]),
  );
});

test('a file that a declaration names as card is read as one, from the root or from beside it', async () => {
  const { readings } = await readFiles({
    'ml/training-compute.yml':
      'declaration: training-compute/v1\nmodel:\n  id: m\n  card: [about.md, ml/notes.md, ../missing.md]\n',
    'ml/about.md': '# M\n\n## Limitations\n\nIt knows nothing about shops.\n',
    'ml/notes.md': '',
    'ml/other.md': '# Other\n\n## Limitations\n\nIt knows nothing about shops.\n',
  });
  expect(readings.map((reading) => [reading.path, reading.state, reading.facts.length])).toEqual([
    ['ml/about.md', 'read', 2],
    ['ml/notes.md', 'read', 0],
    ['ml/training-compute.yml', 'read', 0],
  ]);
});
