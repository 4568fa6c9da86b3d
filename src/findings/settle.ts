/**
 * Owns putting an outcome together: drafts are compared, settled, ordered and counted, and one row of the table decides.
 * A pure function of its request; whoever calls it has already read, linked and judged.
 */
import type { Configuration } from '../policy/configuration.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { Pack } from '../policy/rule.ts';
import {
  type Assessment,
  factsWithin,
  type IndexedAssessment,
  indexAssessment,
  isNothingToJudge,
  pairKey,
} from './assessment.ts';
import { blockingEntry, decideRow, worstRow } from './blocking.ts';
import { changeOf, draftsByRule, fixedDrafts } from './compare.ts';
import { notRestatedDrafts } from './compute-not-restated.ts';
import { overrideNotes, settleDisposition, shownOverrides } from './disposition.ts';
import { type Draft, toldOf } from './draft.ts';
import { conflictDrafts, evidenceDrafts, evidenceProblems } from './evidence-findings.ts';
import { removedDrafts } from './evidence-removed.ts';
import { orderFindings } from './finding-order.ts';
import { fingerprints } from './fingerprint.ts';
import { frameAround } from './locate.ts';
import type { Change, Finding, JurisdictionOutcome, Outcome, Problem } from './outcome.ts';
import { rankQuestions } from './questions.ts';
import { draftOfJudgement, instrumentTitles, lackedFacts, type RuleContext, toldJudgements } from './rule-findings.ts';
import { scopeDrafts } from './scope.ts';
import { expectsSomething, floorDrafts } from './scope-floor.ts';
import {
  countDemonstrations,
  countReuse,
  countUpcoming,
  countVerdicts,
  informationOf,
  listResults,
  nextDate,
  tabulateControls,
} from './tally.ts';
import { marketName } from './wording.ts';

export type { Assessment } from './assessment.ts';
export { couldNotEvaluate } from './could-not-evaluate.ts';

/** Everything that an outcome rests on. */
export interface SettleRequest {
  readonly head: Assessment;
  /** The merge base, judged on the same day by the same packs; null where nothing is compared (a release). */
  readonly base: Assessment | null;
  readonly configuration: Configuration;
  /** The packs that were evaluated. */
  readonly packs: readonly Pack[];
  readonly config: Outcome['config'];
  readonly inputsIgnored: Outcome['inputsIgnored'];
  /** Problems met before: configuration, packs, faults. */
  readonly problems: readonly Problem[];
  readonly tool: Outcome['tool'];
  readonly proposed: string | null;
  /** Training compute of the head's models; none by default. */
  readonly compute?: Outcome['compute'];
  /** Regulators to which a judgement's subject points; none by default. */
  readonly routes?: (judgement: Judgement) => Finding['routes'];
}

/** Turns judgements into an outcome. Never throws for what a repository holds. */
export function settle(request: SettleRequest): Outcome {
  const head = indexAssessment(request.head);
  const base = request.base ? indexAssessment(request.base) : null;
  const problems = [...request.problems, ...evidenceProblems(head, base), ...unevaluated(request, head)];
  const nothing =
    isNothingToJudge(head) && (base === null || isNothingToJudge(base)) && !expectsSomething(request.configuration);
  const settled = nothing ? [] : settleFindings(request, head, base);
  const findings = orderFindings(settled.map(({ finding }) => finding));
  const jurisdictions = jurisdictionIds(request).map((id) =>
    settleJurisdiction(request, id, settled, problems, nothing),
  );
  const row = worstRow([...jurisdictions.map((j) => j.row), rowFor(request, settled, problems, nothing)]);
  const entry = blockingEntry(row);
  return {
    tool: request.tool,
    mode: request.configuration.enforce,
    asOf: request.configuration.asOf,
    commit: head.commit,
    base: base?.commit ?? null,
    conclusion: entry.checkRun,
    row,
    exitCode: entry.exitCode,
    packs: usedPacks(request.packs),
    config: request.config,
    overrides: shownOverrides(request.configuration),
    inputsIgnored: request.inputsIgnored,
    ...shownEvidence(head),
    jurisdictions,
    results: listResults(head.judgements),
    findings,
    questions: nothing ? [] : rankQuestions(head, head.judgements),
    problems,
    truncated: request.head.listingTruncated === null ? [] : [request.head.listingTruncated],
    controls: tabulateControls(head.judgements),
    reuse: countReuse(head.judgements),
    demonstrations: countDemonstrations(head.dossier.facts),
    information: nothing ? [] : informationOf(head.judgements),
    compute: request.compute ?? [],
    proposed: request.proposed,
  };
}

/** A finding with what only the choice of a row needs. */
interface SettledFinding {
  readonly finding: Finding;
  readonly wouldBlock: boolean;
}

function settleFindings(
  request: SettleRequest,
  head: IndexedAssessment,
  base: IndexedAssessment | null,
): readonly SettledFinding[] {
  const { configuration } = request;
  const context: RuleContext = {
    titles: instrumentTitles(request.packs),
    asOf: configuration.asOf,
    routes: request.routes ?? (() => []),
  };
  const ofTree = (tree: IndexedAssessment): readonly Draft[] => [
    ...toldJudgements(tree.judgements, configuration.asOf).map((j) => draftOfJudgement(tree, j, context)),
    ...evidenceDrafts(tree),
    ...conflictDrafts(tree),
    ...floorDrafts(tree, configuration),
  ];
  const found = ofTree(head);
  const before = base ? ofTree(base) : [];
  const known = draftsByRule(before);
  const changeAt = (draft: Draft) => changeOf(draft, known.get(pairKey(draft.rule, draft.subject)) ?? []);
  const drafts = [
    ...found,
    ...(base
      ? [
          ...scopeDrafts(head, base, configuration),
          ...notRestatedDrafts(head, base),
          ...removals(head, base, found, changeAt),
        ]
      : []),
  ];
  const fixed = base ? fixedDrafts(before, found, head) : [];
  const ids = fingerprints([...drafts, ...fixed]);
  return [
    ...drafts.map((draft, i) => finish(request, head, draft, ids[i] ?? '', changeAt(draft))),
    ...fixed.map((draft, i) => finish(request, base ?? head, draft, ids[drafts.length + i] ?? '', 'fixed')),
  ];
}

/** What the change removed, asked only where a rule in force newly lacks it. */
function removals(
  head: IndexedAssessment,
  base: IndexedAssessment,
  found: readonly Draft[],
  changeAt: (draft: Draft) => Change,
): readonly Draft[] {
  const lacks = found
    .filter((draft) => draft.kind !== 'own' && draft.upcoming === null && changeAt(draft) === 'new')
    .flatMap((draft) => {
      const judgement = head.judgementOf(draft.rule, draft.subject);
      return judgement ? [{ rule: draft.rule, lacked: lackedFacts(judgement) }] : [];
    });
  return removedDrafts(head, base, lacks);
}

function finish(
  request: SettleRequest,
  tree: IndexedAssessment,
  draft: Draft,
  fingerprint: string,
  change: Change,
): SettledFinding {
  const settled =
    change === 'fixed'
      ? {
          severity: draft.severity,
          disposition: 'advisory' as const,
          reason: 'fixed: this change answers it',
          wouldBlock: false,
        }
      : settleDisposition(draft, change, request.configuration);
  return {
    wouldBlock: settled.wouldBlock,
    finding: {
      ...toldOf(draft),
      id: [draft.rule, draft.subject, draft.cause.replaceAll(' ', '-'), fingerprint.slice(0, 8)].join('/'),
      severity: settled.severity,
      disposition: settled.disposition,
      dispositionReason: settled.reason,
      notes: tree.shared.list([...draft.notes, ...overrideNotes(draft.rule, request.configuration)]),
      fingerprint,
      change,
      frame: tree.shared.of('frame', `${draft.location.path}\0${draft.location.range.startLine}`, () =>
        frameAround(tree.texts, draft.location),
      ),
    },
  };
}

/** The row for some findings and all problems. */
function rowFor(
  request: SettleRequest,
  settled: readonly SettledFinding[],
  problems: readonly Problem[],
  nothingToJudge: boolean,
): JurisdictionOutcome['row'] {
  return decideRow({
    mode: request.configuration.enforce,
    problems: problems.map((problem) => problem.kind),
    blocking: settled.filter((entry) => entry.wouldBlock).map((entry) => entry.finding.verdict),
    nothingToJudge,
  });
}

function settleJurisdiction(
  request: SettleRequest,
  id: string,
  settled: readonly SettledFinding[],
  problems: readonly Problem[],
  nothingToJudge: boolean,
): JurisdictionOutcome {
  const judgements = request.head.judgements.filter((judgement) => judgement.rule.jurisdiction === id);
  const concerned = settled.filter(({ finding }) => finding.jurisdiction === id || finding.jurisdiction === null);
  const count = (disposition: Finding['disposition']) =>
    concerned.filter(({ finding }) => finding.disposition === disposition).length;
  const row = rowFor(request, concerned, problems, nothingToJudge);
  return {
    id,
    title: marketName(id),
    conclusion: blockingEntry(row).checkRun,
    row,
    counts: countVerdicts(judgements),
    blocking: count('blocking'),
    upcoming: countUpcoming(judgements, request.configuration.asOf),
    waived: count('waived'),
    nextDate: nextDate(judgements, request.configuration.asOf),
  };
}

/** Those configured, then those of further packs, each once. */
function jurisdictionIds(request: SettleRequest): readonly string[] {
  return [
    ...new Set([...request.configuration.jurisdictions, ...request.packs.map((pack) => pack.jurisdiction).toSorted()]),
  ];
}

/**
 * A jurisdiction without rules, or with rules for subjects that are here and no verdict on any of them, was not
 * evaluated, whatever the reason: that must never look like a pass.
 */
function unevaluated(request: SettleRequest, head: IndexedAssessment): readonly Problem[] {
  return jurisdictionIds(request).flatMap((id) => {
    const rules = request.packs.flatMap((pack) => pack.rules).filter((rule) => rule.jurisdiction === id);
    const problem = (code: string, message: string): readonly Problem[] => [
      { kind: 'pack', code, path: null, line: null, message },
    ];
    if (rules.length === 0) return problem('no-rules', `No rule of ${marketName(id)} is loaded.`);
    const concerned = rules.some((rule) => head.dossier.subjects.some((subject) => subject.kind === rule.subject));
    const judged = head.judgements.some((judgement) => judgement.rule.jurisdiction === id);
    return concerned && !judged ? problem('not-evaluated', `No rule of ${marketName(id)} was evaluated.`) : [];
  });
}

function usedPacks(packs: readonly Pack[]): Outcome['packs'] {
  return packs.map(({ id, jurisdiction, title, version, reviewedOn, digest, origin }) => ({
    id,
    jurisdiction,
    title,
    version,
    reviewedOn,
    digest,
    origin,
  }));
}

/** Files looked at as evidence (what is none is not listed) and the subjects found in them. */
function shownEvidence(head: IndexedAssessment): Pick<Outcome, 'evidence' | 'subjects'> {
  return {
    evidence: head.readings
      .filter((reading) => reading.state !== 'not-evidence')
      .map(({ path, blob, format, state, reason }) => ({ path, blob, format, state, reason }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    subjects: head.dossier.subjects.map((subject) => ({
      id: subject.id,
      kind: subject.kind,
      name: subject.name,
      implicit: subject.implicit,
      files: [
        ...new Set([
          ...subject.places.map((place) => place.path),
          ...factsWithin(head, { subject: subject.id, path: '' }).map((fact) => fact.origin.path),
        ]),
      ].toSorted(),
    })),
  };
}
