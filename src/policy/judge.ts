/**
 * Owns judging one rule for one subject on one day. Pure: facts, pack and date in, judgement out. A rule that reads
 * conflicting facts is judged with each value, and the worst verdict stands.
 */
import type { Fact } from '../facts/fact.ts';
import { BEFORE, bindingsFor, earlier } from './bindings.ts';
import { evaluateDates, type Timing } from './date-table.ts';
import { type FactIndex, refKey, subjectEarlier } from './fact-index.ts';
import { compact, evaluateWhen, type Ground, groundOf, sharedTiming } from './ground.ts';
import { evaluateItem, type ItemResult } from './item.ts';
import type { FactRef, ItemOutcome, Judgement, Verdict } from './judgement.ts';
import type { Certainty, Pack, Rule, RuleKind } from './rule.ts';
import { onDay, type Scope, STEP_BUDGET } from './scope.ts';
import { STRICTEST_FIRST, severityRow, strictest } from './severity.ts';
import { traceCondition } from './trace.ts';
import { gather, type Result, union } from './value.ts';

const NO_TRACE: Judgement['trace'] = { when: null, items: [] };

/** How many combinations of conflicting values are tried before the rule is called undetermined. */
const MAX_COMBINATIONS = 64;

const CERTAINTY: readonly Certainty[] = ['primary', 'secondary', 'memory'];
const VERDICTS_WORST_FIRST: readonly Verdict[] = ['violated', 'undetermined', 'satisfied', 'not-applicable'];

export interface JudgeOptions {
  readonly asOf: string;
  /** Whether to keep the value of every part of the conditions, for `explain`. */
  readonly trace: boolean;
}

/**
 * Judges every rule of every pack for every subject of its kind, in the order of packs, rules and subjects. It goes subject
 * by subject, so that what rules share for one is let go before the next.
 */
export function judgeAll(packs: readonly Pack[], facts: FactIndex, options: JudgeOptions): readonly Judgement[] {
  const lists = packs.map((pack) => ({ pack, byRule: new Map(pack.rules.map((rule) => [rule, [] as Judgement[]])) }));
  for (const { id, kind } of facts.dossier.subjects) {
    const bindings = bindingsFor(kind, id, facts);
    for (const { pack, byRule } of lists) {
      const ground = groundOf(bindings);
      for (const [rule, judgements] of byRule)
        if (rule.subject === kind) judgements.push(judge(rule, pack, id, facts, options, ground));
    }
  }
  return lists.flatMap(({ byRule }) => [...byRule.values()].flat());
}

/** Judges one rule for one subject; conflicts are followed as they are met. */
export function judge(
  rule: Rule,
  pack: Pack,
  subject: string,
  facts: FactIndex,
  options: JudgeOptions,
  ground: Ground = groundOf(bindingsFor(rule.subject, subject, facts)),
): Judgement {
  const pending: ReadonlyMap<string, Fact>[] = [new Map()];
  const seen = new Set<string>(['']);
  const judged: Judgement[] = [];
  while (pending.length > 0 && judged.length < MAX_COMBINATIONS) {
    const chosen = pending.shift() as ReadonlyMap<string, Fact>;
    const judgement = judgeOnce(rule, pack, subject, facts, chosen, options, ground);
    judged.push(judgement);
    for (const next of alternatives(judgement, facts, chosen)) {
      const key = [...next]
        .map(([k, f]) => `${k}=${f.state}${JSON.stringify(f.value)}`)
        .sort()
        .join('\u0001');
      if (!seen.has(key)) {
        seen.add(key);
        pending.push(next);
      }
    }
  }
  return compact(worst(judged, pending.length > 0, facts), facts, ground);
}

/** For every conflicting fact that was read and is not chosen yet: one more pass for each of its other values. */
function alternatives(
  judgement: Judgement,
  facts: FactIndex,
  chosen: ReadonlyMap<string, Fact>,
): readonly ReadonlyMap<string, Fact>[] {
  const result: ReadonlyMap<string, Fact>[] = [];
  for (const ref of judgement.read) {
    const conflict = facts.conflict(ref);
    if (!conflict || chosen.has(refKey(ref))) continue;
    for (const fact of conflict.facts.slice(1)) result.push(new Map(chosen).set(refKey(ref), fact));
  }
  return result;
}

function worst(judged: readonly Judgement[], cut: boolean, facts: FactIndex): Judgement {
  const first = judged[0] as Judgement;
  if (judged.length === 1) return first;
  const ranked = [...judged].sort((a, b) => rank(a) - rank(b) || lightness(a) - lightness(b));
  const bad = ranked[0] as Judgement;
  const differ = judged.some((j) => rank(j) !== rank(first));
  const conflicting = gather(judged, 'read').filter((ref) => facts.conflict(ref));
  const read = union([bad.read, conflicting]);
  if (cut && bad.verdict !== 'violated') {
    return { ...bad, verdict: 'undetermined', contradicted: true, moot: false, missing: conflicting, read };
  }
  return { ...bad, contradicted: differ, read };
}

function rank(judgement: Judgement): number {
  const later = judgement.upcoming ? VERDICTS_WORST_FIRST.indexOf(judgement.upcoming.verdict) : 3;
  return VERDICTS_WORST_FIRST.indexOf(judgement.verdict) * 4 + later;
}

/** Of two like verdicts the one that asks for more comes first: not moot, then the stricter severity. */
function lightness(judgement: Judgement): number {
  const light = judgement.moot || judgement.upcoming?.conditional === true;
  return (light ? STRICTEST_FIRST.length : 0) + STRICTEST_FIRST.indexOf(judgement.severity);
}

function judgeOnce(
  rule: Rule,
  pack: Pack,
  subject: string,
  facts: FactIndex,
  chosen: ReadonlyMap<string, Fact>,
  options: JudgeOptions,
  ground: Ground,
): Judgement {
  const certainty = weaker(rule.source.certainty.text, rule.source.certainty.date);
  const blank = blankJudgement(rule, subject, certainty);
  const compares = rule.kind === 'change';
  if (compares && !facts.before?.subject(subject)) return blank;
  const shared = chosen.size === 0 && !compares;
  const scope: Scope = {
    facts,
    chosen,
    bindings: compares ? new Map(ground.bindings).set(BEFORE, earlier(rule.subject, subject)) : ground.bindings,
    definitions: pack.definitions,
    tables: pack.tables,
    memo: shared ? ground.memo : new Map(),
    days: shared ? ground.days : new Map(),
    budget: { steps: STEP_BUDGET },
  };
  if (rule.until !== null && rule.until <= options.asOf) return blank;
  const when = rule.when ? evaluateWhen(rule.when, scope, shared ? ground.whens : new Map()) : null;
  const trace = options.trace ? traceRule(rule, scope, options.asOf) : blank.trace;
  const gate = { ...blank, trace, assumed: when?.assumed ?? [], read: when?.read ?? [] };
  if (when?.value === false) return gate;
  const timingOn = (day: string) =>
    shared ? sharedTiming(rule.from, day, scope, ground) : evaluateDates(rule.from, day, scope);
  const timing = timingOn(options.asOf);
  const dated = {
    ...gate,
    appliesFrom: timing.from,
    possibleDates: timing.possible,
    notes: timing.notes,
    assumed: union([gate.assumed, timing.assumed]),
    read: union([gate.read, timing.read]),
  };
  if (timing.state === 'never') return dated;
  if (rule.kind === 'information')
    return { ...dated, informs: timing.state !== 'ahead' && (when === null || when.value === true) };
  if (timing.state === 'ahead') return ahead(rule, scope, when, timing, dated, timingOn);
  const decided = applied(rule, scope, when, timing, options.asOf, dated);
  return consistent(rule, scope, decided);
}

/** Kinds that judge what is there and ask for nothing. */
const COMPARING: readonly RuleKind[] = ['consistency', 'claim', 'change'];

/**
 * Rules that compare what is there: what they cannot compare is none of their business. What there was no budget left to
 * compare is.
 */
function consistent(rule: Rule, scope: Scope, judgement: Judgement): Judgement {
  const compared =
    rule.kind === 'change'
      ? { ...judgement, assumed: judgement.assumed.filter((ref) => subjectEarlier(ref.subject) === null) }
      : judgement;
  if (!COMPARING.includes(rule.kind) || judgement.verdict !== 'undetermined' || scope.budget.steps < 0) return compared;
  return { ...compared, verdict: 'not-applicable', items: [], missing: [] };
}

/** Before its first day a rule is not applicable, and says what it will be. */
function ahead(
  rule: Rule,
  scope: Scope,
  when: Result | null,
  timing: Timing,
  base: Judgement,
  timingOn: (day: string) => Timing,
): Judgement {
  const from = timing.from as string;
  const later = applied(rule, scope, when, { ...timing, state: 'in-force' }, from, base);
  const consistency = consistent(rule, scope, later);
  const thatDay = ['in-force', 'open'].includes(timingOn(from).state);
  return {
    ...consistency,
    verdict: 'not-applicable',
    upcoming: { from, confirmed: timing.confirmed, conditional: !thatDay, verdict: consistency.verdict },
  };
}

/** The verdict of a rule whose day has come, or may have come. */
function applied(
  rule: Rule,
  scope: Scope,
  when: Result | null,
  timing: Timing,
  asOf: string,
  base: Judgement,
): Judgement {
  const dated = onDay(scope, asOf);
  const weight = severityRow(rule.severity, dated);
  const results = rule.requires.map((item) => evaluateItem(item, dated, asOf, weight.is));
  const outcomes = results.flatMap((r) => r.outcomes);
  const upcomingItems = results.flatMap((r) => r.upcoming);
  const requirement = verdictOf(results);
  const open = when?.value === undefined && when !== null;
  const undecidedDate = timing.state === 'open';
  const facts = {
    assumed: gather([base, ...results, ...weight.parts], 'assumed'),
    read: gather([base, ...results, ...weight.parts], 'read'),
  };
  if (open || undecidedDate) {
    const missing = union([when?.missing ?? [], undecidedDate ? timing.missing : []]);
    return {
      ...base,
      ...facts,
      verdict: 'undetermined',
      moot: requirement === 'satisfied',
      missing,
      severity: weight.is,
    };
  }
  const failing = weighty(outcomes);
  return {
    ...base,
    ...facts,
    verdict: requirement,
    severity: failing.length > 0 ? strictest(failing.map((o) => o.severity)) : weight.is,
    items: outcomes,
    upcomingItems,
    missing: gather(
      outcomes.filter((o) => o.verdict === 'undetermined'),
      'missing',
    ),
  };
}

/**
 * The items that set the severity: those that failed, and open ones too, lest declaring less make a finding milder. An
 * open item that waits only for evidence whose absence is itself a failure here adds nothing to it.
 */
function weighty(outcomes: readonly ItemOutcome[]): readonly ItemOutcome[] {
  const told = outcomes.filter((o) => o.verdict === 'violated' && o.reason === 'undeclared').flatMap((o) => o.missing);
  const isTold = (ref: FactRef) => told.some((t) => t.subject === ref.subject && t.path === ref.path);
  return outcomes.filter(
    (o) =>
      o.verdict === 'violated' || (o.verdict === 'undetermined' && !(o.missing.length > 0 && o.missing.every(isTold))),
  );
}

function verdictOf(results: readonly ItemResult[]): Verdict {
  const verdicts = results.flatMap((r) => r.outcomes.map((o) => o.verdict));
  if (verdicts.includes('violated')) return 'violated';
  return verdicts.includes('undetermined') ? 'undetermined' : 'satisfied';
}

function weaker(a: Certainty, b: Certainty): Certainty {
  return CERTAINTY.indexOf(a) >= CERTAINTY.indexOf(b) ? a : b;
}

function blankJudgement(rule: Rule, subject: string, certainty: Certainty): Judgement {
  const none: readonly FactRef[] = [];
  return {
    rule,
    subject,
    verdict: 'not-applicable',
    contradicted: false,
    moot: false,
    severity: rule.severity[0]?.is ?? 'notice',
    items: [],
    missing: none,
    assumed: none,
    read: none,
    appliesFrom: null,
    possibleDates: [],
    upcoming: null,
    upcomingItems: [],
    certainty,
    notes: [],
    informs: false,
    trace: NO_TRACE,
  };
}

/** An explanation costs steps of its own: with it and without it, the judgement is the same. */
function traceRule(rule: Rule, judged: Scope, asOf: string): Judgement['trace'] {
  const scope: Scope = { ...judged, budget: { steps: STEP_BUDGET }, memo: new Map(), days: new Map() };
  const dated = onDay(scope, asOf);
  return {
    when: rule.when ? traceCondition(rule.when, scope) : null,
    items: rule.requires.flatMap((item) => {
      const condition = item.holds ?? item.never;
      return condition && !item.each ? [{ id: item.id, node: traceCondition(condition, dated) }] : [];
    }),
  };
}
