/**
 * Owns amounts that the body of a card states about the model and its training: parameters, tokens, operations,
 * energy, emissions. A sentence counts only where it says whose amount it is; a row of a table only where it is the
 * card's own model's.
 */
import { readQuantity } from '../../compute/quantity.ts';
import { type PositionedText, rangeOfLines } from '../document.ts';
import { addFact, type FactDraft } from '../fact-draft.ts';
import type { MarkdownLine, MarkdownSection } from '../markdown-document.ts';
import { foldHeading, pathsOfHeading } from './card-headings.ts';
import { bareCell, isOwnName, tablesIn } from './card-tables.ts';

const NUMBER = String.raw`\d{1,3}(?:,\d{3}){1,4}|\d{1,6}(?:\.\d{1,6})?`;
const SCALE = String.raw`(?:\s?(?:thousand|million|billion|trillion|[KMBT]))`;

interface Statement {
  readonly path: string;
  /** Groups: the number, and its scale or unit. */
  readonly says: RegExp;
  /** The amount in the fact's unit. */
  readonly amount: (number: string, unit: string) => number | null;
}

const GRAMS: Readonly<Record<string, number>> = { g: 1, kg: 1000, t: 1e6 };

function count(number: string, scale: string): number | null {
  const read = readQuantity(`${number} ${scale}`.trim(), 'count');
  return read.is === 'quantity' && read.value.low === read.value.high && read.value.low >= 1000 ? read.value.low : null;
}

function grams(number: string, unit: string): number | null {
  const factor = GRAMS[unit.toLowerCase()];
  return factor === undefined ? null : Number((Number(number.replaceAll(',', '')) * factor).toPrecision(12));
}

const STATEMENTS: readonly Statement[] = [
  {
    path: 'training.parameters',
    says: new RegExp(
      String.raw`\b(?:this|the|our) (?:repository|model|card)\b[^.]{0,40}? (?:provides|presents|introduces|releases|is) an? (${NUMBER})(${SCALE})[- ]parameters? |^[^.]{2,120}\bmodel,? with (${NUMBER})(${SCALE}) parameters\b|^(${NUMBER})(${SCALE}) parameters$`,
      'i',
    ),
    amount: count,
  },
  {
    path: 'training.tokens',
    says: new RegExp(
      String.raw`\b(?:this|the|our) model (?:was|is|has been) (?:pre-?)?trained (?:for|on) (${NUMBER})(${SCALE}) tokens\b`,
      'i',
    ),
    amount: count,
  },
  {
    path: 'training.emissions_gco2eq',
    says: /\b(?:total|carbon|CO2|estimated) emissions (?:at|of|were|was|are) ([\d,]{1,9}(?:\.\d{1,6})?) ?(kg|g|t) ?(?:of )?CO2/i,
    amount: grams,
  },
];

/** What every statement holds one of: most lines are done with this. */
const TELLING = /\d.{0,80}(?:param|tokens|CO2)/i;

/** Sections that speak of the card's own model, as its opening does; elsewhere an amount may be another one's. */
const OF_THE_MODEL = new Set([
  'card.description',
  'card.how_it_works',
  'card.training_procedure',
  'card.environmental_impact',
]);

interface Labelled {
  readonly path: string;
  readonly name: RegExp;
  readonly value: RegExp;
  readonly under: string;
  readonly amount: (number: string, unit: string) => number | null;
}

/** Lines with a label, under headings that say what they are about. */
const LABELLED: readonly Labelled[] = [
  {
    path: 'training.emissions_gco2eq',
    name: /^(?:co2|carbon|co2eq) (?:emitted|emissions?)$/,
    value: /^[~≈]?\s?(\d{1,9}(?:\.\d{1,9})?) ?(kg|g|t) ?(?:of )?CO2/i,
    under: 'card.environmental_impact',
    amount: grams,
  },
  {
    path: 'training.energy_kwh',
    name: /^energy(?: (?:used|consumed|consumption))?$/,
    value: /^[~≈]?\s?(\d{1,9}(?:\.\d{1,9})?) ?(kwh)\b/i,
    under: 'card.environmental_impact',
    amount: (number) => Number(number),
  },
];

/** Adds the amounts that nothing before has told. `names` are those by which tables may call the card's model. */
export function readAmounts(
  draft: FactDraft,
  source: PositionedText,
  sections: readonly MarkdownSection[],
  names: readonly string[],
): void {
  const told = new Set(draft.facts.map(({ path }) => path));
  const add = (path: string, value: number | null, line: number, how: 'labelled' | 'prose'): void => {
    if (value === null || told.has(path)) return;
    told.add(path);
    addFact(draft, rangeOfLines(source, line, line), path, value, how);
  };
  for (const { lines, paths, isOpening } of withPaths(sections)) {
    const ofTheModel = isOpening || paths.some((path) => OF_THE_MODEL.has(path));
    for (const line of lines) {
      for (const { path, value, how } of amountsIn(line, paths, ofTheModel)) add(path, value, line.line, how);
    }
    for (const { path, value, line } of rowsOfOwn(source, lines, names)) add(path, value, line, 'labelled');
  }
}

interface PlacedSection extends MarkdownSection {
  /** What its heading means, or the one that it stands below. */
  readonly paths: readonly string[];
  /** True for the first heading without a meaning of its own and for what stands before it. */
  readonly isOpening: boolean;
}

function withPaths(sections: readonly MarkdownSection[]): readonly PlacedSection[] {
  const first = sections.findIndex(({ level }) => level > 0);
  let above: { readonly level: number; readonly paths: readonly string[] } = { level: 0, paths: [] };
  return sections.map((section, i) => {
    const own = pathsOfHeading(section.title);
    if (own.length > 0 || section.level <= above.level) above = { level: section.level, paths: own };
    return { ...section, paths: above.paths, isOpening: (i <= first || first < 0) && own.length === 0 };
  });
}

function amountsIn(
  { text, label }: MarkdownLine,
  paths: readonly string[],
  ofTheModel: boolean,
): readonly { path: string; value: number | null; how: 'labelled' | 'prose' }[] {
  const name = label === null ? '' : foldHeading(label.name);
  const labelled = LABELLED.filter(
    (entry) => label !== null && paths.includes(entry.under) && entry.name.test(name),
  ).map(({ path, value, amount }) => {
    const [, number, unit = ''] = value.exec(label?.value ?? '') ?? [];
    return { path, value: number === undefined ? null : amount(number, unit), how: 'labelled' as const };
  });
  const said = (ofTheModel && TELLING.test(text) ? STATEMENTS : []).flatMap(({ path, says, amount }) => {
    const [number, unit = ''] = (says.exec(text.slice(0, 2000)) ?? []).slice(1).filter((group) => group !== undefined);
    return number === undefined ? [] : [{ path, value: amount(number, unit.trim()), how: 'prose' as const }];
  });
  return [...labelled, ...said];
}

/** Columns of tables of models that state an amount. */
const COLUMNS: readonly (readonly [RegExp, string, (cell: string) => number | null])[] = [
  [/^(?:(?:number of )?param(?:eter)?s|#\s?params)$/i, 'training.parameters', (cell) => count(cell, '')],
  [/^training (?:flops?|compute \(flops?\))$/i, 'training.direct_flop', flop],
];

function flop(cell: string): number | null {
  const read = readQuantity(cell, 'flop');
  return read.is === 'quantity' && read.value.low === read.value.high && read.value.low > 0 ? read.value.low : null;
}

function rowsOfOwn(
  source: PositionedText,
  lines: readonly MarkdownLine[],
  names: readonly string[],
): readonly { path: string; value: number | null; line: number }[] {
  return tablesIn(source, lines).flatMap(({ heads, rows }) => {
    const columns = heads.flatMap((head, i) => {
      const meant = COLUMNS.find(([name]) => name.test(bareCell(head)));
      return meant && i > 0 ? [{ i, path: meant[1], amount: meant[2] }] : [];
    });
    const own = columns.length === 0 ? [] : rows.filter(({ cells }) => isOwnName(cells[0] ?? '', names));
    return own.flatMap(({ cells, line }) =>
      columns.map(({ i, path, amount }) => ({ path, value: amount(bareCell(cells[i] ?? '')), line })),
    );
  });
}
