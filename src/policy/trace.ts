/** Owns the explanation of a condition: its parts with the value of each, definitions opened. */
import { evaluateTree } from './evaluate-condition.ts';
import type { TraceNode } from './judgement.ts';
import type { Condition, Tree, TreeArgument } from './rule.ts';
import type { Scope } from './scope.ts';
import { isList, isNever, isNode, isTable, type Value } from './value.ts';

const MAX_DEPTH = 8;

/** The tree that `explain` prints. Literals and constants are left out: they explain nothing. */
export function traceCondition(condition: Condition, scope: Scope): TraceNode {
  return trace(condition.tree, condition.text, scope, 0);
}

function trace(tree: Tree, text: string, scope: Scope, depth: number): TraceNode {
  const result = evaluateTree(tree, scope, text);
  return {
    text: wordsOf(text, tree.from ?? 0, tree.to ?? text.length),
    value:
      result.value === undefined ? (result.outside ? 'outside the published table' : 'unknown') : words(result.value),
    missing: result.missing,
    children: depth >= MAX_DEPTH ? [] : children(tree, text, scope, depth),
  };
}

/** The words of a part. Where it begins or ends with a bracketed operand, the parser's offsets lie inside of those brackets. */
function wordsOf(text: string, from: number, to: number): string {
  let [open, lacking] = [0, 0];
  for (const [bracket] of text
    .slice(from, to)
    .replace(/'[^']*'|"[^"]*"/g, '')
    .matchAll(/[()]/g)) {
    if (bracket === '(') open += 1;
    else if (open > 0) open -= 1;
    else lacking += 1;
  }
  const before = new RegExp(`(?:\\(\\s*){${lacking}}$`).exec(text.slice(0, from))?.[0] ?? '';
  const after = new RegExp(`^(?:\\s*\\)){${open}}`).exec(text.slice(to))?.[0] ?? '';
  return `${before}${text.slice(from, to)}${after}`;
}

function children(tree: Tree, text: string, scope: Scope, depth: number): readonly TraceNode[] {
  if (tree.op === 'id') {
    const name = String(tree.args[0]);
    const definition =
      scope.bindings.has(name) || !Object.hasOwn(scope.definitions, name) ? undefined : scope.definitions[name];
    return definition ? [trace(definition.tree, definition.text, scope, depth + 1)] : [];
  }
  if (tree.op === '.' || tree.op === '[]' || tree.op === 'rcall' || tree.op === 'value' || tree.op === 'list')
    return [];
  if (tree.op === 'call' && (tree.args[0] === 'known' || tree.args[0] === 'not_applicable')) return [];
  return tree.args
    .filter(isTree)
    .filter((child) => explains(child, scope))
    .map((child) => trace(child, text, scope, depth + 1));
}

function isTree(argument: TreeArgument): argument is Tree {
  return typeof argument === 'object' && argument !== null;
}

function explains(tree: Tree, scope: Scope): boolean {
  if (tree.op === 'value') return false;
  if (tree.op === 'list') return tree.args.filter(isTree).some((t) => explains(t, scope));
  return !(tree.op === 'id' && Object.hasOwn(scope.tables, String(tree.args[0])));
}

function words(value: Value): string {
  if (isNever(value)) return 'never';
  if (isNode(value)) return value.path === '' ? value.subject : value.path;
  if (isTable(value)) return 'a table';
  if (isList(value)) {
    const items = value.items.map(words).join(', ');
    return `[${items}]${value.complete ? '' : ' and perhaps more'}`;
  }
  if (typeof value === 'object') return `${value.low} to ${value.high}`;
  return String(value);
}
