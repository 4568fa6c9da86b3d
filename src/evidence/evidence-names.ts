/** Owns what a path alone says: whether a file must be evidence by its name, may be, or is not looked at. */

/** Kinds of native declarations; each names the files it is usually kept in. */
export const DECLARATIONS = ['ai-system', 'data-provenance', 'training-compute'] as const;
export type DeclarationKind = (typeof DECLARATIONS)[number];

/**
 * `declaration` and `card`: the name promises evidence, so a file of that name that cannot be read whole blocks.
 * `readme` and `yaml`: looked at, and evidence only by their content. Null: not looked at.
 */
export type NameClass = 'declaration' | 'card' | 'readme' | 'yaml';

const DECLARATION_NAME = /(?:^|[._-])(?:ai[-_]system|data[-_]provenance|training[-_]compute)(?:$|[._-])/i;
const CARD_NAME = /model[-_ ]?card/i;
/** Of documentation sites and package managers: never evidence, and there are many. */
const OTHER_YAML =
  /(?:^|[-_.])(?:lock|workspace)\.ya?ml$|^(?:pnpm-lock|mkdocs|_config|docker-compose|compose|codecov|dependabot|chart|kustomization)\.ya?ml$|^\./i;
/** Folders of others' code, of tools and of test material that is no statement about this repository. */
const OTHER_FOLDERS = new Set([
  '.git',
  'node_modules',
  'bower_components',
  'vendor',
  '.venv',
  'venv',
  'site-packages',
  '__pycache__',
  '.tox',
  '.circleci',
]);

/** What the name of a file promises. Markdown templates are forms to fill in, not cards. */
export function classOf(path: string): NameClass | null {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  if (folders.some((folder) => OTHER_FOLDERS.has(folder)) || /^\.github\/(?:workflows|actions)\//.test(path))
    return null;
  const dot = name.lastIndexOf('.');
  const stem = dot < 0 ? name : name.slice(0, dot);
  const extension = dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
  const yaml = extension === 'yml' || extension === 'yaml';
  if ((yaml || extension === 'json') && DECLARATION_NAME.test(stem))
    return /\.schema$/i.test(stem) ? null : 'declaration';
  if (extension === 'md' || extension === 'markdown') {
    if (/template/i.test(stem) || folders.some((folder) => /^templates?$/i.test(folder))) return null;
    if (CARD_NAME.test(stem)) return 'card';
    return /^readme$/i.test(stem) ? 'readme' : null;
  }
  return yaml && !OTHER_YAML.test(name) ? 'yaml' : null;
}
