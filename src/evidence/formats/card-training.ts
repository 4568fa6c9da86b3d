/**
 * Owns what a card states about the accelerators that a model was trained on. What is written behind a label or counted in
 * hours counts as one where the table of accelerators knows it or it is a card for players' machines; sentences name one
 * of a few.
 */
import { acceleratorsNamed } from '../../compute/accelerators.ts';
import type { TextRange } from '../../facts/fact.ts';
import { type PositionedText, rangeOfLines, type ScalarNode } from '../document.ts';
import { addFact, addList, type FactDraft } from '../fact-draft.ts';
import type { MarkdownLine, MarkdownSection } from '../markdown-document.ts';
import { foldHeading } from './card-headings.ts';

interface Amount {
  readonly number: number;
  readonly range: TextRange;
}

interface Run {
  accelerator: { readonly name: string; readonly range: TextRange } | null;
  count: Amount | null;
  hours: Amount | null;
  nodes: number | null;
}

const ACCELERATOR =
  /^(?:accelerators?|gpus?|gpu type|gpu model|hardware type|hardware|accelerator type|training hardware)$/;
const NODES = /^(?:number of )?nodes$/;
const PER_NODE = /^(?:number of )?(?:accelerators|gpus) per (?:instance|node)$/;
const COUNT = /^(?:number of (?:gpus|accelerators)|gpu count|accelerator count)$/;
const DURATION = /^(?:training )?duration$/;
/** Cards for players' machines, which the table of accelerators does not list. */
const CONSUMER = /\b(?:GeForce|[RG]TX|Quadro|Radeon) \w/;
/** `8 hours on 4x A100 GPUs` */
const SENTENCE =
  /\b(\d{1,5}(?:\.\d{1,3})?) hours on (\d{1,6})\s?[x×]?\s?((?:NVIDIA |AMD |Google )?[A-Z][\w-]{1,12}(?: \d{1,3}GB)?) (?:GPUs?|TPUs?)\b/;

/** Adds the runs that the metadata (`hardware_used`), labelled lines and sentences describe, one for each accelerator named. */
export function readHardware(
  draft: FactDraft,
  source: PositionedText,
  sections: readonly MarkdownSection[],
  used: ScalarNode | null,
): void {
  const inMetadata = used === null ? null : hardwareUsed(used);
  const runs: Run[] = inMetadata === null ? [] : [inMetadata];
  for (const { lines } of sections) {
    let run: Run = blank();
    for (const line of lines) {
      const range = rangeOfLines(source, line.line, line.line);
      const spoken = sentenceIn(line, range) ?? (runs.length === 0 ? trainedOn(line, range) : null);
      if (spoken) runs.push(spoken);
      else if (line.label !== null) run = readLabel(runs, run, line.label.name, line.label.value, range);
    }
  }
  addRuns(draft, distinct(runs).slice(0, MAX_RUNS));
}

const MAX_RUNS = 20;

/** Runs with an accelerator; one of the same length on the same hardware says again what an earlier one said. */
function distinct(runs: readonly Run[]): readonly Run[] {
  const bare = (run: Run) => run.accelerator?.name.replace(/\s*\(.*$/, '');
  const repeats = (run: Run, other: Run) =>
    run.hours !== null && run.hours.number === other.hours?.number && bare(run) === bare(other);
  return runs.filter((run, i) => run.accelerator !== null && !runs.slice(0, i).some((other) => repeats(run, other)));
}

function blank(): Run {
  return { accelerator: null, count: null, hours: null, nodes: null };
}

/** The run that goes on after a label; a second accelerator, or a number of nodes after one, begins another. */
function readLabel(runs: Run[], current: Run, name: string, value: string, range: TextRange): Run {
  const label = foldHeading(name);
  const number = /^\d{1,6}$/.test(value.trim()) ? Number(value) : null;
  const isNew = current.accelerator !== null && (ACCELERATOR.test(label) || NODES.test(label));
  const run = isNew ? blank() : current;
  if (ACCELERATOR.test(label) && (acceleratorsNamed(value).length > 0 || CONSUMER.test(value))) {
    run.accelerator = { name: value.trim(), range };
    runs.push(run);
  } else if (NODES.test(label)) run.nodes = number;
  else if (DURATION.test(label) && run.accelerator !== null)
    run.hours = amount(/^[~≈]?(\d{1,5}(?:\.\d{1,3})?) ?(?:hours?|h)$/i.exec(value.trim())?.[1], range);
  else if (COUNT.test(label) && number !== null) run.count = { number, range };
  else if (PER_NODE.test(label) && number !== null && run.nodes !== null)
    run.count = { number: number * run.nodes, range };
  return run;
}

const NAME = String.raw`((?:NVIDIA )?(?:Tesla )?(?:V-?100|A100|H100|P100)|TPU ?v\d(?:-\d{1,4})?)`;
/** `trained on 8 V100 GPUs`, `training on a TPU v3-8`, `to train it using a single NVIDIA V100` */
const TRAINED = new RegExp(
  String.raw`\b(?:pre-?)?train(?:ed|ing)?\b[^.]{0,160}?\b(?:on|using|with|utili[sz]ing) (?:(?:an?|the) )?(?:(single|one|\d{1,5}) ?[x×*]? ?)?${NAME}\b`,
  'i',
);
/** `It took about 126 hours with TPU v3-8` */
const TOOK = new RegExp(
  String.raw`\btook (?:about |around |approximately |roughly )?(\d{1,5}(?:\.\d{1,3})?) hours (?:with|on|using) (?:(?:an?|the) )?(?:(single|one|\d{1,5}) ?[x×*]? ?)?${NAME}\b`,
  'i',
);
const TOTAL = /\btotal of (\d{1,5}(?:\.\d{1,3})?) hours\b/i;
const NODES_OF = /\b(\d{1,4}) (?:compute )?nodes of (\d{1,3}) (?:GPUs|TPUs|accelerators)\b/i;

/** Words by which a sentence tells what would do or what the reader may do, not what was used. */
const POSSIBLE = /\b(?:you|fits?|runs?|needs?|requires?|can|could|may|might|should)\b/i;

function trainedOn(line: MarkdownLine, range: TextRange): Run | null {
  if (!/V-?100|[AHP]100|TPU/i.test(line.text)) return null;
  // Formulas write `\(64\)`.
  const text = line.text.slice(0, 2000).replace(/\\[()]/g, '');
  const [, took, tookCount, tookName] = TOOK.exec(text) ?? [];
  const trained = TRAINED.exec(text);
  const [said = '', trainedCount, trainedName] = trained ?? [];
  const before = text.slice(0, trained?.index ?? 0);
  if (took === undefined && POSSIBLE.test(before.slice(before.lastIndexOf('. ') + 1) + said)) return null;
  const name = tookName ?? trainedName;
  if (name === undefined) return null;
  const [, nodes, each] = NODES_OF.exec(text) ?? [];
  const number = nodes === undefined ? numberOf(tookCount ?? trainedCount) : Number(nodes) * Number(each);
  return runOf(name, number, took ?? TOTAL.exec(text)?.[1], range);
}

function runOf(name: string, number: number | null, hours: string | undefined, range: TextRange): Run {
  const count = number === null ? null : { number, range };
  return { accelerator: { name, range }, count, hours: amount(hours, range), nodes: null };
}

function amount(digits: string | undefined, range: TextRange): Amount | null {
  return digits === undefined || Number(digits) <= 0 ? null : { number: Number(digits), range };
}

function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  return /^\d+$/.test(word) ? Number(word) : 1;
}

/** `TPUv3-8 for about 180 hours` */
const USED = new RegExp(
  String.raw`^(?:(\d{1,5}) ?[x×*]? ?)?${NAME}(?: GPUs?| TPUs?)?(?: for (?:about |around )?(\d{1,5}(?:\.\d{1,3})?) hours\b|$)`,
  'i',
);

function hardwareUsed({ source, range }: ScalarNode): Run | null {
  const [, count, name, hours] = USED.exec(source.trim().slice(0, 200)) ?? [];
  const number = numberOf(count);
  if (name === undefined) return null;
  return runOf(name, number, hours, range);
}

function sentenceIn({ text }: MarkdownLine, range: TextRange): Run | null {
  const [, hours, count, name] = SENTENCE.exec(text.slice(0, 2000)) ?? [];
  if (name === undefined || acceleratorsNamed(name).length === 0) return null;
  return runOf(name, Number(count), hours, range);
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
    if (hours !== null) addFact(draft, hours.range, `${path}.wall_hours`, hours.number, 'labelled');
  }
}
