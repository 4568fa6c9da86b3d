/** Owns one named requirement of a rule: what it asks for, of which elements, and how it failed. */
import type { SubjectKind } from '../facts/fact.ts';
import { typeOf } from '../facts/vocabulary.ts';
import { ConditionError } from './condition-error.ts';
import { evaluateDates, type Timing } from './date-table.ts';
import { evaluateCondition, resolvePath } from './evaluate-condition.ts';
import { type EvidenceState, evidenceState } from './evidence-state.ts';
import type { FactRef, ItemOutcome, Reason } from './judgement.ts';
import type { Condition, Item, Severity } from './rule.ts';
import type { Scope } from './scope.ts';
import { severityRow } from './severity.ts';
import { derive, gather, isList, isNode, known, type Result, type Value } from './value.ts';

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

/**
 * Evaluates an item on the day `asOf`; `severity` is the rule's, for items without their own. An `alternative` counts only
 * where it is certain that it exists: what is open about it keeps it from settling anything.
 */
export function evaluateItem(
  item: Item,
  scope: Scope,
  asOf: string,
  severity: Severity,
  alternative = false,
): ItemResult {
  const timing = evaluateDates(item.from, asOf, scope);
  const dates = asResult(timing);
  if (timing.state === 'never') return without([dates]);
  if (timing.state === 'ahead') {
    return { ...without([dates]), upcoming: timing.from ? [{ id: item.id, from: timing.from }] : [] };
  }
  const when = item.when ? evaluateCondition(item.when, scope) : known(true);
  if (when.value === false) return without([dates, when]);
  const own = item.severity.length > 0 ? severityRow(item.severity, scope) : { is: severity, parts: [] };
  const setting: Setting = {
    ...{ item, scope, asOf, alternative, severity: own.is },
    parts: [dates, when, ...own.parts],
    open: [dates, when].filter(isOpen),
  };
  return item.each === null ? single(setting, null) : overElements(setting);
}

/** What one item, or one element of it, is evaluated in. */
interface Setting {
  readonly item: Item;
  readonly scope: Scope;
  readonly asOf: string;
  readonly severity: Severity;
  readonly alternative: boolean;
  /** What was looked at to find that it counts. */
  readonly parts: readonly Result[];
  /** Those of the parts that leave open whether it counts. */
  readonly open: readonly Result[];
}

function isOpen(result: Result): boolean {
  return result.value === undefined;
}

function asResult({ state, missing, assumed, read }: Timing): Result {
  return { ...known(true), value: state === 'open' ? undefined : true, missing, assumed, read };
}

/** An item that does not count: what was looked at to find that out. */
function without(parts: readonly Result[]): ItemResult {
  return {
    outcomes: [],
    upcoming: [],
    assumed: gather(parts, 'assumed'),
    read: gather(parts, 'read'),
  };
}

function single(setting: Setting, element: string | null): ItemResult {
  const check = whileOpen(checkItem(setting), setting);
  return {
    ...without([...setting.parts, ...check.parts]),
    outcomes: [outcome(setting, check, element)],
  };
}

/** Where it is open whether an item counts, a failure is only possible; so is an alternative that would hold. */
function whileOpen(check: Check, { open, alternative }: Setting): Check {
  if (open.length === 0 || (check.verdict === 'satisfied' && !alternative)) return check;
  return { ...check, verdict: 'undetermined', reason: 'undetermined', missing: gather(open, 'missing') };
}

function outcome({ item, severity }: Setting, check: Check, element: string | null): ItemOutcome {
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
  /** The element's own date. */
  readonly dates: Result;
}

function overElements(setting: Setting): ItemResult {
  const { item, scope } = setting;
  const listed = elementsOf(setting);
  if (listed.result.value === undefined) return absentList(setting, listed.result);
  const bindings = new Map(scope.bindings);
  const inner: Scope = { ...scope, bindings };
  const results = listed.elements.map((element) => {
    bindings.set(item.as ?? 'it', element.value);
    const meant = item.if ? evaluateCondition(item.if, inner) : known(true);
    const own = [element.dates, meant];
    if (meant.value === false) return without(own);
    const open = [...setting.open, ...own.filter(isOpen)];
    return single({ ...setting, scope: inner, parts: own, open }, element.id);
  });
  const list = listed.result.value;
  const all = results.flatMap((r) => r.outcomes);
  const mayGoOn = isList(list) && !list.complete && all.every((o) => o.verdict === 'satisfied');
  const facts = without([...setting.parts, listed.result]);
  return {
    outcomes: mayGoOn ? [...all, gap(setting, list.gaps)] : all,
    upcoming: listed.upcoming,
    assumed: gather([facts, ...results], 'assumed'),
    read: gather([facts, ...results], 'read'),
  };
}

/** Over a list that may go on, all that is there may be in order and the whole still is not known to be. */
function gap(setting: Setting, missing: readonly FactRef[]): ItemOutcome {
  return outcome(setting, { ...PASSED, verdict: 'undetermined', reason: 'undetermined', missing }, null);
}

/**
 * A list that is not there: a state is undetermined, evidence that lacks is violated. A reason why there is none counts
 * as it does for `declared`. (A list whose absence is `no` is empty and never gets here.)
 */
function absentList(setting: Setting, list: Result): ItemResult {
  const { item, scope } = setting;
  const path = item.each?.kind === 'expression' ? item.each.condition : null;
  const node =
    path && (path.tree.op === '.' || path.tree.op === '[]') ? resolvePath(path.tree, scope, path.text) : null;
  const state = node?.at ? evidenceState(node.at, scope) : null;
  const lacks = list.missing.length > 0 && list.missing.every((ref) => absenceOf(ref) === 'lacking');
  const check = absentListCheck(item, list, lacks, state);
  return { ...without([...setting.parts, list]), outcomes: [outcome(setting, whileOpen(check, setting), null)] };
}

function absentListCheck(item: Item, list: Result, lacks: boolean, state: EvidenceState | null): Check {
  const fact = list.missing[0];
  if (state?.kind === 'reason' && item.notApplicable === 'accepted' && fact) {
    return { ...PASSED, notApplicable: [{ fact, reason: state.reason }] };
  }
  if (!lacks) return { ...PASSED, verdict: 'undetermined', reason: 'undetermined', missing: list.missing };
  const reason = state?.kind === 'reason' ? 'inadequate' : 'undeclared';
  return { ...PASSED, verdict: 'violated', reason, missing: list.missing };
}

function absenceOf(ref: FactRef): string | undefined {
  return typeOf(ref.subject.slice(0, ref.subject.indexOf(':')) as SubjectKind, ref.path)?.absence;
}

function elementsOf({ item, scope, asOf }: Setting): {
  readonly elements: readonly Element[];
  readonly result: Result;
  readonly upcoming: ItemResult['upcoming'];
} {
  if (item.each?.kind === 'entries') {
    const upcoming: { id: string; from: string }[] = [];
    const elements: Element[] = [];
    const others: Result[] = [];
    for (const entry of item.each.entries) {
      const timing = evaluateDates(entry.from, asOf, scope);
      const dates = asResult(timing);
      if (timing.state === 'ahead' && timing.from) upcoming.push({ id: `${item.id}[${entry.id}]`, from: timing.from });
      if (timing.state === 'ahead' || timing.state === 'never') others.push(dates);
      else elements.push({ id: entry.id, value: entry.id, dates });
    }
    return { elements, result: derive(true, others), upcoming };
  }
  const condition = item.each?.condition as Condition;
  const result = evaluateCondition(condition, scope);
  if (result.value !== undefined && !isList(result.value))
    throw new ConditionError('"each" runs over lists', condition.text);
  const items = isList(result.value) ? result.value.items : [];
  const elements = items.map((value) => ({ id: nameOf(value, scope), value, dates: known(true) }));
  return { elements, result, upcoming: [] };
}

function nameOf(value: Value, scope: Scope): string {
  if (isNode(value)) {
    if (value.path === '') return scope.facts.subject(value.subject)?.key ?? value.subject;
    return /\[([^\]]*)\]$/.exec(value.path)?.[1] ?? value.path;
  }
  return String(value);
}

function checkItem(setting: Setting): Check {
  const { item, scope } = setting;
  if (item.any.length > 0) return checkAny(setting);
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
    const ref = scope.facts.ref(at.subject, at.path);
    const state = evidenceState(at, scope);
    parts.push({ ...known(true), read: state.read });
    if (state.kind === 'absent') missing.push(ref);
    else if (state.kind === 'reason' && item.notApplicable === 'accepted')
      notApplicable.push({ fact: ref, reason: state.reason });
    else if (state.kind === 'reason') refused.push(ref);
  }
  if (missing.length > 0) return { ...PASSED, verdict: 'violated', reason: 'undeclared', missing, parts };
  if (refused.length > 0) return { ...PASSED, verdict: 'violated', reason: 'inadequate', missing: refused, parts };
  if (unresolved.length > 0) {
    return {
      ...PASSED,
      verdict: 'undetermined',
      reason: 'undetermined',
      missing: gather(unresolved, 'missing'),
      parts,
    };
  }
  return { ...PASSED, notApplicable, parts };
}

/** Alternatives: one that holds suffices; one whose day lies ahead does not exist yet. */
function checkAny({ item, scope, asOf }: Setting): Check {
  const results = item.any.map((alternative) => evaluateItem(alternative, scope, asOf, 'notice', true));
  const parts = results.map((r) => ({ ...known(true), read: r.read, assumed: r.assumed }));
  const checks = results.map(combine).filter((c) => c !== null);
  const best =
    checks.find((c) => c.verdict === 'satisfied') ??
    checks.find((c) => c.verdict === 'undetermined') ??
    checks.find((c) => c.reason !== 'undeclared') ??
    checks[0];
  if (!best) return { ...PASSED, verdict: 'violated', reason: 'undeclared', parts };
  const missing =
    best.verdict === 'satisfied'
      ? []
      : gather(
          checks.filter((c) => c.verdict === best.verdict),
          'missing',
        );
  return { ...best, missing, parts };
}

function combine(result: ItemResult): Check | null {
  if (result.outcomes.length === 0) return null;
  const bad =
    result.outcomes.find((o) => o.verdict === 'violated') ?? result.outcomes.find((o) => o.verdict === 'undetermined');
  if (!bad) return { ...PASSED, notApplicable: result.outcomes.flatMap((o) => o.notApplicable) };
  const same = result.outcomes.filter((o) => o.verdict === bad.verdict);
  return { ...PASSED, verdict: bad.verdict, reason: bad.reason, missing: gather(same, 'missing') };
}
