/**
 * Owns the estimate of a whole training: both methods for every stage, summed by what each notion counts. A stage is what
 * can be compared: phases with the runs that served them. Every result is an interval with its method and assumptions.
 */
import { estimateByArchitecture, mainPart, type PhaseEstimate } from './architecture-method.ts';
import { estimateByHardware, impliedUtilisation, type RunEstimate } from './hardware-method.ts';
import { factorBetween, hull, isClosed, meets, middleOf, OPEN, plus, type Range, widened, ZERO } from './interval.ts';
import {
  type DeclaredRange,
  FIGURE_PATHS,
  inputPathsOf,
  type Part,
  type Phase,
  type Plan,
  type Run,
} from './training-inputs.ts';

/**
 * What is summed (Guidelines, Annex A.1): `direct`, what directly contributed to updates of parameters (1e23 and the
 * one-third rule); `cumulative`, all that contributed to the capabilities before deployment (1e25).
 */
export type Notion = 'direct' | 'cumulative';
export const NOTIONS: readonly Notion[] = ['direct', 'cumulative'];

/** `perhaps`: the text leaves it open, so the sum holds both readings. Parts that are not named are not counted. */
const COUNTED: Readonly<Record<Notion, Readonly<Partial<Record<Part, 'whole' | 'perhaps'>>>>> = {
  direct: { update: 'whole', rollout: 'perhaps', parent: 'perhaps' },
  cumulative: { update: 'whole', rollout: 'whole', 'private-generation': 'whole', parent: 'whole' },
};

/** `agree`: within the margin. `disagree`: not even their margins meet, or one is open and nothing can be compared: null. */
export type Agreement = 'agree' | 'differ' | 'disagree';

/** Amounts of one notion by each way to know them; null where a way does not lead to an amount. */
export interface Amounts {
  readonly architecture: Range | null;
  readonly hardware: Range | null;
  /** The figures declared for the phases. */
  readonly phases: Range | null;
  /** What stands for the stage; open above where something is missing. */
  readonly best: Range;
}

export interface PhaseResult extends PhaseEstimate {
  readonly phase: Phase;
  /** All parts that ran on machines of this training. */
  readonly flop: Range;
}

export interface RunResult extends RunEstimate {
  readonly run: Run;
}

export interface Stage {
  readonly phases: readonly PhaseResult[];
  readonly runs: readonly RunResult[];
  /** Everything that ran on the machines, by each method. */
  readonly architecture: Range | null;
  readonly hardware: Range | null;
  readonly agreement: Agreement | null;
  /** How many times the lower estimate the higher one is. */
  readonly factor: number | null;
  /** Utilisation that the method by architecture implies for the hardware declared. */
  readonly utilisation: Range | null;
  readonly counted: Readonly<Record<Notion, Amounts>>;
}

export interface Estimate {
  readonly plan: Plan;
  /** Share by which a figure without a margin of its own may be off. */
  readonly margin: number;
  readonly stages: readonly Stage[];
  /** Null where neither phases nor runs are declared. */
  readonly totals: Readonly<Record<Notion, Amounts>> | null;
  /** The worst of the stages. */
  readonly agreement: Agreement | null;
  readonly assumptions: readonly string[];
  /** Fact paths of inputs without which an amount stays open or wide, in order. */
  readonly missing: readonly string[];
}

/** Works out everything that a plan allows. `margin` is the regime's (EU: 0.3 of the value reported, Annex A.2). */
export function estimateTraining(plan: Plan, margin: number): Estimate {
  const stages = stagesOf(plan).map(({ phases, runs }) => estimateStage(phases, runs, margin));
  const totals =
    stages.length === 0
      ? null
      : { direct: totalOf(plan, stages, 'direct'), cumulative: totalOf(plan, stages, 'cumulative') };
  const phases = stages.flatMap((s) => s.phases);
  const runs = stages.flatMap((s) => s.runs);
  return {
    plan,
    margin,
    stages,
    totals,
    agreement: worstOf(stages.map((s) => s.agreement)),
    assumptions: [...new Set([...phases, ...runs].flatMap((e) => e.assumptions))],
    missing: [...new Set([...missingOf(stages), ...(plan.modifies && !plan.declared.base ? [FIGURE_PATHS.base] : [])])],
  };
}

interface StagePlan {
  readonly phases: readonly Phase[];
  readonly runs: readonly Run[];
}

/** A phase with the runs that name it; runs that name none served all phases that have none of their own. */
function stagesOf({ phases, runs }: Plan): readonly StagePlan[] {
  const ids = new Set(phases.map((p) => p.id));
  const loose = runs.filter((r) => r.phase === null || !ids.has(r.phase));
  const own = (phase: Phase) => runs.filter((r) => r.phase === phase.id);
  if (loose.length === 0) return phases.map((phase) => ({ phases: [phase], runs: own(phase) }));
  const alone = phases.filter((phase) => own(phase).length === 0);
  const served = phases.filter((phase) => own(phase).length > 0);
  return [...served.map((phase) => ({ phases: [phase], runs: own(phase) })), { phases: alone, runs: loose }];
}

function estimateStage(phases: readonly Phase[], runs: readonly Run[], margin: number): Stage {
  const estimated = phases.map((phase) => {
    const estimate = estimateByArchitecture(phase);
    return { ...estimate, phase, flop: plus(...machineParts(estimate).map(([, flop]) => flop)) };
  });
  const ran = runs.map((run) => ({ ...estimateByHardware(run), run }));
  const architecture = closedOrNull(estimated.length === 0 ? OPEN : plus(...estimated.map((e) => e.flop)));
  const hardware = closedOrNull(ran.length === 0 ? OPEN : plus(...ran.map((r) => r.flop)));
  const comparable = architecture !== null && hardware !== null && architecture.high > 0;
  const peaks = ran.map((r) => r.atPeak);
  const atPeak = peaks.length > 0 && peaks.every((p) => p !== null) ? plus(...peaks) : null;
  return {
    phases: estimated,
    runs: ran,
    architecture,
    hardware,
    agreement: comparable ? compareMethods(architecture, hardware, margin, declaredFor(phases)) : null,
    factor: comparable ? factorBetween(architecture, hardware) : null,
    utilisation: architecture && architecture.high > 0 ? impliedUtilisation(architecture, atPeak) : null,
    counted: {
      direct: amountsOf(estimated, hardware, 'direct'),
      cumulative: amountsOf(estimated, hardware, 'cumulative'),
    },
  };
}

/**
 * Whether two estimates can both stand. They differ where they lie farther apart than the margin of the value declared
 * (or of the lower one where none is), and disagree where not even their margins meet.
 */
function compareMethods(a: Range, b: Range, margin: number, declared: Range | null): Agreement {
  if (meets(a, b)) return 'agree';
  const [lower, upper] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  if (upper * (1 - margin) > lower * (1 + margin)) return 'disagree';
  return upper - lower > margin * (declared === null ? lower : middleOf(declared)) ? 'differ' : 'agree';
}

type PartOf = readonly [Part, Range];

function partsOf({ parts }: Pick<PhaseEstimate, 'parts'>): readonly PartOf[] {
  return Object.entries(parts) as unknown as readonly PartOf[];
}

/** Weights that came from elsewhere were trained on other machines. */
function machineParts(estimate: Pick<PhaseEstimate, 'parts'>): readonly PartOf[] {
  return partsOf(estimate).filter(([part]) => part !== 'parent');
}

function amountsOf(phases: readonly PhaseResult[], hardware: Range | null, notion: Notion): Amounts {
  const architecture =
    phases.length === 0 ? OPEN : plus(...phases.flatMap(partsOf).map((part) => countedOf(part, notion)));
  const byHardware = hardware && countHardware(phases, hardware, notion);
  const declared = phases.length === 0 ? null : sumOrNull(phases.map((p) => declaredCount(p, notion)));
  const known = [closedOrNull(architecture), byHardware].filter((r) => r !== null);
  return {
    architecture: closedOrNull(architecture),
    hardware: byHardware,
    phases: declared,
    best: known.length > 0 ? known.reduce(reconcile) : (declared ?? architecture),
  };
}

function countedOf([part, flop]: PartOf, notion: Notion): Range {
  const how = COUNTED[notion][part];
  return how === 'whole' ? flop : how === 'perhaps' ? { low: 0, high: flop.high } : ZERO;
}

/** Hours tell not what they were for: where only some of it counts, all of it is an upper bound. */
function countHardware(phases: readonly PhaseResult[], hardware: Range, notion: Notion): Range | null {
  const parents = phases.flatMap(partsOf).filter(([part]) => part === 'parent');
  const kinds = phases.flatMap(machineParts).map(([part]) => COUNTED[notion][part]);
  if (phases.length > 0 && kinds.length === 0) return null;
  const ran = kinds.every((kind) => kind === 'whole')
    ? hardware
    : kinds.every((kind) => kind === undefined)
      ? ZERO
      : { low: 0, high: hardware.high };
  return closedOrNull(plus(ran, ...parents.map((part) => countedOf(part, notion))));
}

/** The figure declared for a phase as far as the notion counts it; null where none is declared. */
function declaredCount({ phase }: PhaseResult, notion: Notion): Range | null {
  const flop = phase.quantities.training_flop;
  return flop === undefined ? null : countedOf([mainPart(phase), flop], notion);
}

const LOOSE = 4;

/** Two results for one amount: what both allow where one is no more than a bound around the other; else from lowest to highest. */
function reconcile(a: Range, b: Range): Range {
  const loose = (r: Range) => r.high > LOOSE * r.low;
  if (meets(a, b) && (loose(a) || loose(b))) return { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
  return hull(a, b);
}

function totalOf(plan: Plan, stages: readonly Stage[], notion: Notion): Amounts {
  const base = notion === 'cumulative' && plan.modifies ? (plan.declared.base ?? OPEN) : ZERO;
  const amounts = stages.map((s) => s.counted[notion]);
  const all = (ways: readonly (Range | null)[]) => {
    const sum = sumOrNull(ways);
    return sum && closedOrNull(plus(sum, base));
  };
  const best = plus(...amounts.map((a) => a.best), base);
  return {
    architecture: all(amounts.map((a) => a.architecture)),
    hardware: all(amounts.map((a) => a.hardware)),
    phases: all(amounts.map((a) => a.phases)),
    best: plan.phasesComplete ? best : { low: best.low, high: Number.POSITIVE_INFINITY },
  };
}

function declaredFor(phases: readonly Phase[]): Range | null {
  return phases.length === 0 ? null : sumOrNull(phases.map((p) => p.quantities.training_flop ?? null));
}

function sumOrNull(ranges: readonly (Range | null)[]): Range | null {
  return ranges.every((r) => r !== null) ? plus(...ranges) : null;
}

function closedOrNull(range: Range): Range | null {
  return isClosed(range) ? range : null;
}

const AGREEMENTS: readonly Agreement[] = ['agree', 'differ', 'disagree'];

function worstOf(all: readonly (Agreement | null)[]): Agreement | null {
  const worst = Math.max(...all.map((a) => (a === null ? -1 : AGREEMENTS.indexOf(a))), -1);
  return AGREEMENTS[worst] ?? null;
}

/** What one stage lacks matters only where neither method is whole and no figure stands for the phase. */
function missingOf(stages: readonly Stage[]): readonly string[] {
  return stages.flatMap((stage) => {
    const byPhase = stage.phases
      .filter((p) => !p.phase.quantities.training_flop)
      .flatMap((p) => p.missing.map((name) => `${p.phase.path}.${name}`));
    const byRun = stage.runs.flatMap((r) => r.missing.map((name) => `${r.run.path}.${name}`));
    const whole = (missing: readonly string[], results: readonly unknown[]) =>
      results.length > 0 && missing.length === 0;
    return whole(byPhase, stage.phases) || whole(byRun, stage.runs) ? [] : [...byPhase, ...byRun];
  });
}

/** A bare figure carries the regime's margin; one with a range of its own keeps it. */
export function withMargin(figure: DeclaredRange, margin: number): Range {
  return figure.low < figure.high || figure.exact ? figure : widened(figure, margin);
}

/** Fact paths of everything that the estimates used. */
export function inputsAt({ stages }: Estimate): readonly string[] {
  return stages.flatMap((stage) =>
    [...stage.phases.map((p) => p.phase), ...stage.runs.map((r) => r.run)].flatMap(inputPathsOf),
  );
}
