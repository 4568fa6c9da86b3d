/**
 * Owns the figures of an evaluation in the body of a card: labelled and plain lines, and tables. Of a table that compares
 * models only the row or column of the card's own model counts; where it cannot be told which that is, none does.
 */
import { type PositionedText, rangeOfLines } from '../document.ts';
import type { FactDraft } from '../fact-draft.ts';
import type { MarkdownLine, MarkdownSection } from '../markdown-document.ts';
import { addMetrics, type MetricFound } from '../metric-list.ts';
import { pathsOfHeading } from './card-headings.ts';
import { bareCell, type CardTable, isOwnName, tablesIn } from './card-tables.ts';

/** `0.91`, `92.3%`, `3.07/5`, `81.8 ± 0.6`: a figure with nothing else beside it. */
const FIGURE =
  /^(\d{1,6}(?:\.\d{1,20})?)\s?(%|\/\s?\d{1,4})?(?:\s*±\s*\d{1,6}(?:\.\d{1,10})?)?(?:\s*\([^)]{0,200}\))?$/;
/** Sentence of cards that the Trainer writes, above a list of results. */
const ACHIEVED = /achieves the following results on the (?:evaluation|test) set/i;
const METRIC =
  /accuracy|\bacc\b|\bloss\b|meteor|chrf|matthews|precision|recall|\bf1\b|f-score|\bauc\b|bleu|rouge|\bR-[12L](?:-f)?\b|\bwer\b|\bcer\b|perplexity|\bppl\b|\bmrr\b|ndcg|exact match|\bscore\b|\bmae\b|\brmse\b|正解率|精度|exactitud|précision|genauigkeit|准确率/i;
/** An arrow in a head says which way is better: such a column holds a metric whatever its name. */
const BETTER = /[↑↓]/u;
/** Columns and rows that describe a model instead of measuring it. */
const DESCRIBES =
  /param|\bsize|layer|hidden|\bdim|epoch|\bsteps?\b|batch|vocab|length|\btime\b|speed|latency|memory|\byears?\b|\bdate|flops|tokens|download/i;
/** Columns that hold what a model is compared with. */
const COMPARED = /\b(?:baseline|previous|reference|sota|random|human)\b/i;
const MODELS = /^(?:models?|name|method|system)$/i;
/** How a line of text ends that is nothing but a metric and its figure. */
const FIGURE_AT_END = /\s{0,4}[:=：]\s{0,4}([\d.]{1,24}\s?%?)$/;

/** Adds the figures under headings of an evaluation. `names` are those by which tables may call the card's model. */
export function readFigures(
  draft: FactDraft,
  source: PositionedText,
  sections: readonly MarkdownSection[],
  names: readonly string[],
): void {
  const found: MetricFound[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (const { level, title, lines } of sections) {
    if (level > 0 && level <= depth)
      depth = pathsOfHeading(title).includes('card.evaluation') ? level : Number.POSITIVE_INFINITY;
    const here = level >= depth;
    found.push(...linesOf(source, title, lines, here));
    if (here) for (const table of tablesIn(source, lines)) found.push(...rowsOf(source, title, table, names));
  }
  addMetrics({ ...draft, how: 'labelled' }, found);
}

/** Labelled lines, and under a heading of an evaluation plain ones. */
function linesOf(
  source: PositionedText,
  title: string,
  lines: readonly MarkdownLine[],
  here: boolean,
): readonly MetricFound[] {
  let achieved = false;
  return lines.flatMap(({ label, line, text }) => {
    achieved ||= text.includes('achieves') && ACHIEVED.test(text);
    if (!here && !achieved) return [];
    const { name, value } = label ?? plainFigure(text);
    const [, digits, scale] = FIGURE.exec(bareCell(value)) ?? [];
    const measures = METRIC.test(name.replaceAll('_', ' '));
    if (digits === undefined || !(measures || (label !== null && (scale !== undefined || achieved)))) return [];
    return [{ name, task: title, value: Number(digits), range: rangeOfLines(source, line, line) }];
  });
}

/** `Accuracy: 0.91`; both empty for any other line. */
function plainFigure(text: string): { readonly name: string; readonly value: string } {
  const end = FIGURE_AT_END.exec(text);
  const name = text.slice(0, end?.index);
  return end && /^[\p{L}\p{N}][\p{L}\p{N} _@./-]{0,40}$/u.test(name)
    ? { name, value: end[1] ?? '' }
    : { name: '', value: '' };
}

/** What the table as a whole says about its cells. */
interface TableView {
  readonly heads: readonly string[];
  readonly task: string;
  /** The metric that its caption names, or null. */
  readonly captioned: string | null;
  /** The column of the card's own model, or -1. */
  readonly column: number;
  readonly comparesRows: boolean;
}

/** Figures of a table with more than two columns, or of one whose caption says what all its cells measure. */
function rowsOf(
  source: PositionedText,
  task: string,
  { heads, rows, caption }: CardTable,
  names: readonly string[],
): readonly MetricFound[] {
  const isOwn = (cell: string): boolean => isOwnName(cell, names);
  const view: TableView = {
    heads: heads.map(bareCell),
    task,
    captioned: METRIC.exec(caption)?.[0] ?? null,
    column: heads.findIndex((head, i) => i > 0 && isOwn(head)),
    comparesRows: MODELS.test(bareCell(heads[0] ?? '')) || rows.some(({ cells }) => isOwn(cells[0] ?? '')),
  };
  return rows
    .filter(({ cells }) => !view.comparesRows || isOwn(cells[0] ?? ''))
    .flatMap(({ cells, line }) => {
      const range = rangeOfLines(source, line, line);
      return figuresOf(view, cells.map(bareCell)).map((figure) => ({ ...figure, range }));
    });
}

function figuresOf(view: TableView, cells: readonly string[]): readonly Omit<MetricFound, 'range'>[] {
  const { heads, task, captioned, column, comparesRows } = view;
  const values = cells
    .map((cell) => FIGURE.exec(cell)?.[1])
    .map((digits) => (digits === undefined ? null : Number(digits)));
  if (captioned !== null && values.every((value) => value !== null))
    return values.map((value, i) => ({ name: captioned, task, dataset: heads[i] ?? null, value }));
  if (heads.length < 3) return [];
  const [name = ''] = cells;
  return values.flatMap((value, i) => {
    const head = heads[i] ?? '';
    if (value === null || i === 0) return [];
    if (column > 0) return i === column && !DESCRIBES.test(name) ? [{ name, task, value }] : [];
    if (METRIC.test(head) || (BETTER.test(head) && !DESCRIBES.test(head)))
      return [{ name: head, task: comparesRows ? task : name || task, value }];
    return !comparesRows && METRIC.test(name) && !COMPARED.test(head) ? [{ name, task, group: head, value }] : [];
  });
}
