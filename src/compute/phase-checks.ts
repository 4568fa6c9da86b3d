/** Owns slips in what a phase declares: parameters of mixtures, tokens that are missing, two figures for one thing. */
import type { Estimate, PhaseResult } from './estimate.ts';
import { type Inconsistency, inFigures } from './inconsistency.ts';
import { exactly, factorBetween, meets, middleOf, type Range, scaled, times, widened } from './interval.ts';
import { FIGURE_PATHS } from './training-inputs.ts';

/** A name such as 7B and the count of the weights may differ by this much. */
const PARAMETERS_WITHIN = 0.1;
/** How near a declared figure must lie to a wrong formula to be taken for it. */
const FORMULA_WITHIN = 0.05;

export function checkPhases(estimate: Estimate): readonly Inconsistency[] {
  const phases = estimate.stages.flatMap((s) => s.phases);
  return phases.flatMap((result) => [
    ...checkMixture(estimate, result),
    ...checkEncoderDecoder(estimate, result),
    ...checkTokens(result),
    ...checkParameters(estimate, result),
  ]);
}

function found(
  result: PhaseResult,
  part: Omit<Inconsistency, 'paths' | 'suggestion'>,
  ...names: readonly string[]
): Inconsistency {
  return { ...part, paths: names.map((name) => `${result.phase.path}.${name}`), suggestion: null };
}

function checkMixture(estimate: Estimate, result: PhaseResult): readonly Inconsistency[] {
  const { parameters: active, parameters_total: total } = result.phase.quantities;
  if (!total) return [];
  if (!active) return [totalOnly(result, total)];
  if (active.low <= total.high) return totalUsed(estimate, result, active, total);
  const message = `More parameters (${inFigures(active)}) take part for each token than there are (${inFigures(total)}).`;
  const numbers = { active: middleOf(active), total: middleOf(total) };
  const slip = { code: 'mixture-active-above-total', weight: 'error', message, numbers } as const;
  return [found(result, slip, 'parameters', 'parameters_total')];
}

function totalOnly(result: PhaseResult, total: Range): Inconsistency {
  const { tokens } = result.phase.quantities;
  const upper = tokens ? ` At most it is ${inFigures(exactly(scaled(times(total, tokens), 6).high))} FLOP.` : '';
  const message = `Only the total of ${inFigures(total)} parameters is declared, not those that take part for each token.${upper}`;
  const slip = { code: 'mixture-total-only', weight: 'warning', message, numbers: { total: middleOf(total) } } as const;
  return found(result, slip, 'parameters', 'parameters_total');
}

/** A figure that is 6 × all parameters × tokens. */
function totalUsed(estimate: Estimate, result: PhaseResult, active: Range, total: Range): readonly Inconsistency[] {
  const { tokens } = result.phase.quantities;
  const wrong = tokens && total.low > active.high ? scaled(times(total, tokens), 6) : null;
  const declared = declaredFor(estimate, result);
  if (!wrong || !declared || !isNear(declared, wrong)) return [];
  const message = `${inFigures(declared)} FLOP is declared, which is 6 × all ${inFigures(total)} parameters × tokens; only ${inFigures(active)} take part for each token, which makes ${inFigures(result.flop)} FLOP.`;
  const numbers = {
    declared: middleOf(declared),
    recomputed: middleOf(result.flop),
    factor: middleOf(total) / middleOf(active),
  };
  const slip = { code: 'mixture-total-used', weight: 'error', message, numbers } as const;
  return [atFigure(estimate, found(result, slip, 'training_flop', 'parameters', 'parameters_total'))];
}

/** All parameters times all tokens counts every token in both halves. */
function checkEncoderDecoder(estimate: Estimate, result: PhaseResult): readonly Inconsistency[] {
  const q = result.phase.quantities;
  const [encoder, decoder, left, right] = [
    q.parameters_encoder,
    q.parameters_decoder,
    q.tokens_encoder,
    q.tokens_decoder,
  ];
  const declared = declaredFor(estimate, result);
  if (!encoder || !decoder || !left || !right || !declared) return [];
  const all = encoder.high + decoder.high;
  const naive = [left.high, left.high + right.high].map((tokens) => exactly(6 * all * tokens));
  if (isNear(declared, result.flop) || !naive.some((wrong) => isNear(declared, wrong))) return [];
  const message = `${inFigures(declared)} FLOP counts every token in encoder and decoder; each half sees its own tokens, which makes ${inFigures(result.flop)} FLOP.`;
  const numbers = { declared: middleOf(declared), recomputed: middleOf(result.flop) };
  const slip = { code: 'encoder-decoder-as-one', weight: 'warning', message, numbers } as const;
  return [atFigure(estimate, found(result, slip, 'training_flop', 'parameters_encoder', 'parameters_decoder'))];
}

/** Amounts of data are never assumed, not even from the size of the model. */
function checkTokens(result: PhaseResult): readonly Inconsistency[] {
  const lacking = result.missing.filter((name) => DATA.has(name));
  if (lacking.length === 0 || result.phase.quantities.training_flop) return [];
  return [
    found(
      result,
      {
        code: 'tokens-missing',
        weight: 'notice',
        message: `The amount of data is not declared (${lacking.join(', ')}), so the method by architecture gives no upper end.`,
        numbers: {},
      },
      ...lacking,
    ),
  ];
}

const DATA = new Set(['tokens', 'epochs', 'tokens_encoder', 'tokens_decoder', 'rollout_tokens', 'samples', 'patches']);

function checkParameters({ plan }: Estimate, result: PhaseResult): readonly Inconsistency[] {
  const own = result.phase.quantities.parameters;
  const whole = plan.parameters;
  const kinds = new Set(['pretrain', 'continue']);
  if (!own || !whole || result.phase.path === 'training' || !kinds.has(result.phase.kind) || meets(own, whole))
    return [];
  const factor = factorBetween(own, whole);
  const tolerated = meets(widened(own, PARAMETERS_WITHIN), whole);
  return [
    {
      code: 'parameters-differ',
      weight: tolerated ? 'notice' : 'warning',
      message: `${inFigures(own)} parameters in this phase, ${inFigures(whole)} for the model${tolerated ? '; the difference is within 10 %' : ''}.`,
      paths: [`${result.phase.path}.parameters`, 'training.parameters'],
      numbers: { phase: middleOf(own), model: middleOf(whole), factor },
      suggestion: null,
    },
  ];
}

/** The phase's own figure, or the model's where there is but one phase. */
function declaredFor({ plan, stages }: Estimate, { phase }: PhaseResult): Range | null {
  const only = stages.flatMap((s) => s.phases).length === 1;
  return phase.quantities.training_flop ?? (only ? (plan.declared.direct ?? plan.declared.cumulative) : null);
}

/** The slip stands at the model's figure where the phase has none of its own. */
function atFigure({ plan }: Estimate, slip: Inconsistency): Inconsistency {
  const [own = '', ...rest] = slip.paths;
  const phase = plan.phases.find(({ path }) => own === `${path}.training_flop`);
  if (!phase || phase.quantities.training_flop) return slip;
  return { ...slip, paths: [plan.declared.direct ? FIGURE_PATHS.direct : FIGURE_PATHS.cumulative, ...rest] };
}

function isNear(a: Range, b: Range): boolean {
  return meets(widened(a, FORMULA_WITHIN), b);
}
