/**
 * Owns turning judgements into drafts: which of them are told, with what words, place and facts. Whether a draft blocks
 * is settled later; judgements that are satisfied or do not apply make none.
 */
import { plusDays } from '../facts/calendar.ts';
import type { Fact } from '../facts/fact.ts';
import type { FactRef, ItemOutcome, Judgement } from '../policy/judgement.ts';
import type { Pack, Rule, Severity } from '../policy/rule.ts';
import { distinctRefs, factsAt, factsWithin, fullPath, type IndexedAssessment, pairKey } from './assessment.ts';
import { decidingFacts } from './deciding-facts.ts';
import type { Draft } from './draft.ts';
import { locate } from './locate.ts';
import { type FactShown, type Finding, showValue } from './outcome.ts';
import { nameLacks, namePaths } from './wording.ts';

/** Days ahead for which duties that start later are told. */
const UPCOMING_DAYS = 730;

const MAX_FOUND = 3;
const MAX_ITEM_TEXTS = 6;
const MAX_ELEMENTS = 6;

/** What drafts of rules are made from, apart from the judgements. */
export interface RuleContext {
  /** Titles of instruments by pack and instrument. */
  readonly titles: ReadonlyMap<string, string>;
  readonly asOf: string;
  /** Regulators to which the use of a judgement's subject points. */
  readonly routes: (judgement: Judgement) => Finding['routes'];
}

/** Titles of all instruments, for `RuleContext`. */
export function instrumentTitles(packs: readonly Pack[]): RuleContext['titles'] {
  return new Map(packs.flatMap((pack) => pack.instruments.map((i) => [pairKey(pack.id, i.id), i.title] as const)));
}

/** The verdict that a finding would tell: today's, or for a rule that lies ahead the one of its first day. */
export function openVerdict(judgement: Judgement): 'violated' | 'undetermined' | null {
  const verdict =
    judgement.upcoming && judgement.verdict === 'not-applicable' ? judgement.upcoming.verdict : judgement.verdict;
  return verdict === 'violated' || verdict === 'undetermined' ? verdict : null;
}

/** True for a rule that lies ahead and would be violated or undetermined on its first day. */
function isUpcoming(judgement: Judgement): boolean {
  return judgement.verdict === 'not-applicable' && judgement.upcoming !== null && openVerdict(judgement) !== null;
}

/** True for an upcoming judgement within the days that are told. */
export function isUpcomingSoon(judgement: Judgement, asOf: string): boolean {
  return isUpcoming(judgement) && (judgement.upcoming?.from ?? '') <= plusDays(asOf, UPCOMING_DAYS);
}

/**
 * The judgements that are told: violated, undetermined, and those that lie ahead within two years. A jurisdiction whose
 * duties all start later than that tells those of its nearest day.
 */
export function toldJudgements(judgements: readonly Judgement[], asOf: string): readonly Judgement[] {
  const ahead = judgements.filter(isUpcoming);
  const nearest = new Map<string, string>();
  for (const judgement of ahead) {
    const day = judgement.upcoming?.from ?? '';
    const before = nearest.get(judgement.rule.jurisdiction);
    if (before === undefined || day < before) nearest.set(judgement.rule.jurisdiction, day);
  }
  return judgements.filter((judgement) => {
    if (!isUpcoming(judgement)) return openVerdict(judgement) !== null;
    return isUpcomingSoon(judgement, asOf) || judgement.upcoming?.from === nearest.get(judgement.rule.jurisdiction);
  });
}

/** The items that failed or are open, in the rule's order. */
function openItems(judgement: Judgement): readonly ItemOutcome[] {
  return judgement.items.filter((item) => item.verdict !== 'satisfied');
}

/** The items whose words a finding takes: those that failed where any failed, else those that are open. */
function worstItems(judgement: Judgement): readonly ItemOutcome[] {
  const verdict = openVerdict(judgement);
  return judgement.items.filter((item) => item.verdict === verdict);
}

/** Facts that an open judgement lacks: those that applicability or dates turn on, then those of its open items. */
export function lackedFacts(judgement: Judgement): readonly FactRef[] {
  const verdict = openVerdict(judgement);
  const scoping = verdict === 'undetermined' ? judgement.missing : [];
  const items = openItems(judgement).filter((item) => item.reason === 'undeclared' || item.reason === 'undetermined');
  return items.length === 0 ? scoping : distinctRefs([...scoping, ...items.flatMap((item) => item.missing)]);
}

/** What tells one state of a judgement from another: items with element, reason and facts; never lines or words. */
function judgementKeys({ shared }: IndexedAssessment, judgement: Judgement): readonly string[] {
  const items = openItems(judgement).map((item) => {
    const refs = item.missing.map((ref) => `${ref.subject} ${ref.path}`).toSorted();
    return `item ${item.id} ${item.element ?? ''} ${item.reason ?? ''} ${refs.join(' ')}`;
  });
  const scoping = openVerdict(judgement) === 'undetermined' ? judgement.missing : [];
  const missing = shared.of('missing', scoping, () => scoping.map((ref) => `missing ${ref.subject} ${ref.path}`));
  return items.length === 0 ? missing : [...items, ...missing];
}

/** Verdict and phase: a rule that lies ahead is another finding than the same rule in force. */
function judgementCause(judgement: Judgement): string {
  return `${isUpcoming(judgement) ? 'upcoming ' : ''}${openVerdict(judgement) ?? judgement.verdict}${judgement.contradicted ? ' contradicted' : ''}`;
}

/** One draft for one judgement that is told. */
export function draftOfJudgement(assessment: IndexedAssessment, judgement: Judgement, context: RuleContext): Draft {
  const { rule } = judgement;
  const { shared } = assessment;
  const items = openItems(judgement);
  const worst = worstItems(judgement);
  const lacked = lackedFacts(judgement);
  const deciding = decidingFacts(judgement, items);
  const contradicted = judgement.contradicted ? conflictingFacts(assessment, judgement) : [];
  const { location, related } = locate(assessment, {
    subject: judgement.subject,
    deciding: distinctRefs([...deciding, ...contradicted]),
    missing: lacked,
  });
  return {
    rule: rule.id,
    title: rule.title,
    jurisdiction: rule.jurisdiction,
    subject: judgement.subject,
    verdict: judgement.verdict,
    severity: judgement.severity,
    message: shared.text(messageOf(assessment, judgement, { lacked, deciding, contradicted })),
    items: items.map((item) => ({
      id: item.id,
      reason: item.reason ?? 'undetermined',
      missing: shared.list(item.missing.map(fullPath)),
      element: item.element,
    })),
    location,
    related,
    facts: shownFacts(assessment, distinctRefs([...deciding, ...contradicted, ...judgement.read])),
    missingFacts: shared.of('paths', lacked, () => shared.list(lacked.map(fullPath))),
    assumed: shared.of('paths', judgement.assumed, () => shared.list(judgement.assumed.map(fullPath))),
    citation: shared.of('citation', rule, () => citationOf(rule, context)),
    appliesFrom: judgement.appliesFrom,
    upcoming: isUpcoming(judgement) ? judgement.upcoming : null,
    notes: shared.list(notesOf(judgement)),
    remedy: shared.text(textOf(worst.map((item) => item.remedy))) ?? rule.remedy,
    snippet: snippetOf(judgement, worst),
    fix: null,
    controls: rule.controls,
    leavesToHumans: rule.leavesToHumans === '' ? null : rule.leavesToHumans,
    routes: context.routes(judgement),
    cause: judgementCause(judgement),
    keys: judgementKeys(assessment, judgement),
    kind: rule.kind,
    certainty: judgement.certainty,
    moot: judgement.moot,
    blocks: 'may',
  };
}

function citationOf(rule: Rule, { titles }: RuleContext): NonNullable<Finding['citation']> {
  const { instrument, provision, url, force, certainty } = rule.source;
  return {
    instrument,
    title: titles.get(pairKey(rule.pack, instrument)) ?? instrument,
    provision,
    url,
    force,
    certainty,
  };
}

function conflictingFacts(assessment: IndexedAssessment, judgement: Judgement): readonly FactRef[] {
  const concerned = distinctRefs([
    ...judgement.read,
    ...judgement.missing,
    ...judgement.items.flatMap((i) => i.missing),
  ]);
  return concerned.filter((ref) => assessment.conflictsAt.has(pairKey(ref.subject, ref.path)));
}

/** The declared values behind references, shown with their places; all values of one that conflicts. */
export function shownFacts(assessment: IndexedAssessment, refs: readonly FactRef[]): readonly FactShown[] {
  const key = refs.map((ref) => pairKey(ref.subject, ref.path)).join('\u0001');
  return assessment.shared.of('shown', key, () => collectShown(assessment, refs));
}

function collectShown(assessment: IndexedAssessment, refs: readonly FactRef[]): readonly FactShown[] {
  const facts = refs.flatMap((ref) => {
    const exact = factsAt(assessment, ref);
    return exact.length > 0 ? exact : factsWithin(assessment, ref);
  });
  const shown = [...new Set(facts)].map((fact) => assessment.shared.of('fact', fact, () => showFact(fact)));
  const key = (fact: FactShown) => `${fact.subject} ${fact.path} ${fact.value} ${fact.origin.path}`;
  return [...new Map(shown.map((fact) => [key(fact), fact])).values()];
}

function showFact(fact: Fact): FactShown {
  return { path: fullPath(fact), subject: fact.subject, value: showValue(fact.value), origin: fact.origin };
}

interface Grounds {
  readonly lacked: readonly FactRef[];
  readonly deciding: readonly FactRef[];
  readonly contradicted: readonly FactRef[];
}

function messageOf(assessment: IndexedAssessment, judgement: Judgement, grounds: Grounds): string {
  const conflict =
    grounds.contradicted.length > 0
      ? `Declared values contradict one another: ${namePaths(grounds.contradicted.map(fullPath))}.`
      : '';
  if (openVerdict(judgement) === 'undetermined') {
    const why =
      grounds.lacked.length > 0
        ? assessment.shared.of('lacks', grounds.lacked, () => nameLacks(assessment, grounds.lacked))
        : openWithoutFacts(judgement, conflict);
    return sentences(['Cannot be decided yet.', conflict, why]);
  }
  const items = itemTexts(worstItems(judgement));
  const cut = items.length - MAX_ITEM_TEXTS;
  return sentences([
    judgement.rule.finding,
    ...items.slice(0, MAX_ITEM_TEXTS),
    cut > 0 ? `${cut} more parts of this rule fail.` : '',
    conflict,
    foundValues(assessment, grounds.deciding),
    grounds.lacked.length > 0 ? `Not declared: ${namePaths(grounds.lacked.map(fullPath))}.` : '',
  ]);
}

/** What each failing part says, once, with the elements that it fails for where no missing fact names them. */
function itemTexts(items: readonly ItemOutcome[]): readonly string[] {
  const elements = new Map<string, Set<string>>();
  for (const { finding, element, missing } of items) {
    if (finding === null || finding === '') continue;
    const told = elements.get(finding) ?? new Set();
    const isNamed = missing.some((ref) => ref.path.includes(`[${element}]`));
    elements.set(finding, element === null || isNamed ? told : told.add(element));
  }
  return [...elements].map(([finding, told]) => {
    if (told.size === 0) return finding;
    const more = told.size > MAX_ELEMENTS ? ` and ${told.size - MAX_ELEMENTS} more` : '';
    return `${finding.trim().replace(/\.$/, '')} (${[...told].slice(0, MAX_ELEMENTS).join(', ')}${more}).`;
  });
}

function openWithoutFacts(judgement: Judgement, conflict: string): string {
  if (conflict !== '') return '';
  if (judgement.moot) return 'Whether it applies is open, but everything it asks for is declared.';
  return judgement.upcoming?.confirmed === false || judgement.missing.length === 0
    ? 'No fact remains to be declared; a person has to settle what the notes and the cited provision leave open.'
    : '';
}

function foundValues(assessment: IndexedAssessment, refs: readonly FactRef[]): string {
  const found = shownFacts(assessment, refs).slice(0, MAX_FOUND);
  return found.length === 0 ? '' : `Found: ${found.map((fact) => `${fact.path} is ${fact.value}`).join('; ')}.`;
}

function notesOf(judgement: Judgement): readonly string[] {
  const reasons = judgement.items.flatMap((item) =>
    item.notApplicable.map(({ fact, reason }) => `${fullPath(fact)} is declared not applicable: ${reason}`),
  );
  const later = judgement.upcomingItems.map((item) => `The part "${item.id}" starts on ${item.from}.`);
  const dates = judgement.possibleDates;
  const possible =
    dates.length > 1
      ? [`The first day of application is one of ${dates.join(', ')}, depending on undeclared facts.`]
      : [];
  return [...new Set([...judgement.notes, ...possible, ...later, ...reasons])];
}

function snippetOf(judgement: Judgement, items: readonly ItemOutcome[]): string | null {
  const own = [...new Set(items.map((item) => item.snippet).filter((text) => text !== null))];
  const [only] = own;
  if (only !== undefined && (own.length === 1 || judgement.rule.snippet === null)) return only;
  return judgement.rule.snippet;
}

function textOf(texts: readonly (string | null)[]): string | null {
  const distinct = [...new Set(texts.filter((text) => text !== null && text !== ''))];
  return distinct.length === 0 ? null : sentences(distinct.slice(0, MAX_ITEM_TEXTS));
}

/** Sentences in a row, empty ones left out. */
function sentences(texts: readonly (string | null)[]): string {
  return texts
    .map((text) => text?.trim() ?? '')
    .filter((text) => text !== '')
    .join(' ');
}

/** Order of severities, for comparison: higher is stricter. */
export const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, notice: 1 };
