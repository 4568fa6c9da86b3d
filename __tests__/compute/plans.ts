/** Builds plans for tests from the few inputs that a case is about. */
import { type Estimate, estimateTraining } from '../../src/compute/estimate.ts';
import { exactly, type Range } from '../../src/compute/interval.ts';
import type {
  DeclaredFigures,
  Phase,
  PhaseQuantity,
  Plan,
  Run,
  RunQuantity,
} from '../../src/compute/training-inputs.ts';

type Amount = number | Range;
type Words<T, Q extends string> = Partial<Omit<T, 'quantities'>> & Partial<Record<Q, Amount>>;

const PHASE_WORDS = new Set([
  'id',
  'path',
  'kind',
  'architecture',
  'updates',
  'attention',
  'latentsCached',
  'publicOutput',
]);
const RUN_WORDS = new Set([
  'id',
  'path',
  'phase',
  'accelerator',
  'precision',
  'counting',
  'utilisationKind',
  'checkpointing',
]);

function range(amount: Amount): Range {
  return typeof amount === 'number' ? exactly(amount) : amount;
}

function split(given: object, words: ReadonlySet<string>) {
  const entries = Object.entries(given);
  return {
    words: Object.fromEntries(entries.filter(([name]) => words.has(name))),
    quantities: Object.fromEntries(entries.filter(([name]) => !words.has(name)).map(([name, v]) => [name, range(v)])),
  };
}

export function phase(given: Words<Phase, PhaseQuantity> = {}): Phase {
  const { words, quantities } = split(given, PHASE_WORDS);
  const id = given.id ?? 'main';
  return {
    kind: 'pretrain',
    architecture: 'dense',
    updates: null,
    attention: null,
    latentsCached: null,
    publicOutput: null,
    ...words,
    id,
    path: `training.phases[${id}]`,
    quantities,
  };
}

export function run(given: Words<Run, RunQuantity> = {}): Run {
  const { words, quantities } = split(given, RUN_WORDS);
  const id = given.id ?? 'run';
  return {
    phase: null,
    accelerator: null,
    precision: 'bf16',
    counting: null,
    utilisationKind: 'mfu',
    checkpointing: null,
    ...words,
    id,
    path: `training.runs[${id}]`,
    quantities,
  };
}

interface Given {
  readonly phases?: readonly Phase[];
  readonly runs?: readonly Run[];
  readonly declared?: Partial<Record<keyof DeclaredFigures, Amount>>;
  readonly modifies?: boolean;
  readonly baseSystemicRisk?: boolean | null;
  readonly parameters?: number;
  readonly phasesComplete?: boolean;
}

export function plan(given: Given): Plan {
  const figure = (name: keyof DeclaredFigures) => {
    const value = given.declared?.[name];
    return value === undefined ? null : range(value);
  };
  return {
    subject: 'model:test',
    phases: given.phases ?? [],
    runs: given.runs ?? [],
    phasesComplete: given.phasesComplete ?? true,
    declared: {
      direct: figure('direct'),
      cumulative: figure('cumulative'),
      planned: figure('planned'),
      modification: figure('modification'),
      base: figure('base'),
    },
    modifies: given.modifies ?? false,
    baseSystemicRisk: given.baseSystemicRisk ?? null,
    parameters: given.parameters === undefined ? null : exactly(given.parameters),
    inputs: [],
  };
}

/** The estimate with the margin of the Union's guidelines, unless said otherwise. */
export function estimate(given: Given, margin = 0.3): Estimate {
  return estimateTraining(plan(given), margin);
}
