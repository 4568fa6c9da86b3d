/** Owns how a file that describes something names it: by the name it gives, or by the folder it is kept in. */
import { slug } from '../facts/reference.ts';

/** Folders whose name tells where a file is kept, not what it is about. */
const GENERIC_FOLDERS = new Set([
  'docs',
  'doc',
  'documentation',
  '.github',
  'model',
  'models',
  'model-card',
  'model_card',
  'modelcard',
  'model-cards',
  'model_cards',
  'cards',
  'src',
  'reports',
  'data',
  'dataset',
  'datasets',
  'config',
  'configs',
  'results',
  'evals',
  'eval',
  'output',
  'outputs',
  'systems',
  'evaluation',
  '.eval_results',
  'logs',
  'artifacts',
  'checkpoints',
  'mlruns',
]);

/** Folders that training writes at its steps: they hold the model of the folder above. */
const CHECKPOINT = /^checkpoint-\d+$/i;

/** The folder of a file as a key; empty at the root and in folders that only say what sort of files they hold. */
export function folderKey(path: string): string {
  const folders = path.split('/').slice(0, -1);
  const parent = folders.findLast((folder) => !CHECKPOINT.test(folder)) ?? '';
  return GENERIC_FOLDERS.has(parent.toLowerCase()) ? '' : slug(parent);
}

/** Key of a subject and whether the file says what it is about; one that does not belongs to the subject of its folder. */
export function subjectKey(
  path: string,
  name: string | null,
  fallback: string,
): { readonly key: string; readonly named: boolean } {
  const own = slug((name ?? '').slice(0, 120));
  return { key: own || folderKey(path) || fallback, named: own !== '' };
}
