/**
 * Owns the method by architecture (Guidelines, Annex A.2.2): operations of one phase from what was trained and on how
 * much. Formulas are chosen by the declared architecture and by what was updated, never by the name of a model. Nothing
 * that is missing is assumed.
 */
import { exactly, hull, OPEN, plus, type Range, scaled, times, ZERO } from './interval.ts';
import type { Architecture, Part, PhaseInputs, PhaseKind, PhaseQuantity } from './training-inputs.ts';

/** What a phase costs, by what it is for; `missing` names inputs without which an amount stays open. */
export interface PhaseEstimate {
  readonly parts: Readonly<Partial<Record<Part, Range>>>;
  readonly formula: string;
  readonly assumptions: readonly string[];
  readonly missing: readonly string[];
}

/** Per parameter and token: two operations forward, four backward. */
const TRAIN = 6;
const FORWARD = 2;
/** A forward pass, and the part of the backward pass that only hands gradients on. */
const PASS_THROUGH = 4;
/** A backward pass costs two forward passes. */
const FORWARD_AND_BACKWARD = 3;
const OPERATIONS_PER_MULTIPLY_ADD = 2;
/** Scores and weighted sum in every layer, forward and backward, over the whole context. */
const ATTENTION = 12;
/** Below this number of parameters it matters whether embeddings are counted. */
const EMBEDDINGS_MATTER_BELOW = 2e9;

interface Amount {
  readonly flop: Range;
  readonly formula: string;
}

/** The inputs of one phase, and what grows while it is worked out. */
class Work {
  readonly missing = new Set<string>();
  readonly assumptions = new Set<string>();
  readonly inputs: PhaseInputs;

  constructor(inputs: PhaseInputs) {
    this.inputs = inputs;
  }

  has(name: PhaseQuantity): boolean {
    return (this.inputs.quantities[name]?.high ?? 0) > 0;
  }

  /** An input; something open, and its name among what is missing, where it is not declared. */
  need(name: PhaseQuantity): Range {
    const range = this.inputs.quantities[name];
    if (range && range.high > 0) return range;
    this.missing.add(name);
    return OPEN;
  }

  /** Passes over the data; where none are declared the amount of data is all that was seen. */
  epochs(): Range {
    if (this.has('epochs')) return this.need('epochs');
    this.assumptions.add('the amount of data is all that was seen, repetitions included');
    return exactly(1);
  }

  tokens(): Range {
    if (!this.has('tokens') && this.has('unique_tokens')) return times(this.need('unique_tokens'), this.need('epochs'));
    return this.has('tokens') ? times(this.need('tokens'), this.epochs()) : this.need('tokens');
  }

  /** Parameters used for each token; where only the total of a mixture is known, at most all of them. */
  parameters(): Range {
    const used = this.need('parameters');
    if (this.has('parameters') || !this.has('parameters_total')) return used;
    this.assumptions.add('only the total of the parameters is known, so the result is an upper bound');
    return { low: 0, high: this.need('parameters_total').high };
  }
}

/** Training all parameters, by architecture. */
const TRAINING: Readonly<Record<Architecture, (work: Work) => Amount>> = {
  dense: trainTokens,
  'mixture-of-experts': trainTokens,
  'state-space': trainTokens,
  'vision-transformer': (work) => ({
    flop: scaled(times(work.parameters(), work.need('patches'), work.epochs()), TRAIN),
    formula: '6 × parameters × patches',
  }),
  'encoder-decoder': (work) => ({
    flop: scaled(
      plus(
        times(work.need('parameters_encoder'), work.need('tokens_encoder')),
        times(work.need('parameters_decoder'), work.need('tokens_decoder')),
      ),
      TRAIN,
    ),
    formula: '6 × (encoder parameters × its tokens + decoder parameters × its tokens)',
  }),
  measured: (work) => ({
    flop: scaled(times(forwardOf(work), work.need('samples'), work.epochs()), FORWARD_AND_BACKWARD),
    formula: '3 × operations of a forward pass × samples',
  }),
  diffusion: trainDenoiser,
};

function trainDenoiser(work: Work): Amount {
  const samples = times(work.need('samples'), work.epochs());
  const denoiser = scaled(times(forwardOf(work), samples), FORWARD_AND_BACKWARD);
  const cached = work.inputs.latentsCached === true;
  if (!cached && !work.has('frozen_forward_flop'))
    work.assumptions.add('no frozen encoder is counted: none is declared');
  const frozen = cached || !work.has('frozen_forward_flop') ? ZERO : times(work.need('frozen_forward_flop'), samples);
  return { flop: plus(denoiser, frozen), formula: '(3 × denoiser + 1 × frozen encoders, per forward pass) × samples' };
}

/** Operations of one forward pass; a multiply-add is two. */
function forwardOf(work: Work): Range {
  if (work.has('forward_flop') || !work.has('forward_macs')) return work.need('forward_flop');
  work.assumptions.add('one multiply-add is two operations');
  return scaled(work.need('forward_macs'), OPERATIONS_PER_MULTIPLY_ADD);
}

function trainTokens(work: Work): Amount {
  const [parameters, tokens] = [work.parameters(), work.tokens()];
  if (parameters.high < EMBEDDINGS_MATTER_BELOW)
    work.assumptions.add('in a model of this size it matters whether embeddings are among the parameters');
  const dense = scaled(times(parameters, tokens), TRAIN);
  const attention = attentionTerm(work, tokens);
  return attention
    ? { flop: plus(dense, attention), formula: '6 × parameters × tokens + attention' }
    : { flop: dense, formula: '6 × parameters × tokens' };
}

/** Where depth, width and context are declared; a causal mask that is exploited halves it. */
function attentionTerm(work: Work, tokens: Range): Range | null {
  if (work.inputs.architecture === 'state-space') return null;
  if (!work.has('layers') || !work.has('width') || !work.has('sequence_length')) {
    work.assumptions.add('attention is left out: layers, width and sequence length are not all declared');
    return null;
  }
  const whole = scaled(times(work.need('layers'), work.need('width'), work.need('sequence_length'), tokens), ATTENTION);
  const half = scaled(whole, 1 / 2);
  if (work.inputs.attention === 'full') return whole;
  if (work.inputs.attention === 'causal') return half;
  work.assumptions.add('whether the causal mask is exploited is not declared, so both conventions stand');
  return hull(half, whole);
}

/** Inputs that only one architecture has, for phases that do not name theirs. */
const TELLING: readonly (readonly [PhaseQuantity, Architecture])[] = [
  ['parameters_encoder', 'encoder-decoder'],
  ['parameters_decoder', 'encoder-decoder'],
  ['patches', 'vision-transformer'],
  ['frozen_forward_flop', 'diffusion'],
  ['forward_flop', 'measured'],
  ['forward_macs', 'measured'],
];

function architectureOf(work: Work): Architecture {
  if (work.inputs.architecture !== null) return work.inputs.architecture;
  const told = TELLING.find(([name]) => work.has(name))?.[1];
  if (told === undefined)
    work.assumptions.add('no architecture is declared; every parameter is taken to see every token');
  return told ?? 'dense';
}

/** What is updated changes the cost of a token. */
function update(work: Work): Amount {
  const { updates } = work.inputs;
  if (updates !== 'adapter' && updates !== 'head') return TRAINING[architectureOf(work)](work);
  const tokens = work.tokens();
  const frozen = times(work.parameters(), tokens);
  const trained = scaled(times(work.need('trained_parameters'), tokens), TRAIN);
  return updates === 'adapter'
    ? {
        flop: plus(scaled(frozen, PASS_THROUGH), trained),
        formula: '4 × frozen parameters × tokens + 6 × adapter parameters × tokens',
      }
    : {
        flop: plus(scaled(frozen, FORWARD), trained),
        formula: '2 × frozen parameters × tokens + 6 × trained parameters × tokens',
      };
}

type Parts = Pick<PhaseEstimate, 'parts' | 'formula'>;

/** What a kind of phase is made of. */
const KINDS: Readonly<Record<PhaseKind, (work: Work) => Parts>> = {
  pretrain: (work) => whole(work, 'update'),
  continue: (work) => whole(work, 'update'),
  sft: (work) => whole(work, 'update'),
  'reward-model': (work) => whole(work, 'auxiliary'),
  discarded: (work) => whole(work, 'discarded'),
  evaluation: (work) => ({ parts: { evaluation: forwardOnly(work) }, formula: '2 × parameters × tokens' }),
  distill: (work) => {
    const student = update(work);
    const teacher = scaled(times(work.need('teacher_parameters'), work.tokens()), FORWARD);
    return {
      parts: { update: student.flop, ...generated(work, teacher) },
      formula: `${student.formula} + 2 × teacher parameters × tokens`,
    };
  },
  'synthetic-generation': (work) => ({
    parts: generated(work, forwardOnly(work)),
    formula: '2 × parameters × tokens generated, discarded ones included',
  }),
  rl: (work) => {
    const policy = update(work);
    const passes = plus(
      work.parameters(),
      ...['reference_parameters' as const, 'reward_parameters' as const].map((name) => declaredOrNone(work, name)),
    );
    return {
      parts: { update: policy.flop, rollout: scaled(times(passes, work.need('rollout_tokens')), FORWARD) },
      formula: `${policy.formula} + 2 × (policy + reference + reward parameters) × rollout tokens`,
    };
  },
  // What trained the weights cannot be worked out from this training: it has to be declared.
  'merge-parent': (work) => ({
    parts: { parent: work.need('training_flop') },
    formula: 'as declared for those weights',
  }),
};

function whole(work: Work, part: Part): Parts {
  const { flop, formula } = update(work);
  return { parts: { [part]: flop }, formula };
}

function forwardOnly(work: Work): Range {
  return scaled(times(work.parameters(), work.tokens()), FORWARD);
}

function declaredOrNone(work: Work, name: 'reference_parameters' | 'reward_parameters'): Range {
  if (work.has(name)) return work.need(name);
  work.assumptions.add(`no ${name.replace('_parameters', '')} model is counted: none is declared`);
  return ZERO;
}

/** Data that stays private is counted apart from public data; where nothing is said it may be either. */
function generated(work: Work, flop: Range): PhaseEstimate['parts'] {
  if (work.inputs.publicOutput === true) return { 'public-generation': flop };
  if (work.inputs.publicOutput === false) return { 'private-generation': flop };
  work.missing.add('public_output');
  return { 'private-generation': { low: 0, high: flop.high } };
}

/** The part that a declared figure of a phase stands for. */
export function mainPart({ kind, publicOutput }: PhaseInputs): Part {
  if (kind === 'synthetic-generation') return publicOutput === true ? 'public-generation' : 'private-generation';
  return MAIN_PARTS[kind] ?? 'update';
}
const MAIN_PARTS: Readonly<Partial<Record<PhaseKind, Part>>> = {
  'reward-model': 'auxiliary',
  evaluation: 'evaluation',
  discarded: 'discarded',
  'merge-parent': 'parent',
};

/** Operations of one phase by the method of its architecture. */
export function estimateByArchitecture(inputs: PhaseInputs): PhaseEstimate {
  const work = new Work(inputs);
  const { parts, formula } = KINDS[inputs.kind](work);
  return { parts, formula, assumptions: [...work.assumptions], missing: [...work.missing] };
}
