import { describe, expect, it } from 'vitest';
import type { EvidenceProblem } from '../../src/evidence/reading.ts';
import type { Outcome } from '../../src/findings/outcome.ts';
import { card, declaration, type FileText, settled, tree } from './trees.ts';

function found(outcome: Outcome, rule: string) {
  return outcome.findings.filter((finding) => finding.rule === rule);
}

const LINES = ['declaration: ai-system/v1', 'system:', '  id: hiring', '  usess: [recruitment]', '  phase: production'];

function misspelt(line: number, changes: Partial<EvidenceProblem> = {}): EvidenceProblem {
  const range = { startLine: line, startColumn: 3, endLine: line, endColumn: 8 };
  return {
    code: 'unknown-key',
    path: 'ai-system.yml',
    range,
    message: 'There is no key "usess" here; "uses" is meant.',
    fact: null,
    fix: { range, text: 'uses', title: 'Rename the key to "uses"' },
    ...changes,
  };
}

function withProblem(problems: readonly EvidenceProblem[], lines = LINES): FileText {
  return { ...declaration(), problems, lines };
}

describe('values that no reader could use', () => {
  it('advise at their line, with the whole line repaired', () => {
    const outcome = settled(tree([withProblem([misspelt(4)]), card()]));
    const [finding] = found(outcome, 'evidence-problem');
    expect(finding).toMatchObject({
      title: 'Unknown key',
      severity: 'warning',
      disposition: 'advisory',
      jurisdiction: null,
      citation: null,
      message: 'There is no key "usess" here; "uses" is meant.',
      location: { path: 'ai-system.yml', range: { startLine: 4 } },
      fix: {
        title: 'Rename the key to "uses"',
        place: { path: 'ai-system.yml', range: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 23 } },
        lines: ['  uses: [recruitment]'],
      },
      frame: { firstLine: 1, lines: LINES },
    });
    expect(outcome.row).toBe(7);
  });

  it('advise even where warnings fail', () => {
    expect(settled(tree([withProblem([misspelt(4)]), card()]), null, { failOn: 'warning' }).row).toBe(7);
  });

  it('offer no repair where the text is not at hand or the range lies outside it', () => {
    const far = misspelt(40);
    expect(found(settled(tree([withProblem([far]), card()])), 'evidence-problem')[0]?.fix).toBeNull();
  });

  it('may replace several lines by several others', () => {
    const range = { startLine: 3, startColumn: 3, endLine: 4, endColumn: 8 };
    const problem = misspelt(3, { range, fix: { range, text: 'id: a\n  uses', title: 'Repair' } });
    const [finding] = found(settled(tree([withProblem([problem]), card()])), 'evidence-problem');
    expect(finding?.fix?.lines).toEqual(['  id: a', '  uses: [recruitment]']);
    expect(finding?.fix?.place.range).toEqual({ startLine: 3, startColumn: 1, endLine: 4, endColumn: 23 });
  });

  it('keep their fingerprint when lines move, and two of them in one file stay two', () => {
    const one = settled(tree([withProblem([misspelt(4)]), card()]));
    const moved = settled(tree([withProblem([misspelt(6)], ['# first', '# second', ...LINES]), card()]));
    expect(found(moved, 'evidence-problem')[0]?.fingerprint).toBe(found(one, 'evidence-problem')[0]?.fingerprint);
    const twice = found(settled(tree([withProblem([misspelt(4), misspelt(4)]), card()])), 'evidence-problem');
    expect(new Set(twice.map((finding) => finding.fingerprint)).size).toBe(2);
  });

  it('are fixed once they are gone from a file that is still read', () => {
    const base = tree([withProblem([misspelt(4)]), card()]);
    expect(found(settled(tree([declaration(), card()]), base), 'evidence-problem').map((f) => f.change)).toEqual([
      'fixed',
    ]);
    expect(found(settled(tree([card()]), base), 'evidence-problem')).toEqual([]);
  });
});

describe('values that contradict one another', () => {
  it('block where two native declarations differ, with both lines', () => {
    const other = {
      path: 'b/more.yml',
      declaration: 'training-compute',
      says: { 'system:hiring': { 'logging.retention_days': 10 } },
    };
    const outcome = settled(tree([declaration(), other, card()]));
    const [finding] = found(outcome, 'facts-conflict');
    expect(finding).toMatchObject({ severity: 'error', verdict: 'undetermined', disposition: 'blocking' });
    expect(finding?.message).toContain(
      'system.logging.retention_days has values that differ: 365 in ai-system.yml, line',
    );
    expect([finding?.location.path, ...(finding?.related.map((place) => place.path) ?? [])]).toEqual([
      'ai-system.yml',
      'b/more.yml',
    ]);
  });

  it('advise where a card differs from the declaration', () => {
    const outcome = settled(
      tree([
        { ...declaration(), says: { ...declaration().says, 'model:ranker': { origin: 'own' } } },
        card({ origin: 'finetuned' }),
      ]),
    );
    const [finding] = found(outcome, 'facts-conflict');
    expect(finding).toMatchObject({ severity: 'warning', disposition: 'advisory' });
    expect(finding?.related.map((place) => [place.path, place.why])).toEqual([
      ['README.md', 'here model.origin is finetuned'],
    ]);
    expect(outcome.row).toBe(7);
  });

  it('block where one subject is declared by two files of a kind', () => {
    const outcome = settled(tree([declaration(), { ...declaration(), path: 'copy/ai-system.yml' }, card()]));
    const duplicates = found(outcome, 'facts-conflict').filter((f) => f.title === 'Declared more than once');
    expect(duplicates.map((f) => [f.location.path, f.related[0]?.path, f.disposition])).toContainEqual([
      'ai-system.yml',
      'copy/ai-system.yml',
      'blocking',
    ]);
    expect(outcome.row).toBe(4);
  });
});

describe('evidence that cannot be read', () => {
  it('is a problem of row 2 and names the file and the reason', () => {
    const outcome = settled(tree([declaration(), card(), { path: 'training-compute.yml', state: 'unreadable' }]));
    expect(outcome.problems).toEqual([
      {
        kind: 'evidence',
        code: 'unreadable',
        path: 'training-compute.yml',
        line: null,
        message: 'The file is too large.',
      },
    ]);
    expect([outcome.row, outcome.conclusion, outcome.exitCode]).toEqual([2, 'failure', 1]);
    expect(outcome.evidence.map((file) => [file.path, file.state])).toContainEqual([
      'training-compute.yml',
      'unreadable',
    ]);
  });

  it('includes a tree that could not be listed whole, at the head or the merge base', () => {
    const whole = tree([declaration(), card()]);
    const cut = { ...whole, listingTruncated: 'more than 100000 entries' };
    expect(settled(cut).row).toBe(2);
    expect(settled(cut).truncated).toEqual(['more than 100000 entries']);
    expect(settled(whole, cut).row).toBe(2);
  });
});

describe('evidence that a change removes', () => {
  const base = tree([declaration(), card()]);

  it('is told beside the new finding, at the file it was removed from', () => {
    const outcome = settled(tree([declaration(), card({ 'card.limitations': undefined })]), base);
    expect(found(outcome, 'eu-card').map((f) => [f.change, f.disposition])).toEqual([['new', 'blocking']]);
    const [removed] = found(outcome, 'evidence-removed');
    expect(removed).toMatchObject({ severity: 'warning', disposition: 'advisory', location: { path: 'README.md' } });
    expect(removed?.message).toBe(
      'This change removes the section known limitations (model.card.limitations). Without it 1 rule newly fails or cannot be decided: eu-card.',
    );
  });

  it('is told once, however many rules newly lack it', () => {
    const outcome = settled(tree([declaration({ 'dpia.url': undefined }), card()]), base);
    expect(found(outcome, 'eu-impact')).toHaveLength(1);
    expect(found(outcome, 'uk-impact')).toHaveLength(1);
    expect(found(outcome, 'evidence-removed').map((f) => f.missingFacts)).toEqual([['system.dpia']]);
  });

  it('is not told where no rule newly lacks it, nor of what was never there', () => {
    const harmless = tree([declaration(), card({ 'card.intended_use': undefined })]);
    expect(found(settled(harmless, base), 'evidence-removed')).toEqual([]);
    const never = tree([declaration({ 'dpia.url': undefined }), card()]);
    expect(found(settled(never, never), 'evidence-removed')).toEqual([]);
  });
});
