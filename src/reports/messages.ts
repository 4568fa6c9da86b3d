/**
 * Owns the wording that all reports share: codes to words, counts, dates, citations. Each table is exhaustive, so that a
 * new code cannot be printed bare. Layout and escaping belong to the report that prints.
 */
import { isDay, plusDays } from '../facts/calendar.ts';
import type {
  ComputeShown,
  Conclusion,
  Disposition,
  Finding,
  Outcome,
  Override,
  Problem,
} from '../findings/outcome.ts';
import type { Reason, Verdict } from '../policy/judgement.ts';
import type { Certainty, Force, Severity } from '../policy/rule.ts';
import { cutPoints, visible } from './plain-text.ts';

/** Longest title, provision or path printed, in code points. */
const MOST_NAME = 200;

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  satisfied: 'satisfied',
  violated: 'violated',
  undetermined: 'cannot be decided',
  'not-applicable': 'does not apply',
};

export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  undeclared: 'the evidence asked for is not declared',
  inadequate: 'what is declared does not meet it',
  contradicted: 'declarations contradict one another',
  undetermined: 'facts that decide it are not declared',
};

export const DISPOSITION_WORDS: Readonly<Record<Disposition, string>> = {
  blocking: 'blocks',
  advisory: 'advice',
  upcoming: 'lies ahead',
  waived: 'waived',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'notice',
};

export const CONCLUSION_WORDS: Readonly<Record<Conclusion, string>> = {
  success: 'nothing blocks',
  neutral: 'neutral',
  action_required: 'needs an answer',
  failure: 'blocked',
};

export const FORCE_WORDS: Readonly<Record<Force, string>> = {
  law: 'law',
  guidance: 'guidance',
  voluntary: 'voluntary',
  standard: 'standard',
  proposal: 'proposal, not in force',
};

const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  primary: 'primary',
  secondary: 'secondary',
  memory: 'from memory',
};

export const PROBLEM_WORDS: Readonly<Record<Problem['kind'], string>> = {
  evidence: 'Evidence',
  configuration: 'Configuration',
  pack: 'Policy pack',
  fault: 'Internal error',
  listing: 'Listing',
};

/** Rules of the gate itself, which have no provision: why they exist. */
const OWN_RULE_WORDS: Readonly<Record<string, string>> = {
  'evidence-problem': 'A value that cannot be used counts as undeclared.',
  'compute-inconsistent': 'A figure of compute and what it follows from have to agree.',
  'compute-not-restated': 'A figure of compute follows from what a change alters.',
  'facts-conflict': 'Rules that read the fact are judged with each value; the worst verdict stands.',
  'scope-narrowed': 'A rule that applied at the merge base may stop to apply only if the trusted configuration agrees.',
  'evidence-removed': 'Evidence that the merge base declared is gone.',
};

/** `1 rule`, `2 rules`, `2 entries`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`; beyond `most` the rest is counted. */
export function listed(words: readonly string[], most = Number.POSITIVE_INFINITY): string {
  if (words.length > most) return `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2026-08-02` as `2 August 2026`; anything else as it stands. */
export function dateInWords(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = match ? MONTHS[Number(match[2]) - 1] : undefined;
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : short(day);
}

/** When what is asked applies: `since …`, `from …`, `expected from …`. */
function whenInWords(finding: Pick<Finding, 'upcoming' | 'appliesFrom'>, asOf: string): string {
  if (finding.upcoming) {
    const { from, confirmed, conditional } = finding.upcoming;
    const when = confirmed ? `from ${dateInWords(from)}` : `expected from ${dateInWords(from)}, not enacted`;
    return conditional ? `${when}, if it comes to apply here` : when;
  }
  if (finding.appliesFrom === null) return 'date of application open';
  return `${finding.appliesFrom <= asOf ? 'since' : 'from'} ${dateInWords(finding.appliesFrom)}`;
}

/** `certainty primary`, or text and date apart where they differ. */
export function certaintyInWords(certainty: { readonly text: Certainty; readonly date: Certainty }): string {
  return certainty.text === certainty.date
    ? `certainty ${CERTAINTY_WORDS[certainty.text]}`
    : `certainty of text ${CERTAINTY_WORDS[certainty.text]}, of date ${CERTAINTY_WORDS[certainty.date]}`;
}

/** Who asks, in two parts so that a report can link the first: instrument with provision; force, date and certainty. */
export function citationInWords(
  finding: Finding,
  asOf: string,
): { readonly source: string; readonly standing: string } {
  const { citation } = finding;
  if (citation === null) {
    return { source: 'AI Policy Gate', standing: OWN_RULE_WORDS[finding.rule] ?? 'A rule of the gate itself.' };
  }
  return {
    source: `${short(citation.title)}, ${short(citation.provision)}`,
    standing: `${FORCE_WORDS[citation.force]}, ${whenInWords(finding, asOf)}, ${certaintyInWords(citation.certainty)}`,
  };
}

/** A foreign name on one line, cut. */
function short(text: string): string {
  return visible(cutPoints(text, MOST_NAME));
}

/** `README.md:3`. */
export function placeInWords(place: { readonly path: string; readonly range: { readonly startLine: number } }): string {
  return `${short(place.path)}:${place.range.startLine}`;
}

/** Ids of jurisdictions as people write them: `EU`. */
export function jurisdictionTag(id: string): string {
  return visible(cutPoints(id, 40)).toUpperCase();
}

/** Days before its last day from which an override is said to lapse soon. */
const LAPSES_SOON_DAYS = 30;

/** How long an override holds: until when, that it lapses soon, or that it has no effect any more. */
export function expiryInWords({ expires, lapsed }: Override, asOf: string): string {
  if (lapsed) return `expired on ${dateInWords(expires)}, without effect`;
  const soon = isDay(asOf) && expires <= plusDays(asOf, LAPSES_SOON_DAYS);
  return `until ${dateInWords(expires)}${soon ? ' (lapses soon)' : ''}`;
}

/** How far one declaration serves several regimes, in a sentence. */
export function reuseInWords({ reuse }: Pick<Outcome, 'reuse'>): string {
  if (reuse.facts === 0) return 'One piece of evidence may serve several regimes.';
  return `${reuse.shared} of ${plural(reuse.facts, 'declared fact')} that rules read serve more than one jurisdiction.`;
}

/** What addresses under `.example` are worth; empty where there are none. */
export function demonstrationsInWords({ demonstrations }: Pick<Outcome, 'demonstrations'>): readonly string[] {
  if (demonstrations === 0) return [];
  const verb = demonstrations === 1 ? 'uses' : 'use';
  return [
    `${plural(demonstrations, 'address', 'addresses')} ${verb} .example, a name reserved for demonstrations, and open nowhere.`,
  ];
}

const ANSWER_WORDS = { above: 'above', 'not-above': 'not above', undetermined: 'open whether above' } as const;

/** One line about the compute of one model; `code` and `prose` make names and sentences safe for the report at hand. */
export function computeInWords(
  { subject, figures, lines }: ComputeShown,
  code: (text: string) => string,
  prose: (text: string) => string,
): string {
  const amounts = figures.map(({ counts, declared, recomputed }) => {
    const known = [declared && `declared ${declared}`, recomputed && `by its inputs ${recomputed}`];
    return `${counts} ${known.filter((words) => words !== null).join(', ')} FLOP`;
  });
  const sides = lines.map(({ title, answer, decides }) => {
    const what = answer === 'undetermined' && decides[0] !== undefined ? ` (${decides[0].replace(/\.$/, '')})` : '';
    return `${ANSWER_WORDS[answer]}: ${title}${what}`;
  });
  return `${code(subject)}: ${prose([...amounts, ...sides].join('; '))}.`;
}
