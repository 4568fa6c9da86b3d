import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NotADirectoryError } from '../../src/github/contents-source.ts';
import { describeFault } from '../../src/github/fault.ts';
import { defuse, saveReport } from '../../src/github/job.ts';
import { explainRefusal } from '../../src/github/refusal.ts';
import { renderFailures } from '../../src/github/run-report.ts';

const httpError = (status: number, message: string) => Object.assign(new Error(message), { status });

describe('log lines', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::stop-commands::x', '  : :stop-commands::x'],
    ['a ##[error]x', 'a # #[error]x'],
    ['###[x]', '## #[x]'],
    ['a::b', 'a::b'],
    [': :', ': :'],
  ])('cannot start a command of the runner: %j', (line, expected) => {
    expect(defuse(line)).toBe(expected);
  });
});

describe('the report beside the job', () => {
  it('is written piece by piece, and given up where the file system refuses', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    const path = join(folder, 'report.json');
    expect(await saveReport(path, ['{', '}'])).toBe(path);
    expect(readFileSync(path, 'utf8')).toBe('{}');
    expect(await saveReport(join(folder, 'none', 'report.json'), ['{}'])).toBeNull();
    rmSync(folder, { recursive: true });
  });

  it('is a fault where it cannot be made', async () => {
    const broken = (function* (): Generator<string> {
      yield '{';
      throw new TypeError('x is undefined');
    })();
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    await expect(saveReport(join(folder, 'report.json'), broken)).rejects.toThrow('x is undefined');
    rmSync(folder, { recursive: true });
  });
});

describe('faults', () => {
  it('of GitHub say what it answered, and are not put down to the pull request', () => {
    const { problem, detail } = describeFault(httpError(500, 'Server Error'));
    expect(problem).toMatchObject({ kind: 'fault', code: 'github', message: expect.stringContaining('500') });
    expect(detail).toBeNull();
  });

  it('of ours are called ours, with the place in the code for the log', () => {
    const { problem, detail } = describeFault(new TypeError('x is undefined'));
    expect(problem).toMatchObject({ kind: 'fault', message: expect.stringContaining('defect of the gate') });
    expect(detail).toContain('job.test.ts');
    expect(describeFault('odd').problem.message).toContain('odd');
  });

  it('of the workflow file are problems of configuration', () => {
    expect(describeFault(new NotADirectoryError('x')).problem.kind).toBe('configuration');
  });
});

describe('refusals', () => {
  it('name the permission, the limit, what was not found, or the silence', () => {
    const explain = (error: unknown) => explainRefusal(error, 'checks: write');
    expect(explain(httpError(403, 'Resource not accessible by integration'))).toContain('lacks "checks: write"');
    expect(explain(httpError(403, 'You have exceeded a secondary rate limit'))).toContain('limits the rate');
    expect(explain(httpError(404, 'Not Found'))).toContain('"checks: write"');
    expect(explain(new Error('fetch failed'))).toBe('GitHub could not be reached (fetch failed)');
    expect(explain(httpError(500, `a\n::error::${'x'.repeat(900)}`)).length).toBeLessThan(400);
  });

  it('are escaped in the job summary', () => {
    expect(renderFailures(['<img src=x> @all'])).not.toMatch(/<img|@all/);
  });
});
