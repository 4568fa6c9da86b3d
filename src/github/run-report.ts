/** Owns what the job itself is told besides the reports: the Action's outputs and what could not be posted. Pure. */
import type { Outcome } from '../findings/outcome.ts';
import { escapeMarkdown } from '../reports/markdown-escape.ts';

/** The outputs of the Action, as `action.yml` lists them. `reportPath` is null where the report could not be saved. */
export function renderOutputs(outcome: Outcome, reportPath: string | null): Readonly<Record<string, string>> {
  const current = outcome.findings.filter(({ change }) => change !== 'fixed');
  return {
    conclusion: outcome.conclusion,
    'findings-count': String(current.length),
    'report-path': reportPath ?? '',
    ...Object.fromEntries(outcome.jurisdictions.map(({ id, conclusion }) => [`conclusion-${id}`, conclusion])),
  };
}

/** A paragraph for the job summary. */
export function renderFailures(failures: readonly string[]): string {
  const lines = failures.map((failure) => `- ${escapeMarkdown(failure)}`);
  return ['', '### Not posted', '', 'The verdict above stands. GitHub refused these:', '', ...lines, ''].join('\n');
}
