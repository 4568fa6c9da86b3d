/** Results of the Japanese evaluation tool and records of the British transparency standard. */
import { describe, expect, test } from 'vitest';
import { factsOf, readOne } from '../memory-source.ts';

const json = (value: unknown): string => JSON.stringify(value, null, 2);

describe('a result of aisev', () => {
  const result = (perspectives: readonly unknown[], more: object = {}) =>
    json({
      evaluationResultName: 'r',
      targetModelName: 'Tern',
      judgeModelName: 'j',
      evaluationName: 'e',
      evaluatedDate: '2026-05-14',
      tenPerspectives: perspectives,
      ...more,
    });

  test.each([
    ['Output control of harmful information', 'toxic-output'],
    ['Control of Toxic Output', 'toxic-output'],
    ['偽誤情報の出力・誘導の防止', 'misinformation'],
    ['Fairness and Inclusion', 'fairness'],
    ['Addressing High-risk Use and Unintended Use', 'high-risk-use'],
    ['Privacy Protection', 'privacy'],
    ['Ensuring Security', 'security'],
    ['Explainability ', 'explainability'],
    ['Robustness', 'robustness'],
    ['Data Quality', 'data-quality'],
    ['検証可能性', 'verifiability'],
  ])('%j is the perspective %s', async (name, perspective) => {
    const facts = factsOf(
      await readOne('results/a.json', result([{ perspective: name, totalScore: 90, results: [] }])),
    );
    expect(facts).toMatchObject({
      [`model:tern evaluation.metrics[${perspective}].value`]: 90,
      'model:tern evaluation.report.date': '2026-05-14',
    });
    expect(Object.keys(facts).filter((path) => path.endsWith(`aisi.perspectives[${perspective}].date`))).toHaveLength(
      1,
    );
  });

  test('gives nothing for perspectives without a score or of other names, nor a day that nobody wrote', async () => {
    const facts = factsOf(
      await readOne(
        'results/a.json',
        result(
          [
            { perspective: 'Robustness', totalScore: null },
            { perspective: 'Beauty', totalScore: 9 },
          ],
          { evaluatedDate: '' },
        ),
      ),
    );
    expect(facts).toEqual({});
  });

  test('is no result without its model', async () => {
    const text = result([{ perspective: 'Robustness', totalScore: 1 }], { targetModelName: null });
    expect(await readOne('results/a.json', text)).toMatchObject({ state: 'not-evidence' });
  });
});

describe('a record of the transparency standard', () => {
  const BODY = `## Tier 1 Information

### 1 - Name

Tern router

### 4 - Contact email

birds@acme.example

## Tier 2

### 1.1 - Organisation or department

Ministry of Birds

### 2.2 - Scope

N/A

### 3.4 - Human decisions and review

A clerk reads every letter.

### 5.2 - Risks and mitigations

`;

  test('as it is published has its address, day, version, phase and the fields that are filled', async () => {
    const record = {
      base_path: '/algorithmic-transparency-records/tern-router',
      title: 'Tern router',
      details: {
        body: [{ content_type: 'text/govspeak', content: BODY }],
        metadata: {
          algorithmic_transparency_record_phase: 'beta-pilot',
          algorithmic_transparency_record_date_published: '2026-03-02',
          algorithmic_transparency_record_atrs_version: 'v3.0',
        },
      },
    };
    expect(factsOf(await readOne('compliance/record.json', json(record)))).toEqual({
      'system:tern-router name': 'Tern router',
      'system:tern-router uk.atrs.record.url': 'https://www.gov.uk/algorithmic-transparency-records/tern-router',
      'system:tern-router uk.atrs.record.date': '2026-03-02',
      'system:tern-router uk.atrs.record.version': 'v3.0',
      'system:tern-router uk.atrs.phase': 'pilot',
      'system:tern-router uk.atrs.fields': ['name', 'contact', 'organisation', 'human-review'],
    });
    const elsewhere = { ...record, base_path: '//evil.example/x' };
    expect(Object.keys(factsOf(await readOne('compliance/record.json', json(elsewhere)))).join()).not.toContain('url');
  });

  test('as a draft has its name, its phase and the fields that are filled, and no address', async () => {
    const draft = `# Algorithmic Transparency Record\n\n**Phase:** Production\n\n${BODY}`;
    const reading = await readOne('docs/atrs-record.md', draft);
    expect(factsOf(reading)).toEqual({
      'system:tern-router name': 'Tern router',
      'system:tern-router uk.atrs.phase': 'production',
      'system:tern-router uk.atrs.fields': ['name', 'contact', 'organisation', 'human-review'],
    });
  });

  test('is not a page about the standard, and a list of other bodies’ records is none of ours', async () => {
    const page = '# ATRS\nWhat an algorithmic transparency record is, and what tier 2 asks for.\n';
    expect(await readOne('docs/atrs.md', page)).toMatchObject({ state: 'not-evidence' });
    expect(
      await readOne('data/atrs_records.json', json({ records: [{ title: 'x', phase: 'production' }] })),
    ).toMatchObject({
      state: 'not-evidence',
    });
  });
});
