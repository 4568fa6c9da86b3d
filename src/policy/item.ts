/** Owns one named requirement of a rule: what it asks for, of which elements, and how it failed. */
import type { SubjectKind } from '../facts/fact.ts';
import { typeBelow, typeOf } from '../facts/vocabulary.ts';
import { ConditionError } from './condition-error.ts';
import { evaluateDates } from './date-table.ts';
import { evaluateCondition, resolvePath, type Scope } from './evaluate-condition.ts';
import type { FactRef, ItemOutcome, Reason } from './judgement.ts';
import type { Condition, Item, Severity } from './rule.ts';
import { severityRow } from './severity.ts';
import { derive, isList, isNode, known, type NodeValue, type Result, union, unknown, type Value } from './value.ts';

export interface ItemResult {
  /** One outcome per element, or one in all. Empty where the item does not count. */
  readonly outcomes: readonly ItemOutcome[];
  readonly upcoming: readonly { readonly id: string; readonly from: string }[];
  readonly assumed: readonly FactRef[];
  readonly read: readonly FactRef[];
}

interface Check {
  readonly verdict: ItemOutcome['verdict'];
  readonly reason: Reason | null;
  readonly missing: readonly FactRef[];
  readonly notApplicable: ItemOutcome['notApplicable'];
  readonly parts: readonly Result[];
}

const PASSED: Check = { verdict: 'satisfied', reason: null, missing: [], notApplicable: [], parts: [] };
const NO_FACTS = { assumed: [], read: [] };

/** Evaluates an item on the day `asOf`; `severity` is the rule's, for items without their own. */
export function evaluateItem(item: Item, scope: Scope, asOf: string, severity: Severity): ItemResult {
  const timing = evaluateDates(item.from, asOf, scope);
  if (timing.state === 'never') return { outcomes: [], upcoming: [], ...NO_FACTS };
  if (timing.state === 'ahead') {
    return { outcomes: [], upcoming: timing.from ? [{ id: item.id, from: timing.from }] : [], ...NO_FACTS };
  }
  const undecided = timing.state === 'open' ? [unknown(timing.missing)] : [];
  const when = item.when ? evaluateCondition(item.when, scope) : known(true);
  if (when.value === false) return { outcomes: [], upcoming: [], assumed: when.assumed, read: when.read };
  const open = [...undecided, ...(when.value === undefined ? [when] : [])];
  const own = item.severity.length > 0 ? severityRow(item.severity, scope) : severity;
  if (item.each === null) return single(item, scope, asOf, own, null, open, [when]);
  return overElements(item, scope, asOf, own, open, when);
}

function single(
  item: Item,
  scope: Scope,
  asOf: string,
  severity: Severity,
  element: string | null,
  open: readonly Result[],
  parts: readonly Result[],
): ItemResult {
  const check = whileOpen(checkItem(item, scope, asOf), open);
  const all = [...parts, ...check.parts, ...open];
  return {
    outcomes: [outcome(item, check, severity, element)],
    upcoming: [],
    assumed: union(all.map((p) => p.assumed)),
    read: union(all.map((p) => p.read)),
  };
}

/** Where it is open whether an item counts, a failure is only possible. */
function whileOpen(check: Check, open: readonly Result[]): Check {
  if (open.length === 0 || check.verdict === 'satisfied') return check;
  return { ...check, verdict: 'undetermined', reason: 'undetermined', missing: union(open.map((o) => o.missing)) };
}

function outcome(item: Item, check: Check, severity: Severity, element: string | null): ItemOutcome {
  const reason = check.verdict === 'violated' ? (item.reason ?? check.reason) : check.reason;
  return {
    id: item.id,
    verdict: check.verdict,
    reason,
    missing: check.missing,
    element,
    severity,
    finding: item.finding,
    remedy: item.remedy,
    snippet: item.snippet,
    notApplicable: check.notApplicable,
  };
}

interface Element {
  readonly id: string;
  readonly value: Value;
}

function overElements(
  item: Item,
  scope: Scope,
  asOf: string,
  severity: Severity,
  open: readonly Result[],
  when: Result,
): ItemResult {
  const listed = elementsOf(item, scope, asOf);
  if (listed.result.value === undefined) return absentList(item, listed.result, severity, when);
  const results = listed.elements.map((element) => {
    const inner: Scope = { ...scope, bindings: new Map(scope.bindings).set(item.as ?? 'it', element.value) };
    const meant = item.if ? evaluateCondition(item.if, inner) : known(true);
    if (meant.value === false) return { outcomes: [], upcoming: [], assumed: meant.assumed, read: meant.read };
    const openHere = meant.value === undefined ? [...open, meant] : open;
    return single(item, inner, asOf, severity, element.id, openHere, [meant]);
  });
  const list = listed.result.value;
  const incomplete = isList(list) && !list.complete ? [gap(item, list.gaps, severity)] : [];
  const all = results.flatMap((r) => r.outcomes);
  const failed = all.some((o) => o.verdict !== 'satisfied');
  return {
    outcomes: failed ? all : [...all, ...incomplete],
    upcoming: [...listed.upcoming, ...results.flatMap((r) => r.upcoming)],
    assumed: union([when.assumed, listed.result.assumed, ...results.map((r) => r.assumed)]),
    read: union([when.read, listed.result.read, ...results.map((r) => r.read)]),
  };
}

/** Over a list that may go on, all that is there may be in order and the whole still is not known to be. */
function gap(item: Item, missing: readonly FactRef[], severity: Severity): ItemOutcome {
  return outcome(item, { ...PASSED, verdict: 'undetermined', reason: 'undetermined', missing }, severity, null);
}

/** An undeclared list: a state is undetermined, evidence that lacks is violated. (`no` is a list and never gets here.) */
function absentList(item: Item, list: Result, severity: Severity, when: Result): ItemResult {
  const lacks = list.missing.length > 0 && list.missing.every((ref) => absenceOf(ref) === 'lacking');
  const check: Check = lacks
    ? { ...PASSED, verdict: 'violated', reason: 'undeclared', missing: list.missing }
    : { ...PASSED, verdict: 'undetermined', reason: 'undetermined', missing: list.missing };
  return {
    outcomes: [outcome(item, check, severity, null)],
    upcoming: [],
    assumed: union([when.assumed, list.assumed]),
    read: union([when.read, list.read]),
  };
}

function absenceOf(ref: FactRef): string | undefined {
  return typeOf(ref.subject.slice(0, ref.subject.indexOf(':')) as SubjectKind, ref.path)?.absence;
}

function elementsOf(
  item: Item,
  scope: Scope,
  asOf: string,
): { readonly elements: readonly Element[]; readonly result: Result; readonly upcoming: ItemResult['upcoming'] } {
  if (item.each?.kind === 'entries') {
    const upcoming: { id: string; from: string }[] = [];
    const elements: Element[] = [];
    for (const entry of item.each.entries) {
      const timing = evaluateDates(entry.from, asOf, scope);
      if (timing.state === 'ahead' && timing.from) upcoming.push({ id: `${item.id}[${entry.id}]`, from: timing.from });
      else if (timing.state !== 'never') elements.push({ id: entry.id, value: entry.id });
    }
    return { elements, result: known(true), upcoming };
  }
  const condition = item.each?.condition as Condition;
  const result = evaluateCondition(condition, scope);
  if (result.value !== undefined && !isList(result.value))
    throw new ConditionError('"each" runs over lists', condition.text);
  const items = isList(result.value) ? result.value.items : [];
  return { elements: items.map((value) => ({ id: nameOf(value, scope), value })), result, upcoming: [] };
}

function nameOf(value: Value, scope: Scope): string {
  if (isNode(value)) {
    if (value.path === '') return scope.facts.subject(value.subject)?.key ?? value.subject;
    return /\[([^\]]*)\]$/.exec(value.path)?.[1] ?? value.path;
  }
  return String(value);
}

function checkItem(item: Item, scope: Scope, asOf: string): Check {
  if (item.any.length > 0) return checkAny(item, scope, asOf);
  const declared = checkDeclared(item, scope);
  if (declared.verdict === 'violated') return declared;
  const rest = [
    ...(item.never ? [checkCondition(item.never, scope, true)] : []),
    ...(item.holds ? [checkCondition(item.holds, scope, false)] : []),
  ];
  const all = [declared, ...rest];
  const bad = all.find((c) => c.verdict === 'violated') ?? all.find((c) => c.verdict === 'undetermined') ?? declared;
  return { ...bad, notApplicable: declared.notApplicable, parts: all.flatMap((c) => c.parts) };
}

/** `holds` must be true; `never` must not be. */
function checkCondition(condition: Condition, scope: Scope, negative: boolean): Check {
  const result = evaluateCondition(condition, scope);
  if (result.value === undefined) {
    return { ...PASSED, verdict: 'undetermined', reason: 'undetermined', missing: result.missing, parts: [result] };
  }
  if (result.value === !negative) return { ...PASSED, parts: [result] };
  return {
    ...PASSED,
    verdict: 'violated',
    reason: negative ? 'contradicted' : 'inadequate',
    missing: [],
    parts: [result],
  };
}

function checkDeclared(item: Item, scope: Scope): Check {
  const parts: Result[] = [];
  const missing: FactRef[] = [];
  const refused: FactRef[] = [];
  const unresolved: Result[] = [];
  const notApplicable: { fact: FactRef; reason: string }[] = [];
  for (const path of item.declared) {
    const { at, result } = resolvePath(path.tree, scope, path.text);
    parts.push(result);
    if (at === null) {
      unresolved.push(result);
      continue;
    }
    const ref: FactRef = { subject: at.subject, path: at.path };
    const state = evidenceState(at, scope);
    if (state.kind === 'declared') parts.push(derive(true, [{ ...known(true), read: state.read }]));
    else if (state.kind === 'absent') missing.push(ref);
    else if (item.notApplicable === 'accepted') notApplicable.push({ fact: ref, reason: state.reason });
    else refused.push(ref);
  }
  const read = { ...known(true), read: refused };
  if (missing.length > 0) return { ...PASSED, verdict: 'violated', reason: 'undeclared', missing, parts };
  if (refused.length > 0)
    return { ...PASSED, verdict: 'violated', reason: 'inadequate', missing: refused, parts: [...parts, read] };
  if (unresolved.length > 0) {
    return {
      ...PASSED,
      verdict: 'undetermined',
      reason: 'undetermined',
      missing: union(unresolved.map((u) => u.missing)),
      parts,
    };
  }
  return { ...PASSED, notApplicable, parts };
}

type EvidenceState =
  | { readonly kind: 'declared'; readonly read: readonly FactRef[] }
  | { readonly kind: 'reason'; readonly reason: string }
  | { readonly kind: 'absent' };

const ABSENT: EvidenceState = { kind: 'absent' };

/**
 * Whether evidence stands at a path: a value that is not empty; of a record, one of the fields that make it evidence
 * (any field where the vocabulary names none); of a map, any key.
 */
function evidenceState(node: NodeValue, scope: Scope): EvidenceState {
  const ref: FactRef = { subject: node.subject, path: node.path };
  const found = scope.facts.find(ref, scope.chosen);
  if (found.state === 'not-applicable') return { kind: 'reason', reason: String(found.fact.value) };
  if (found.state === 'unknowable') return ABSENT;
  if (found.state === 'declared') {
    const value = found.fact.value;
    const empty = value === '' || (Array.isArray(value) && value.length === 0);
    return empty ? ABSENT : { kind: 'declared', read: [ref] };
  }
  if (node.type.kind === 'record' && node.type.evidence) {
    const states = node.type.evidence.flatMap((field) => fieldState(node, field, scope));
    return states.find((s) => s.kind === 'declared') ?? states.find((s) => s.kind === 'reason') ?? ABSENT;
  }
  if (node.type.kind !== 'record' && node.type.kind !== 'map') return ABSENT;
  const below = scope.facts
    .below(ref)
    .filter((path) => scope.facts.find({ subject: node.subject, path }, scope.chosen).state === 'declared');
  return below.length > 0 ? { kind: 'declared', read: below.map((path) => ({ subject: node.subject, path })) } : ABSENT;
}

function fieldState(node: NodeValue, field: string, scope: Scope): EvidenceState[] {
  const type = typeBelow(node.type, { name: field, bracket: false });
  return type ? [evidenceState({ ...node, path: `${node.path}.${field}`, type }, scope)] : [];
}

/** Alternatives: one that holds suffices; one whose day lies ahead does not exist yet. */
function checkAny(item: Item, scope: Scope, asOf: string): Check {
  const results = item.any.map((alternative) => evaluateItem(alternative, scope, asOf, 'notice'));
  const parts = results.map((r) => ({ ...known(true), read: r.read, assumed: r.assumed }));
  const checks = results.map(combine).filter((c) => c !== null);
  const best =
    checks.find((c) => c.verdict === 'satisfied') ??
    checks.find((c) => c.verdict === 'undetermined') ??
    checks.find((c) => c.reason !== 'undeclared') ??
    checks[0];
  if (!best) return { ...PASSED, verdict: 'violated', reason: 'undeclared', parts };
  const missing =
    best.verdict === 'satisfied' ? [] : union(checks.filter((c) => c.verdict === best.verdict).map((c) => c.missing));
  return { ...best, missing, parts };
}

function combine(result: ItemResult): Check | null {
  if (result.outcomes.length === 0) return null;
  const bad =
    result.outcomes.find((o) => o.verdict === 'violated') ?? result.outcomes.find((o) => o.verdict === 'undetermined');
  if (!bad) return { ...PASSED, notApplicable: result.outcomes.flatMap((o) => o.notApplicable) };
  const same = result.outcomes.filter((o) => o.verdict === bad.verdict);
  return { ...PASSED, verdict: bad.verdict, reason: bad.reason, missing: union(same.map((o) => o.missing)) };
}
