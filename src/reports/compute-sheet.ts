/**
 * Owns the sheets of training compute, as text and as the JSON `ai-policy/compute/v1`: inputs with their lines, both
 * estimates, implied utilisation, intervals, the distance to every line, and what would decide. It judges nothing.
 */
import type { Sheet, SheetFigure, SheetInput, SheetStage } from '../compute/sheet.ts';
import { showValue } from '../findings/outcome.ts';
import { originOf, serialise } from './json.ts';
import { drawScale } from './log-scale.ts';
import { listed, placeInWords } from './messages.ts';
import { cutPoints, visible } from './plain-text.ts';

const COMPUTE_SCHEMA = 'ai-policy/compute/v1';

export interface ComputeReport {
  readonly sheets: readonly Sheet[];
  /** Jurisdictions judged that ask nothing about training compute. */
  readonly notAsked: readonly string[];
}

type Assessment = Sheet['thresholds'][number];
type Slip = Sheet['inconsistencies'][number];
interface Ends {
  readonly low: number;
  readonly high: number;
}

const RENDERERS: Readonly<Record<'text' | 'json', (report: ComputeReport) => string>> = {
  text: renderSheets,
  json: renderComputeJson,
};

/** The report in the given format, ending in a newline. */
export function renderCompute(report: ComputeReport, format: 'text' | 'json'): string {
  return RENDERERS[format](report);
}

function renderSheets({ sheets, notAsked }: ComputeReport): string {
  const parts = sheets.map(sheetLines).map((lines) => lines.join('\n'));
  if (sheets.length === 0) parts.push('No model declares anything about its training compute.');
  if (notAsked.length > 0)
    parts.push(`${listed(notAsked.map((id) => visible(id).toUpperCase()))}: not requested in this jurisdiction.`);
  return `${parts.join('\n\n')}\n`;
}

function sheetLines(sheet: Sheet): readonly string[] {
  return [
    `Training compute of ${visible(sheet.subject)}`,
    ...section('Inputs', sheet.inputs.map(inputLine)),
    ...section('Estimates', sheet.stages.flatMap(stageLines)),
    ...section('Figures in FLOP', figureLines(sheet)),
    ...section('Scale', scaleOf(sheet)),
    ...section(
      'Lines',
      sheet.thresholds.flatMap((t) => thresholdLines(t, sheet)),
    ),
    ...section(
      'What does not fit together',
      sheet.inconsistencies.flatMap((slip) => slipLines(slip, sheet)),
    ),
    ...section('Assumptions', sheet.assumptions.map(visible)),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`.trimEnd())];
}

function inputLine({ fact, unit }: SheetInput): string {
  const value = `${cutPoints(visible(valueInWords(fact.value)), 120)}${unit === null ? '' : ` ${unit}`}`;
  return `${visible(fact.path)} = ${value}  ${placeInWords(fact.origin)}`;
}

/** Large numbers with all their digits but as a power of ten. */
function valueInWords(value: SheetInput['fact']['value']): string {
  const plain = (n: number) => (n >= 1e6 ? n.toExponential().replace('e+', 'e') : String(n));
  if (typeof value === 'number') return plain(value);
  return typeof value === 'object' && 'low' in value ? `${plain(value.low)} to ${plain(value.high)}` : showValue(value);
}

const AGREEMENT_WORDS: Readonly<Record<NonNullable<SheetStage['agreement']>, string>> = {
  agree: 'the methods agree',
  differ: 'the methods differ by more than the margin',
  disagree: 'the methods disagree',
};

function stageLines(stage: SheetStage): readonly string[] {
  const { phases, runs, agreement, factor, utilisation } = stage;
  const compared =
    agreement && factor !== null ? [`${AGREEMENT_WORDS[agreement]} (${inWords(exact(factor))} times apart)`] : [];
  return [
    ...phases.map(
      (p) => `${visible(p.id)} (${p.kind}), by architecture: ${inWords(p.flop)}, ${p.formula}${lacking(p.missing)}`,
    ),
    ...runs.map((r) => {
      const hours = r.hours ? ` over ${inWords(r.hours)} hours` : '';
      return `${visible(r.id)} (${visible(r.accelerator ?? 'accelerator not declared')}), by hardware: ${inWords(r.flop)}${hours}${lacking(r.missing)}`;
    }),
    ...(utilisation ? [`utilisation implied by the architecture: ${inWords(utilisation)}`] : []),
    ...compared,
  ];
}

function lacking(missing: readonly string[]): string {
  return missing.length === 0 ? '' : `; lacks ${listed(missing.map(visible))}`;
}

const COUNTS_WORDS: Readonly<Record<SheetFigure['counts'], string>> = {
  direct: 'updates of parameters',
  cumulative: 'all that counts',
};

function figureLines({ figures, shareOfBase }: Sheet): readonly string[] {
  const row = (figure: SheetFigure): string => {
    const ways = [
      ['declared', figure.declared],
      ['sum of phases', figure.phases],
      ['architecture', figure.architecture],
      ['hardware', figure.hardware],
    ] as const;
    const known = ways.flatMap(([name, range]) => (range ? [`${name} ${inWords(range)}`] : []));
    return `${COUNTS_WORDS[figure.counts]}: ${known.length === 0 ? 'not known' : known.join(', ')}`;
  };
  const share = shareOfBase ? [`share of the original model: ${inWords(shareOfBase)}`] : [];
  return [...figures.map(row), ...share];
}

function scaleOf({ figures, thresholds }: Sheet): readonly string[] {
  const rows = figures.flatMap((figure) => [
    ...barOf(`${figure.counts} declared`, figure.declared),
    ...barOf(`${figure.counts} worked out`, figure.recomputed),
  ]);
  const compared = thresholds.flatMap(({ threshold, amount }) => barOf(`against ${threshold.id}`, amount));
  const marks = thresholds.map(({ threshold }) => ({
    label: `${threshold.operator} ${inWords(threshold.value)}`,
    ...threshold.value,
  }));
  return drawScale([...rows, ...compared], marks);
}

function barOf(label: string, range: Ends | null): readonly { label: string; low: number; high: number }[] {
  return range ? [{ label: visible(label), low: range.low, high: range.high }] : [];
}

const ANSWER_WORDS: Readonly<Record<'>' | '>=', Readonly<Record<Assessment['answer'], string>>>> = {
  '>': { above: 'exceeded', 'not-above': 'not exceeded', undetermined: 'undetermined' },
  '>=': { above: 'reached', 'not-above': 'not reached', undetermined: 'undetermined' },
};
const REASON_WORDS: Readonly<Record<NonNullable<Assessment['reason']>, string>> = {
  straddles: 'the line lies inside the interval',
  'methods-disagree': 'the two methods disagree',
  contradicted: 'the declared figure and the inputs contradict each other',
  missing: 'what is known has no upper end',
};

function thresholdLines(
  { threshold, answer, reason, amount, decades, decides }: Assessment,
  sheet: Sheet,
): readonly string[] {
  const why = reason === null ? '' : `: ${REASON_WORDS[reason]}`;
  const distance = decades ? `; ${away(decades)}` : '';
  const since = threshold.since === null ? '' : `, since ${threshold.since}`;
  return [
    `${visible(threshold.title)} (${threshold.operator} ${inWords(threshold.value)} FLOP, ${visible(threshold.provision)}${since}): ${ANSWER_WORDS[threshold.operator][answer]}${why}`,
    `  compared: ${amount ? inWords(amount) : 'nothing is known'}${distance}`,
    ...(threshold.note === null ? [] : [`  ${visible(threshold.note)}`]),
    ...decides.map(({ message, paths }) =>
      `  to decide it: ${visible(message)} ${paths.map((p) => placeOf(p, sheet)).join(', ')}`.trimEnd(),
    ),
  ];
}

/** Powers of ten to the line, as `0.4 to 0.2 powers of ten below`. */
function away({ low, high }: Ends): string {
  const size = (n: number) => String(Math.abs(Number(n.toFixed(2))));
  const side = (n: number) => (n > 0 ? 'above' : 'below');
  if (size(low) === size(high) && side(low) === side(high)) return `${size(low)} powers of ten ${side(low)} the line`;
  return side(low) === side(high)
    ? `${size(low)} to ${size(high)} powers of ten ${side(low)} the line`
    : `from ${size(low)} powers of ten below to ${size(high)} above the line`;
}

function slipLines({ weight, message, paths, suggestion }: Slip, sheet: Sheet): readonly string[] {
  return [
    `${weight}: ${visible(message)}`,
    `  ${paths.map((path) => placeOf(path, sheet)).join(', ')}`,
    ...(suggestion ? [`  write ${visible(suggestion.path)}: ${suggestion.value}`] : []),
  ];
}

/** A path with its line; a phase or run stands where its first input does. */
function placeOf(path: string, { inputs }: Sheet): string {
  const input =
    inputs.find(({ fact }) => fact.path === path) ?? inputs.find(({ fact }) => fact.path.startsWith(`${path}.`));
  return input ? `${visible(path)} (${placeInWords(input.fact.origin)})` : `${visible(path)} (not declared)`;
}

function exact(value: number): Ends {
  return { low: value, high: value };
}

/** Three significant figures, both ends where they differ. */
function inWords({ low, high }: Ends): string {
  const [from, to] = [figure(low), figure(high)];
  if (!Number.isFinite(high)) return low > 0 ? `at least ${from}` : 'no bound';
  return from === to ? from : `${from} to ${to}`;
}

function figure(value: number): string {
  if (value === 0) return '0';
  if (value >= 1e6 || value < 1e-3)
    return value
      .toExponential(2)
      .replace(/\.?0+e/, 'e')
      .replace('e+', 'e');
  return String(Number(value.toPrecision(3)));
}

function renderComputeJson({ sheets, notAsked }: ComputeReport): string {
  return serialise({ schema: COMPUTE_SCHEMA, sheets: sheets.map(jsonOf), not_requested_in: notAsked });
}

function jsonOf(sheet: Sheet) {
  return {
    subject: sheet.subject,
    margin: sheet.margin,
    inputs: sheet.inputs.map(inputJson),
    stages: sheet.stages.map(stageJson),
    figures: sheet.figures.map(figureJson),
    share_of_base: ends(sheet.shareOfBase),
    thresholds: sheet.thresholds.map(thresholdJson),
    inconsistencies: sheet.inconsistencies.map(({ code, weight, message, paths, numbers, suggestion }) => ({
      code,
      weight,
      message,
      paths,
      numbers,
      suggestion,
    })),
    assumptions: sheet.assumptions,
    missing: sheet.missing,
  };
}

function inputJson({ fact: { path, value, origin }, unit }: SheetInput) {
  const shown = typeof value === 'object' && 'low' in value ? ends(value) : value;
  return { path, value: shown, unit, origin: originOf(origin) };
}

function stageJson({ phases, runs, architecture, hardware, agreement, factor, utilisation }: SheetStage) {
  return {
    phases: phases.map(({ id, kind, formula, flop, missing }) => ({ id, kind, formula, flop: ends(flop), missing })),
    runs: runs.map(({ id, accelerator, hours, flop, missing }) => ({
      id,
      accelerator,
      hours: ends(hours),
      flop: ends(flop),
      missing,
    })),
    architecture: ends(architecture),
    hardware: ends(hardware),
    agreement,
    factor: factor !== null && Number.isFinite(factor) ? factor : null,
    utilisation: ends(utilisation),
  };
}

function figureJson({ counts, declared, phases, architecture, hardware, recomputed }: SheetFigure) {
  return {
    counts,
    declared: ends(declared),
    phases: ends(phases),
    architecture: ends(architecture),
    hardware: ends(hardware),
    recomputed: ends(recomputed),
  };
}

function thresholdJson({ threshold, answer, reason, amount, decades, decides }: Assessment) {
  const { id, title, value, operator, counts, provision, since, note } = threshold;
  return {
    id,
    title,
    value: ends(value),
    operator,
    counts,
    provision,
    since,
    note,
    answer,
    reason,
    amount: ends(amount),
    decades: ends(decades),
    decides: decides.map(({ message, paths }) => ({ message, paths })),
  };
}

/** Both ends in a fixed order; an end that is not known is null. */
function ends(range: Ends | null): { readonly low: number; readonly high: number | null } | null {
  return range ? { low: range.low, high: Number.isFinite(range.high) ? range.high : null } : null;
}
