/**
 * Owns what a pack must obey beyond its schema: every name, path, closed-list word, map key and date literal exists and
 * fits; conditions have the right type; definitions do not go in circles; severity follows force.
 */
import type { SubjectKind } from '../facts/fact.ts';
import { meantInstead } from '../facts/spelling.ts';
import { BEFORE, BINDINGS } from './bindings.ts';
import { definitionChains, MAX_CHAIN } from './definition-chains.ts';
import { factPathProblems, inferType, type NameTypes, nameProblems } from './infer-type.ts';
import type { PackProblem, PositionedYaml } from './positioned-yaml.ts';
import type { Condition, DateRow, EachList, Item, Pack, Rule, SeverityRow, Tree } from './rule.ts';
import { STRICTEST_FIRST } from './severity.ts';
import type { Typing } from './typing.ts';
import { unusedNames } from './unused-names.ts';

type Route = readonly (string | number)[];

/** All problems of a loaded pack. `controls` is the catalogue's ids, or null where there is none to check against. */
export function lintPack(
  whole: Pack,
  packPath: string,
  positions: ReadonlyMap<string, PositionedYaml>,
  controls: ReadonlySet<string> | null,
): PackProblem[] {
  const problems: PackProblem[] = [];
  const report = (path: string, route: Route, message: string) =>
    problems.push({ path, line: positions.get(path)?.lineOf(route) ?? 1, message });
  const { circles, deep } = definitionChains(whole.definitions);
  for (const circle of circles)
    report(packPath, ['definitions', circle[0] ?? ''], `definitions go in a circle: ${circle.join(' → ')}`);
  for (const name of deep)
    report(packPath, ['definitions', name], `"${name}" rests on more than ${MAX_CHAIN} definitions in a row`);
  const pack = withoutDefinitions(whole, [...circles.flat(), ...deep]);
  const seen = new Set<string>();
  for (const rule of pack.rules) {
    if (seen.has(rule.id)) report(rule.file, ['id'], `the id ${rule.id} is used twice`);
    seen.add(rule.id);
    lintRule(rule, pack, controls, (route, message) => report(rule.file, route, message));
  }
  for (const [name, { raises }] of Object.entries(pack.profiles)) {
    for (const [i, instrument] of raises.entries()) {
      if (!pack.instruments.some((known) => known.id === instrument))
        report(packPath, ['profiles', name, 'raises', i], unknownInstrument(instrument, pack));
    }
  }
  lintDefinitions(pack, (route, message) => report(packPath, route, message));
  for (const name of unusedNames(whole)) {
    const part = Object.hasOwn(whole.tables, name) ? 'tables' : 'definitions';
    report(packPath, [part, name], `nothing reads "${name}"; remove it`);
  }
  pack.routes.forEach((route, i) => {
    const typing = typingFor('system', pack, false);
    for (const message of typeProblems(route.when, 'boolean', typing)) report(packPath, ['routes', i, 'when'], message);
  });
  return problems;
}

/** Definitions that cannot be followed may be anything: what rests on them is not blamed. */
function withoutDefinitions(pack: Pack, names: readonly string[]): Pack {
  const anything: Condition = { text: '', tree: { op: 'anything', args: [] } };
  return {
    ...pack,
    definitions: { ...pack.definitions, ...Object.fromEntries(names.map((name) => [name, anything])) },
  };
}

function unknownInstrument(id: string, pack: Pack): string {
  const known = pack.instruments.map((instrument) => instrument.id);
  const meant = meantInstead(id, known) || `; it has ${known.join(', ')}`;
  return `the pack has no instrument "${id}"${meant}`;
}

/** Names that stand for something in every pack. */
const RESERVED = new Set(['as_of', BEFORE, ...Object.values(BINDINGS).flatMap((names) => Object.keys(names))]);

/** A definition must make sense for at least one kind of subject. */
function lintDefinitions(pack: Pack, report: (route: Route, message: string) => void): void {
  for (const part of ['definitions', 'tables'] as const) {
    for (const name of Object.keys(pack[part]).filter((n) => RESERVED.has(n)))
      report([part, name], `the name "${name}" is taken`);
  }
  for (const [name, condition] of Object.entries(pack.definitions)) {
    if (Object.hasOwn(pack.tables, name)) report(['definitions', name], `"${name}" is both a definition and a table`);
    const perKind = (Object.keys(BINDINGS) as SubjectKind[]).map((kind) =>
      typeProblems(condition, null, typingFor(kind, pack, true)),
    );
    const best = [...perKind].sort((a, b) => a.length - b.length)[0] ?? [];
    for (const message of best) report(['definitions', name], message);
  }
}

/** Every path that a rule's conditions, dates and severities name, definitions included: `system.vendors[].agreement`. */
export function pathsRead(rule: Rule, pack: Pack): ReadonlySet<string> {
  const paths = new Set<string>();
  lintRule(rule, pack, null, () => {}, paths);
  return paths;
}

function lintRule(
  rule: Rule,
  pack: Pack,
  controls: ReadonlySet<string> | null,
  report: (route: Route, message: string) => void,
  paths: Set<string> = new Set(),
): void {
  const instrument = pack.instruments.find((i) => i.id === rule.source.instrument);
  if (!instrument) report(['source', 'instrument'], unknownInstrument(rule.source.instrument, pack));
  if (!rule.id.startsWith(`${pack.jurisdiction}-`)) report(['id'], `ids begin with "${pack.jurisdiction}-"`);
  if (rule.source.force !== 'law' && severities(rule).includes('error'))
    report(['severity'], '"error" needs binding law (force: law)');
  for (const control of rule.controls) {
    if (controls && !controls.has(control))
      report(['controls'], `the catalogue has no control "${control}"${meantInstead(control, controls)}`);
  }
  const without = { ...typingFor(rule.subject, pack, false, rule.kind === 'change'), paths };
  const dated = { ...typingFor(rule.subject, pack, true, rule.kind === 'change'), paths };
  const check = (condition: Condition | null, type: Typing['kind'] | null, route: Route, typing: NameTypes) => {
    if (condition) for (const message of typeProblems(condition, type, typing)) report(route, message);
  };
  check(rule.when, 'boolean', ['when'], without);
  lintDates(rule.from, ['from'], (c, route) => check(c, 'boolean', route, dated), report);
  lintSeverity(rule.severity, ['severity'], (c, route) => check(c, 'boolean', route, dated), report);
  if (rule.kind === 'information' && severities(rule).some((s) => s !== 'notice'))
    report(['severity'], 'a rule that only informs is a notice');
  const ids = new Set<string>();
  rule.requires.forEach((item, i) => {
    if (ids.has(item.id)) report(['requires', i, 'id'], `the item id ${item.id} is used twice`);
    ids.add(item.id);
    lintItem(item, ['requires', i], dated, check, report);
  });
}

type Check = (condition: Condition | null, type: Typing['kind'] | null, route: Route, typing: NameTypes) => void;

function lintItem(
  item: Item,
  route: Route,
  outer: NameTypes,
  check: Check,
  report: (route: Route, message: string) => void,
): void {
  const typing = item.each && item.as ? withElement(item.each, item.as, outer) : outer;
  if (item.as) for (const message of nameProblems(item.as, outer)) report([...route, 'as'], message);
  if (item.if && !item.each) report([...route, 'if'], '"if" chooses elements of "each"; without it write "when"');
  if (item.each?.kind === 'expression') check(item.each.condition, 'list', [...route, 'each'], outer);
  check(item.if, 'boolean', [...route, 'if'], typing);
  check(item.when, 'boolean', [...route, 'when'], outer);
  check(item.holds, 'boolean', [...route, 'holds'], typing);
  check(item.never, 'boolean', [...route, 'never'], typing);
  item.declared.forEach((path, i) => {
    const where = [...route, 'declared', i];
    if (factPathProblems(path.tree, typing).length > 0) report(where, `"${path.text}" is no fact path`);
    if (rootOf(path.tree) === BEFORE) report(where, `"${path.text}": nobody can declare what was there before`);
    check(path, null, where, typing);
  });
  lintDates(item.from, [...route, 'from'], (c, r) => check(c, 'boolean', r, outer), report);
  lintSeverity(item.severity, [...route, 'severity'], (c, r) => check(c, 'boolean', r, outer), report);
  if (item.each?.kind === 'entries') {
    for (const [i, entry] of item.each.entries.entries()) {
      lintDates(entry.from, [...route, 'each', i, 'from'], (c, r) => check(c, 'boolean', r, outer), report);
    }
  }
  for (const [i, alternative] of item.any.entries()) lintItem(alternative, [...route, 'any', i], typing, check, report);
}

/** The name with which a fact path begins. */
function rootOf(tree: Tree): string | null {
  const [first] = tree.args;
  if (tree.op === 'id') return String(first);
  return typeof first === 'object' && first !== null ? rootOf(first) : null;
}

function withElement(each: EachList, name: string, outer: NameTypes): NameTypes {
  const element: Typing =
    each.kind === 'entries'
      ? { kind: 'text', values: each.entries.map((e) => e.id) }
      : elementOf(inferType(each.condition.tree, outer, []));
  return { ...outer, names: new Map(outer.names).set(name, element) };
}

function elementOf(list: Typing): Typing {
  return list.kind === 'list' ? list.of : { kind: 'any' };
}

function lintDates(
  rows: readonly DateRow[],
  route: Route,
  check: (c: Condition, route: Route) => void,
  report: (route: Route, message: string) => void,
): void {
  rows.forEach((row, i) => {
    if (row.if) check(row.if, [...route, i, 'if']);
    if (row.if === null && i < rows.length - 1) report([...route, i + 1], 'no row after one without "if" is ever read');
  });
}

/** The first row that is not false counts, so that what is unknown takes the stricter one: rows go from strict to lenient. */
function lintSeverity(
  rows: readonly SeverityRow[],
  route: Route,
  check: (c: Condition, route: Route) => void,
  report: (route: Route, message: string) => void,
): void {
  rows.forEach((row, i) => {
    if (row.if) check(row.if, [...route, i, 'if']);
    const before = rows[i - 1];
    if (before && STRICTEST_FIRST.indexOf(row.is) <= STRICTEST_FIRST.indexOf(before.is))
      report([...route, i], 'each row is less strict than the one before');
    if (before && before.if === null) report([...route, i], 'no row after one without "if" is ever read');
    if (row.if && i === rows.length - 1) report([...route, i], 'the last row has no "if"');
  });
}

function severities(rule: Rule): readonly string[] {
  const ofItem = (item: Item): string[] => [...item.severity.map((r) => r.is), ...item.any.flatMap(ofItem)];
  return [...rule.severity.map((r) => r.is), ...rule.requires.flatMap(ofItem)];
}

/** `compared`: the subject at the merge base has a name too, which definitions do not see. */
function typingFor(kind: SubjectKind, pack: Pack, dated: boolean, compared = false): NameTypes {
  const names = new Map<string, Typing>();
  for (const [name, bound] of Object.entries(BINDINGS[kind])) {
    const subject: Typing = { kind: 'node', subject: bound.kind, path: '' };
    names.set(name, bound.list ? { kind: 'list', of: subject } : subject);
  }
  if (dated) names.set('as_of', { kind: 'day' });
  const fixed = new Map(names);
  if (compared) names.set(BEFORE, { kind: 'node', subject: kind, path: '' });
  return { names, fixed, definitions: pack.definitions, tables: pack.tables, memo: new Map(), paths: new Set() };
}

function typeProblems(condition: Condition, expected: Typing['kind'] | null, typing: NameTypes): readonly string[] {
  const problems: string[] = [];
  const type = inferType(condition.tree, typing, problems);
  if (problems.length === 0 && expected !== null && type.kind !== expected && type.kind !== 'any') {
    problems.push(
      `${expected === 'boolean' ? 'a condition' : `a ${expected}`} is expected, "${condition.text}" is a ${type.kind}`,
    );
  }
  return problems;
}
