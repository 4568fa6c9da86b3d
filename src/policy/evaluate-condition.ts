/**
 * Owns the three-valued evaluation of conditions. The syntax is CEL's; the library's own evaluator is not used because it
 * stops at the first missing key and knows neither intervals nor incomplete lists. Wherever both answer they agree (a
 * differential test holds them together).
 *
 * Contract: an unknown operand makes the result unknown unless the other operands decide; `missing` then names every
 * undeclared fact on which it turns. Evaluation never throws on what a repository declares.
 */

import type { Fact, FactValue } from '../facts/fact.ts';
import { slug } from '../facts/reference.ts';
import { type FactType, typeBelow } from '../facts/vocabulary.ts';
import { ConditionError } from './condition-error.ts';
import { callFunction, FUNCTIONS } from './functions.ts';
import type { FactRef } from './judgement.ts';
import { OPERATORS } from './operators.ts';
import type { Condition, TableValue, Tree, TreeArgument } from './rule.ts';
import type { Scope } from './scope.ts';
import {
  derive,
  fromFact,
  fromTable,
  gather,
  isBare,
  isList,
  isNode,
  isRange,
  isTable,
  known,
  type ListValue,
  NEVER,
  type NodeValue,
  type Result,
  union,
  unknown,
  type Value,
} from './value.ts';

export function evaluateCondition(condition: Condition, scope: Scope): Result {
  return evaluateTree(condition.tree, scope, condition.text);
}

/** Evaluates one node of a condition's tree; `text` is the whole condition, for messages. */
export function evaluateTree(tree: Tree, scope: Scope, text: string): Result {
  scope.budget.steps -= 1;
  if (scope.budget.steps < 0) return unknown([]);
  const special = SPECIAL[tree.op];
  if (special) return special(tree, scope, text);
  const operator = OPERATORS[tree.op];
  if (!operator) throw new ConditionError(`the operator "${tree.op}" is not allowed`, text);
  const parts: Result[] = [];
  const values: Value[] = [];
  for (const arg of tree.args) {
    const part = evaluateTree(asTree(arg, text), scope, text);
    parts.push(part);
    if (part.value !== undefined) values.push(part.value);
  }
  if (values.length < parts.length) return derive(undefined, parts, missingOf(parts));
  const answer = operator(values, text);
  return derive(answer.value, parts, answer.missing);
}

type Evaluate = (tree: Tree, scope: Scope, text: string) => Result;

const SPECIAL: Readonly<Record<string, Evaluate>> = {
  value: (tree) => known(tree.args[0] as string | number | boolean),
  id: evaluateName,
  list: evaluateList,
  '.': evaluateMember,
  '[]': evaluateIndex,
  '&&': (tree, scope, text) => junction(tree, scope, text, false),
  '||': (tree, scope, text) => junction(tree, scope, text, true),
  '?:': evaluateChoice,
  call: evaluateCall,
  rcall: evaluateMacro,
};

function asTree(argument: TreeArgument | undefined, text: string): Tree {
  if (typeof argument !== 'object' || argument === null) throw new ConditionError('malformed', text);
  return argument;
}

function missingOf(parts: readonly Result[]): readonly FactRef[] {
  return gather(
    parts.filter((p) => p.value === undefined),
    'missing',
  );
}

function evaluateName(tree: Tree, scope: Scope, text: string): Result {
  const name = String(tree.args[0]);
  const bound = scope.bindings.get(name);
  if (bound !== undefined) return known(bound);
  const definition = Object.hasOwn(scope.definitions, name) ? scope.definitions[name] : undefined;
  if (definition) {
    const memo = scope.memo.get(name);
    if (memo) return memo;
    const result = evaluateCondition(definition, scope);
    if (scope.budget.steps >= 0) scope.memo.set(name, result);
    return result;
  }
  const table = Object.hasOwn(scope.tables, name) ? scope.tables[name] : undefined;
  if (table !== undefined) return known(fromTable(table));
  throw new ConditionError(`nothing is called "${name}"`, text);
}

function evaluateList(tree: Tree, scope: Scope, text: string): Result {
  const parts = tree.args.map((arg) => evaluateTree(asTree(arg, text), scope, text));
  if (parts.some((p) => p.value === undefined)) return derive(undefined, parts, missingOf(parts));
  return derive({ kind: 'list', items: parts.map((p) => p.value as Value), complete: true, gaps: [] }, parts);
}

function evaluateMember(tree: Tree, scope: Scope, text: string): Result {
  const object = evaluateTree(asTree(tree.args[0], text), scope, text);
  const name = String(tree.args[1]);
  if (object.value === undefined) return object;
  if (isTable(object.value)) return inTable(object, object.value.value, name);
  if (!isNode(object.value)) throw new ConditionError(`".${name}" of something that has no parts`, text);
  if (name === 'id') return derive(elementId(object.value, scope), [object]);
  return below(object, object.value, name, false, scope, text);
}

function evaluateIndex(tree: Tree, scope: Scope, text: string): Result {
  const object = evaluateTree(asTree(tree.args[0], text), scope, text);
  const key = evaluateTree(asTree(tree.args[1], text), scope, text);
  if (object.value === undefined || key.value === undefined) {
    return derive(undefined, [object, key], missingOf([object, key]));
  }
  if (typeof key.value !== 'string') throw new ConditionError('keys are text', text);
  const both = derive(object.value, [object, key]);
  if (isTable(object.value)) return inTable(both, object.value.value, key.value);
  if (!isNode(object.value)) throw new ConditionError(`"[${key.value}]" of something that has no keys`, text);
  return below(both, object.value, key.value, true, scope, text);
}

/** A row that a published table does not have is no missing fact: unknown, with nothing to declare. */
function inTable(object: Result, table: { readonly [key: string]: TableValue }, key: string): Result {
  const row = Object.hasOwn(table, key) ? table[key] : undefined;
  if (row === undefined) return { ...object, value: undefined, missing: [], outside: true };
  return derive(fromTable(row), [object]);
}

function elementId(node: NodeValue, scope: Scope): string {
  if (node.path === '') return scope.facts.subject(node.subject)?.key ?? node.subject;
  return /\[([^\]]*)\]$/.exec(node.path)?.[1] ?? node.path;
}

function below(object: Result, node: NodeValue, name: string, bracket: boolean, scope: Scope, text: string): Result {
  const next = stepDown(node, name, bracket);
  if (!next) throw new ConditionError(`the vocabulary has no "${pathBelow(node, name, bracket)}"`, text);
  if (next.type.kind === 'record' || next.type.kind === 'map') return derive(next, [object]);
  const leaf = readFact(next, scope);
  return isBare(object) ? leaf : derive(leaf.value, [object, leaf], leaf.missing);
}

/** One step along a path; null where the vocabulary has no such fact. A record type keeps the absence of its parts. */
function stepDown(node: NodeValue, name: string, bracket: boolean): NodeValue | null {
  const type = typeBelow(node.type, { name, bracket });
  if (!type) return null;
  const { kind, subject, subjectKind } = node;
  return { kind, subject, subjectKind, path: pathBelow(node, name, bracket), type };
}

function pathBelow(node: NodeValue, name: string, bracket: boolean): string {
  if (bracket) return `${node.path}[${name}]`;
  return node.path === '' ? name : `${node.path}.${name}`;
}

/** Reads one fact. Undeclared: its neutral value if its absence means `no`, else unknown. */
function readFact(node: NodeValue, scope: Scope): Result {
  const ref = scope.facts.ref(node.subject, node.path);
  const found = scope.facts.find(ref, scope.chosen);
  if (found.state === 'declared') {
    const value =
      node.type.kind === 'records'
        ? elements(node, found.fact)
        : fromFact(asIds(node.type, found.fact.value), found.fact.complete ?? true, ref);
    return { ...known(value), read: [ref], loose: isRange(value) ? [ref] : [] };
  }
  if (found.state !== 'absent') return { ...unknown([ref]), read: [factRef(found.fact)] };
  if (node.type.absence !== 'no') return unknown([ref]);
  return { ...known(neutral(node.type)), assumed: [ref] };
}

/** A list that names subjects holds ids, however the file spells them. */
function asIds(type: FactType, value: FactValue): FactValue {
  return type.kind === 'list' && type.link !== undefined && Array.isArray(value) ? value.map((id) => slug(id)) : value;
}

function elements(node: NodeValue, fact: Fact): ListValue {
  const ids = Array.isArray(fact.value) ? (fact.value as readonly string[]) : [];
  const items = ids.flatMap((id) => stepDown(node, id, true) ?? []);
  const complete = fact.complete ?? true;
  return { kind: 'list', items, complete, gaps: complete ? [] : [{ subject: node.subject, path: node.path }] };
}

function neutral(type: FactType): Value {
  if (type.kind === 'boolean') return false;
  if (type.kind === 'list' || type.kind === 'records') return { kind: 'list', items: [], complete: true, gaps: [] };
  if (type.kind === 'date' || type.kind === 'number' || type.kind === 'quantity') return NEVER;
  return '';
}

/** `&&` (decided by false) and `||` (decided by true). Operands may come in any order. */
function junction(tree: Tree, scope: Scope, text: string, decisive: boolean): Result {
  const parts: Result[] = [];
  for (const arg of tree.args) {
    const part = evaluateTree(asTree(arg, text), scope, text);
    if (part.value === decisive) return part;
    if (part.value !== undefined && part.value !== !decisive)
      throw new ConditionError('"&&" and "||" join conditions', text);
    parts.push(part);
  }
  const open = parts.some((p) => p.value === undefined);
  return open ? derive(undefined, parts, missingOf(parts)) : derive(!decisive, parts);
}

/** Where the condition is unknown, equal branches decide, and numbers span the hull of both branches. */
function evaluateChoice(tree: Tree, scope: Scope, text: string): Result {
  const [condition, yes, no] = tree.args.map((arg) => asTree(arg, text));
  if (!condition || !yes || !no) throw new ConditionError('malformed', text);
  const test = evaluateTree(condition, scope, text);
  if (test.value === true || test.value === false) {
    const branch = evaluateTree(test.value ? yes : no, scope, text);
    return derive(branch.value, [test, branch], branch.missing);
  }
  const branches = [evaluateTree(yes, scope, text), evaluateTree(no, scope, text)];
  const value = hull(branches[0]?.value, branches[1]?.value);
  const span = { ...test, loose: test.missing };
  return derive(value, [span, ...branches], union([test.missing, missingOf(branches)]));
}

function hull(a: Value | undefined, b: Value | undefined): Value | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a === b) return a;
  const joined = OPERATORS.hull?.([a, b], '');
  return joined?.value;
}

function evaluateCall(tree: Tree, scope: Scope, text: string): Result {
  const name = String(tree.args[0]);
  const args = tree.args.slice(1).map((a) => asTree(a, text));
  if (name === 'known' || name === 'not_applicable') return aboutPath(name, args[0], scope, text);
  const parts = args.map((arg) => evaluateTree(arg, scope, text));
  if (!Object.hasOwn(FUNCTIONS, name)) throw new ConditionError(`there is no function "${name}"`, text);
  if (parts.some((p) => p.value === undefined)) return derive(undefined, parts, missingOf(parts));
  const answer = callFunction(
    name,
    parts.map((p) => p.value as Value),
    text,
  );
  return derive(answer.value, parts, answer.missing);
}

/**
 * `known(path)`: true for a value, false where the author says it cannot be known, unknown while nothing is said: silence
 * must not pick the more lenient branch.
 */
function aboutPath(name: string, tree: Tree | undefined, scope: Scope, text: string): Result {
  const node = resolvePath(tree, scope, text);
  if (node.at === null) return node.result;
  const ref = scope.facts.ref(node.at.subject, node.at.path);
  const found = scope.facts.find(ref, scope.chosen);
  if (found.state === 'absent') return unknown([ref]);
  const wanted = name === 'known' ? 'declared' : 'not-applicable';
  return { ...known(found.state === wanted), read: [factRef(found.fact)] };
}

/** A reason may be given for the whole of which a fact is part: what was read is where the reason stands. */
export function factRef(fact: Fact): FactRef {
  return { subject: fact.subject, path: fact.path };
}

/** Where an access chain leads without reading it: a node of the vocabulary, or the unknown that bars the way. */
export function resolvePath(
  tree: Tree | undefined,
  scope: Scope,
  text: string,
): { readonly at: NodeValue; readonly result: Result } | { readonly at: null; readonly result: Result } {
  if (!tree || (tree.op !== '.' && tree.op !== '[]')) {
    const result = tree ? evaluateTree(tree, scope, text) : unknown([]);
    if (isNode(result.value)) return { at: result.value, result };
    if (result.value === undefined) return { at: null, result };
    throw new ConditionError('a fact path is expected', text);
  }
  const parent = resolvePath(asTree(tree.args[0], text), scope, text);
  if (parent.at === null) return parent;
  const bracket = tree.op === '[]';
  const key = bracket ? evaluateTree(asTree(tree.args[1], text), scope, text) : known(String(tree.args[1]));
  if (key.value === undefined) return { at: null, result: key };
  const next = stepDown(parent.at, String(key.value), bracket);
  if (!next)
    throw new ConditionError(`the vocabulary has no "${pathBelow(parent.at, String(key.value), bracket)}"`, text);
  return { at: next, result: derive(next, [parent.result, key]) };
}

/** `list.exists(x, …)`, `all`, `map`, `filter`. */
function evaluateMacro(tree: Tree, scope: Scope, text: string): Result {
  const name = String(tree.args[0]);
  const list = evaluateTree(asTree(tree.args[1], text), scope, text);
  if (list.value === undefined) return list;
  if (!isList(list.value)) throw new ConditionError(`"${name}" runs over lists`, text);
  const variable = String(asTree(tree.args[2], text).args[0]);
  const body = asTree(tree.args[3], text);
  const bindings = new Map(scope.bindings);
  const inner: Scope = { ...scope, bindings };
  const decisive = name === 'exists' ? true : name === 'all' ? false : null;
  const results: Result[] = [];
  for (const item of list.value.items) {
    bindings.set(variable, item);
    const result = evaluateTree(body, inner, text);
    results.push(result);
    if (result.value === decisive) break;
  }
  if (name === 'exists') return quantified(list, list.value, results, true);
  if (name === 'all') return quantified(list, list.value, results, false);
  if (name === 'filter') return filtered(list, list.value, results);
  if (name === 'map') return mapped(list, list.value, results);
  throw new ConditionError(`"${name}" is not allowed`, text);
}

function quantified(source: Result, list: ListValue, results: readonly Result[], decisive: boolean): Result {
  const deciding = results.find((r) => r.value === decisive);
  if (deciding) return derive(decisive, [source, deciding]);
  const open = results.some((r) => r.value === undefined) || !list.complete;
  const missing = union([missingOf(results), list.complete ? [] : list.gaps]);
  return derive(open ? undefined : !decisive, [source, ...results], missing);
}

function filtered(source: Result, list: ListValue, results: readonly Result[]): Result {
  const items = list.items.filter((_, i) => results[i]?.value === true);
  const complete = list.complete && results.every((r) => r.value !== undefined);
  const gaps = complete ? [] : union([list.gaps, missingOf(results)]);
  return derive({ kind: 'list', items, complete, gaps }, [source, ...results]);
}

function mapped(source: Result, list: ListValue, results: readonly Result[]): Result {
  if (results.some((r) => r.value === undefined)) return derive(undefined, [source, ...results], missingOf(results));
  const items = results.map((r) => r.value as Value);
  return derive({ kind: 'list', items, complete: list.complete, gaps: list.gaps }, [source, ...results]);
}
