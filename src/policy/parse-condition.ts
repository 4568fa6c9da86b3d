/**
 * Owns turning a condition's text into a tree. The CEL library parses; what we do not allow is refused here, so that
 * nothing else ever meets it. Loaded only where text must be parsed: built-in packs are compiled at build time.
 */
import { type ASTNode, parse } from '@marcbachmann/cel-js';
import { FUNCTIONS } from './functions.ts';
import type { Condition, Tree } from './rule.ts';

/** What is wrong with a condition, and where in its text. */
export interface ConditionProblem {
  readonly message: string;
  readonly at: number;
}

export type ParsedCondition =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly problem: ConditionProblem };

const BINARY = new Set(['==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', 'in']);
const MACROS = new Set(['exists', 'all', 'map', 'filter']);
const PATH_FUNCTIONS = new Set(['known', 'not_applicable']);
/** Deeper nesting than any readable condition has. */
const MAX_DEPTH = 24;
const MAX_LENGTH = 2000;

class Refused extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Parses one condition. Never throws; positions are offsets into `text`. */
export function parseCondition(text: string): ParsedCondition {
  if (text.length > MAX_LENGTH)
    return refuse(`a condition is at most ${MAX_LENGTH} characters; name parts of it as definitions`, 0);
  try {
    return { ok: true, condition: { text, tree: reduce(parse(text).ast, 0) } };
  } catch (error) {
    if (error instanceof Refused) return refuse(error.message, error.at);
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return refuse(`not an expression: ${message}`, 0);
  }
}

function refuse(message: string, at: number): ParsedCondition {
  return { ok: false, problem: { message, at } };
}

/** Where a node stands in its condition's text. */
type Span = Readonly<Record<'from' | 'to', number>>;

function reduce(node: ASTNode, depth: number): Tree {
  if (depth > MAX_DEPTH) throw new Refused('nested too deeply; name parts of it as definitions', node.start);
  const at: Span = { from: node.start, to: node.end };
  const down = (child: ASTNode): Tree => reduce(child, depth + 1);
  const args: unknown = node.args;
  if (node.op === 'value') return { op: 'value', args: [literal(args, node.start)], ...at };
  if (node.op === 'id') return { op: 'id', args: [String(args)], ...at };
  if (node.op === '!_' || node.op === '-_') return { op: node.op, args: [down(args as ASTNode)], ...at };
  const list = args as readonly ASTNode[];
  if (node.op === '&&' || node.op === '||') return { op: node.op, args: operandsOf(node, node.op).map(down), ...at };
  if (BINARY.has(node.op) || node.op === 'list' || node.op === '?:')
    return { op: node.op, args: list.map(down), ...at };
  if (node.op === '.') return { op: '.', args: [down(list[0] as ASTNode), String(list[1])], ...at };
  if (node.op === '[]') return { op: '[]', args: [down(list[0] as ASTNode), down(index(list[1] as ASTNode))], ...at };
  if (node.op === 'call') return call(args as [string, ASTNode[]], at, down);
  if (node.op === 'rcall') return macro(args as [string, ASTNode, ASTNode[]], at, down);
  throw new Refused(`"${node.op}" is not allowed in conditions`, node.start);
}

/** `a || b || c` is one row of operands, however many; only what stands inside another operator is nested. */
function operandsOf(node: ASTNode, op: string): readonly ASTNode[] {
  if (node.op !== op) return [node];
  return (node.args as readonly ASTNode[]).flatMap((child) => operandsOf(child, op));
}

function literal(value: unknown, at: number): string | number | boolean {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Refused('only text, numbers, true and false are allowed', at);
}

function index(node: ASTNode): ASTNode {
  if (node.op === 'value' && typeof node.args !== 'string')
    throw new Refused('lists are not indexed by number', node.start);
  return node;
}

function call([name, args]: [string, ASTNode[]], at: Span, down: (n: ASTNode) => Tree): Tree {
  const entry = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  const expected = PATH_FUNCTIONS.has(name) ? 1 : entry?.parameters.length;
  if (expected === undefined) throw new Refused(`"${name}" is not allowed in conditions`, at.from);
  if (args.length !== expected) throw new Refused(`"${name}" takes ${expected} arguments`, at.from);
  return { op: 'call', args: [name, ...args.map(down)], ...at };
}

function macro([name, target, args]: [string, ASTNode, ASTNode[]], at: Span, down: (n: ASTNode) => Tree): Tree {
  if (name === 'size' && args.length === 0) return { op: 'call', args: ['size', down(target)], ...at };
  if (!MACROS.has(name)) throw new Refused(`"${name}" is not allowed in conditions`, at.from);
  if (args.length !== 2 || args[0]?.op !== 'id') throw new Refused(`"${name}" takes a name and a condition`, at.from);
  return { op: 'rcall', args: [name, down(target), ...args.map(down)], ...at };
}
