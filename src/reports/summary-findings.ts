/** Owns the sections of the summary that tell findings: what blocks, advises, waits, changed, is fixed or waived. */
import type { Finding } from '../findings/outcome.ts';
import { type Cause, groupByCause } from './causes.ts';
import {
  code,
  foundLines,
  nameOf,
  prose,
  remedyBlocks,
  smallPrint,
  sourceLine,
  sourceLines,
  standingWords,
} from './finding-markdown.ts';
import { listed, plural } from './messages.ts';
import { BASE, placeLink, type SummaryContext, type SummarySection } from './summary-section.ts';

/** What blocks, or would if the gate were enforced. */
export function blockingSection(context: SummaryContext): SummarySection {
  const head = context.outcome.mode === 'observe' ? '#### Would block if enforced' : '#### What blocks';
  return { ...findingsSection(context, context.parts.blocking), head, rank: 2 };
}

/** Advice, folded. */
export function advisorySection(context: SummaryContext): SummarySection {
  const { advisory } = context.parts;
  return {
    ...findingsSection(context, advisory),
    folded: `${plural(advisory.length, 'finding')} to consider`,
    rank: 7,
  };
}

function findingsSection(context: SummaryContext, findings: readonly Finding[]): SummarySection {
  const causes = groupByCause(findings);
  return {
    ...BASE,
    entries: causes.map((cause) => findingBlock(context, cause)),
    weights: causes.map((cause) => cause.findings.length),
    between: '\n\n',
    noun: ['finding', 'findings'],
  };
}

function findingBlock(context: SummaryContext, cause: Cause): string {
  const { first } = cause;
  const related = first.related.slice(0, 3).map((place) => `${placeLink(context, place)} (${prose(place.why)})`);
  const shown = first.change === 'new' && context.outcome.base !== null ? ', new' : '';
  return [
    `**${nameOf(first.title)}** — ${standingWords(cause)}${shown}, ${placeLink(context, first.location)}`,
    ...foundLines(cause),
    ...(related.length > 0 ? [`See also ${listed(related)}.`] : []),
    bullets([...sourceLines(cause, context.outcome.asOf), ...smallPrint(cause)]),
    ...remedyBlocks(cause, true),
  ].join('\n\n');
}

/** How much is new, and what the change removes. */
export function changeSection(context: SummaryContext): SummarySection {
  const { outcome, parts, leftOut } = context;
  if (outcome.base === null) return BASE;
  const current = outcome.findings.filter((finding) => finding.change !== 'fixed');
  const fresh = current.filter((finding) => finding.change === 'new').length;
  const counts = `- New: ${plural(fresh, 'finding')}; there before: ${current.length - fresh}; fixed: ${parts.fixed.length}.`;
  const removed = current.filter((finding) => finding.rule === 'evidence-removed' && finding.change === 'new');
  const notInline =
    leftOut > 0 ? [`- ${plural(leftOut, 'finding')} could not be told on a line; this summary counts them all.`] : [];
  if (current.length + parts.fixed.length === 0 && leftOut === 0) return BASE;
  return {
    ...BASE,
    head: '#### This pull request',
    entries: [
      counts,
      ...notInline,
      ...removed.map((finding) => `- ${placeLink(context, finding.location)}: ${prose(finding.message)}`),
    ],
    rank: 4,
  };
}

/** What the change fixes. */
export function fixedSection({ outcome, parts }: SummaryContext): SummarySection {
  const causes = groupByCause(parts.fixed);
  return {
    ...BASE,
    entries: causes.map(({ first, findings }) => {
      const sources = [...new Set(findings.map((finding) => sourceLine(finding, outcome.asOf)))];
      return `- ${nameOf(first.title)} — ${listed(sources, 4)}`;
    }),
    weights: causes.map((cause) => cause.findings.length),
    folded: `${plural(parts.fixed.length, 'finding')} fixed by this pull request`,
    rank: 6,
    noun: ['fixed finding', 'fixed findings'],
  };
}

/** Every verdict that waits for facts, one line each, folded. */
export function waitingSection(context: SummaryContext): SummarySection {
  const { asked } = context.parts;
  const entries = asked.map((finding) => {
    const facts = listed(
      finding.missingFacts.map((fact) => code(fact)),
      5,
    );
    return `- ${code(finding.rule)} (${nameOf(finding.subject)}): ${facts} — ${sourceLine(finding, context.outcome.asOf)}`;
  });
  return {
    ...BASE,
    entries,
    folded: `${plural(asked.length, 'verdict')} waiting for facts`,
    rank: 9,
    noun: ['verdict', 'verdicts'],
  };
}

/** Findings that an override takes out. */
export function waivedSection(context: SummaryContext): SummarySection {
  const { waived } = context.parts;
  const entries = waived.map((finding) => {
    const why = finding.dispositionReason === null ? '' : `; ${prose(finding.dispositionReason)}`;
    return `- ${placeLink(context, finding.location)}: ${prose(finding.message)} — ${sourceLine(finding, context.outcome.asOf)}${why}`;
  });
  return {
    ...BASE,
    entries,
    folded: `${plural(waived.length, 'finding')} waived`,
    rank: 6,
    noun: ['waived finding', 'waived findings'],
  };
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
