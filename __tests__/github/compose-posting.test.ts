import { describe, expect, it } from 'vitest';
import { composeJobSummary, composePosting, type Placement } from '../../src/github/compose-posting.ts';
import { commentableLines } from '../../src/github/diff.ts';
import { renderOutputs } from '../../src/github/run-report.ts';
import { finding, jurisdiction, lines, outcome } from '../reports/outcomes.ts';

const place: Placement = {
  name: 'ai-policy',
  repositoryUrl: 'https://github.example/acme/models',
  commit: 'c'.repeat(40),
  workingDirectory: '',
};
const below: Placement = { ...place, workingDirectory: 'apps/a b' };
const patch = '@@ -0,0 +1,5 @@\n+1\n+2\n+3\n+4\n+5';

describe('a posting', () => {
  it('has the aggregate first and one check for each jurisdiction of the outcome', () => {
    const jurisdictions = ['eu', 'jp'].map((id) => jurisdiction({ id }));
    const { checks } = composePosting(outcome({ jurisdictions }), place);
    expect(checks.map(({ name }) => name)).toEqual(['ai-policy', 'ai-policy/eu', 'ai-policy/jp']);
  });

  it('points to the files of the repository, not of the working directory', () => {
    const located = outcome({ findings: [finding({ location: { path: 'README.md', range: lines(3) } })] });
    const posting = composePosting(located, below);
    const diff = commentableLines([{ path: 'apps/a b/README.md', patch }]);
    expect(posting.inline(diff).comments).toMatchObject([{ path: 'apps/a b/README.md', startLine: 3, endLine: 3 }]);
    expect(posting.inline(commentableLines([{ path: 'README.md', patch }])).comments).toEqual([]);
    expect(posting.checks.flatMap(({ annotations }) => annotations)).toMatchObject([{ path: 'apps/a b/README.md' }]);
    expect(posting.summary(0, [])).toContain(`/blob/${place.commit}/apps/a%20b/README.md?plain=1#L3`);
  });

  it('links what is wrong with policy at the commit that it was read from', () => {
    const path = '.github/ai-policy.yml';
    const problem = { kind: 'configuration', code: 'x', path, line: 2, message: 'm' } as const;
    const config = { path, commit: 'd'.repeat(40), digest: 'e' };
    const text = composeJobSummary(outcome({ row: 1, problems: [problem], config, findings: [] }), below);
    expect(text).toContain(`/blob/${config.commit}/.github/ai-policy.yml?plain=1#L2`);
  });

  it('tells failures to post and findings without a line in the summary', () => {
    const text = composePosting(outcome(), place).summary(3, ['Could not post the review: x.']);
    expect(text).toContain('3 findings');
    expect(text).toContain('Could not post the review');
  });

  it('knows which findings stand, and which are waived or gone', () => {
    const marks = ['a', 'b', 'c'].map((digit) => digit.repeat(16));
    const [open = '', waived = '', fixed = ''] = marks;
    const findings = [
      finding({ fingerprint: waived, disposition: 'waived' }),
      finding({ fingerprint: open }),
      finding({ fingerprint: open, disposition: 'waived' }),
      finding({ fingerprint: fixed, change: 'fixed' }),
    ];
    expect([...composePosting(outcome({ findings }), place).standing]).toEqual([
      [waived, 'waived'],
      [open, 'open'],
    ]);
    expect(renderOutputs(outcome({ findings }), null)).toMatchObject({ 'findings-count': '3', 'report-path': '' });
  });

  it('marks what could not be evaluated, so that a later verdict can replace it', () => {
    expect(composePosting(outcome({ row: 1, findings: [] }), place).fault).toBe(true);
    expect(composePosting(outcome({ row: 2 }), place).fault).toBe(false);
  });
});

describe('a comment is started', () => {
  const existing = finding({ change: 'existing', disposition: 'advisory' });
  const card = { path: 'README.md', blob: null, format: 'card', state: 'read', reason: null } as const;
  const quiet = { row: 7, findings: [existing], evidence: [card] } as const;
  const worth = (changes: Parameters<typeof outcome>[0], changed: readonly string[] = []) =>
    composePosting(outcome(changes), place).isWorthComment(changed);

  it('where something blocks or could not be evaluated', () => {
    expect(([1, 2, 3, 4] as const).map((row) => worth({ ...quiet, row }))).toEqual([true, true, true, true]);
  });

  it('where the pull request brings or settles a finding', () => {
    expect(worth({ ...quiet, findings: [finding({ change: 'new', disposition: 'advisory' })] })).toBe(true);
    expect(worth({ ...quiet, findings: [finding({ change: 'fixed', disposition: 'advisory' })] })).toBe(true);
  });

  it('where it touches evidence that has findings, or policy', () => {
    expect(worth(quiet, ['README.md'])).toBe(true);
    expect(worth({ ...quiet, proposed: 'Under it: success.' })).toBe(true);
  });

  it('and nowhere else', () => {
    expect(worth(quiet, ['src/index.ts'])).toBe(false);
    expect(worth({ ...quiet, row: 5 }, [])).toBe(false);
    expect(worth({ ...quiet, evidence: [{ ...card, state: 'not-evidence' }] }, ['README.md'])).toBe(false);
    expect(worth({ ...quiet, findings: [] }, ['README.md'])).toBe(false);
  });
});
