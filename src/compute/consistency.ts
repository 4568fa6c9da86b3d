/**
 * Owns the list of checks of a declaration against itself: declared figures against what follows from the inputs, one
 * method against the other, phases against their sum. Slips in a phase or a run are in `phase-checks.ts`, `run-checks.ts`.
 */
import { type Agreement, type Estimate, type Notion, type Stage, withMargin } from './estimate.ts';
import { type Inconsistency, inFigures, type Suggestion, type Weight } from './inconsistency.ts';
import { exactly, factorBetween, meets, middleOf, type Range } from './interval.ts';
import { checkPhases } from './phase-checks.ts';
import { lostSuperscript } from './quantity.ts';
import { checkRuns } from './run-checks.ts';
import { type DeclaredFigures, FIGURE_PATHS, inputPathsOf } from './training-inputs.ts';

/** Beyond this factor two figures for one amount cannot both be right. */
const ERROR_FACTOR = 3;
const RECOMPUTATION = 4 / 3;
/** How near to 4/3 a surplus must lie to be taken for recomputation. */
const RECOMPUTATION_WITHIN = 0.04;

const CHECKS: readonly ((estimate: Estimate) => readonly Inconsistency[])[] = [
  checkDeclared,
  checkPhaseFigures,
  checkMethods,
  checkSums,
  checkCumulative,
  checkSuperscripts,
  checkBase,
  checkPhases,
  checkRuns,
];

/** Everything in a declaration that does not fit together, in the order of the list of checks. */
export function checkConsistency(estimate: Estimate): readonly Inconsistency[] {
  return CHECKS.flatMap((check) => check(estimate));
}

/** A declared whole against what the inputs lead to. */
function checkDeclared(estimate: Estimate): readonly Inconsistency[] {
  const { plan, totals } = estimate;
  if (totals === null) return [];
  const wholes: readonly (readonly [keyof DeclaredFigures, Notion])[] = [
    ['direct', 'direct'],
    ['cumulative', 'cumulative'],
    ...(plan.modifies ? [['modification', 'direct'] as const] : []),
  ];
  const found = wholes.flatMap(([figure, notion]) => {
    const declared = plan.declared[figure];
    const { architecture, hardware } = totals[notion];
    const ways = (
      [
        ['architecture', architecture],
        ['hardware', hardware],
      ] as const
    ).filter(([, way]) => way !== null && way.high > 0);
    if (declared === null) return [];
    return ways.flatMap(([method, way]) =>
      way ? againstDeclared(estimate, FIGURE_PATHS[figure], declared, method, way) : [],
    );
  });
  return toldOnce(found);
}

/** Two wholes of one value have one cause: the first is told, with the paths of both. */
function toldOnce(all: readonly Inconsistency[]): readonly Inconsistency[] {
  return all.flatMap((slip, i) => {
    const same = all.filter(({ message }) => message === slip.message);
    const paths = [...new Set([...same.map((s) => s.paths[0] ?? ''), ...slip.paths])];
    return all.findIndex(({ message }) => message === slip.message) === i ? [{ ...slip, paths }] : [];
  });
}

/** Figures declared for single phases. */
function checkPhaseFigures(estimate: Estimate): readonly Inconsistency[] {
  return estimate.stages.flatMap(({ phases }) =>
    phases.flatMap(({ phase, flop }) => {
      const declared = phase.quantities.training_flop;
      if (!declared || !Number.isFinite(flop.high) || phase.kind === 'merge-parent') return [];
      return againstDeclared(estimate, `${phase.path}.training_flop`, declared, 'architecture', flop).map((found) => ({
        ...found,
        code: found.code === 'declared-differs' ? ('phase-differs' as const) : found.code,
      }));
    }),
  );
}

function againstDeclared(
  estimate: Estimate,
  path: string,
  declared: Range,
  method: string,
  found: Range,
): readonly Inconsistency[] {
  const interval = withMargin(declared, estimate.margin);
  const recomputation = recomputationSlip(estimate, path, declared, method, found);
  if (recomputation) return [recomputation];
  if (meets(interval, found)) return [];
  const factor = factorBetween(declared, found);
  const limit = declared.low < declared.high ? 'its own range' : `its margin of ${Math.round(estimate.margin * 100)} %`;
  return [
    {
      code: 'declared-differs',
      weight: factor > ERROR_FACTOR ? 'error' : 'warning',
      message: `${inFigures(declared)} FLOP is declared; by ${method} it is ${inFigures(found)} FLOP, ${inFigures(exactly(factor))} times ${found.low > declared.high ? 'more' : 'less'} and outside ${limit}.`,
      paths: [path, ...inputPaths(estimate, method)],
      numbers: { declared: middleOf(declared), recomputed: middleOf(found), factor },
      suggestion: null,
    },
  ];
}

/** Published figures often count activations computed twice: eight instead of six operations per parameter and token. */
function recomputationSlip(
  { stages }: Estimate,
  path: string,
  declared: Range,
  method: string,
  found: Range,
): Inconsistency | null {
  const ratio = middleOf(declared) / middleOf(found);
  if (method !== 'architecture' || Math.abs(ratio / RECOMPUTATION - 1) > RECOMPUTATION_WITHIN) return null;
  const checkpointed = stages
    .flatMap((s) => s.runs)
    .some(({ run }) => run.checkpointing === 'full' || run.checkpointing === 'selective');
  const hfu = stages.flatMap((s) => s.runs).some(({ run }) => run.utilisationKind === 'hfu');
  return {
    code: 'declared-counts-recomputation',
    weight: checkpointed || hfu ? 'warning' : 'notice',
    message: `${inFigures(declared)} FLOP is about 4/3 of the ${inFigures(found)} FLOP that follow from the architecture: recomputation of activations seems to be counted, which is not asked for.`,
    paths: [path],
    numbers: {
      declared: middleOf(declared),
      recomputed: middleOf(found),
      ratio,
      without: middleOf(declared) / RECOMPUTATION,
    },
    suggestion: null,
  };
}

/** Both methods for one stage. */
function checkMethods(estimate: Estimate): readonly Inconsistency[] {
  return estimate.stages.flatMap((stage) => {
    const { architecture, hardware, agreement, factor } = stage;
    if (architecture === null || hardware === null || factor === null || agreement === null || agreement === 'agree')
      return [];
    const weight: Weight = agreement === 'disagree' && factor > ERROR_FACTOR ? 'error' : 'warning';
    const implied = stage.utilisation
      ? ` The inputs of the architecture imply a utilisation of ${inFigures(stage.utilisation)}.`
      : '';
    return [
      {
        code: METHOD_CODES[agreement],
        weight,
        message: `By architecture it is ${inFigures(architecture)} FLOP, by hardware ${inFigures(hardware)} FLOP: ${inFigures(exactly(factor))} times apart.${implied}`,
        paths: stagePaths(stage),
        numbers: {
          architecture: middleOf(architecture),
          hardware: middleOf(hardware),
          factor,
          ...(stage.utilisation ? { utilisation: middleOf(stage.utilisation) } : {}),
        },
        suggestion: null,
      },
    ];
  });
}

const METHOD_CODES: Readonly<Record<Exclude<Agreement, 'agree'>, 'methods-differ' | 'methods-disagree'>> = {
  differ: 'methods-differ',
  disagree: 'methods-disagree',
};

/** The declared wholes against the sum of the figures declared for the phases, or worked out for them. */
function checkSums({ plan, totals, margin, stages }: Estimate): readonly Inconsistency[] {
  if (totals === null || !plan.phasesComplete) return [];
  const paths = stages.flatMap((s) => s.phases).map(({ phase }) => `${phase.path}.training_flop`);
  return (['direct', 'cumulative'] as const).flatMap((notion) => {
    const [declared, sum] = [plan.declared[notion], totals[notion].phases];
    if (!declared || !sum) return [];
    const numbers = { declared: middleOf(declared), phases: middleOf(sum) };
    const found = (code: 'phases-exceed-total' | 'total-exceeds-phases', message: string): readonly Inconsistency[] => [
      { code, weight: 'error', message, paths: [FIGURE_PATHS[notion], ...paths], numbers, suggestion: null },
    ];
    if (sum.low > declared.high * (1 + SUM_ROUNDING))
      return found(
        'phases-exceed-total',
        `Its phases add up to ${inFigures(sum)} FLOP, more than the ${inFigures(declared)} FLOP declared for the whole.`,
      );
    if (declared.low > sum.high * (1 + margin))
      return found(
        'total-exceeds-phases',
        `${inFigures(declared)} FLOP is declared for the whole; its phases add up to no more than ${inFigures(sum)} FLOP.`,
      );
    return [];
  });
}

/** Two significant figures in every summand may move their sum by this share. */
const SUM_ROUNDING = 0.05;

function checkCumulative({ plan }: Estimate): readonly Inconsistency[] {
  const { direct, cumulative } = plan.declared;
  if (!direct || !cumulative || cumulative.high >= direct.low) return [];
  return [
    {
      code: 'cumulative-below-direct',
      weight: 'error',
      message: `The whole (${inFigures(cumulative)} FLOP) cannot be less than the part that updated parameters (${inFigures(direct)} FLOP).`,
      paths: [FIGURE_PATHS.cumulative, FIGURE_PATHS.direct],
      numbers: { direct: middleOf(direct), cumulative: middleOf(cumulative) },
      suggestion: null,
    },
  ];
}

/** 1025 for 10²⁵, as text copied from a PDF gives it. */
function checkSuperscripts({ plan }: Estimate): readonly Inconsistency[] {
  const figures = (Object.entries(FIGURE_PATHS) as [keyof DeclaredFigures, string][]).map(
    ([name, path]) => [path, plan.declared[name]] as const,
  );
  const phases = plan.phases.map(
    (phase) => [`${phase.path}.training_flop`, phase.quantities.training_flop ?? null] as const,
  );
  return [...figures, ...phases].flatMap(([path, value]) => {
    const meant = value && value.low === value.high ? lostSuperscript(value.low) : null;
    if (value === null || meant === null) return [];
    const suggestion: Suggestion = { path, value: meant };
    return [
      {
        code: 'lost-superscript' as const,
        weight: 'error' as const,
        message: `${value.low} FLOP looks like a power of ten whose superscript was lost in copying: ${meant}.`,
        paths: [path],
        numbers: { declared: value.low, meant: Number(meant) },
        suggestion,
      },
    ];
  });
}

function checkBase({ plan }: Estimate): readonly Inconsistency[] {
  const { modification, base } = plan.declared;
  if (!plan.modifies || base !== null) return [];
  return [
    {
      code: 'base-absent',
      weight: 'notice',
      message:
        'The compute of the original model is not declared, so the share of the modification cannot be worked out; the fallback for unknown originals stands.',
      paths: [FIGURE_PATHS.base],
      numbers: modification ? { modification: middleOf(modification) } : {},
      suggestion: null,
    },
  ];
}

function inputPaths({ stages }: Estimate, method: string): readonly string[] {
  return stages.flatMap((s) =>
    method === 'hardware'
      ? s.runs.flatMap(({ run }) => inputPathsOf(run))
      : s.phases.flatMap(({ phase }) => inputPathsOf(phase)),
  );
}

function stagePaths(stage: Stage): readonly string[] {
  return [
    ...stage.phases.flatMap(({ phase }) => inputPathsOf(phase)),
    ...stage.runs.flatMap(({ run }) => inputPathsOf(run)),
  ];
}
