/**
 * Owns holding amounts against thresholds. Values, operators and what is counted are the caller's data (packs); a line
 * inside an amount's interval is undetermined and says what would decide it.
 */
import type { Interval } from '../facts/fact.ts';
import { type Estimate, withMargin } from './estimate.ts';
import { decadesFrom, exactly, exceeds, hull, isClosed, type Operator, over, type Range } from './interval.ts';
import { type Counts, type Standing, standingOf } from './standing.ts';
import { inputPathsOf } from './training-inputs.ts';

/** A line that a regime draws. */
export interface Threshold {
  readonly id: string;
  readonly title: string;
  /** An interval where the line itself is not known exactly (one third of an estimate). */
  readonly value: Range;
  /** `>`: to be exceeded, so that the value itself does not reach it; `>=`: to be reached. */
  readonly operator: Operator;
  readonly counts: Counts;
  /** Provision, for people. */
  readonly provision: string;
  /** First day of the line, `YYYY-MM-DD`; null where its source gives none. */
  readonly since: string | null;
  /** How the line was found, where it is not a number of the law. */
  readonly note: string | null;
}

export type Answer = 'above' | 'not-above' | 'undetermined';
/** Why it is open: the line lies inside, the methods or the declaration and the methods contradict, nothing is known. */
export type OpenReason = 'straddles' | 'methods-disagree' | 'contradicted' | 'missing';

/** Something that would decide an open case. */
export interface Decider {
  readonly message: string;
  readonly paths: readonly string[];
}

export interface Assessment {
  readonly threshold: Threshold;
  readonly answer: Answer;
  readonly reason: OpenReason | null;
  /** The interval that was compared, margin included; null where nothing is known. */
  readonly amount: Range | null;
  /** Powers of ten from the line to both ends; null where an end has none (zero, open). */
  readonly decades: Interval | null;
  readonly decides: readonly Decider[];
}

/** Values for the rule of one third (Guidelines, section 3.2). */
export interface ThirdRule {
  readonly general: number;
  readonly systemic: number;
  readonly provision: string;
  readonly since: string | null;
}

/**
 * The line that a modification must exceed: one third of the original model's compute; where that is not known, one third of
 * the line that the original is above. Where it is not even declared whether the original has systemic risk, both stand.
 */
export function thirdThreshold({ plan, margin }: Estimate, rule: ThirdRule): Threshold {
  const { base } = plan.declared;
  const third = (range: Range) => over(range, exactly(3));
  const byClass =
    plan.baseSystemicRisk === null
      ? { low: rule.general, high: rule.systemic }
      : exactly(plan.baseSystemicRisk ? rule.systemic : rule.general);
  const note = base
    ? 'One third of the compute declared for the original model.'
    : plan.baseSystemicRisk === null
      ? 'The compute of the original model is not declared, nor whether it has systemic risk: both fallbacks stand.'
      : `The compute of the original model is not declared: one third of ${plan.baseSystemicRisk ? rule.systemic : rule.general} stands for it.`;
  return {
    id: 'one-third',
    title: 'Modification above one third of the original',
    value: third(base ? withMargin(base, margin) : byClass),
    operator: '>',
    counts: 'modification',
    provision: rule.provision,
    since: rule.since,
    note,
  };
}

/**
 * Holds what is declared and what was worked out against a line. A low declaration never passes on its own number where a
 * method leads outside its interval: then both must lie on the same side.
 */
export function assess(threshold: Threshold, estimate: Estimate): Assessment {
  const views = viewsOf(threshold, estimate);
  const amount = views.ranges.length === 0 ? null : views.ranges.reduce((a, b) => hull(a, b));
  const sides = views.ranges.map((range) => exceeds(range, threshold.operator, threshold.value));
  const answer = answerOf(sides, plannedSide(threshold, estimate));
  return {
    threshold,
    answer,
    reason: answer === 'undetermined' ? reasonOf(views, estimate) : null,
    amount,
    decades: amount && isClosed(amount) && amount.low > 0 ? decadesFrom(amount, threshold.value) : null,
    decides: answer === 'undetermined' ? decidersOf(threshold, estimate, views) : [],
  };
}

interface Views extends Standing {
  /** Intervals that must all lie on one side. */
  readonly ranges: readonly Range[];
  readonly contradicted: boolean;
}

function viewsOf({ counts }: Threshold, estimate: Estimate): Views {
  const standing = standingOf(counts, estimate);
  const { declared, outside, worked } = standing;
  return { ...standing, ranges: declared ? [declared, ...outside] : worked, contradicted: outside.length > 0 };
}

/** A planned run counts as soon as it is known to end above the line; undefined where none is declared. */
function plannedSide({ counts, operator, value }: Threshold, { plan, margin }: Estimate): boolean | null | undefined {
  const { planned } = plan.declared;
  return counts === 'cumulative' && planned ? exceeds(withMargin(planned, margin), operator, value) : undefined;
}

function answerOf(sides: readonly (boolean | null)[], planned: boolean | null | undefined): Answer {
  if (planned === true || (sides.length > 0 && sides.every((side) => side === true))) return 'above';
  const below = sides.length > 0 && sides.every((side) => side === false);
  return below && planned !== null ? 'not-above' : 'undetermined';
}

function reasonOf(views: Views, { agreement }: Estimate): OpenReason {
  if (views.contradicted) return 'contradicted';
  if (views.declared === null && agreement === 'disagree') return 'methods-disagree';
  return views.ranges.some(isClosed) ? 'straddles' : 'missing';
}

function decidersOf(threshold: Threshold, estimate: Estimate, views: Views): readonly Decider[] {
  const deciders: Decider[] = [];
  const { stages, missing } = estimate;
  if (views.contradicted)
    deciders.push({
      message: 'Settle which is right: the figure declared, or the inputs from which another one follows.',
      paths: [views.path, ...inputsOf(estimate)],
    });
  if (stages.some((s) => s.agreement === 'disagree'))
    deciders.push({
      message: 'The two methods contradict each other: correct the inputs of the one that is wrong.',
      paths: inputsOf(estimate),
    });
  const margin = decidingMargin(threshold, estimate);
  if (margin) deciders.push({ message: margin, paths: [views.path] });
  if (views.declared === null)
    deciders.push({ message: 'Declare the figure, with its own uncertainty.', paths: [views.path] });
  if (missing.length > 0) deciders.push({ message: 'Declare what the estimate lacks.', paths: missing });
  return deciders;
}

/** How good an estimate must be for a bare figure to be decided. */
function decidingMargin({ value, counts }: Threshold, { plan }: Estimate): string | null {
  const figure = plan.declared[counts];
  if (!figure || figure.low < figure.high || value.low < value.high || figure.low === 0) return null;
  const share = Math.abs(value.low - figure.low) / figure.low;
  if (share === 0) return null;
  const percent = (Math.floor(share * 1000) / 10).toString();
  return share < 0.001
    ? 'Declare a measured figure: it lies almost on the line.'
    : `Declare the figure with an uncertainty of less than ${percent} %; it then lies ${figure.low > value.low ? 'above' : 'below'} the line.`;
}

/** Fact paths of everything that the estimates used. */
function inputsOf({ stages }: Estimate): readonly string[] {
  return stages.flatMap((stage) =>
    [...stage.phases.map((p) => p.phase), ...stage.runs.map((r) => r.run)].flatMap(inputPathsOf),
  );
}
