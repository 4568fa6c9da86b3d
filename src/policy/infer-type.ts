/** Owns the static types of conditions: what the linter needs to refuse misspelt names, wrong words and unlike values. */

import { isDay } from '../facts/calendar.ts';
import type { SubjectKind } from '../facts/fact.ts';
import { meantInstead } from '../facts/spelling.ts';
import { type FactType, formatPath, parsePath, typeBelow, typeOf, VOCABULARY } from '../facts/vocabulary.ts';
import { FUNCTIONS, type ParameterType } from './functions.ts';
import type { Condition, TableValue, Tree, TreeArgument } from './rule.ts';
import {
  ANY,
  branchProblems,
  comparisonProblems,
  join,
  membershipProblems,
  overlapProblems,
  type Typing,
} from './typing.ts';

export interface NameTypes {
  readonly names: ReadonlyMap<string, Typing>;
  /** Those that definitions see: without the names that a list gives its elements. */
  readonly fixed: ReadonlyMap<string, Typing>;
  readonly definitions: Readonly<Record<string, Condition>>;
  readonly tables: Readonly<Record<string, TableValue>>;
  readonly memo: Map<string, Typing>;
  /** Grows: every path that was met, `system.vendors[].agreement`, definitions included. */
  readonly paths: Set<string>;
}

const BOOLEAN: Typing = { kind: 'boolean' };
const NUMBER: Typing = { kind: 'number' };

/** The type of an expression; problems found on the way are added, and their place takes the type `any`. */
export function inferType(tree: Tree, typing: NameTypes, problems: string[]): Typing {
  const rule = RULES[tree.op];
  return rule ? rule(tree, typing, problems) : ANY;
}

type InferRule = (tree: Tree, typing: NameTypes, problems: string[]) => Typing;

const RULES: Readonly<Record<string, InferRule>> = {
  value: (tree) => literal(tree.args[0]),
  id: inferName,
  list: (tree, typing, problems) => {
    const parts = trees(tree).map((t) => inferType(t, typing, problems));
    return { kind: 'list', of: parts.reduce<Typing>(join, parts[0] ?? ANY) };
  },
  '.': (tree, typing, problems) => {
    const object = inferType(first(tree), typing, problems);
    notePath(object, `.${tree.args[1]}`, typing);
    return member(object, String(tree.args[1]), false, null, problems);
  },
  '[]': (tree, typing, problems) => {
    const key = trees(tree)[1];
    const keyType = key ? inferType(key, typing, problems) : ANY;
    const values = keyType.kind === 'text' ? keyType.values : null;
    const object = inferType(first(tree), typing, problems);
    notePath(object, '[]', typing);
    return member(object, values?.[0] ?? '', true, values, problems);
  },
  '&&': conditions,
  '||': conditions,
  '!_': conditions,
  '?:': (tree, typing, problems) => {
    const [test, yes, no] = trees(tree).map((t) => inferType(t, typing, problems));
    expect(test, 'boolean', 'the condition of "?:"', problems);
    problems.push(...branchProblems(yes ?? ANY, no ?? ANY));
    return join(yes ?? ANY, no ?? ANY);
  },
  '==': compare,
  '!=': compare,
  '<': compare,
  '<=': compare,
  '>': compare,
  '>=': compare,
  '+': arithmetic,
  '-': arithmetic,
  '*': arithmetic,
  '/': arithmetic,
  '-_': arithmetic,
  in: inferIn,
  call: inferCall,
  rcall: inferMacro,
};

function notePath(object: Typing, step: string, typing: NameTypes): void {
  if (object.kind !== 'node') return;
  const above = object.path === '' ? '' : `.${object.path.replace(/\[[^\]]*\]/g, '[]')}`;
  typing.paths.add(`${object.subject}${above}${step}`);
}

function trees(tree: Tree): Tree[] {
  return tree.args.filter((a: TreeArgument): a is Tree => typeof a === 'object' && a !== null);
}

function first(tree: Tree): Tree {
  return trees(tree)[0] as Tree;
}

function literal(value: TreeArgument | undefined): Typing {
  if (typeof value === 'boolean') return BOOLEAN;
  if (typeof value === 'number') return NUMBER;
  return { kind: 'text', values: [String(value)] };
}

function inferName(tree: Tree, typing: NameTypes, problems: string[]): Typing {
  const name = String(tree.args[0]);
  const bound = typing.names.get(name);
  if (bound) return bound;
  const memo = typing.memo.get(name);
  if (memo) return memo;
  const definition = Object.hasOwn(typing.definitions, name) ? typing.definitions[name] : undefined;
  if (definition) {
    const inner: string[] = [];
    const type = inferType(definition.tree, { ...typing, names: typing.fixed }, inner);
    problems.push(...inner.map((message) => `in the definition "${name}": ${message}`));
    typing.memo.set(name, type);
    return type;
  }
  const table = Object.hasOwn(typing.tables, name) ? typing.tables[name] : undefined;
  if (table !== undefined) return tableType(table);
  const known = [...typing.names.keys(), ...Object.keys(typing.definitions), ...Object.keys(typing.tables)];
  problems.push(`nothing is called "${name}" here${meantInstead(name, known)}`);
  return ANY;
}

function tableType(value: TableValue): Typing {
  if (Array.isArray(value)) {
    const parts = value.map((v) => tableType(v as TableValue));
    return { kind: 'list', of: parts.reduce<Typing>(join, parts[0] ?? ANY) };
  }
  if (typeof value === 'object') return { kind: 'table', value: value as { readonly [key: string]: TableValue } };
  return literal(value as string | number | boolean);
}

function member(
  object: Typing,
  name: string,
  bracket: boolean,
  keys: readonly string[] | null,
  problems: string[],
): Typing {
  if (object.kind === 'any') return ANY;
  if (object.kind === 'table') return tableMember(object.value, bracket ? keys : [name], problems);
  if (object.kind !== 'node') {
    problems.push(`${bracket ? `["${name}"]` : `.${name}`} of a ${object.kind}`);
    return ANY;
  }
  if (name === 'id' && !bracket) return { kind: 'text', values: null };
  const parent = object.path === '' ? VOCABULARY[object.subject] : typeOf(object.subject, object.path);
  if (parent === null) return ANY;
  if (bracket && keys === null) {
    problems.push(`"${object.path}" has the keys of a closed list; a key of any text may miss them`);
    return ANY;
  }
  for (const key of bracket ? (keys ?? []) : [name]) {
    if (!typeBelow(parent, { name: key, bracket })) {
      problems.push(noSuchPath(object.subject, below(object.path, key, bracket), key, parent));
      return ANY;
    }
  }
  const path = below(object.path, name, bracket);
  const type = typeOf(object.subject, path);
  return type ? ofFact(type, object.subject, path) : ANY;
}

function noSuchPath(subject: SubjectKind, path: string, key: string, parent: FactType): string {
  const names = parent.kind === 'map' ? parent.keys : parent.kind === 'record' ? Object.keys(parent.fields) : [];
  return `the vocabulary has no "${subject}.${path}"${meantInstead(key, names)}`;
}

function below(path: string, name: string, bracket: boolean): string {
  return formatPath([...(parsePath(path) ?? []), { name, bracket }]);
}

function tableMember(
  table: { readonly [key: string]: TableValue },
  keys: readonly string[] | null,
  problems: string[],
): Typing {
  const rows = keys?.filter((k) => Object.hasOwn(table, k)) ?? Object.keys(table);
  if (keys?.length === 1 && rows.length === 0) problems.push(`the table has no "${keys[0]}"`);
  return rows.map((k) => tableType(table[k] as TableValue)).reduce<Typing>(join, ANY);
}

function ofFact(type: FactType, subject: SubjectKind, path: string): Typing {
  switch (type.kind) {
    case 'boolean':
      return BOOLEAN;
    case 'number':
    case 'quantity':
      return NUMBER;
    case 'date':
      return { kind: 'day' };
    case 'enum':
      return { kind: 'text', values: type.values };
    case 'list':
      return { kind: 'list', of: { kind: 'text', values: type.of.kind === 'enum' ? type.of.values : null } };
    case 'records':
      return { kind: 'list', of: { kind: 'node', subject, path: `${path}[*]` } };
    case 'record':
    case 'map':
      return { kind: 'node', subject, path };
    default:
      return { kind: 'text', values: null };
  }
}

function conditions(tree: Tree, typing: NameTypes, problems: string[]): Typing {
  for (const part of trees(tree))
    expect(inferType(part, typing, problems), 'boolean', `an operand of "${tree.op.replace('_', '')}"`, problems);
  return BOOLEAN;
}

function expect(type: Typing | undefined, kind: Typing['kind'], what: string, problems: string[]): void {
  if (type && type.kind !== kind && type.kind !== 'any') problems.push(`${what} must be a ${kind}, not a ${type.kind}`);
}

/** A new name must not hide another: definitions would mean something else beneath it. */
export function nameProblems(name: string, { names, definitions, tables }: NameTypes): readonly string[] {
  const taken = names.has(name) || Object.hasOwn(definitions, name) || Object.hasOwn(tables, name);
  return taken ? [`the name "${name}" is taken`] : [];
}

/** Problems of an access chain that is to lead to a fact: it starts at a subject or an element and ends at a fact. */
export function factPathProblems(tree: Tree, typing: NameTypes): readonly string[] {
  let at: Tree = tree;
  while (at.op === '.' || at.op === '[]') at = first(at);
  const start = at.op === 'id' ? inferType(at, typing, []) : null;
  const fact = tree !== at && !(tree.op === '.' && tree.args[1] === 'id');
  return fact && (start?.kind === 'node' || start?.kind === 'any') ? [] : ['a fact path is expected'];
}

function arithmetic(tree: Tree, typing: NameTypes, problems: string[]): Typing {
  for (const part of trees(tree))
    expect(inferType(part, typing, problems), 'number', `an operand of "${tree.op.replace('_', '')}"`, problems);
  return NUMBER;
}

function compare(tree: Tree, typing: NameTypes, problems: string[]): Typing {
  const [a, b] = trees(tree).map((t) => inferType(t, typing, problems));
  const withEmptyList = trees(tree).some((t) => t.op === 'list' && t.args.length === 0);
  if (a && b) problems.push(...comparisonProblems(a, b, tree.op, withEmptyList));
  return BOOLEAN;
}

function inferIn(tree: Tree, typing: NameTypes, problems: string[]): Typing {
  const [item, list] = trees(tree).map((t) => inferType(t, typing, problems));
  if (item && list) problems.push(...membershipProblems(item, list));
  return BOOLEAN;
}

const PARAMETERS: Readonly<Record<ParameterType, Typing['kind']>> = {
  list: 'list',
  day: 'day',
  number: 'number',
  text: 'text',
};

function inferCall(tree: Tree, typing: NameTypes, problems: string[]): Typing {
  const name = String(tree.args[0]);
  const args = trees(tree).map((t) => inferType(t, typing, problems));
  if (name === 'known' || name === 'not_applicable') {
    const path = trees(tree)[0];
    if (path) problems.push(...factPathProblems(path, typing).map((message) => `${name}(): ${message}`));
    if (args[0]?.kind === 'node') problems.push(`${name}() asks for one fact, not for a record or map`);
    return BOOLEAN;
  }
  const entry = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  entry?.parameters.forEach((parameter, i) => {
    const arg = args[i];
    const dayLiteral = parameter === 'day' && arg?.kind === 'text' && arg.values?.every(isDay);
    if (!dayLiteral) expect(arg, PARAMETERS[parameter], `argument ${i + 1} of ${name}()`, problems);
  });
  const [a, b] = args;
  if (name === 'overlap' && a && b) problems.push(...overlapProblems(a, b));
  if (entry?.result === 'list') return a ?? ANY;
  return entry ? ({ kind: entry.result } as Typing) : ANY;
}

function inferMacro(tree: Tree, typing: NameTypes, problems: string[]): Typing {
  const [target, variable, body] = trees(tree);
  const list = target ? inferType(target, typing, problems) : ANY;
  expect(list, 'list', `what "${tree.args[0]}" runs over`, problems);
  const element = list.kind === 'list' ? list.of : ANY;
  const name = String(variable?.args[0]);
  problems.push(...nameProblems(name, typing));
  const inner: NameTypes = { ...typing, names: new Map(typing.names).set(name, element) };
  const result = body ? inferType(body, inner, problems) : ANY;
  if (tree.args[0] === 'map') return { kind: 'list', of: result };
  expect(result, 'boolean', `the condition of "${tree.args[0]}"`, problems);
  return tree.args[0] === 'filter' ? list : BOOLEAN;
}
