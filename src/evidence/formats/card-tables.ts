/** Owns tables in the body of a card as heads and rows, with the lines they stand on. */
import type { PositionedText } from '../document.ts';
import type { MarkdownLine } from '../markdown-document.ts';

export interface CardTable {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
  /** The last line of text before the table, which often says what it holds; empty where there is none. */
  readonly caption: string;
  readonly captionLine: number;
}

const MAX_ROWS = 200;
const MAX_COLUMNS = 50;

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
      const cells = cellsOf(source.lines[at - 1] ?? '');
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
    const cells = at > 0 ? cellsOf(source.lines[at - 1] ?? '') : [];
    if (cells.length > 0 && isDelimiter(source.lines[at] ?? '')) return { cells, line: at };
  }
  return null;
}

function isDelimiter(row: string): boolean {
  return row.includes('-') && row.includes('|') && /^[\s|:-]+$/.test(row);
}

function cellsOf(row: string): readonly string[] {
  if (!row.includes('|') || isDelimiter(row)) return [];
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .slice(0, MAX_COLUMNS)
    .map((cell) => cell.trim());
}
