/** Owns what a training is made of as the estimators take it: phases, runs and their inputs, all of them optional. */
import type { Fact } from '../facts/fact.ts';
import type { Precision } from './accelerator-table.ts';
import type { Range } from './interval.ts';

/** What operations are for. Regimes count different parts; `update` directly updates the model's own parameters. */
export type Part =
  | 'update'
  | 'rollout'
  | 'private-generation'
  | 'public-generation'
  | 'parent'
  | 'auxiliary'
  | 'evaluation'
  | 'discarded';

export const PHASE_KINDS = [
  'pretrain',
  'continue',
  'sft',
  'rl',
  'distill',
  'synthetic-generation',
  'reward-model',
  'evaluation',
  'discarded',
  'merge-parent',
] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

export const ARCHITECTURES = [
  'dense',
  'mixture-of-experts',
  'encoder-decoder',
  'state-space',
  'vision-transformer',
  'measured',
  'diffusion',
] as const;
export type Architecture = (typeof ARCHITECTURES)[number];

export const PHASE_QUANTITIES = [
  'training_flop',
  'parameters',
  'parameters_total',
  'parameters_encoder',
  'parameters_decoder',
  'trained_parameters',
  'teacher_parameters',
  'reference_parameters',
  'reward_parameters',
  'tokens',
  'unique_tokens',
  'tokens_encoder',
  'tokens_decoder',
  'rollout_tokens',
  'epochs',
  'samples',
  'patches',
  'forward_flop',
  'forward_macs',
  'frozen_forward_flop',
  'layers',
  'width',
  'sequence_length',
] as const;
export type PhaseQuantity = (typeof PHASE_QUANTITIES)[number];

/** Inputs of one phase. Every quantity is optional; nothing that is missing is assumed. */
export interface PhaseInputs {
  readonly kind: PhaseKind;
  /** Null: not declared; then inputs that only one architecture has say which it is, else tokens are taken as dense. */
  readonly architecture: Architecture | null;
  readonly updates: 'all' | 'adapter' | 'head' | null;
  readonly attention: 'full' | 'causal' | null;
  readonly latentsCached: boolean | null;
  /** Whether generated data, or a teacher's targets, are publicly accessible. */
  readonly publicOutput: boolean | null;
  readonly quantities: Readonly<Partial<Record<PhaseQuantity, Range>>>;
}

export const RUN_QUANTITIES = [
  'count',
  'wall_hours',
  'wall_days',
  'accelerator_hours',
  'peak_tflops',
  'utilisation',
] as const;
export type RunQuantity = (typeof RUN_QUANTITIES)[number];

/** Inputs of one run: one type of accelerator at one number format. */
export interface RunInputs {
  readonly accelerator: string | null;
  readonly precision: Precision | null;
  /** What `count` and hours count; null: not declared, taken as units. */
  readonly counting: 'units' | 'cores' | 'dies' | 'boards' | null;
  readonly utilisationKind: 'mfu' | 'hfu' | 'sm-activity' | 'driver-counter' | null;
  readonly checkpointing: 'none' | 'selective' | 'full' | null;
  readonly quantities: Readonly<Partial<Record<RunQuantity, Range>>>;
}

/** A phase with its id and the fact path under which its inputs stand (`training.phases[pretraining]`). */
export interface Phase extends PhaseInputs {
  readonly id: string;
  readonly path: string;
}

export interface Run extends RunInputs {
  readonly id: string;
  readonly path: string;
  /** Id of the phase it served; null: all phases without runs of their own. */
  readonly phase: string | null;
}

/** A figure as it was declared: `exact` where its author gave it a margin of nought. */
export interface DeclaredRange extends Range {
  readonly exact?: true;
}

/** Figures that a model declares as wholes; see `FIGURE_PATHS`. */
export interface DeclaredFigures {
  readonly direct: DeclaredRange | null;
  readonly cumulative: DeclaredRange | null;
  readonly planned: DeclaredRange | null;
  readonly modification: DeclaredRange | null;
  readonly base: DeclaredRange | null;
}

/** Everything a model says about its training compute. */
export interface Plan {
  /** Subject id of the model, `model:key`. */
  readonly subject: string;
  readonly phases: readonly Phase[];
  readonly runs: readonly Run[];
  /** False where the list of phases may go on: then their sum is no more than a lower bound. */
  readonly phasesComplete: boolean;
  readonly declared: DeclaredFigures;
  /** Whether another model was modified; then the phases are the modification. */
  readonly modifies: boolean;
  readonly baseSystemicRisk: boolean | null;
  /** Parameters declared for the model as a whole. */
  readonly parameters: Range | null;
  /** Every declared fact that bears on the training compute, with its place; of one path the most trusted comes first. */
  readonly inputs: readonly Fact[];
}

/** Fact paths of the declared wholes. */
export const FIGURE_PATHS: Readonly<Record<keyof DeclaredFigures, string>> = {
  direct: 'training.direct_flop',
  cumulative: 'training.cumulative_flop',
  planned: 'training.planned_cumulative_flop',
  modification: 'modification.training_flop',
  base: 'base.training_flop',
};

/** Fact paths of what a phase or run declares, as far as an estimate uses it. */
export function inputPathsOf(part: Phase | Run): readonly string[] {
  const names = Object.keys(part.quantities).filter((name) => name !== 'training_flop');
  return names.length === 0 ? [part.path] : names.map((name) => `${part.path}.${name}`);
}
