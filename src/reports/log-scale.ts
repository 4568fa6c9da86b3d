/** Owns drawing amounts and lines on a scale of powers of ten, in plain characters of one width. */

export interface ScaleRow {
  readonly label: string;
  /** May be zero; the high end may be infinite. */
  readonly low: number;
  readonly high: number;
}

export interface ScaleMark {
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

const CELLS = 60;
const LABEL = 22;

/**
 * Rows of bars over one axis with the marks beneath it. Empty where nothing has a place on the scale. A bar is `=` from end
 * to end; one that goes on beyond the scale ends in `<` or `>`.
 */
export function drawScale(rows: readonly ScaleRow[], marks: readonly ScaleMark[]): readonly string[] {
  const ends = [...rows, ...marks].flatMap(({ low, high }) => [low, high]).filter((n) => n > 0 && Number.isFinite(n));
  if (ends.length === 0 || rows.length === 0) return [];
  const logs = ends.map(Math.log10);
  const first = Math.floor(Math.min(...logs)) - 1;
  const last = Math.ceil(Math.max(...logs)) + 1;
  const cell = (n: number) => Math.round(((Math.log10(n) - first) / (last - first)) * CELLS);
  const place = (n: number) => (n <= 0 ? 0 : Number.isFinite(n) ? Math.min(CELLS, Math.max(0, cell(n))) : CELLS);
  const bars = rows.map((row) => `${row.label.padEnd(LABEL)}${barOf(row, place)}`);
  const lines = marks.map((mark) => `${' '.repeat(LABEL)}${markOf(mark, place)}`);
  return [...bars, ...axisOf(first, last, place), ...lines].map((line) => line.trimEnd());
}

function barOf({ low, high }: ScaleRow, place: (n: number) => number): string {
  const [from, to] = [place(low), place(high)];
  const cells: string[] = Array.from({ length: CELLS + 1 }, (_, i) => (i >= from && i <= to ? '=' : ' '));
  if (from === to) cells[from] = '#';
  if (low <= 0) cells[0] = '<';
  if (!Number.isFinite(high)) cells[CELLS] = '>';
  return cells.join('');
}

function axisOf(first: number, last: number, place: (n: number) => number): readonly string[] {
  const cells = Array.from({ length: CELLS + 1 }, () => '-');
  const numbers = Array.from({ length: CELLS + 8 }, () => ' ');
  const step = Math.ceil((last - first) / 10);
  for (let power = first; power <= last; power++) {
    const at = place(10 ** power);
    cells[at] = '+';
    if ((power - first) % step === 0) numbers.splice(at, `1e${power}`.length, ...`1e${power}`);
  }
  return [`${' '.repeat(LABEL)}${cells.join('')}`, `${' '.repeat(LABEL)}${numbers.join('')}`];
}

function markOf({ label, low, high }: ScaleMark, place: (n: number) => number): string {
  const [from, to] = [place(low), place(high)];
  const sign = from === to ? '^' : `^${'~'.repeat(Math.max(0, to - from - 1))}^`;
  return to + label.length + 1 <= CELLS + 1 ? `${' '.repeat(from)}${sign} ${label}` : `${label} `.padStart(from) + sign;
}
