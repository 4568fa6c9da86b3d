/** Owns tables in the body of a card as heads and rows, with the lines they stand on. */
import { lettersAndDigits } from '../../facts/letters.ts';
import type { PositionedText } from '../document.ts';
import { cellsOf, isDelimiterRow, type MarkdownLine } from '../markdown-document.ts';

export interface CardTable {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
  /** The last line of text before the table, which often says what it holds; empty where there is none. */
  readonly caption: string;
  readonly captionLine: number;
}

const MAX_ROWS = 200;
const MAX_COLUMNS = 50;

/** A cell without emphasis, links and marks of footnotes. */
export function bareCell(cell: string): string {
  return cell
    .replace(/\[([^\]]{0,200})\]\([^)]{0,500}\)/g, '$1')
    .replace(/&\w{1,12};|[*`"]/g, '')
    .trim();
}

/** True for a cell that calls the card's own model by one of its names, or says that it is this one. */
export function isOwnName(cell: string, names: readonly string[]): boolean {
  const name = bareName(cell);
  return OF_THIS_MODEL.test(cell) || (name.length > 2 && names.some((own) => bareName(own) === name));
}

const OF_THIS_MODEL = /\((?:this|our) model\)/i;

/** A model's name as letters and digits; what stands before a slash is who published it. */
function bareName(text: string): string {
  return lettersAndDigits((bareCell(text).split('/').at(-1) ?? '').toLowerCase(), '');
}

/** The tables among the lines of a section; code and comments are none of its lines. */
export function tablesIn(source: PositionedText, lines: readonly MarkdownLine[]): readonly CardTable[] {
  const tables: CardTable[] = [];
  let end = 0;
  let caption = { text: '', line: 0 };
  for (const { line, text } of lines) {
    if (line <= end) continue;
    const heads = headsNear(source, line);
    if (heads === null) {
      caption = { text, line };
      continue;
    }
    const rows: CardTable['rows'][number][] = [];
    for (let at = heads.line + 2; at < heads.line + 2 + MAX_ROWS; at++) {
      const cells = cellsIn(source.lines[at - 1] ?? '');
      if (cells.length === 0) break;
      rows.push({ cells, line: at });
    }
    end = heads.line + 1 + rows.length;
    tables.push({ heads: heads.cells, rows, caption: caption.text, captionLine: caption.line });
  }
  return tables;
}

/** The head of the table that a line is the head or the first row of. */
function headsNear(
  source: PositionedText,
  line: number,
): { readonly cells: readonly string[]; readonly line: number } | null {
  for (const at of [line, line - 2]) {
    const cells = at > 0 ? cellsIn(source.lines[at - 1] ?? '') : [];
    if (cells.length > 0 && isDelimiterRow(source.lines[at] ?? '')) return { cells, line: at };
  }
  return null;
}

function cellsIn(row: string): readonly string[] {
  if (!row.includes('|') || isDelimiterRow(row)) return [];
  return cellsOf(row)
    .slice(0, MAX_COLUMNS)
    .map((cell) => cell.trim());
}
