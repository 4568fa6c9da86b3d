import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKING_TABLE, blockingEntry } from '../../src/findings/blocking.ts';
import { renderCheckRun, renderStatus } from '../../src/reports/check-run.ts';
import {
  asked,
  finding,
  firstContact,
  hostileOutcome,
  hostileText,
  jurisdiction,
  lines,
  outcome,
  question,
} from './outcomes.ts';

const options = { name: 'ai-policy' };

describe('a check run', () => {
  it.each(BLOCKING_TABLE)('follows row $row of the table: $title', ({ row, checkRun, title, commitStatus }) => {
    const mode = row === 5 ? 'observe' : 'gate';
    const judged = outcome({ row, mode, jurisdictions: [jurisdiction({ row, conclusion: checkRun })] });
    for (const id of [null, 'eu']) {
      const check = renderCheckRun(judged, id, options);
      expect(check.conclusion).toBe(checkRun);
      expect(check.title.toLowerCase().startsWith(title)).toBe(true);
      expect(renderStatus(judged, id, options).state).toBe(commitStatus);
    }
  });

  it('speaks for its jurisdiction alone', () => {
    const judged = outcome({
      findings: [finding({ title: 'European' }), finding({ jurisdiction: 'uk', title: 'British' })],
      jurisdictions: [
        jurisdiction(),
        jurisdiction({ id: 'uk', title: 'United Kingdom' }),
        jurisdiction({ id: 'sg', title: 'Singapore', row: 7, conclusion: 'success' }),
      ],
    });
    const eu = renderCheckRun(judged, 'eu', options);
    expect(eu.name).toBe('ai-policy/eu');
    expect(eu.summary).toContain('European');
    expect(eu.summary).not.toContain('British');
    expect(eu.annotations.map((note) => note.title)).toEqual(['EU: European']);
    expect(renderCheckRun(judged, 'sg', options).conclusion).toBe('success');
    expect(renderCheckRun(judged, null, options)).toMatchObject({ name: 'ai-policy', conclusion: 'failure' });
  });

  it('is never green for a jurisdiction that was not judged', () => {
    const green = outcome({ row: 7, jurisdictions: [jurisdiction({ row: 7, conclusion: 'success' })] });
    expect(renderCheckRun(green, 'jp', options)).toMatchObject({ conclusion: 'failure', annotations: [] });
    expect(renderCheckRun(green, 'jp', options).title).toMatch(/^Could not evaluate/);
    expect(renderStatus(green, 'jp', options).state).toBe('error');
  });

  it('is never green where the run could not evaluate, whatever a jurisdiction says', () => {
    const broken = outcome({ row: 1, jurisdictions: [jurisdiction({ row: 7, conclusion: 'success' })] });
    expect(renderCheckRun(broken, 'eu', options).conclusion).toBe('failure');
  });

  it('asks the questions of its jurisdiction, counted for it', () => {
    const judged = outcome({
      row: 4,
      findings: [asked('eu-a', 'system.uses'), asked('uk-a', 'system.uses', { jurisdiction: 'uk' })],
      questions: [question({ rules: ['eu-a', 'uk-a'], decides: 2 }), question({ rules: ['uk-a'], ask: 'British?' })],
      jurisdictions: [jurisdiction({ row: 4 }), jurisdiction({ id: 'uk', row: 4 })],
    });
    const { summary } = renderCheckRun(judged, 'eu', options);
    expect(summary).toContain('takes part in 1 open verdict.');
    expect(summary).not.toContain('British?');
  });

  it('annotates each finding once: those of no jurisdiction on the aggregate', () => {
    const judged = outcome({
      findings: [finding(), finding({ rule: 'facts-conflict', jurisdiction: null, citation: null, title: 'Conflict' })],
    });
    expect(renderCheckRun(judged, 'eu', options).annotations).toHaveLength(1);
    expect(renderCheckRun(judged, null, options).annotations.map((note) => note.title)).toEqual(['Conflict']);
  });

  it('leaves verdicts that wait for facts to the questions', () => {
    const { annotations } = renderCheckRun(firstContact(), 'eu', options);
    expect(annotations).toEqual([]);
  });

  it('has at most fifty annotations and counts the others', () => {
    const findings = Array.from({ length: 70 }, (_, i) => finding({ location: { path: 'a.md', range: lines(i + 1) } }));
    const { annotations, summary } = renderCheckRun(outcome({ findings }), 'eu', options);
    expect(annotations).toHaveLength(50);
    expect(summary).toContain('20 findings not annotated on lines');
  });

  it('says in an annotation what was found, who asks since when, and what to do', () => {
    const { annotations } = renderCheckRun(outcome({ findings: [finding()] }), 'eu', options);
    expect(annotations[0]).toEqual({
      path: 'README.md',
      startLine: 3,
      endLine: 3,
      level: 'failure',
      title: 'EU: Technical documentation of the model',
      message: [
        'The evidence declares no energy use of training.',
        'Asked by AI Act, Art. 53(1)(a): law, since 2 August 2025, certainty primary. https://law.example/ai-act#art53',
        'To do: Declare the energy used for training, or say why it is not known.',
      ].join('\n'),
    });
  });

  it("keeps GitHub's limits, whatever the text", () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom<1 | 3 | 7>(1, 3, 7),
        (text, times, row) => {
          const hostile = { ...hostileOutcome(text.repeat(times)), row: blockingEntry(row).row };
          for (const id of [null, 'eu']) {
            const check = renderCheckRun(hostile, id, options);
            expect(check.summary.length).toBeLessThanOrEqual(65_535);
            expect(check.annotations.length).toBeLessThanOrEqual(50);
            expect(check.title).not.toContain('\n');
            expect(renderStatus(hostile, id, options).description.length).toBeLessThanOrEqual(140);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
