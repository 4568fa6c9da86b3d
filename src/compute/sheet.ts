/**
 * Owns the sheet of one model: everything about its training compute in one value, for reports to print. It decides
 * nothing that the estimate, the thresholds and the checks have not decided.
 */
import type { Fact, SubjectKind } from '../facts/fact.ts';
import { typeOf } from '../facts/vocabulary.ts';
import { checkConsistency } from './consistency.ts';
import { type Estimate, estimateTraining, NOTIONS, type Notion } from './estimate.ts';
import type { Inconsistency } from './inconsistency.ts';
import { isClosed, type Range } from './interval.ts';
import { type ComputeRegime, linesFor } from './regime.ts';
import { type Assessment, assess } from './thresholds.ts';
import type { Plan } from './training-inputs.ts';

export interface SheetInput {
  readonly fact: Fact;
  readonly unit: string | null;
}

export interface SheetPhase {
  readonly id: string;
  readonly kind: string;
  readonly formula: string;
  readonly flop: Range;
  readonly missing: readonly string[];
}

export interface SheetRun {
  readonly id: string;
  readonly accelerator: string | null;
  readonly hours: Range | null;
  readonly flop: Range;
  readonly missing: readonly string[];
}

/** Phases and the runs that served them, compared. */
export interface SheetStage {
  readonly phases: readonly SheetPhase[];
  readonly runs: readonly SheetRun[];
  readonly architecture: Range | null;
  readonly hardware: Range | null;
  readonly agreement: 'agree' | 'differ' | 'disagree' | null;
  readonly factor: number | null;
  readonly utilisation: Range | null;
}

/** One sum, by every way to know it. */
export interface SheetFigure {
  readonly counts: Notion;
  readonly declared: Range | null;
  readonly architecture: Range | null;
  readonly hardware: Range | null;
  readonly phases: Range | null;
  /** What follows from the inputs; null where nothing bounds it from above. */
  readonly recomputed: Range | null;
}

export interface Sheet {
  readonly subject: string;
  readonly margin: number;
  readonly inputs: readonly SheetInput[];
  readonly stages: readonly SheetStage[];
  readonly figures: readonly SheetFigure[];
  /** The compute of the modification as a share of the original; null where one is not known. */
  readonly shareOfBase: Range | null;
  readonly assumptions: readonly string[];
  readonly missing: readonly string[];
  readonly thresholds: readonly Assessment[];
  readonly inconsistencies: readonly Inconsistency[];
}

/** The sheet of a model under a regime. */
export function buildSheet(plan: Plan, regime: ComputeRegime): Sheet {
  const estimate = estimateTraining(plan, regime.margin);
  return {
    subject: plan.subject,
    margin: regime.margin,
    inputs: plan.inputs.map((fact) => ({ fact, unit: unitOf(fact) })),
    stages: estimate.stages.map(stageOf),
    figures: NOTIONS.map((notion) => figureOf(estimate, notion)),
    shareOfBase: shareOfBase(estimate),
    assumptions: estimate.assumptions,
    missing: estimate.missing,
    thresholds: linesFor(estimate, regime).map((threshold) => assess(threshold, estimate)),
    inconsistencies: checkConsistency(estimate),
  };
}

function unitOf({ subject, path }: Fact): string | null {
  const type = typeOf(subject.slice(0, subject.indexOf(':')) as SubjectKind, path);
  return type && 'unit' in type ? (type.unit ?? null) : null;
}

function stageOf(stage: Estimate['stages'][number]): SheetStage {
  const { architecture, hardware, agreement, factor, utilisation } = stage;
  return {
    phases: stage.phases.map(({ phase, formula, flop, missing }) => ({
      id: phase.id,
      kind: phase.kind,
      formula,
      flop,
      missing,
    })),
    runs: stage.runs.map(({ run, hours, flop, missing }) => ({
      id: run.id,
      accelerator: run.accelerator,
      hours,
      flop,
      missing,
    })),
    architecture,
    hardware,
    agreement,
    factor,
    utilisation,
  };
}

function figureOf({ plan, totals }: Estimate, counts: Notion): SheetFigure {
  const amounts = totals?.[counts] ?? null;
  return {
    counts,
    declared: plan.declared[counts],
    architecture: amounts?.architecture ?? null,
    hardware: amounts?.hardware ?? null,
    phases: amounts?.phases ?? null,
    recomputed: amounts && isClosed(amounts.best) ? amounts.best : null,
  };
}

function shareOfBase({ plan, totals }: Estimate): Range | null {
  const { base, modification } = plan.declared;
  const part = modification ?? (plan.modifies ? (totals?.direct.best ?? null) : null);
  if (!base || !part || base.low === 0 || !isClosed(part)) return null;
  return { low: part.low / base.high, high: part.high / base.low };
}
