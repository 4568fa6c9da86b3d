/**
 * Owns drafts of native declarations: what a repository already says, written in the form of a declaration, each value with a
 * comment that names its place. What is not whole, or contradicts itself, is written as a comment for a person to settle.
 */
import { type Fact, type FactValue, isInterval, type Subject } from '../facts/fact.ts';
import { parsePath, typeOf } from '../facts/vocabulary.ts';
import type { Question } from '../findings/outcome.ts';
import { visible } from './plain-text.ts';

export interface DraftedSubject {
  readonly subject: Subject;
  /** Id to declare it by. */
  readonly id: string;
  /** Facts of this file, the one shown first of each path; conflicting values follow it. */
  readonly facts: readonly Fact[];
  /** Path of the card that describes it, or null. */
  readonly card: string | null;
}

export interface DeclarationDraft {
  readonly declaration: string;
  readonly subjects: readonly DraftedSubject[];
  readonly questions: readonly Question[];
}

/** The draft as YAML that reads back to the same facts. */
export function renderDraft({ declaration, subjects, questions }: DeclarationDraft): string {
  const kinds = [...new Set(subjects.map(({ subject }) => subject.kind))];
  const parts = kinds.map((kind) => {
    const own = subjects.filter(({ subject }) => subject.kind === kind);
    const [only] = own;
    if (kind === 'org' && only) return ['organisation:', ...linesOf(only, '  ')];
    if (own.length === 1 && only) return [`${kind}:`, `  id: ${quoted(only.id)}`, ...linesOf(only, '  ')];
    return [`${kind}s:`, ...own.flatMap((one) => [`  - id: ${quoted(one.id)}`, ...linesOf(one, '    ')])];
  });
  const head = [
    `declaration: ${declaration}/v1`,
    '# Written from what this repository says; every value names its place. Check it, then answer what is open.',
  ];
  const asked = questions.flatMap(({ ask, decides, snippet }) => [
    '',
    `# ${visible(ask)} (decides ${decides})`,
    ...bodyOf(snippet).map((line) => `#${line === '' ? '' : ` ${line}`}`),
  ]);
  const open = asked.length === 0 ? [] : ['', '# Open questions, those that decide most first.', ...asked];
  return `${[...head, ...parts.flatMap((lines) => ['', ...lines]), ...open].join('\n')}\n`;
}

/** A snippet without the lines that this file already has. */
function bodyOf(snippet: string): readonly string[] {
  return snippet
    .trimEnd()
    .split('\n')
    .filter((line) => !/^declaration:/.test(line) && !/^ {2}id:/.test(line));
}

interface Branch {
  readonly children: Map<string, Branch>;
  isList: boolean;
  /** A list that may not be whole: all of it is a comment. */
  isOpen: boolean;
  lines: readonly { readonly text: string; readonly commented: boolean }[];
}

function branch(): Branch {
  return { children: new Map(), isList: false, isOpen: false, lines: [] };
}

function linesOf({ subject, facts, card }: DraftedSubject, indent: string): readonly string[] {
  const root = branch();
  const byPath = new Map<string, Fact[]>();
  for (const fact of facts) byPath.set(fact.path, [...(byPath.get(fact.path) ?? []), fact]);
  for (const [path, values] of byPath) plant(root, subject, path, values);
  const own = card === null ? [] : [`${indent}card: ${quoted(card)}`];
  return [...own, ...render(root, indent)];
}

/** Records are lists of mappings with an id; their own list only says whether it is whole. */
function plant(root: Branch, subject: Subject, path: string, values: readonly Fact[]): void {
  const segments = parsePath(path) ?? [];
  let at = root;
  let walked = '';
  for (const segment of segments) {
    const isElement = segment.bracket && typeOf(subject.kind, walked)?.kind === 'records';
    if (isElement) at.isList = true;
    walked = segment.bracket
      ? `${walked}[${segment.name}]`
      : walked === ''
        ? segment.name
        : `${walked}.${segment.name}`;
    const next = at.children.get(segment.name) ?? branch();
    at.children.set(segment.name, next);
    at = next;
  }
  if (typeOf(subject.kind, path)?.kind === 'records') {
    at.isOpen = values.some(({ complete }) => complete === false);
    return;
  }
  const isSettled = values.length === 1 && values[0]?.complete !== false && values[0]?.state === 'declared';
  at.lines = values.map((fact) => ({ text: `${written(fact.value)}  # ${placeOf(fact)}`, commented: !isSettled }));
}

function placeOf({ origin, complete, state }: Fact): string {
  const note = state !== 'declared' ? `, ${state}` : complete === false ? ', perhaps not all: complete the list' : '';
  return `${visible(origin.path)}:${origin.range.startLine}${note}`;
}

function render(node: Branch, indent: string): readonly string[] {
  return [...node.children].flatMap(([name, child]) => {
    const key = /^[a-z][a-z0-9_-]*$/.test(name) ? name : quoted(name);
    if (child.lines.length > 0)
      return child.lines.map(({ text, commented }) => `${commented ? '# ' : ''}${indent}${key}: ${text}`);
    const all = child.isList ? elements(child, `${indent}  `) : render(child, `${indent}  `);
    if (all.length === 0) return [];
    const inner = child.isOpen ? all.map((line) => (line.startsWith('#') ? line : `# ${line}`)) : all;
    const isBare = inner.every((line) => line.startsWith('#'));
    return [`${isBare ? '# ' : ''}${indent}${key}:`, ...inner];
  });
}

function elements(list: Branch, indent: string): readonly string[] {
  return [...list.children].flatMap(([id, element]) => {
    const inner = render(element, `${indent}  `);
    const isBare = inner.every((line) => line.startsWith('#'));
    return [`${isBare ? '# ' : ''}${indent}- id: ${quoted(id)}`, ...inner];
  });
}

function written(value: FactValue): string {
  if (Array.isArray(value)) return `[${value.map(quoted).join(', ')}]`;
  if (isInterval(value)) return `{ low: ${value.low}, high: ${value.high} }`;
  return typeof value === 'string' ? quoted(value) : String(value);
}

/** Text between double quotes as YAML and JSON both read it. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
