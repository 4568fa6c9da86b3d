/**
 * Owns reading one plain value as the type that the vocabulary gives it: strict, with a repair of form where only the
 * spelling is wrong. Lists, records and reasons are read by `vocabulary-reader.ts`.
 */
import { isDay } from '../facts/calendar.ts';
import type { FactValue, Interval } from '../facts/fact.ts';
import { findNearest } from '../facts/spelling.ts';
import type { EnumType, NumberType, PlainType } from '../facts/vocabulary.ts';
import { type DocumentNode, entryOf, type MappingNode, type ScalarNode } from './document.ts';
import { absenceOf, isProse } from './placeholder.ts';
import { type Fix, quote, replaceValue } from './problems.ts';
import { addressTrouble } from './web-address.ts';
import { readWritten, refuseNumber } from './written-quantity.ts';

export type LeafType = PlainType | NumberType | EnumType;

/** `absent`: nothing is said. `wrong`: something is, but not in a form that can stand. */
export type LeafValue =
  | { readonly is: 'value'; readonly value: FactValue }
  | { readonly is: 'absent' }
  | { readonly is: 'wrong'; readonly code: string; readonly message: string; readonly fix: Fix | null };

const ABSENT: LeafValue = { is: 'absent' };

/** Reads a value of a leaf type. Codes of `wrong`: `wrong-type`, `placeholder`, `unknown-value`, `too-short`. */
export function readLeaf(type: LeafType, node: DocumentNode): LeafValue {
  if (node.kind === 'mapping' && type.kind === 'quantity') return readInterval(node);
  if (node.kind !== 'scalar')
    return wrong(`It asks for ${NOUNS[type.kind]}, not ${node.kind === 'list' ? 'a list' : 'a mapping'}.`);
  if (node.value === null) return ABSENT;
  if (typeof node.value === 'string' && !(type.kind === 'enum' && type.values.includes(node.value))) {
    const absence = absenceOf(node.value);
    if (absence === 'placeholder') {
      return wrong(`${quote(node.value)} is a blank to fill in; nothing is declared yet.`, null, 'placeholder');
    }
    if (absence !== null) return ABSENT;
  }
  return READERS[type.kind](node, type);
}

const NOUNS: Readonly<Record<LeafType['kind'], string>> = {
  boolean: 'true or false',
  text: 'text',
  section: 'text',
  string: 'text',
  date: 'a date written YYYY-MM-DD',
  url: 'an absolute https address',
  number: 'a number',
  quantity: 'a number, {low, high} or {value, uncertainty}',
  enum: 'one word of a closed list',
};

const READERS: Readonly<Record<LeafType['kind'], (node: ScalarNode, type: LeafType) => LeafValue>> = {
  boolean: readBoolean,
  text: readText,
  section: readText,
  string: readString,
  date: readDate,
  url: readAddress,
  number: readNumber,
  quantity: readNumber,
  enum: (node, type) => (type.kind === 'enum' ? readWord(node, type.values) : ABSENT),
};

const BOOLEANS: Readonly<Record<string, 'true' | 'false'>> = {
  true: 'true',
  false: 'false',
  yes: 'true',
  no: 'false',
  on: 'true',
  off: 'false',
  y: 'true',
  n: 'false',
};

function readBoolean(node: ScalarNode): LeafValue {
  if (typeof node.value === 'boolean') return value(node.value);
  const word = String(node.value).trim().toLowerCase();
  const meant = Object.hasOwn(BOOLEANS, word) ? BOOLEANS[word] : undefined;
  const fix = meant === undefined ? null : replaceValue(node, meant, `Write ${meant}`, true);
  return wrong(`It asks for true or false, not ${quote(node.source)}.`, fix);
}

function readText(node: ScalarNode): LeafValue {
  if (typeof node.value !== 'string') return wrong(`It asks for text, not ${quote(node.source)}.`);
  const text = node.value.trim();
  if (isProse(text)) return value(text);
  return wrong(`${quote(text)} is too short to say it; write at least a few words.`, null, 'too-short');
}

/** Numbers stand as they are written, so that version `1.10` does not become `1.1`. */
function readString(node: ScalarNode): LeafValue {
  if (typeof node.value === 'boolean')
    return wrong(`It asks for text, not ${quote(node.source)}; put it between quotes if text is meant.`);
  const text = (typeof node.value === 'string' ? node.value : node.source).trim();
  return text === '' ? ABSENT : value(text);
}

function readDate(node: ScalarNode): LeafValue {
  const text = node.source.trim();
  if (typeof node.value === 'string' && isDay(text)) return value(text);
  const parts = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ][\d:.]{4,15}(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  const meant = parts ? `${parts[1]}-${String(parts[3]).padStart(2, '0')}-${String(parts[4]).padStart(2, '0')}` : '';
  const fix = isDay(meant) ? replaceValue(node, meant, `Write the date as ${meant}`) : null;
  return wrong(`It asks for a day of the calendar written YYYY-MM-DD, not ${quote(text)}.`, fix);
}

function readAddress(node: ScalarNode): LeafValue {
  if (typeof node.value !== 'string') return wrong(`It asks for an absolute https address, not ${quote(node.source)}.`);
  const text = node.value.trim();
  const trouble = addressTrouble(text);
  return trouble === null
    ? value(text)
    : wrong(`${quote(text)} cannot stand as the address of a document: ${trouble}.`);
}

function readNumber(node: ScalarNode, type: LeafType): LeafValue {
  const signed = type.kind === 'number' && type.unit === undefined;
  if (typeof node.value !== 'number') {
    const text = node.source.trim();
    const plain = /^[+-]?\d{1,40}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,4})?$/.test(text) && Number.isFinite(Number(text));
    const fix = plain ? replaceValue(node, text, 'Remove the quotes', true) : null;
    const written = plain || type.kind !== 'quantity' ? null : readWritten(text, type.unit);
    if (written?.is === 'value') return value(written.value);
    if (written) return wrong(written.message, fixFor(node, written.write));
    return wrong(`It asks for ${NOUNS[type.kind]} without unit or separators, not ${quote(text)}.`, fix);
  }
  if (!Number.isFinite(node.value)) return wrong(`${quote(node.source)} is no finite number.`);
  if (!signed && node.value < 0) return wrong(`${quote(node.source)} is less than zero.`);
  const slip = type.kind === 'quantity' ? refuseNumber(node.value, type.unit) : null;
  return slip === null ? value(node.value) : wrong(slip.message, fixFor(node, slip.write));
}

/** Exponents carry a sign: some readers of YAML take `1e25` for text. */
function fixFor(node: ScalarNode, write: string | null): Fix | null {
  return write === null ? null : replaceValue(node, write.replace(/e(?=\d)/, 'e+'), `Write ${write}`, true);
}

const QUANTITY_KEYS = new Set(['value', 'uncertainty', 'low', 'high']);

function readInterval(node: MappingNode): LeafValue {
  const numbers = new Map<string, number>();
  for (const { key, value: part } of node.entries) {
    if (!QUANTITY_KEYS.has(key) || key === 'uncertainty' || (part.kind === 'scalar' && part.value === null)) continue;
    if (part.kind !== 'scalar' || typeof part.value !== 'number' || !Number.isFinite(part.value) || part.value < 0) {
      return wrong(`Its ${key} asks for a finite number of at least zero.`);
    }
    numbers.set(key, part.value);
  }
  const [low, high, middle] = [numbers.get('low'), numbers.get('high'), numbers.get('value')];
  const uncertainty = entryOf(node, 'uncertainty')?.value;
  if (low !== undefined && high !== undefined) {
    if (middle !== undefined || uncertainty)
      return wrong('Write either {low, high} or {value, uncertainty}, not both.');
    return low <= high ? interval(low, high) : wrong('Its low end is above its high end.');
  }
  if (low !== undefined || high !== undefined) return wrong('An interval needs both low and high.');
  if (middle === undefined) return ABSENT;
  if (!uncertainty) return value(middle);
  const percent =
    uncertainty.kind === 'scalar' ? /^±?\s?(\d{1,6}(?:\.\d{1,6})?)\s?%$/.exec(uncertainty.source.trim()) : null;
  if (!percent) return wrong('Its uncertainty asks for a percentage such as "30%".');
  const share = Number(percent[1]) / 100;
  const top = middle * (1 + share);
  if (!Number.isFinite(top)) return wrong('Its uncertainty leads to no finite number.');
  return interval(Math.max(0, middle * (1 - share)), top);
}

function interval(low: number, high: number): LeafValue {
  // An interval of no width stays one: its author says that nothing is to be added on either side.
  const ends: Interval = { low: Number(low.toPrecision(12)), high: Number(high.toPrecision(12)) };
  return value(ends);
}

/** A word of a closed list, exactly as it is listed. */
function readWord(node: ScalarNode, words: readonly string[]): LeafValue {
  const text = node.source.trim();
  if (words.includes(text)) return value(text);
  const nearest = findNearest(text, words);
  const hint = nearest
    ? ` Did you mean ${quote(nearest.word)}?`
    : words.length <= 12
      ? ` It may be: ${words.join(', ')}.`
      : '';
  const fix = nearest?.certain === true ? replaceValue(node, nearest.word, `Write ${nearest.word}`) : null;
  return wrong(`${quote(text)} is not in its closed list.${hint}`, fix, 'unknown-value');
}

function value(of: FactValue): LeafValue {
  return { is: 'value', value: of };
}

function wrong(message: string, fix: Fix | null = null, code = 'wrong-type'): LeafValue {
  return { is: 'wrong', code, message, fix };
}
