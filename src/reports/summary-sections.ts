/**
 * Owns the sections of the summary around the findings: answers per jurisdiction, questions, dates, overrides, the folded
 * reference. Their order on the page is `summary.ts`, their cutting `fit-sections.ts`.
 */
import type { Verdict } from '../policy/judgement.ts';
import { fateOf, firstQuestions, upcomingRows } from './arrangement.ts';
import { code, nameOf, prose, questionBlock } from './finding-markdown.ts';
import { escapeMarkdown } from './markdown-escape.ts';
import {
  CONCLUSION_WORDS,
  computeInWords,
  dateInWords,
  demonstrationsInWords,
  expiryInWords,
  jurisdictionTag,
  listed,
  PROBLEM_WORDS,
  plural,
  reuseInWords,
  VERDICT_WORDS,
} from './messages.ts';
import { BASE, lineLink, type SummaryContext, type SummarySection } from './summary-section.ts';

/** One row per jurisdiction. */
export function jurisdictionsSection({ outcome }: SummaryContext): SummarySection {
  const rows = outcome.jurisdictions.map(({ id, title, row, conclusion, counts, upcoming, waived, nextDate }) => {
    const answer = row === 5 ? 'not enforced' : row === 1 ? 'could not evaluate' : CONCLUSION_WORDS[conclusion];
    const cells = [
      `${escapeMarkdown(title)} (${escapeMarkdown(jurisdictionTag(id))})`,
      answer,
      ...[counts.violated, counts.undetermined, counts.satisfied, counts.notApplicable, upcoming, waived].map(String),
      nextDate === null ? '–' : escapeMarkdown(dateInWords(nextDate)),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const names = 'Jurisdiction,Answer,Violated,Open,Satisfied,Not applicable,Upcoming,Waived,Next date'.split(',');
  return {
    ...BASE,
    head: `| ${names.join(' | ')} |\n|${' --- |'.repeat(names.length)}`,
    entries: rows,
    rank: 0,
    noun: ['jurisdiction', 'jurisdictions'],
    quiet: true,
  };
}

/** What could not be read or evaluated. */
export function problemsSection(context: SummaryContext): SummarySection {
  const { problems, truncated } = context.outcome;
  const entries = problems.map(({ kind, path, line, message }) => {
    const place = path === null ? '' : ` ${lineLink(context, path, line ?? 1, line ?? 1)}:`;
    return `- ${PROBLEM_WORDS[kind]}:${place} ${prose(message)}`;
  });
  const cut = truncated.map((words) => `- Cut: ${prose(words)}`);
  return { ...BASE, head: '#### Problems', entries: [...entries, ...cut], rank: 1.7, noun: ['problem', 'problems'] };
}

/** The few facts that settle most. */
export function questionsSection({ outcome, parts }: SummaryContext): SummarySection {
  const { shown, more } = firstQuestions(outcome);
  const open = parts.asked.length;
  return {
    ...BASE,
    head: `#### Questions\n\n${open > 0 ? `${plural(open, 'verdict')} cannot be reached until facts are declared. ` : ''}These answers settle most:`,
    entries: shown.map((question, index) => questionBlock(question, `${index + 1}.`)),
    between: '\n\n',
    foot: more > 0 ? `${plural(more, 'more question')} in the JSON report.` : '',
    rank: 1.5,
    noun: ['question', 'questions'],
  };
}

/** Duties that lie ahead, one line per day and subject. */
export function upcomingSection({ outcome, parts }: SummaryContext): SummarySection {
  const entries = upcomingRows(outcome, parts.upcoming).map((row) => {
    const when = `${row.confirmed ? 'from' : 'expected from'} ${escapeMarkdown(dateInWords(row.from))}`;
    const where = row.jurisdictions.map((id) => escapeMarkdown(jurisdictionTag(id))).join(', ');
    const fate = fateOf(row) === '' ? '' : `; ${fateOf(row)}`;
    const condition = row.condition === null ? '' : `. ${prose(row.condition)}`;
    return `- ${when}: ${plural(row.rules, 'rule')} (${where}) for ${nameOf(row.subject)}${fate}${condition}`;
  });
  return { ...BASE, head: '#### What comes next', entries, rank: 5, noun: ['upcoming date', 'upcoming dates'] };
}

/** Overrides with their expiry, and inputs that were not heeded. */
export function overridesSection({ outcome }: SummaryContext): SummarySection {
  const overrides = outcome.overrides.map((override) => {
    const { rule, severity, reason, owner } = override;
    const expiry = escapeMarkdown(expiryInWords(override, outcome.asOf));
    const what = severity === 'off' ? 'waived' : `set to ${severity}`;
    return `- ${code(rule)} is ${what} by ${prose(owner)} ${override.lapsed ? `**${expiry}**` : expiry}: ${prose(reason)}`;
  });
  const ignored = outcome.inputsIgnored.map(
    ({ input, value, reason }) => `- Input ${code(`${input}: ${value}`)} was ignored: ${prose(reason)}`,
  );
  return {
    ...BASE,
    head: '#### Overrides and ignored inputs',
    entries: [...overrides, ...ignored],
    rank: 1,
    noun: ['override or input', 'overrides or inputs'],
  };
}

/** What could not be posted. */
export function notesSection({ notes }: SummaryContext): SummarySection {
  return {
    ...BASE,
    head: '#### Notes',
    entries: notes.map((note) => `- ${prose(note)}`),
    rank: 3,
    noun: ['note', 'notes'],
  };
}

/** What the pull request's own configuration would change. */
export function proposedSection({ outcome }: SummaryContext): SummarySection {
  if (outcome.proposed === null) return BASE;
  const lines = outcome.proposed.split('\n').filter((line) => line.trim() !== '');
  return {
    ...BASE,
    head: '#### Under the configuration that this change proposes\n\nIt was judged under the one in force. The proposed one would change this:',
    entries: lines.map((line) => `- ${prose(line)}`),
    rank: 4,
  };
}

/** Controls × jurisdictions. */
export function controlsSection({ outcome }: SummaryContext): SummarySection {
  const ids = outcome.jurisdictions.map((jurisdiction) => jurisdiction.id);
  const rows = Object.entries(outcome.controls).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const cell = (verdict: Verdict | undefined) => (verdict === undefined ? '–' : VERDICT_WORDS[verdict]);
  return {
    ...BASE,
    head: `${reuseInWords(outcome)} That is reuse, not legal recognition.\n\n| Control | ${ids.map((id) => escapeMarkdown(jurisdictionTag(id))).join(' | ')} |\n|${' --- |'.repeat(ids.length + 1)}`,
    entries: rows.map(
      ([control, verdicts]) => `| ${[code(control), ...ids.map((id) => cell(verdicts[id]))].join(' | ')} |`,
    ),
    folded: 'Controls by jurisdiction (worst verdict)',
    rank: 10,
    noun: ['control', 'controls'],
    quiet: true,
  };
}

/** Training compute in short: what is declared, what follows from the inputs, on which side of each line it lies. */
export function computeSection({ outcome }: SummaryContext): SummarySection {
  const entries = outcome.compute.map((model) => `- ${computeInWords(model, code, prose)}`);
  return { ...BASE, entries, folded: 'Training compute', rank: 8, noun: ['model', 'models'], quiet: true };
}

/** Lines of rules that only inform. */
export function informationSection({ outcome }: SummaryContext): SummarySection {
  const entries = outcome.information.map(
    ({ jurisdiction, text, rule }) =>
      `- ${escapeMarkdown(jurisdictionTag(jurisdiction))}: ${prose(text)} (${code(rule)})`,
  );
  const addresses = demonstrationsInWords(outcome).map((line) => `- ${prose(line)}`);
  return {
    ...BASE,
    entries: [...entries, ...addresses],
    folded: 'For information',
    rank: 9,
    noun: ['line', 'lines'],
    quiet: true,
  };
}

/** What no rule decides. */
export function humansSection({ outcome }: SummaryContext): SummarySection {
  const rules = new Map<string, string>();
  for (const finding of outcome.findings) {
    if (finding.leavesToHumans !== null && finding.change !== 'fixed') rules.set(finding.rule, finding.leavesToHumans);
  }
  const entries = [...rules].map(([rule, words]) => `- ${code(rule)}: ${prose(words)}`);
  return { ...BASE, entries, folded: 'What is left to a person', rank: 11, noun: ['rule', 'rules'] };
}

/** What was judged, and how to go on from here. */
export function closingSection({ outcome, name }: SummaryContext): SummarySection {
  const packs = outcome.packs.map(
    (pack) => `${code(pack.id)} ${nameOf(pack.version)}, reviewed ${escapeMarkdown(dateInWords(pack.reviewedOn))}`,
  );
  const judged = outcome.commit === null ? 'the working directory' : `commit ${code(outcome.commit)}`;
  const base = outcome.base === null ? '' : `, compared with ${code(outcome.base)}`;
  const config = outcome.config === null ? 'defaults, no configuration file' : code(outcome.config.path);
  return {
    ...BASE,
    entries: [
      `- Judged: ${judged}${base}, as of ${escapeMarkdown(dateInWords(outcome.asOf))}, by version ${prose(outcome.tool.version)} with ${config}.`,
      ...(packs.length > 0 ? [`- Policy packs: ${listed(packs, 12)}.`] : []),
      `- To judge again: push a commit. The checks are ${code(name)} and ${code(`${name}/…`)}.`,
      '- To understand a rule: `ai-policy explain` with its id.',
      '- To waive a rule: an entry under `overrides` in `.github/ai-policy.yml` on the default branch, with reason, owner and expiry.',
      '- To turn the gate off: `enforce: observe` in that file reports without blocking; removing the workflow ends it.',
      '- This states what is declared and what a provision asks for; it is no legal advice.',
    ],
    folded: 'About this answer',
    rank: 8,
    quiet: true,
  };
}
