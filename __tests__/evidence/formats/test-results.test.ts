import { describe, expect, test } from 'vitest';
import { factsOf, problemsOf, readOne } from '../memory-source.ts';

const json = (value: unknown): string => JSON.stringify(value, null, 2);
const facts = async (path: string, value: unknown) => factsOf(await readOne(path, json(value)));
const state = async (path: string, value: unknown) => (await readOne(path, json(value))).state;

const FAIRNESS = {
  gid: 'aiverify.stock.fairness_metrics_toolbox_for_classification',
  cid: 'fairness_metrics_toolbox_for_classification',
  startTime: '2026-07-24T09:20:24.822881',
  testArguments: { mode: 'upload', modelType: 'classification' },
  output: { sensitive_feature: ['gender', 'age', 'postcode'], results: [] },
};

describe('results of AI Verify', () => {
  test('name the toolkit, the day and the attributes tested; columns that may mean anything are left out', async () => {
    expect(await facts('reports/aiverify-fairness.json', FAIRNESS)).toEqual({
      'system:system fairness.toolkit': 'ai-verify-classification',
      'system:system fairness.report.date': '2026-07-24',
      'system:system fairness.tested_attributes': ['sex', 'age'],
    });
  });

  test('may stand in one list', async () => {
    const robustness = { ...FAIRNESS, gid: 'aiverify.stock.robustness_toolbox', output: { results: {} } };
    expect(await facts('results.json', [FAIRNESS, robustness])).toMatchObject({
      'system:system fairness.toolkit': 'ai-verify-classification',
      'system:system performance.robustness.date': '2026-07-24',
    });
  });

  test('whose output is text are told and say nothing', async () => {
    const reading = await readOne('aiverify.json', json({ ...FAIRNESS, output: 'ok' }));
    expect([reading.facts, problemsOf(reading)]).toEqual([[], ['invalid-result 9']]);
  });

  test('are told from other records with the same keys', async () => {
    expect(await state('results.json', { ...FAIRNESS, gid: 'acme.tool' })).toBe('not-evidence');
    expect(await state('results.json', { gid: 'aiverify.stock.x', output: {} })).toBe('not-evidence');
  });
});

describe('checklists of AI Verify', () => {
  const answers = {
    'completed-4.10.1': 'Yes',
    'elaboration-4.10.1': 'Reviewed by the board in May.',
    'completed-4.2.1': 'Yes',
    'elaboration-4.2.1': '',
    'completed-4.3.1': 'No',
    'elaboration-4.3.1': 'Nothing of it.',
    'completed-4.4.1': 'N/A',
    'completed-4.5.1': 'Not Applicable',
    'elaboration-4.5.1': ' ',
    'completed-4.6.1': '',
  };

  test('name the processes that are answered, and those left out without a reason', async () => {
    expect(await facts('ai-verify/safety_checklist.json', answers)).toEqual({
      'system:ai-verify ai_verify.processes': ['4.2.1', '4.3.1', '4.4.1', '4.5.1', '4.10.1'],
      'system:ai-verify ai_verify.without_elaboration': ['4.4.1', '4.5.1'],
    });
  });

  test('point at the answers that lack a reason', async () => {
    const { facts: found } = await readOne('checklist.json', json(answers));
    const bare = found.find(({ path }) => path.endsWith('without_elaboration'))?.origin.range;
    expect([bare?.startLine, bare?.endLine]).toEqual([8, 9]);
  });

  test('may give long reasons', async () => {
    const long = { ...answers, 'elaboration-4.4.1': 'It makes no content. '.repeat(100), 'elaboration-4.5.1': 'TBD' };
    expect(await facts('checklist.json', long)).toMatchObject({
      'system:system ai_verify.without_elaboration': ['4.5.1'],
    });
  });

  test('of another tool are none', async () => {
    const other = { ...answers, title: 'x', owner: 'y', 'check-1': 'Yes' };
    expect(await state('checklist.json', other)).toBe('not-evidence');
  });
});

describe('results of Moonshot', () => {
  const library = (metadata: object) => ({
    metadata: {
      status: 'completed',
      endpoints: ['tern-chat'],
      prompt_selection_percentage: 100,
      end_time: '2026-05-15 13:09:17',
      ...metadata,
    },
    results: {
      cookbooks: [
        {
          id: 'context',
          recipes: [
            { id: 'local-facts', evaluation_summary: [{ model_id: 'tern-chat', avg_grade_value: 91.5, grade: 'A' }] },
          ],
        },
      ],
    },
  });

  test('give a figure for each recipe of a whole run', async () => {
    expect(await facts('moonshot/result.json', library({}))).toEqual({
      'model:tern-chat evaluation.report.date': '2026-05-15',
      'model:tern-chat evaluation.metrics[local-facts].value': 91.5,
      'model:tern-chat evaluation.metrics': ['local-facts'],
    });
  });

  test('over a sample of the prompts show that tests were made, and no figure', async () => {
    const reading = await readOne('moonshot.json', json(library({ prompt_selection_percentage: 8 })));
    expect(factsOf(reading)).toEqual({ 'model:tern-chat evaluation.report.date': '2026-05-15' });
    expect(problemsOf(reading)).toEqual(['partial-run 7']);
  });

  test.each(['cancelled', 'running', undefined])('of a run that is %s say nothing', async (status) => {
    const reading = await readOne('moonshot.json', json(library({ status })));
    expect([reading.facts, reading.problems.map(({ code }) => code)]).toEqual([[], ['unfinished-run']]);
  });

  const scan = (summary: object) => ({
    run_metadata: { run_id: 'r1', end_time: '2026-05-15 13:07:39' },
    run_results: [
      {
        metadata: {
          test_name: 'hallucination',
          type: 'scan',
          connector: { model: 'tern-chat', system_prompt: 'secret' },
        },
        results: { individual_results: { refuse: [{ prompt: 'secret' }] }, evaluation_summary: summary },
      },
    ],
  });

  test('of the edition for CI give the figures of each test, and none of its prompts', async () => {
    const found = await facts('results.json', scan({ refusal: { attack_success_rate: 30 } }));
    expect(found['model:tern-chat evaluation.metrics[hallucination-attack-success-rate].value']).toBe(30);
    expect(JSON.stringify(found)).not.toContain('secret');
  });

  test('of the edition for CI without a summary are told as failed', async () => {
    const reading = await readOne('results.json', json(scan({})));
    expect(problemsOf(reading)).toEqual(['unfinished-run 7']);
  });
});
