/** Owns what a path alone says: whether a file must be evidence by its name, may be, or is not looked at. */

/** Kinds of native declarations; each names the files it is usually kept in. */
export const DECLARATIONS = ['ai-system', 'data-provenance', 'training-compute'] as const;
export type DeclarationKind = (typeof DECLARATIONS)[number];

/**
 * `declaration` and `card`: the name promises evidence, so a file of that name that cannot be read whole blocks.
 * `artefact`: the name is usual for an artefact that is read; names lie, so only content makes it evidence. `readme` and
 * `other` (YAML and JSON): looked at, and evidence only by their content. Null: not looked at.
 */
export type NameClass = 'declaration' | 'card' | 'artefact' | 'readme' | 'other';

const DECLARATION_NAME = /(?:^|[._-])(?:ai[-_]system|data[-_]provenance|training[-_]compute)(?:$|[._-])/i;
const CARD_NAME = /model[-_ ]?card/i;
/** Usual names of artefacts by extension; `*` for any. */
const ARTEFACT_NAMES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:md|markdown)$/,
    /(?:data(?:set)?|system|sub)[-_ ]?card|data[-_ ]?sheet|(?:^|[-_ ])atrs(?:$|[-_ ])|algorithmic[-_ ]transparency|^(?:bias|explainability|privacy|safety)$/i,
  ],
  [/^json$/, /model[-_ ]?card|bom|cdx|spdx|croissant|provenance|^(?:adapter_)?config$|^trainer_state$|^metadata$/i],
  [
    /^json$/,
    /result|eval|checklist|moonshot|aiverify|aisev|manifest|sigstore|intoto|attestation|emission|atrs|algorithmic[-_ ]transparency|documentation/i,
  ],
  // Logs of evaluations are called after the second in which they began.
  [/^json$/, /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}/],
  [/^ya?ml$/, /model[-_ ]?card|^dvc$|documentation|viewpoint/i],
  [/^csv$/, /emission/i],
  [/^(?:dvc|sig|jsonl)$/, /./],
  [/^lock$/, /^dvc$/],
  [/^$/, /^MLmodel$/],
];
/** JSON beside these is looked at whatever it is called. */
const ARTEFACT_FOLDERS = /^(?:systems|evals?|\.?eval_results|results|model[-_]?cards?|sbom|bom|compliance)$/i;
/** Of documentation sites, package managers and compilers: never evidence, and there are many. */
const OTHERS_FILE =
  /(?:^|[-_.])(?:lock|workspace)\.ya?ml$|^(?:pnpm-lock|mkdocs|_config|docker-compose|compose|codecov|dependabot|chart|kustomization)\.ya?ml$|^(?:package|package-lock|tsconfig.*|composer|\.?eslint.*|biome|manifest)\.json$|^\.|\.schema\.json$/i;
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

/** The part of a file's name before its last dot, and the lower-case part behind it; a name without dot has no extension. */
export function nameParts(path: string): { readonly stem: string; readonly extension: string } {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0
    ? { stem: name, extension: '' }
    : { stem: name.slice(0, dot), extension: name.slice(dot + 1).toLowerCase() };
}

/** True for JSON and tables, which are not all looked at. */
export function isTreeFile(path: string): boolean {
  return /\.(?:json|csv)$/i.test(path);
}

/** What the name of a file promises. Markdown templates are forms to fill in, not cards. */
export function classOf(path: string): NameClass | null {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  if (folders.some((folder) => OTHER_FOLDERS.has(folder)) || /^\.github\/(?:workflows|actions)\//.test(path))
    return null;
  const { stem, extension } = nameParts(name);
  const yaml = extension === 'yml' || extension === 'yaml';
  if ((yaml || extension === 'json') && DECLARATION_NAME.test(stem))
    return /\.schema$/i.test(stem) ? null : 'declaration';
  if (extension === 'md' || extension === 'markdown') {
    if (/template/i.test(stem) || folders.some((folder) => /^templates?$/i.test(folder))) return null;
    if (CARD_NAME.test(stem)) return 'card';
    if (/^readme$/i.test(stem)) return 'readme';
  }
  if (OTHERS_FILE.test(name)) return null;
  if (ARTEFACT_NAMES.some(([extensions, stems]) => extensions.test(extension) && stems.test(stem))) return 'artefact';
  if (extension === 'json') return folders.some((folder) => ARTEFACT_FOLDERS.test(folder)) ? 'other' : null;
  return yaml ? 'other' : null;
}
