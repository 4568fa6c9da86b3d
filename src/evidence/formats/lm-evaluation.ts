/**
 * Owns results of lm-evaluation-harness, old and new. A run over part of the data gives no figure. Scales of 0 to 1 and of 0
 * to 100 stand in the same file and are kept as written.
 */
import type { DocumentNode, MappingNode } from '../document.ts';
import { addFact, addProblem } from '../fact-draft.ts';
import { asNumber, asText, type Conversion, type Found, readFields, textAt, valuesAt } from '../fields.ts';
import { hubName } from '../hub-name.ts';
import { addMetrics, type MetricFound } from '../metric-list.ts';
import { quote } from '../problems.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';

/** Reads result files: results by task, with the versions of the tasks and the configuration of the run. */
export const lmEvaluation = treeFormat({
  id: 'lm-evaluation',
  hint: /"results"\s*:/,
  promise: null,
  recognise: (root) =>
    ['versions', 'n-shot', 'lm_eval_version'].some((key) => valuesAt(root, key).length > 0) &&
    valuesAt(root, 'config.model').length > 0 &&
    ['mapping', 'list'].includes(valuesAt(root, 'results')[0]?.node.kind ?? ''),
  read: readResults,
});

function readResults(draft: Draft, root: MappingNode): void {
  const model = modelNamed(root);
  const facts = addSubject(draft, 'model', model?.name ?? null, model?.range ?? root.range);
  if (model) addFact(facts, model.range, 'name', model.name);
  const partial = partOf(root);
  if (partial) {
    const message = 'The run is over part of the data, and its figures are no result; run it without a limit.';
    addProblem(facts, partial.range, 'evaluation.metrics', 'partial-run', message);
    return;
  }
  const revision = revisionOf(root);
  if (model && revision !== null && STEP.test(revision)) {
    const message = `The figures are of ${quote(revision)}, a step of the training; add those of the model that is given out.`;
    addProblem(facts, model.range, 'evaluation.metrics', 'checkpoint-results', message);
  }
  const metrics = metricsOf(root);
  addMetrics(facts, metrics);
  if (metrics.some(({ value }) => value !== null))
    readFields(facts, root, [{ at: 'date', to: 'evaluation.report.date', as: asDayOfSeconds }]);
}

const STEP = /^(?:global_?)?(?:step|iter|ckpt|checkpoint)[-_]?\d+$/i;

/** Seconds since 1970, as new files hold them. */
const asDayOfSeconds: Conversion = (node) => {
  const seconds = asNumber(node);
  return seconds !== null && seconds > 1e9 && seconds < 1e10
    ? new Date(seconds * 1000).toISOString().slice(0, 10)
    : null;
};

/** What an argument of the run says: `pretrained=owner/name,…` in one text, or the same in a record. */
function argumentOf(args: DocumentNode, name: string): string | null {
  if (args.kind === 'mapping') return textAt(args, name);
  // Arguments may be longer than any name is.
  const text = args.kind === 'scalar' ? `,${args.source.slice(0, 4000)}` : '';
  const from = text.indexOf(`,${name}=`);
  return from < 0 ? null : (text.slice(from + name.length + 2).split(',')[0] ?? null);
}

/** An adapter is what was measured, and not the model below it. A checkpoint on a disk has no name. */
function modelNamed(root: MappingNode): { readonly name: string; readonly range: Found['range'] } | null {
  const [args] = valuesAt(root, 'config.model_args');
  const [told] = valuesAt(root, 'model_name');
  const words = ['peft', 'delta', 'pretrained'].map((word) => (args ? argumentOf(args.node, word) : null));
  const written = words.find((word) => word !== null) ?? null;
  const place = written === null ? told : args;
  const name = hubName(written ?? (told ? (asText(told.node) ?? '') : ''));
  return name !== null && place ? { name, range: place.range } : null;
}

/** Where a file says that samples were left out; null for a whole run. */
function partOf(root: MappingNode): Found | null {
  const counts = valuesAt(root, 'n-samples').flatMap(({ node }) => (node.kind === 'mapping' ? node.entries : []));
  const known = counts.flatMap(({ value, range }) => {
    const [original, effective] = ['original', 'effective'].map((key) => {
      const [found] = valuesAt(value, key);
      return found ? asNumber(found.node) : null;
    });
    return typeof original === 'number' && typeof effective === 'number'
      ? [{ node: value, range, original, effective }]
      : [];
  });
  if (known.length > 0) return known.find(({ original, effective }) => effective < original) ?? null;
  const [limit] = valuesAt(root, 'config.limit');
  return limit && asText(limit.node) !== null && !/^(?:none|null)$/i.test(asText(limit.node) ?? '') ? limit : null;
}

/** Figures beside their standard errors and texts. */
function metricsOf(root: MappingNode): readonly MetricFound[] {
  const [results] = valuesAt(root, 'results');
  const [revision, shots] = [revisionOf(root), shotsOf(root)];
  if (results?.node.kind !== 'mapping') return valuesAt(root, 'results[]').flatMap(({ node }) => metricsOfPrompt(node));
  return results.node.entries.flatMap(({ key: task, value: node }) => {
    const setting = [shots(task), revision].filter((word) => word !== null).join(' ');
    const entries = node.kind === 'mapping' ? node.entries : [];
    // New files write the filter behind every metric: `acc,none`.
    const filtered = entries.some(({ key }) => key.includes(','));
    return entries
      .filter(({ key }) => key.includes(',') === filtered && !NO_METRIC.test(key))
      .map(({ key, value, range }) => {
        return { name: key.replace(/,none$/, ''), task, setting, value: asNumber(value), range };
      });
  });
}

const NO_METRIC = /stderr|^(?:alias|name|samples?|sample_len|sample_count|num_fewshot|version)$/;

/** A fork lists its results by task and prompt, with the prompt's own data between: a figure has its standard error beside it. */
function metricsOfPrompt(node: DocumentNode): readonly MetricFound[] {
  if (node.kind !== 'mapping') return [];
  const [task, setting] = [textAt(node, 'task_name') ?? 'task', textAt(node, 'prompt_name')];
  const keys = new Set(node.entries.map(({ key }) => key));
  return node.entries
    .filter(({ key }) => keys.has(`${key}_stderr`))
    .map(({ key, value, range }) => ({ name: key, task, setting, value: asNumber(value), range }));
}

/** Examples shown by task, as words. A list of numbers follows an order that the file does not tell. */
function shotsOf(root: MappingNode): (task: string) => string | null {
  const [shown] = valuesAt(root, 'n-shot');
  const entries = shown?.node.kind === 'mapping' ? shown.node.entries : [];
  const byTask = new Map(entries.map(({ key, value }) => [key, value]));
  const [ofAll] = valuesAt(root, 'config.num_fewshot');
  return (task) => {
    const own = byTask.get(task) ?? ofAll?.node;
    const shots = own ? asNumber(own) : null;
    return shots === null ? null : `${shots} shot`;
  };
}

/** The version measured, where it is not the one that is given out. */
function revisionOf(root: MappingNode): string | null {
  const [args] = valuesAt(root, 'config.model_args');
  const revision = args ? argumentOf(args.node, 'revision') : null;
  return revision === null || revision === 'main' ? null : revision.slice(0, 60);
}
