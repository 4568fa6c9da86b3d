/**
 * Owns how a question reads and the snippet to fill in. Blanks stand in angle brackets: pasted unchanged, a snippet
 * declares nothing.
 */
import type { SubjectKind } from '../facts/fact.ts';
import { type FactType, parsePath, type Segment, typeBelow, typeOf, VOCABULARY } from '../facts/vocabulary.ts';
import { describeFact, lowerFirst, marketName } from './wording.ts';

const NOUNS: Readonly<Record<SubjectKind, string>> = {
  org: 'the organisation',
  system: 'the system',
  model: 'the model',
  dataset: 'the dataset',
  repository: 'the repository',
};

/** Questions about the facts on which most rules turn, in the words of someone who asks a colleague. */
const ASKED: Readonly<Record<string, string>> = {
  'markets presence': 'In which markets is {noun} offered, or its output used?',
  'markets dates': 'When was {noun} first placed on each market, or put into service there?',
  uses: 'What is {noun} used for?',
  activities: 'What does your organisation do with {noun}?',
  kinds: 'What kind is {noun}?',
  outputs: 'What can {noun} generate or return?',
  phase: 'Where does {noun} stand in its life?',
  models: 'Which models is {noun} built on?',
  datasets: 'Which datasets belong to {noun}, all of them?',
  personal: 'Does {noun} hold personal data?',
  established: 'Where is {noun} established?',
  interacts_with_persons: 'Do people interact with {noun} directly?',
  decision: 'What part does {noun} play in decisions about people?',
  nations: 'In which parts of the United Kingdom is {noun} used?',
  version_date: 'From which day is the version of {noun} that is judged?',
  origin: 'Where does {noun} come from?',
  basis: 'On which legal basis is {noun} used, for each regime and phase?',
};

/** Facts that are asked in one go: one record's fields, and the same fact of each market. */
export function questionGroup(path: string): string {
  const segments = parsePath(path) ?? [];
  const [first, , third] = segments;
  if (!first || segments.length === 1) return path;
  if (first.name !== 'markets') return segments[1]?.bracket && segments.length > 2 ? path : first.name;
  return third?.name.endsWith('_on') ? 'markets dates' : 'markets presence';
}

/** Points of a subject's name that a question repeats. */
const MAX_NAME = 60;

/** The question in words. `paths` are the facts of one group, at least one; `name` where one subject of several is meant. */
export function askFor(kind: SubjectKind, group: string, paths: readonly string[], name: string | null = null): string {
  const noun = name === null ? NOUNS[kind] : `the ${kind} "${[...name].slice(0, MAX_NAME).join('')}"`;
  const markets = new Set(paths.map((path) => /^markets\.([a-z]+)/.exec(path)?.[1] ?? ''));
  const [market] = markets;
  if (group === 'markets presence' && markets.size === 1 && market) {
    return `Is ${noun} offered in this market, or its output used there: ${marketName(market)}?`;
  }
  const asked = ASKED[group]?.replace('{noun}', noun);
  if (asked !== undefined) return asked;
  const [only] = paths;
  if (only === undefined) return '';
  if (paths.length > 1) {
    const about = describeFact(kind, group);
    return `What holds for ${noun}: ${about === '' ? group : lowerFirst(about)}?`;
  }
  const words = describeFact(kind, only) || only;
  const type = typeOf(kind, only);
  if (type?.kind === 'boolean') return `Is this so for ${noun}? ${words}.`;
  if (type?.kind === 'number' || type?.kind === 'quantity') {
    const unit = type.unit === undefined || words.toLowerCase().includes(type.unit) ? '' : `, in ${type.unit}`;
    return `What is the figure for ${noun}: ${lowerFirst(words)}${unit}?`;
  }
  return `${upperFirst(noun)}: ${lowerFirst(words)}?`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Branch {
  readonly children: Map<string, Branch>;
  /** Set on elements of a list of records: the element's id. */
  readonly isElement: boolean;
  blank: string | null;
}

/** Kinds of subject that people declare facts of; those of the repository are found. */
export type AskedKind = Exclude<SubjectKind, 'repository'>;

/** Top-level keys of the native declarations. */
const KEYS: Readonly<Record<AskedKind, string>> = {
  org: 'organisation',
  system: 'system',
  model: 'model',
  dataset: 'dataset',
};

/** A declaration that does not exist yet: its kind, and the id under which other files know its subject, if any. */
export interface NewDeclaration {
  readonly declaration: string;
  readonly id: string | null;
}

/**
 * YAML that declares the given facts of one subject, each value a blank; with the first lines of the file where it is
 * new, and as the entry of a list where the subject is one of several. Paths that the vocabulary lacks are left out.
 */
export function snippetFor(
  kind: AskedKind,
  paths: readonly string[],
  begin: NewDeclaration | null,
  entry: string | null = null,
): string {
  const root: Branch = { children: new Map(), isElement: false, blank: null };
  for (const path of paths) plant(root, VOCABULARY[kind], parsePath(path) ?? []);
  const first = begin === null ? [] : [`declaration: ${begin.declaration}/v1`];
  // Every subject but the organisation needs an id; one that is not known yet is a blank of its own.
  const id =
    begin === null || kind === 'org' ? [] : [`  id: ${begin.id === null ? '<short-name>' : JSON.stringify(begin.id)}`];
  const body =
    entry === null
      ? [`${KEYS[kind]}:`, ...id, ...linesOf(root, 1)]
      : [`${KEYS[kind]}s:`, `  - id: ${JSON.stringify(entry)}`, ...linesOf(root, 2)];
  return `${[...first, ...body].join('\n')}\n`;
}

function plant(root: Branch, rootType: FactType, segments: readonly Segment[]): void {
  let branch = root;
  let type: FactType | null = rootType;
  for (const segment of segments) {
    const isElement = segment.bracket && type?.kind === 'records';
    type = type ? typeBelow(type, segment) : null;
    if (!type) return;
    const next: Branch = branch.children.get(segment.name) ?? { children: new Map(), isElement, blank: null };
    branch.children.set(segment.name, next);
    branch = next;
  }
  fill(branch, type);
}

/** A record is asked for by its evidence, or by its first field; a leaf by a blank that shows what fits. */
function fill(branch: Branch, type: FactType | null): void {
  if (!type) return;
  if (type.kind === 'record') {
    for (const name of type.evidence ?? Object.keys(type.fields).slice(0, 1)) {
      const next: Branch = branch.children.get(name) ?? { children: new Map(), isElement: false, blank: null };
      branch.children.set(name, next);
      fill(next, type.fields[name] ?? null);
    }
  } else branch.blank = blankOf(type);
}

/** Choices that a blank names, and the columns they may take: it stays on one line of a terminal. */
const MAX_CHOICES = 6;
const MAX_CHOICE_COLUMNS = 56;

function choices(values: readonly string[]): string {
  const shown: string[] = [];
  for (const value of values.slice(0, MAX_CHOICES)) {
    if (shown.length > 0 && [...shown, value].join(' | ').length > MAX_CHOICE_COLUMNS) break;
    shown.push(value);
  }
  return `<${shown.join(' | ')}${values.length > shown.length ? ' | …' : ''}>`;
}

function blankOf(type: FactType): string {
  switch (type.kind) {
    case 'boolean':
      return '<true or false>';
    case 'date':
      return '<YYYY-MM-DD>';
    case 'url':
      return '<https address>';
    case 'number':
    case 'quantity':
      return `<number${type.unit === undefined ? '' : ` of ${type.unit}`}>`;
    case 'enum':
      return choices(type.values);
    case 'list':
      return `[${type.of.kind === 'enum' ? choices(type.of.values) : '<id>'}]`;
    case 'records':
      return '[<entries>]';
    default:
      return '<text>';
  }
}

const MAX_FLOW = 80;

/** A record of plain blanks on one line, as people write markets and documents; null for anything deeper. */
function flowOf(branch: Branch): string | null {
  const children = [...branch.children];
  if (children.length === 0 || children.some(([, child]) => child.isElement || child.children.size > 0)) return null;
  return `{ ${children.map(([name, child]) => `${name}: ${child.blank ?? '<text>'}`).join(', ')} }`;
}

function linesOf(branch: Branch, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  return [...branch.children].flatMap(([name, child]) => {
    if (child.isElement) {
      return [`${indent}- id: ${JSON.stringify(name)}`, ...linesOf(child, depth + 1)];
    }
    const short = depth > 1 ? flowOf(child) : null;
    if (short !== null && indent.length + name.length + short.length < MAX_FLOW) return [`${indent}${name}: ${short}`];
    if (child.children.size > 0) return [`${indent}${name}:`, ...linesOf(child, depth + 1)];
    return [`${indent}${name}: ${child.blank ?? '<text>'}`];
  });
}
