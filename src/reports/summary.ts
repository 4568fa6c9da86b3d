/**
 * Owns the summary in Markdown: the one comment on a pull request, the text of a check run and the summary of a job, which
 * differ in their limit only. The sections themselves are in `summary-findings.ts` and `summary-sections.ts`.
 */
import type { Outcome } from '../findings/outcome.ts';
import { arrange } from './arrangement.ts';
import { fitSections } from './fit-sections.ts';
import { headline } from './headline.ts';
import { escapeMarkdown } from './markdown-escape.ts';
import { cutPoints } from './plain-text.ts';
import {
  advisorySection,
  blockingSection,
  changeSection,
  fixedSection,
  waitingSection,
  waivedSection,
} from './summary-findings.ts';
import type { SummaryContext } from './summary-section.ts';
import {
  closingSection,
  computeSection,
  controlsSection,
  humansSection,
  informationSection,
  jurisdictionsSection,
  notesSection,
  overridesSection,
  problemsSection,
  proposedSection,
  questionsSection,
  upcomingSection,
} from './summary-sections.ts';

/** GitHub takes 65,536 characters in a comment; the rest is for the hidden marker of the github room. */
const SUMMARY_LIMIT = 65_000;

export interface SummaryOptions {
  /** Address of lines at the commit judged, or null where there is none. */
  readonly links: (path: string, startLine: number, endLine: number) => string | null;
  /** Prefix of the checks. */
  readonly name: string;
  /** In UTF-16 units, at least 4,000; `SUMMARY_LIMIT` where left out. */
  readonly limit?: number;
  /** Findings that had no room on a line. */
  readonly leftOut?: number;
  /** What could not be posted, one line each. */
  readonly notes?: readonly string[];
}

/** The summary, first line the answer. The same outcome gives the same bytes. */
export function renderSummary(outcome: Outcome, options: SummaryOptions): string {
  const context: SummaryContext = {
    outcome,
    parts: arrange(outcome.findings),
    links: options.links,
    name: options.name,
    leftOut: options.leftOut ?? 0,
    notes: options.notes ?? [],
  };
  const first = `**${escapeMarkdown(cutPoints(headline(outcome), 600))}**`;
  const said = [
    jurisdictionsSection(context),
    problemsSection(context),
    blockingSection(context),
    questionsSection(context),
    changeSection(context),
    fixedSection(context),
    upcomingSection(context),
    overridesSection(context),
    notesSection(context),
    proposedSection(context),
    advisorySection(context),
    waitingSection(context),
    waivedSection(context),
    computeSection(context),
    informationSection(context),
    controlsSection(context),
    humansSection(context),
  ].filter((section) => section.entries.length > 0);
  if (outcome.row === 6 && said.every((section) => section.quiet)) return first;
  return fitSections(first, [...said, closingSection(context)], options.limit ?? SUMMARY_LIMIT);
}
