/**
 * Owns how the findings of an outcome are arranged for people: what blocks, what advises, what is told through questions,
 * what lies ahead. Every finding falls into exactly one part. It decides nothing about blocking.
 */
import type { Finding, Outcome, Question } from '../findings/outcome.ts';

export interface Arrangement {
  /** Blocks, or would if the gate were enforced. */
  readonly blocking: readonly Finding[];
  readonly advisory: readonly Finding[];
  /** Undetermined only because facts are undeclared: questions tell it better than one line per rule. */
  readonly asked: readonly Finding[];
  readonly upcoming: readonly Finding[];
  readonly waived: readonly Finding[];
  readonly fixed: readonly Finding[];
}

/** Parts of an outcome's findings, each in the outcome's order (worst first). */
export function arrange(findings: readonly Finding[]): Arrangement {
  const parts: Record<keyof Arrangement, Finding[]> = {
    blocking: [],
    advisory: [],
    asked: [],
    upcoming: [],
    waived: [],
    fixed: [],
  };
  for (const finding of findings) parts[partOf(finding)].push(finding);
  return parts;
}

function partOf(finding: Finding): keyof Arrangement {
  if (finding.change === 'fixed') return 'fixed';
  if (finding.disposition === 'waived') return 'waived';
  if (finding.disposition === 'upcoming') return 'upcoming';
  if (isAsked(finding)) return 'asked';
  return wouldBlock(finding) ? 'blocking' : 'advisory';
}

/** True for a finding that blocks, or that only observe mode keeps from blocking. */
export function wouldBlock(finding: Finding): boolean {
  return finding.disposition === 'blocking' || (finding.dispositionReason ?? '').startsWith('observe');
}

/** True where declaring facts is all that is missing for a verdict. */
export function isAsked(finding: Finding): boolean {
  return (
    finding.jurisdiction !== null &&
    finding.verdict === 'undetermined' &&
    finding.missingFacts.length > 0 &&
    finding.items.every((item) => item.reason !== 'contradicted')
  );
}

/** Questions that a report prints at most; beyond that they are counted. */
const MOST_QUESTIONS = 7;

/** The questions printed, and how many more there are. */
export function firstQuestions(outcome: Outcome): { readonly shown: readonly Question[]; readonly more: number } {
  const shown = outcome.questions.slice(0, MOST_QUESTIONS);
  return { shown, more: outcome.questions.length - shown.length };
}

/** Duties that start for one subject on one day, in one line. */
export interface UpcomingRow {
  readonly from: string;
  readonly confirmed: boolean;
  /** What would bring the duties in, where they do not apply as things stand; else null. */
  readonly condition: string | null;
  readonly subject: string;
  readonly jurisdictions: readonly string[];
  /** Rules that start on that day, and how many of them would be violated if nothing changed. */
  readonly rules: number;
  readonly violated: number;
  /** How many of them cannot be decided until facts are declared. */
  readonly open: number;
}

/** Upcoming findings condensed by day and subject, nearest first. */
export function upcomingRows(outcome: Outcome, upcoming: readonly Finding[]): readonly UpcomingRow[] {
  const names = new Map(
    outcome.subjects.map(({ id, kind, name, implicit }) => [id, implicit ? name : `${kind} ${name}`]),
  );
  const groups = new Map<string, Finding[]>();
  for (const finding of upcoming) {
    const key = JSON.stringify([
      finding.upcoming?.from ?? '',
      finding.subject,
      finding.upcoming?.confirmed ?? true,
      finding.upcoming?.conditional ?? false,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const sorted = [...groups].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted.flatMap(([, group]) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        from: first.upcoming?.from ?? '',
        confirmed: first.upcoming?.confirmed ?? true,
        condition: first.upcoming?.conditional ? (first.notes[0] ?? 'Not as things stand.') : null,
        subject: names.get(first.subject) ?? first.subject,
        jurisdictions: [...new Set(group.flatMap((finding) => finding.jurisdiction ?? []))].toSorted(),
        rules: new Set(group.map((finding) => finding.rule)).size,
        violated: group.filter(({ upcoming }) => upcoming?.verdict === 'violated' && !upcoming.conditional).length,
        open: group.filter(({ upcoming }) => upcoming?.verdict === 'undetermined' && !upcoming.conditional).length,
      },
    ];
  });
}

/** What awaits the duties of a row: how many have something to resolve, how many wait for facts. */
export function fateOf({ violated, open }: UpcomingRow): string {
  return [
    violated > 0 ? `${violated} to resolve as things stand` : '',
    open > 0 ? `${open} open until facts are declared` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The outcome as one jurisdiction sees it: its own findings, those that count for all, and its questions. */
export function outcomeFor(outcome: Outcome, jurisdiction: string): Outcome {
  const own = outcome.jurisdictions.filter((candidate) => candidate.id === jurisdiction);
  const findings = outcome.findings.filter((f) => f.jurisdiction === jurisdiction || f.jurisdiction === null);
  const rules = new Set(findings.flatMap((finding) => (finding.jurisdiction === null ? [] : [finding.rule])));
  const questions = outcome.questions.flatMap((question) => {
    const ownRules = question.rules.filter((rule) => rules.has(rule));
    return ownRules.length === 0 ? [] : [{ ...question, rules: ownRules, decides: ownRules.length }];
  });
  const [first] = own;
  return {
    ...outcome,
    ...(first ? { conclusion: first.conclusion, row: first.row } : {}),
    jurisdictions: own,
    findings,
    questions: questions.toSorted((a, b) => b.decides - a.decides),
    packs: outcome.packs.filter((pack) => pack.jurisdiction === jurisdiction),
  };
}
