/**
 * Owns holding what a repository declares about training compute against what its inputs lead to: slips become problems
 * at their lines, and amounts outside a declared figure become values that differ from it. What is worked out never fills
 * a gap: a figure that nobody declared stays undeclared.
 */
import { checkConsistency } from '../compute/consistency.ts';
import { type Estimate, estimateTraining, inputsAt } from '../compute/estimate.ts';
import type { Inconsistency, Suggestion } from '../compute/inconsistency.ts';
import { planOf, RECOMPUTATION } from '../compute/plan-from-facts.ts';
import type { ComputeRegime } from '../compute/regime.ts';
import { type ShortForm, shortFormOf } from '../compute/short-form.ts';
import { type Counts, standingOf } from '../compute/standing.ts';
import { type Dossier, withFacts } from '../facts/dossier.ts';
import type { Fact, Origin } from '../facts/fact.ts';
import type { EvidenceProblem, Reading } from './reading.ts';

export interface Recomputed {
  /** With the amounts that contradict a declared figure. */
  readonly dossier: Dossier;
  /** With what does not fit together, at the file where it stands. */
  readonly readings: readonly Reading[];
  /** What reports say, one for each model that declares any compute, in the dossier's order. */
  readonly compute: readonly ShortForm[];
}

/** Recomputes every model of a dossier for a regime; `texts` are the lines of the files read, by path. */
export function recompute(
  dossier: Dossier,
  readings: readonly Reading[],
  texts: ReadonlyMap<string, readonly string[]>,
  regime: ComputeRegime,
): Recomputed {
  const models = dossier.subjects.filter((subject) => subject.kind === 'model');
  const facts = bySubject(dossier.facts);
  const estimates = models.map(({ id }) => estimateTraining(planOf({ facts: facts.get(id) ?? [] }, id), regime.margin));
  const contradicting = estimates.flatMap(contradictingFacts);
  const problems = estimates.flatMap((estimate) =>
    checkConsistency(estimate).flatMap((found) => problemOf(estimate, found, texts) ?? []),
  );
  return {
    dossier: contradicting.length === 0 ? dossier : withFacts(dossier, contradicting),
    readings: readings.map((reading) => {
      const own = problems.filter((problem) => problem.path === reading.path);
      return own.length === 0 ? reading : { ...reading, problems: [...reading.problems, ...own] };
    }),
    compute: estimates.flatMap((estimate) => shortFormOf(estimate, regime) ?? []),
  };
}

function bySubject(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.subject);
    if (group) group.push(fact);
    else groups.set(fact.subject, [fact]);
  }
  return groups;
}

const SUMS: readonly Counts[] = ['direct', 'cumulative', 'modification'];

function contradictingFacts(estimate: Estimate): readonly Fact[] {
  const origin = inputsAt(estimate)
    .map((path) => originOf(estimate, path))
    .find((found) => found !== null);
  if (!origin) return [];
  return SUMS.flatMap((counts) => {
    const { path, outside } = standingOf(counts, estimate);
    const distinct = new Map(outside.map((range) => [`${range.low} ${range.high}`, range]));
    return [...distinct.values()].map(
      ({ low, high }): Fact => ({
        subject: estimate.plan.subject,
        path,
        value: low === high ? low : { low, high: Number.isFinite(high) ? high : Number.MAX_VALUE },
        state: 'declared',
        origin: { ...origin, format: RECOMPUTATION, how: 'derived' },
      }),
    );
  });
}

/** Where a fact stands, or the first fact below a record. */
function originOf({ plan }: Estimate, path: string): Origin | null {
  const exact = plan.inputs.find((fact) => fact.path === path);
  const below = (fact: Fact) => fact.path.startsWith(`${path}.`) || fact.path.startsWith(`${path}[`);
  return (exact ?? plan.inputs.find(below))?.origin ?? null;
}

function problemOf(
  estimate: Estimate,
  found: Inconsistency,
  texts: ReadonlyMap<string, readonly string[]>,
): EvidenceProblem | null {
  const at = found.paths.find((path) => originOf(estimate, path) !== null);
  const origin = at === undefined ? null : originOf(estimate, at);
  if (at === undefined || origin === null) return null;
  return {
    code: found.code,
    path: origin.path,
    range: origin.range,
    message: found.message,
    fact: { subject: estimate.plan.subject, path: at },
    fix: found.suggestion && fixOf(found.suggestion, estimate, texts),
    check: {
      rule: 'compute-inconsistent',
      severity: found.weight === 'notice' ? 'notice' : 'warning',
      remedy: found.suggestion
        ? `Write ${found.suggestion.value} if that is what is meant.`
        : 'Correct the figure that is wrong, or declare what explains the difference.',
    },
  };
}

/** A value on one line, behind its key or alone, is replaced; anything else is left to people. */
function fixOf(
  { path, value }: Suggestion,
  estimate: Estimate,
  texts: ReadonlyMap<string, readonly string[]>,
): EvidenceProblem['fix'] {
  const origin = originOf(estimate, path);
  if (!origin || origin.range.startLine !== origin.range.endLine) return null;
  const { startLine, startColumn, endColumn } = origin.range;
  const text = texts.get(origin.path)?.[startLine - 1]?.slice(startColumn - 1, endColumn - 1) ?? '';
  const parts = /^([^:#]*:\s*)?[\d.,]+ ?%?$/.exec(text);
  return parts && { range: origin.range, text: `${parts[1] ?? ''}${value}`, title: `Write ${value}` };
}
