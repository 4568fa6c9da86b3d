/** Owns reading the digits of a figure: mantissa, separators, powers of ten. What follows the digits is left as the rest. */

export interface Figure {
  readonly value: number;
  /** The mantissa as written, separators out. */
  readonly digits: string;
  readonly significantFigures: number;
  readonly notes: readonly string[];
  /** What stands after the figure: a unit, or nothing. */
  readonly rest: string;
}

export interface FigureTrouble {
  readonly code: 'not-a-quantity' | 'ambiguous' | 'lost-superscript' | 'negative' | 'too-large';
  readonly message: string;
  readonly suggestion: string | null;
}

const MANTISSA = String.raw`\d[\d.,_' ]*?`;
const WITH_POWER = new RegExp(String.raw`^(?:(${MANTISSA}) ?x ?)?10 ?\^ ?([+-]?\d{1,4})(?!\d)(.*)$`, 'i');
const LOST_AFTER_TIMES = new RegExp(String.raw`^(${MANTISSA}) ?x ?10(\d{1,2})(?![\d.])(.*)$`, 'i');
const PLAIN = new RegExp(String.raw`^(${MANTISSA})(?:e([+-]?\d{1,5}))?(?! ?\d)(?![.,_'])(.*)$`, 'i');
/** Digits of 10ⁿ without the superscript; training runs lie between 10¹⁵ and 10²⁹ operations. */
const LOST_BARE = /^10(1[5-9]|2\d)(?:\.0+)?$/;

/** Reads the figure at the start of a text that `quantity.ts` has normalised. `operations`: a bare 1025 is a lost 10²⁵. */
export function readFigure(text: string, operations: boolean): Figure | FigureTrouble {
  const power = WITH_POWER.exec(text);
  if (power) return build(power[1] ?? '1', power[2] ?? '0', power[3] ?? '');
  const lost = LOST_AFTER_TIMES.exec(text);
  if (lost) return lostPower((lost[1] ?? '').replace(',', '.'), lost[2] ?? '');
  const plain = PLAIN.exec(text);
  if (!plain) return trouble('not-a-quantity', 'It asks for a number, such as 3.8e25.');
  const [mantissa = '', exponent, rest = ''] = plain.slice(1);
  const bare = operations && exponent === undefined ? LOST_BARE.exec(mantissa.trim()) : null;
  if (bare) return lostPower('1', bare[1] ?? '');
  return build(mantissa, exponent ?? '0', rest);
}

function lostPower(mantissa: string, power: string): FigureTrouble {
  const meant = `${mantissa}e${power}`;
  return {
    code: 'lost-superscript',
    message: `10${power} looks like 10 to the power of ${power} whose superscript was lost in copying; write ${meant}.`,
    suggestion: /^\d+(?:\.\d+)?$/.test(mantissa) ? meant : null,
  };
}

function build(written: string, exponent: string, rest: string): Figure | FigureTrouble {
  const mantissa = readMantissa(written.trim());
  if ('code' in mantissa) return mantissa;
  const { digits, notes } = mantissa;
  if (exponent.startsWith('-')) return small(digits, exponent, notes, rest);
  const value = Number(`${digits}e${exponent.replace('+', '')}`);
  return { value, digits, significantFigures: significantFiguresOf(digits), notes, rest: rest.trim() };
}

/** Shares may be written with a negative power; nothing else is that small, but that is for the caller to say. */
function small(digits: string, exponent: string, notes: readonly string[], rest: string): Figure {
  return {
    value: Number(`${digits}e${exponent}`),
    digits,
    significantFigures: significantFiguresOf(digits),
    notes,
    rest: rest.trim(),
  };
}

function significantFiguresOf(digits: string): number {
  const all = digits.replace('.', '').replace(/^0+/, '');
  return Math.max(1, digits.includes('.') ? all.length : all.replace(/0+$/, '').length);
}

interface Mantissa {
  readonly digits: string;
  readonly notes: readonly string[];
}

const DECIMAL_COMMA = 'The comma is read as a decimal comma.';

/** Forms of a mantissa, with what each means. One comma before three digits can mean either, so it is refused. */
const FORMS: readonly (readonly [RegExp, (text: string) => Mantissa])[] = [
  [/^\d+(?:\.\d+)?$/, (digits) => ({ digits, notes: [] })],
  [/^\d{1,3}(?:([ _'])\d{3})(?:\1\d{3})*(?:\.\d+)?$/, (text) => ({ digits: text.replace(/[ _']/g, ''), notes: [] })],
  [/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/, (text) => ({ digits: text.replaceAll(',', ''), notes: [] })],
  [/^\d{1,3},\d{3}\.\d+$/, (text) => ({ digits: text.replace(',', ''), notes: [] })],
  [
    /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/,
    (text) => ({
      digits: text.replaceAll('.', '').replace(',', '.'),
      notes: ['Points are read as separators of thousands.'],
    }),
  ],
  [/^\d+,(?:\d{1,2}|\d{4,})$/, (text) => ({ digits: text.replace(',', '.'), notes: [DECIMAL_COMMA] })],
  [/^0,\d{3}$/, (text) => ({ digits: text.replace(',', '.'), notes: [DECIMAL_COMMA] })],
];

function readMantissa(text: string): Mantissa | FigureTrouble {
  const form = FORMS.find(([pattern]) => pattern.test(text));
  if (form) return form[1](text);
  return /^\d{1,3},\d{3}$/.test(text)
    ? trouble('ambiguous', 'The comma can separate thousands or decimals; write the number without it.')
    : trouble('not-a-quantity', 'Its digits are separated in no way that is known; write it as 3.8e25.');
}

function trouble(code: FigureTrouble['code'], message: string): FigureTrouble {
  return { code, message, suggestion: null };
}
