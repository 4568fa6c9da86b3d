/**
 * Owns turning the facts of a model into a plan. Every input keeps its fact path, and with it the place where it was read.
 * Where values of one fact differ, the plan takes the one that is shown; the conflict itself is the dossier's to tell.
 */
import type { Dossier } from '../facts/dossier.ts';
import { type Fact, isInterval } from '../facts/fact.ts';
import type { Precision } from './accelerator-table.ts';
import { type Range, rangeOf } from './interval.ts';
import {
  ARCHITECTURES,
  type DeclaredRange,
  FIGURE_PATHS,
  PHASE_KINDS,
  PHASE_QUANTITIES,
  type Phase,
  type Plan,
  RUN_QUANTITIES,
  type Run,
} from './training-inputs.ts';

/** Format id of amounts that were worked out here: nothing is worked out from them again. */
export const RECOMPUTATION = 'recomputation';

const PHASES = 'training.phases';
const RUNS = 'training.runs';
/** Path of the phase that stands for the whole where a model declares only its parameters and tokens. */
const WHOLE = 'training';

/** Facts of one subject by path, declared ones only, the one shown first. */
type Facts = ReadonlyMap<string, readonly Fact[]>;

/** The plan of a model. `subject` is its id; a model that says nothing of its training has an empty plan. */
export function planOf(dossier: Pick<Dossier, 'facts'>, subject: string): Plan {
  const facts = factsOf(dossier, subject);
  const runs = entriesOf(facts, RUNS).map((id) => runOf(facts, id));
  const phases = entriesOf(facts, PHASES).map((id) => phaseOf(facts, id));
  const modification = figureAt(facts, FIGURE_PATHS.modification);
  const origin = facts.get('origin')?.[0]?.value;
  return {
    subject,
    phases: phases.length > 0 ? phases : wholeOf(facts),
    runs,
    phasesComplete: facts.get(PHASES)?.[0]?.complete !== false,
    declared: {
      direct: figureAt(facts, FIGURE_PATHS.direct),
      cumulative: figureAt(facts, FIGURE_PATHS.cumulative),
      planned: figureAt(facts, FIGURE_PATHS.planned),
      modification,
      base: figureAt(facts, FIGURE_PATHS.base),
    },
    modifies: origin === 'finetuned' || modification !== null || rangeAt(facts, FIGURE_PATHS.base) !== null,
    baseSystemicRisk: booleanAt(facts, 'base.systemic_risk'),
    parameters: rangeAt(facts, 'training.parameters'),
    inputs: inputsOf(facts),
  };
}

function factsOf({ facts }: Pick<Dossier, 'facts'>, subject: string): Facts {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.subject !== subject || fact.state !== 'declared' || fact.origin.format === RECOMPUTATION) continue;
    const group = found.get(fact.path);
    if (group) group.push(fact);
    else found.set(fact.path, [fact]);
  }
  return found;
}

/** Facts that say nothing about compute, though they stand beside those that do. */
const BESIDE = /^training\.(?:assumptions|energy_kwh|emissions_gco2eq|config_digest|commercial|locations|method)$/;

function inputsOf(facts: Facts): readonly Fact[] {
  return [...facts.values()]
    .flat()
    .filter(({ path }) =>
      /^(?:training\.|modification\.training_flop$|base\.(?:training_flop|systemic_risk)$)/.test(path),
    )
    .filter(({ path }) => !BESIDE.test(path));
}

function entriesOf(facts: Facts, path: string): readonly string[] {
  const value = facts.get(path)?.[0]?.value;
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** An interval of no width says that its author adds no margin. */
function figureAt(facts: Facts, path: string): DeclaredRange | null {
  const value = facts.get(path)?.[0]?.value;
  const range = rangeOf(value);
  return range !== null && isInterval(value) && range.low === range.high ? { ...range, exact: true } : range;
}

function rangeAt(facts: Facts, path: string): Range | null {
  return rangeOf(facts.get(path)?.[0]?.value);
}

function booleanAt(facts: Facts, path: string): boolean | null {
  const value = facts.get(path)?.[0]?.value;
  return typeof value === 'boolean' ? value : null;
}

function stringAt(facts: Facts, path: string): string | null {
  const value = facts.get(path)?.[0]?.value;
  return typeof value === 'string' ? value : null;
}

function wordAt<W extends string>(facts: Facts, path: string, words: readonly W[]): W | null {
  const value = stringAt(facts, path);
  return words.find((word) => word === value) ?? null;
}

function quantitiesAt<Q extends string>(facts: Facts, path: string, names: readonly Q[]): Partial<Record<Q, Range>> {
  const found: Partial<Record<Q, Range>> = {};
  for (const name of names) {
    const range = rangeAt(facts, `${path}.${name}`);
    if (range) found[name] = range;
  }
  return found;
}

/** A phase without a kind counts as one that updated parameters: leaving it out must not make a sum smaller. */
function phaseOf(facts: Facts, id: string): Phase {
  const path = `${PHASES}[${id}]`;
  return {
    id,
    path,
    kind: wordAt(facts, `${path}.kind`, PHASE_KINDS) ?? 'continue',
    architecture: wordAt(facts, `${path}.architecture`, ARCHITECTURES),
    updates: wordAt(facts, `${path}.updates`, ['all', 'adapter', 'head'] as const),
    attention: wordAt(facts, `${path}.attention`, ['full', 'causal'] as const),
    latentsCached: booleanAt(facts, `${path}.latents_cached`),
    publicOutput: booleanAt(facts, `${path}.public_output`),
    quantities: quantitiesAt(facts, path, PHASE_QUANTITIES),
  };
}

/** The figures for the whole training, where no phases are declared. */
function wholeOf(facts: Facts): readonly Phase[] {
  const quantities = quantitiesAt(facts, WHOLE, ['parameters', 'tokens'] as const);
  if (Object.keys(quantities).length === 0) return [];
  return [
    {
      id: WHOLE,
      path: WHOLE,
      kind: 'continue',
      architecture: null,
      updates: null,
      attention: null,
      latentsCached: null,
      publicOutput: null,
      quantities,
    },
  ];
}

const PRECISIONS: readonly Precision[] = ['fp32', 'tf32', 'fp16', 'bf16', 'fp8', 'fp4'];

function runOf(facts: Facts, id: string): Run {
  const path = `${RUNS}[${id}]`;
  return {
    id,
    path,
    phase: stringAt(facts, `${path}.phase`),
    accelerator: stringAt(facts, `${path}.accelerator`),
    precision: wordAt(facts, `${path}.precision`, PRECISIONS),
    counting: wordAt(facts, `${path}.counting`, ['units', 'cores', 'dies', 'boards'] as const),
    utilisationKind: wordAt(facts, `${path}.utilisation_kind`, [
      'mfu',
      'hfu',
      'sm-activity',
      'driver-counter',
    ] as const),
    checkpointing: wordAt(facts, `${path}.checkpointing`, ['none', 'selective', 'full'] as const),
    quantities: quantitiesAt(facts, path, RUN_QUANTITIES),
  };
}
