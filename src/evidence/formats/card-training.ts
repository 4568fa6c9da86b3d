/**
 * Owns what the body of a card states about the accelerators that a model was trained on. A name counts as an accelerator
 * only where the table of accelerators knows it.
 */
import { acceleratorsNamed } from '../../compute/accelerators.ts';
import type { TextRange } from '../../facts/fact.ts';
import { type PositionedText, rangeOfLines } from '../document.ts';
import { addFact, addList, type FactDraft } from '../fact-draft.ts';
import type { MarkdownLine, MarkdownSection } from '../markdown-document.ts';
import { foldHeading } from './card-headings.ts';

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
