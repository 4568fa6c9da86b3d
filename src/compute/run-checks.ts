/**
 * Owns slips in what a run declares: peaks that dense training cannot reach, cores and dies counted as units, utilisation
 * that is a percentage or another counter, hours that were summed before.
 */
import type { Accelerator } from './accelerator-table.ts';
import { ACCELERATORS } from './accelerators.gen.ts';
import { acceleratorsNamed, densePeak, slipOf } from './accelerators.ts';
import type { Estimate, RunResult, Stage } from './estimate.ts';
import {
  type Inconsistency,
  type InconsistencyCode,
  inFigures,
  type Suggestion,
  type Weight,
} from './inconsistency.ts';
import { middleOf, type Range, scaled } from './interval.ts';

interface Context {
  readonly result: RunResult;
  readonly units: readonly Accelerator[];
  readonly stage: Stage;
}

const CHECKS: readonly ((context: Context) => readonly Inconsistency[])[] = [
  checkName,
  checkPeak,
  checkUtilisation,
  checkKind,
  checkImplied,
];

export function checkRuns({ stages }: Estimate): readonly Inconsistency[] {
  return stages.flatMap((stage) =>
    stage.runs.flatMap((result) => {
      const { accelerator } = result.run;
      const units = accelerator === null ? [] : acceleratorsNamed(accelerator);
      return CHECKS.flatMap((check) => check({ result, units, stage }));
    }),
  );
}

interface Parts {
  readonly code: InconsistencyCode;
  readonly weight: Weight;
  readonly message: string;
  readonly field: string;
  readonly numbers?: Readonly<Record<string, number>>;
  /** A value for the field, where it is certain. */
  readonly write?: string;
  /** The field that the value is for, if another one. */
  readonly writeTo?: string;
}

function found(
  { result }: Context,
  { code, weight, message, field, numbers = {}, write, writeTo }: Parts,
): readonly Inconsistency[] {
  const path = `${result.run.path}.${field}`;
  const suggestion: Suggestion | null =
    write === undefined ? null : { path: `${result.run.path}.${writeTo ?? field}`, value: write };
  return [{ code, weight, message, paths: [path], numbers, suggestion }];
}

function checkName(context: Context): readonly Inconsistency[] {
  const { run } = context.result;
  if (run.accelerator === null || run.quantities.peak_tflops) return [];
  const name = JSON.stringify(run.accelerator.slice(0, 60));
  if (context.units.length === 0)
    return found(context, {
      code: 'accelerator-unknown',
      weight: 'warning',
      message: `${name} is not in the table of accelerators; declare its dense peak in TFLOP/s for the number format used.`,
      field: 'peak_tflops',
    });
  const peak = run.precision && densePeak(context.units, run.precision);
  if (run.precision && !peak)
    return found(context, {
      code: 'peak-unknown',
      weight: 'warning',
      message: `No dense peak of ${name} is recorded for ${run.precision}; declare it in TFLOP/s.`,
      field: 'peak_tflops',
    });
  if (!peak || peak.low === peak.high) return [];
  const [low, high] = [peak.low / 1e12, peak.high / 1e12];
  return found(context, {
    code: 'accelerator-open',
    weight: 'notice',
    message: `${name} can be any of ${context.units.map((u) => u.id).join(', ')}; their dense peaks reach from ${low} to ${high} TFLOP/s.`,
    field: 'accelerator',
    numbers: { low, high },
  });
}

function checkPeak(context: Context): readonly Inconsistency[] {
  const { run } = context.result;
  const declared = run.quantities.peak_tflops;
  if (!declared || declared.low < declared.high) return [];
  const peak = declared.low;
  if (peak >= 1e9)
    return found(context, {
      code: 'peak-unit',
      weight: 'error',
      message: `${inFigures(declared)} is a peak in FLOP/s; it asks for TFLOP/s.`,
      field: 'peak_tflops',
      numbers: { declared: peak },
      write: String(Number((peak / 1e12).toPrecision(12))),
    });
  if (run.precision === null || context.units.length === 0) return [];
  const slip = slipOf(context.units, run.precision, peak);
  const dense = densePeak(context.units, run.precision);
  const tera = dense ? scaled(dense, 1e-12) : null;
  const right = dense && dense.low === dense.high ? String(dense.low / 1e12) : undefined;
  if (slip !== null)
    return found(context, {
      code: slip === 'sparse' ? 'peak-sparse' : 'peak-plain',
      weight: slip === 'sparse' ? 'error' : 'warning',
      message: `${peak} TFLOP/s is ${SLIPS[slip]}${tera ? `; the dense peak for ${run.precision} is ${inFigures(tera)}` : ''}.`,
      field: 'peak_tflops',
      numbers: { declared: peak, ...(tera ? { dense: middleOf(tera) } : {}) },
      ...(right === undefined ? {} : { write: right }),
    });
  if (!tera || (peak >= tera.low * 0.9 && peak <= tera.high * 1.1)) return [];
  return found(context, {
    code: 'peak-unknown',
    weight: 'warning',
    message: `${peak} TFLOP/s is declared; the table has ${inFigures(tera)} for ${run.precision}.`,
    field: 'peak_tflops',
    numbers: { declared: peak, dense: middleOf(tera) },
  });
}

const SLIPS: Readonly<Record<'sparse' | 'plain', string>> = {
  sparse: 'a headline figure for sparse matrices or integers, which dense training cannot reach',
  plain: 'the peak of units that multiply no matrices',
};

function checkUtilisation(context: Context): readonly Inconsistency[] {
  const { quantities, utilisationKind } = context.result.run;
  const declared = quantities.utilisation;
  if (!declared) return [];
  const share = middleOf(declared);
  const numbers = { declared: share };
  if (declared.high > 100)
    return found(context, {
      code: 'utilisation-impossible',
      weight: 'error',
      message: `${inFigures(declared)} is no utilisation: it lies between 0 and 1.`,
      field: 'utilisation',
      numbers,
    });
  if (declared.high > 1) {
    const meant = String(Number((share / 100).toPrecision(12)));
    return found(context, {
      code: 'utilisation-percent',
      weight: 'error',
      message: `${inFigures(declared)} looks like a percentage; utilisation is a share of one: ${meant}.`,
      field: 'utilisation',
      numbers,
      ...(declared.low === declared.high ? { write: meant } : {}),
    });
  }
  return utilisationKind === 'mfu' || utilisationKind === null
    ? unusual(context, declared, 'utilisation', 'is declared')
    : [];
}

/** Values that no recorded training has, or hardly one. */
function unusual(context: Context, share: Range, field: string, how: string): readonly Inconsistency[] {
  const { usual, possible } = ACCELERATORS.utilisation;
  if (share.high >= usual[0] && share.low <= usual[1]) return [];
  const impossible = share.high < possible[0] || share.low > possible[1];
  return found(context, {
    code: 'utilisation-unusual',
    weight: impossible ? 'error' : 'warning',
    message: `A model FLOP utilisation of ${inFigures(share)} ${how}; trainings lie between ${usual[0]} and ${usual[1]}${impossible ? '' : ', few outside'}.`,
    field,
    numbers: { utilisation: middleOf(share) },
  });
}

/** Only model FLOP utilisation measures what is asked for. */
function checkKind(context: Context): readonly Inconsistency[] {
  const { utilisationKind: kind, checkpointing, quantities } = context.result.run;
  if (!quantities.utilisation || kind === 'mfu') return [];
  const message = KIND_WORDS[kind ?? 'none'];
  if (kind === 'hfu' && checkpointing === 'none') return [];
  return found(context, {
    code: 'utilisation-not-mfu',
    weight: kind === 'driver-counter' || kind === 'sm-activity' ? 'error' : 'notice',
    message,
    field: kind === 'hfu' ? 'checkpointing' : 'utilisation_kind',
    numbers: { declared: middleOf(quantities.utilisation) },
  });
}

const KIND_WORDS: Readonly<Record<'hfu' | 'sm-activity' | 'driver-counter' | 'none', string>> = {
  hfu: 'Hardware FLOP utilisation counts activations computed again; with full recomputation it is 4/3 of model FLOP utilisation.',
  'sm-activity':
    'Activity of the processors tells how long they were busy, not how much of the peak was used; it cannot be used.',
  'driver-counter':
    "The driver's counter of utilisation tells whether anything ran (it reads 100 % at a third of the peak); it cannot be used.",
  none: 'It is not said which utilisation this is; only model FLOP utilisation leads to the figure asked for.',
};

/** What the method by architecture implies for the hardware: hours summed before, parts counted as units. */
function checkImplied(context: Context): readonly Inconsistency[] {
  const { stage, result } = context;
  const implied = stage.utilisation;
  if (implied === null || stage.runs.length !== 1) return partsOpen(context, null);
  const { count, accelerator_hours: total, wall_hours: hours } = result.run.quantities;
  if (!total && hours && count && count.low > 1 && implied.high < ACCELERATORS.utilisation.summed_below) {
    const once = scaled(implied, count.low);
    return found(context, {
      code: 'hours-summed',
      weight: 'error',
      message: `${inFigures(hours)} hours on each of ${inFigures(count)} accelerators imply a utilisation of ${inFigures(implied)}; if these hours are already the sum of all, it is ${inFigures(once)}: then they belong under accelerator_hours.`,
      field: 'wall_hours',
      numbers: { implied: middleOf(implied), ifSummed: middleOf(once) },
    });
  }
  const parts = partsOpen(context, implied);
  return parts.length > 0
    ? parts
    : unusual(context, implied, 'utilisation', 'follows from the architecture for this hardware');
}

/** Tools count cores of some chips and dies of some cards; where it is not said which, the result may be twice too high. */
function partsOpen(context: Context, implied: Range | null): readonly Inconsistency[] {
  const { counting, accelerator, quantities } = context.result.run;
  const [part, number] = Object.entries(context.units[0]?.parts ?? {})[0] ?? [];
  if (counting !== null || part === undefined || number === undefined || quantities.peak_tflops) return [];
  const declared = quantities.utilisation;
  const ratio = implied && declared ? middleOf(declared) / middleOf(implied) : null;
  const factor = part === 'boards' ? 1 / number : number;
  const fits = ratio !== null && Math.abs(ratio / factor - 1) < 0.2;
  return found(context, {
    code: 'parts-or-units',
    weight: fits ? 'warning' : 'notice',
    message: `${JSON.stringify((accelerator ?? '').slice(0, 60))} ${PART_WORDS[part] ?? ''}${fits ? `, and the figures fit only if ${part} are counted` : ''}; say under counting which is meant.`,
    field: 'counting',
    numbers: { parts: number, ...(ratio === null ? {} : { ratio }) },
  });
}

const PART_WORDS: Readonly<Record<string, string>> = {
  cores: 'has two cores in each chip, and tools count cores',
  dies: 'has two dies on each card, and schedulers count dies',
  boards: 'can mean one accelerator or a board with two',
};
