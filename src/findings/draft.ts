/**
 * Owns a finding before it is compared with the merge base and before anyone knows whether it blocks. Drafts are made
 * by the files that find; `settle.ts` turns them into findings.
 */
import type { Certainty, RuleKind } from '../policy/rule.ts';
import type { Finding } from './outcome.ts';

/** What is known about a finding when it is found. */
export interface Draft
  extends Omit<Finding, 'disposition' | 'dispositionReason' | 'fingerprint' | 'change' | 'id' | 'frame'> {
  /** Verdict or code, with the phase where the rule lies ahead; part of the fingerprint. */
  readonly cause: string;
  /** What tells it apart from others of the same rule, subject and cause; part of the fingerprint. */
  readonly keys: readonly string[];
  /** `own`: none of a rule (evidence, conflicts, scope). */
  readonly kind: RuleKind | 'own';
  /** The weaker of the certainty of text and of date; null for our own findings. */
  readonly certainty: Certainty | null;
  /** Undetermined although nothing remains to be declared. */
  readonly moot: boolean;
  /** `may`: blocks if severity and the rest say so; `never`: tells only; `always`: the merge base softens nothing. */
  readonly blocks: 'may' | 'never' | 'always';
}

/** What a draft says that its finding says too; written out, because leaving keys out of a copy is slow. */
export function toldOf(
  draft: Draft,
): Omit<Draft, 'cause' | 'keys' | 'kind' | 'certainty' | 'moot' | 'blocks' | 'severity' | 'notes'> {
  return {
    rule: draft.rule,
    title: draft.title,
    jurisdiction: draft.jurisdiction,
    subject: draft.subject,
    verdict: draft.verdict,
    message: draft.message,
    items: draft.items,
    location: draft.location,
    related: draft.related,
    facts: draft.facts,
    missingFacts: draft.missingFacts,
    assumed: draft.assumed,
    citation: draft.citation,
    appliesFrom: draft.appliesFrom,
    upcoming: draft.upcoming,
    remedy: draft.remedy,
    snippet: draft.snippet,
    fix: draft.fix,
    controls: draft.controls,
    leavesToHumans: draft.leavesToHumans,
    routes: draft.routes,
  };
}

/** The fields of a draft that our own findings leave empty. */
export const OWN_DRAFT: Pick<
  Draft,
  | 'jurisdiction'
  | 'items'
  | 'assumed'
  | 'citation'
  | 'appliesFrom'
  | 'upcoming'
  | 'notes'
  | 'controls'
  | 'leavesToHumans'
  | 'routes'
  | 'kind'
  | 'certainty'
  | 'moot'
> = {
  jurisdiction: null,
  items: [],
  assumed: [],
  citation: null,
  appliesFrom: null,
  upcoming: null,
  notes: [],
  controls: [],
  leavesToHumans: null,
  routes: [],
  kind: 'own',
  certainty: null,
  moot: false,
};

/** What every `scope-narrowed` draft has in common. */
export const SCOPE_DRAFT = {
  ...OWN_DRAFT,
  rule: 'scope-narrowed',
  verdict: 'undetermined',
  severity: 'error',
  snippet: null,
  fix: null,
  blocks: 'always',
} as const;
