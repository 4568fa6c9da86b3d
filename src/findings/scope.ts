/**
 * Owns scope that a change narrows: rules that concerned a subject at the merge base and no longer do, told once for
 * each changed fact. The head never decides scope; the trusted configuration has to agree (`scope-floor.ts` holds what
 * it demands by itself, `scope-evidence.ts` what happens to files).
 */

import type { Configuration } from '../policy/configuration.ts';
import type { FactRef, Judgement } from '../policy/judgement.ts';
import { distinctRefs, factsAt, factsWithin, fullPath, type IndexedAssessment, kindOf, pairKey } from './assessment.ts';
import { type Draft, SCOPE_DRAFT } from './draft.ts';
import { firstLine, locate } from './locate.ts';
import { showValue } from './outcome.ts';
import { shownFacts } from './rule-findings.ts';
import { goneEvidenceDrafts } from './scope-evidence.ts';
import { isNarrower, isScoped, type Succession, successionOf } from './scope-subjects.ts';
import { counted, describeFact, lowerFirst, marketName, namePaths } from './wording.ts';

/** A rule that concerned a subject at the merge base and does not, or only later, at the head. */
export interface Narrowed {
  readonly before: Judgement;
  /** Null where the head has no judgement of that rule for the subject or its successor. */
  readonly after: Judgement | null;
}

/** Drafts for all scope that the head narrows against the merge base. */
export function scopeDrafts(
  head: IndexedAssessment,
  base: IndexedAssessment,
  configuration: Configuration,
): readonly Draft[] {
  const succession = successionOf(head, base);
  const gone = new Map(succession.gone.map(({ subject, rules }) => [subject, new Set(rules)]));
  const byFact = new Map<string, { readonly ref: FactRef; readonly rules: Set<string> }>();
  for (const narrowed of narrowedRules(head, base, succession)) {
    const changed = changedFacts(head, base, narrowed);
    if (changed.some((ref) => isAgreed(head, base, narrowed, ref, configuration))) continue;
    const blamed = changed.length > 0 ? changed : [{ subject: narrowed.before.subject, path: '' }];
    for (const ref of blamed) {
      const ofGone = gone.get(ref.subject);
      if (ofGone) {
        ofGone.add(narrowed.before.rule.id);
        continue;
      }
      const key = pairKey(ref.subject, ref.path);
      const entry = byFact.get(key) ?? { ref, rules: new Set<string>() };
      entry.rules.add(narrowed.before.rule.id);
      byFact.set(key, entry);
    }
  }
  return [
    ...goneEvidenceDrafts(head, base, succession),
    ...[...gone].map(([subject, rules]) => draftOfGone(head, base, subject, [...rules].toSorted())),
    ...[...byFact.values()].map(({ ref, rules }) => draftOfFact(head, base, ref, [...rules].toSorted())),
  ];
}

function narrowedRules(head: IndexedAssessment, base: IndexedAssessment, succession: Succession): readonly Narrowed[] {
  const gone = new Set([...succession.gone.map((entry) => entry.subject), ...succession.unreadable]);
  return base.judgements
    .filter((before) => isScoped(before) && !gone.has(before.subject))
    .flatMap((before): readonly Narrowed[] => {
      const heirs = succession.heirs.get(before.subject) ?? [before.subject];
      const after = heirs.map((heir) => head.judgementOf(before.rule.id, heir) ?? null);
      if (after.some((judgement) => judgement !== null && !isNarrower(before, judgement))) return [];
      return [{ before, after: after[0] ?? null }];
    });
}

/** The facts that explain it: those the head's judgement read and whose values differ, else those the base's read. */
function changedFacts(head: IndexedAssessment, base: IndexedAssessment, narrowed: Narrowed): readonly FactRef[] {
  for (const judgement of [narrowed.after, narrowed.before]) {
    if (!judgement) continue;
    const concerned = [
      ...judgement.read,
      ...judgement.assumed,
      ...judgement.missing,
      ...judgement.items.flatMap((item) => item.missing),
    ];
    const changed = distinctRefs(concerned).filter((ref) => valuesOf(head, ref) !== valuesOf(base, ref));
    if (changed.length > 0) return changed;
  }
  return [];
}

function valuesOf(assessment: IndexedAssessment, ref: FactRef): string {
  const values = factsWithin(assessment, ref).map((f) =>
    JSON.stringify([f.path, f.state, f.value, f.complete ?? null]),
  );
  return [...new Set(values)].toSorted().join('\n');
}

const MARKET_FACT = /^markets\.([a-z]+)\.(offered|output_used)$/;

/** True where the trusted configuration's `scope:` says the same as the changed fact. */
function isAgreed(
  head: IndexedAssessment,
  base: IndexedAssessment,
  narrowed: Narrowed,
  ref: FactRef,
  { scope }: Configuration,
): boolean {
  const market = MARKET_FACT.exec(ref.path)?.[1];
  if (market !== undefined) {
    const listed = scope.markets === null || scope.markets.includes(market);
    return !listed && narrowed.before.rule.jurisdiction === market && !servesMarket(head, ref.subject, market);
  }
  if (ref.path !== 'activities' || scope.activities === null) return false;
  const [now, then] = [head, base].map((tree) => listAt(tree, ref));
  if (!now) return false;
  const floor = scope.activities;
  return then
    ? then.every((activity) => now.includes(activity) || !floor.includes(activity))
    : floor.every((activity) => now.includes(activity));
}

/** True where a subject declares, anywhere, that it is offered in a market or its output used there. */
export function servesMarket(assessment: IndexedAssessment, subject: string, market: string): boolean {
  return ['offered', 'output_used'].some((leaf) =>
    factsAt(assessment, { subject, path: `markets.${market}.${leaf}` }).some((fact) => fact.value === true),
  );
}

function listAt(assessment: IndexedAssessment, ref: FactRef): readonly string[] | null {
  const value = factsAt(assessment, ref)[0]?.value;
  return Array.isArray(value) ? value : null;
}

function draftOfFact(head: IndexedAssessment, base: IndexedAssessment, ref: FactRef, rules: readonly string[]): Draft {
  const declared = factsAt(head, ref).length > 0 ? [ref] : [];
  const { location, related } = locate(head, { subject: ref.subject, deciding: declared, missing: [ref] });
  const market = MARKET_FACT.exec(ref.path)?.[1];
  const effect = `${counted(rules.length, 'rule')} that applied or could not be decided at the merge base no longer ${rules.length === 1 ? 'applies' : 'apply'}, or only later: ${namePaths(rules)}.`;
  const description = ref.path === '' ? '' : describeFact(kindOf(ref.subject), ref.path);
  const what = `${fullPath(ref)}${description === '' ? '' : ` (${lowerFirst(description)})`}`;
  return {
    ...SCOPE_DRAFT,
    title: 'This change narrows what is judged',
    subject: ref.subject,
    message:
      ref.path === ''
        ? `For ${nameOf(base, ref.subject)}, ${effect} No fact that they read differs, so the change lies in what it is linked to.`
        : `${what} changes from ${inWords(base, ref)} to ${inWords(head, ref)}. ${effect}`,
    location,
    related,
    facts: shownFacts(head, declared),
    missingFacts: declared.length > 0 || ref.path === '' ? [] : [fullPath(ref)],
    remedy: `If this is meant, someone trusted has to say so ${market === undefined ? 'in the configuration of the default branch' : `under scope.markets in the configuration of the default branch (by listing the markets served, without ${marketName(market)})`}; else restore the value.`,
    cause: 'fact changed',
    keys: [ref.path],
  };
}

function inWords(assessment: IndexedAssessment, ref: FactRef): string {
  const facts = factsWithin(assessment, ref);
  const values = [
    ...new Set(facts.map((f) => (f.path === ref.path ? showValue(f.value) : `${f.path}: ${showValue(f.value)}`))),
  ];
  return values.length === 0 ? 'undeclared' : `"${values.slice(0, 3).join('; ')}"`;
}

function draftOfGone(
  head: IndexedAssessment,
  base: IndexedAssessment,
  subject: string,
  rules: readonly string[],
): Draft {
  const paths = [...new Set((base.subjects.get(subject)?.places ?? []).map((place) => place.path))].toSorted();
  const still = paths.find((path) => head.readingAt.get(path)?.state === 'read');
  const path = still ?? paths[0];
  const location = path === undefined ? locate(head, { subject, deciding: [], missing: [] }).location : firstLine(path);
  const where = paths.length === 0 ? '' : `, declared in ${namePaths(paths)},`;
  return {
    ...SCOPE_DRAFT,
    title: `This change removes a ${kindOf(subject)} from what is judged`,
    subject,
    message: `${nameOf(base, subject)}${where} is gone. ${counted(rules.length, 'rule')} that applied or could not be decided at the merge base ${rules.length === 1 ? 'is' : 'are'} judged for it no more: ${namePaths(rules)}.`,
    location,
    related: [],
    facts: [],
    missingFacts: [],
    remedy:
      'If it is meant to go, someone trusted has to say so in the configuration of the default branch; else restore its declaration.',
    cause: 'subject gone',
    keys: [],
  };
}

function nameOf(assessment: IndexedAssessment, subject: string): string {
  const found = assessment.subjects.get(subject);
  return found ? `The ${found.kind === 'org' ? 'organisation' : found.kind} ${found.name}` : subject;
}
