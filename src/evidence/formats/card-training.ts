/**
 * Owns what the body of a card states about figures: metrics in tables of an evaluation, and the accelerators that a model was
 * trained on. A name counts as an accelerator only where the table of accelerators knows it.
 */
import { acceleratorsNamed } from '../../compute/accelerators.ts';
import type { TextRange } from '../../facts/fact.ts';
import { type PositionedText, rangeOfLines } from '../document.ts';
import { addFact, addList, type FactDraft } from '../fact-draft.ts';
import type { MarkdownLine, MarkdownSection } from '../markdown-document.ts';
import { addMetrics, type MetricFound } from '../metric-list.ts';
import { foldHeading, pathsOfHeading } from './card-headings.ts';

/** `0.91`, `92.3%`, `3.07/5`: a figure with nothing else beside it. */
const FIGURE = /^(\d{1,6}(?:\.\d{1,10})?)\s?(%|\/\s?\d{1,4})?(?:\s*\([^)]{0,200}\))?$/;
/** Sentence of cards that the Trainer writes, above a list of results. */
const ACHIEVED = /achieves the following results on the (?:evaluation|test) set/i;
const METRIC =
  /accuracy|\bloss\b|meteor|chrf|matthews|precision|recall|\bf1\b|f-score|\bauc\b|bleu|rouge|\bwer\b|\bcer\b|perplexity|\bmrr\b|ndcg|exact match|\bscore\b|\bmae\b|\brmse\b|正解率|精度|exactitud|précision|genauigkeit|准确率/i;

/** Adds the figures of labelled lines and two-column tables under headings of an evaluation. */
export function readFigures(draft: FactDraft, source: PositionedText, sections: readonly MarkdownSection[]): void {
  if (draft.facts.some(({ path }) => path === 'evaluation.metrics')) return;
  const found: MetricFound[] = [];
  let depth = Number.POSITIVE_INFINITY;
  let achieved = false;
  for (const { level, title, lines } of sections) {
    if (level > 0 && level <= depth)
      depth = pathsOfHeading(title).includes('card.evaluation') ? level : Number.POSITIVE_INFINITY;
    const here = level >= depth;
    if (here) found.push(...wideRows(source, title, lines));
    achieved = false;
    for (const { label, line, text } of lines) {
      achieved ||= ACHIEVED.test(text);
      if (!here && !achieved) continue;
      const [, digits, scale] = FIGURE.exec(label?.value.replace(/\*/g, '').trim() ?? '') ?? [];
      const isFigure = scale !== undefined || achieved || METRIC.test(label?.name ?? '');
      if (!label || digits === undefined || !isFigure) continue;
      found.push({ name: label.name, task: title, value: Number(digits), range: rangeOfLines(source, line, line) });
    }
  }
  addMetrics({ ...draft, how: 'labelled' }, found);
}

/** Rows of tables with more than two columns: a figure for each column whose head names a metric. */
function wideRows(source: PositionedText, title: string, lines: readonly MarkdownLine[]): readonly MetricFound[] {
  return [...new Set(lines.map(({ line }) => line))].flatMap((line) => {
    const [name = '', ...cells] = cellsOf(source.lines[line - 1] ?? '');
    const heads = cells.length < 2 ? null : headsAbove(source, line);
    // Rows of models compare the one of the card with others.
    if (heads === null || /^(?:models?|name|method|system)$/i.test(heads[0] ?? '')) return [];
    return cells.flatMap((cell, i) => {
      const digits = FIGURE.exec(cell.replace(/\*/g, '').trim())?.[1];
      const head = heads[i + 1] ?? '';
      if (digits === undefined || !METRIC.test(head)) return [];
      return [{ name: head, task: name || title, value: Number(digits), range: rangeOfLines(source, line, line) }];
    });
  });
}

/** Rows above a row that are looked at for the head of its table. */
const MAX_ROWS_ABOVE = 200;

function headsAbove(source: PositionedText, line: number): readonly string[] | null {
  for (let at = line - 2; at > 0 && at > line - MAX_ROWS_ABOVE; at--) {
    const row = source.lines[at] ?? '';
    if (!row.includes('|')) return null;
    if (/^[\s|:-]+$/.test(row) && row.includes('--')) return cellsOf(source.lines[at - 1] ?? '');
  }
  return null;
}

function cellsOf(row: string): readonly string[] {
  if (!row.includes('|')) return [];
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .slice(0, 50)
    .map((cell) => cell.trim());
}

interface Run {
  accelerator: { readonly name: string; readonly range: TextRange } | null;
  count: { readonly number: number; readonly range: TextRange } | null;
  hours: number | null;
  nodes: number | null;
}

const ACCELERATOR =
  /^(?:accelerators?|gpus?|gpu type|gpu model|hardware type|hardware|accelerator type|training hardware)$/;
const NODES = /^(?:number of )?nodes$/;
const PER_NODE = /^(?:number of )?(?:accelerators|gpus) per (?:instance|node)$/;
const COUNT = /^(?:number of (?:gpus|accelerators)|gpu count|accelerator count)$/;
/** `8 hours on 4x A100 GPUs` */
const SENTENCE =
  /\b(\d{1,5}(?:\.\d{1,3})?) hours on (\d{1,6})\s?[x×]?\s?((?:NVIDIA |AMD |Google )?[A-Z][\w-]{1,12}(?: \d{1,3}GB)?) (?:GPUs?|TPUs?)\b/;

/** Adds the runs that labelled lines describe, a run for each accelerator named. */
export function readHardware(draft: FactDraft, source: PositionedText, sections: readonly MarkdownSection[]): void {
  const runs: Run[] = [];
  for (const { lines } of sections) {
    let run: Run = blank();
    for (const line of lines) {
      const range = rangeOfLines(source, line.line, line.line);
      const spoken = sentenceIn(line, range) ?? (runs.length === 0 ? trainedOn(line, range) : null);
      if (spoken) runs.push(spoken);
      else if (line.label !== null) run = readLabel(runs, run, line.label.name, line.label.value, range);
    }
  }
  addRuns(draft, runs.filter(({ accelerator }) => accelerator !== null).slice(0, MAX_RUNS));
}

const MAX_RUNS = 20;

function blank(): Run {
  return { accelerator: null, count: null, hours: null, nodes: null };
}

/** The run that goes on after a label; a second accelerator, or a number of nodes after one, begins another. */
function readLabel(runs: Run[], current: Run, name: string, value: string, range: TextRange): Run {
  const label = foldHeading(name);
  const number = /^\d{1,6}$/.test(value.trim()) ? Number(value) : null;
  const isNew = current.accelerator !== null && (ACCELERATOR.test(label) || NODES.test(label));
  const run = isNew ? blank() : current;
  if (ACCELERATOR.test(label) && acceleratorsNamed(value).length > 0) {
    run.accelerator = { name: value.trim(), range };
    runs.push(run);
  } else if (NODES.test(label)) run.nodes = number;
  else if (COUNT.test(label) && number !== null) run.count = { number, range };
  else if (PER_NODE.test(label) && number !== null && run.nodes !== null)
    run.count = { number: number * run.nodes, range };
  return run;
}

/** `trained on 8 V100 GPUs`, `training on a TPU v3-8` */
const TRAINED =
  /\b(?:pre-?)?train(?:ed|ing)\b[^.]{0,80}?\b(?:on|using|with) (?:an? |the |one |single |(\d{1,5}) ?[x×]? ?)?((?:NVIDIA )?(?:Tesla )?(?:V-?100|A100|H100|P100)|TPU ?v\d(?:-\d{1,4})?)\b/i;

function trainedOn({ text }: MarkdownLine, range: TextRange): Run | null {
  const [, count, name] = TRAINED.exec(text.slice(0, 2000)) ?? [];
  if (name === undefined) return null;
  return {
    accelerator: { name, range },
    count: count === undefined ? null : { number: Number(count), range },
    hours: null,
    nodes: null,
  };
}

function sentenceIn({ text }: MarkdownLine, range: TextRange): Run | null {
  const [, hours, count, name] = SENTENCE.exec(text.slice(0, 2000)) ?? [];
  if (name === undefined || acceleratorsNamed(name).length === 0) return null;
  return { accelerator: { name, range }, count: { number: Number(count), range }, hours: Number(hours), nodes: null };
}

function addRuns(draft: FactDraft, runs: readonly Run[]): void {
  const [first] = runs;
  if (!first?.accelerator) return;
  const ids = runs.map((_, i) => (i === 0 ? 'training' : `training-${i + 1}`));
  addList(draft, first.accelerator.range, 'training.runs', ids, 'labelled');
  for (const [i, { accelerator, count, hours }] of runs.entries()) {
    if (accelerator === null) continue;
    const path = `training.runs[${ids[i]}]`;
    addFact(draft, accelerator.range, `${path}.accelerator`, accelerator.name, 'labelled');
    if (count !== null && count.number > 0) addFact(draft, count.range, `${path}.count`, count.number, 'labelled');
    if (hours !== null && hours > 0) addFact(draft, accelerator.range, `${path}.wall_hours`, hours, 'labelled');
  }
}
