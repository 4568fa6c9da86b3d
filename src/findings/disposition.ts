/**
 * Owns whether a finding blocks, and the reason why one that otherwise would does not. What a blocking finding does to
 * a check is the table's business (`blocking.ts`).
 */
import type { Configuration, OverrideEntry } from '../policy/configuration.ts';
import type { Certainty, Severity } from '../policy/rule.ts';
import type { Draft } from './draft.ts';
import type { Change, Disposition, Override } from './outcome.ts';
import { SEVERITY_RANK } from './rule-findings.ts';

/** What was settled about one draft. */
export interface Settled {
  /** After overrides. */
  readonly severity: Severity;
  readonly disposition: Disposition;
  readonly reason: string | null;
  /** It blocks, or would if the gate were enforced. */
  readonly wouldBlock: boolean;
}

const CERTAINTY_RANK: Readonly<Record<Certainty, number>> = { primary: 3, secondary: 2, memory: 1 };

/** True after the last day of an override. */
function isLapsed(entry: OverrideEntry, asOf: string): boolean {
  return entry.expires < asOf;
}

/** All overrides as reports show them, lapsed ones included. */
export function shownOverrides(configuration: Configuration): readonly Override[] {
  return configuration.overrides.map(({ rule, severity, reason, owner, expires }) => ({
    rule,
    severity,
    reason,
    owner,
    expires,
    lapsed: expires < configuration.asOf,
  }));
}

/** The override that holds for a rule today; of several, the strictest. */
function overrideOf(rule: string, configuration: Configuration): OverrideEntry | null {
  const rank = (entry: OverrideEntry) => (entry.severity === 'off' ? 0 : SEVERITY_RANK[entry.severity]);
  const entries = configuration.overrides.filter((e) => e.rule === rule && !isLapsed(e, configuration.asOf));
  return entries.reduce<OverrideEntry | null>((best, e) => (best === null || rank(e) > rank(best) ? e : best), null);
}

function lapsedNote(rule: string, configuration: Configuration): string | null {
  const lapsed = configuration.overrides.filter((e) => e.rule === rule && isLapsed(e, configuration.asOf));
  const last = lapsed
    .map((entry) => entry.expires)
    .toSorted()
    .at(-1);
  return last === undefined ? null : `An override of this rule expired on ${last} and has no effect.`;
}

/** What a report says about an override that no longer holds for a finding's rule, else nothing. */
export function overrideNotes(rule: string, configuration: Configuration): readonly string[] {
  const note = lapsedNote(rule, configuration);
  return note !== null && overrideOf(rule, configuration) === null ? [note] : [];
}

interface Softener {
  readonly when: (draft: Draft, change: Change, configuration: Configuration) => boolean;
  readonly reason: (draft: Draft, configuration: Configuration) => string | null;
}

/** Reasons for which a finding of sufficient severity only advises; the first that holds is the one told. */
const SOFTENERS: readonly Softener[] = [
  { when: (draft) => draft.blocks === 'never', reason: () => null },
  { when: (draft) => draft.moot, reason: () => 'moot: nothing remains to be declared' },
  {
    when: (draft, _change, configuration) =>
      draft.certainty !== null && CERTAINTY_RANK[draft.certainty] < CERTAINTY_RANK[configuration.certainty],
    reason: (draft, configuration) =>
      `certainty: ${draft.certainty}; only rules of certainty ${configuration.certainty} or better block`,
  },
  {
    when: (draft, change, configuration) =>
      configuration.blocks === 'new' && change === 'existing' && draft.blocks !== 'always',
    reason: () => 'existing: it is at the merge base already, and the configuration blocks new findings only',
  },
];

/** Settles one draft. `change` is `new` where nothing is compared, so that a release is never softened by its past. */
export function settleDisposition(
  draft: Draft,
  change: Exclude<Change, 'fixed'>,
  configuration: Configuration,
): Settled {
  const override = overrideOf(draft.rule, configuration);
  const told = override ? `override by ${override.owner} until ${override.expires}: ${override.reason}` : null;
  if (override?.severity === 'off') {
    return { severity: draft.severity, disposition: 'waived', reason: told, wouldBlock: false };
  }
  const severity = override?.severity ?? draft.severity;
  const result = (disposition: Disposition, reason: string | null, wouldBlock: boolean): Settled => ({
    severity,
    disposition,
    reason,
    wouldBlock,
  });
  if (draft.upcoming !== null) return result('upcoming', null, false);
  if (SEVERITY_RANK[severity] < SEVERITY_RANK[configuration.failOn]) {
    const softened = SEVERITY_RANK[draft.severity] >= SEVERITY_RANK[configuration.failOn];
    return result('advisory', softened ? told : null, false);
  }
  const softener = SOFTENERS.find((candidate) => candidate.when(draft, change, configuration));
  if (softener) return result('advisory', softener.reason(draft, configuration), false);
  if (configuration.enforce === 'observe') {
    return result('advisory', 'observe: the gate reports and enforces nothing', true);
  }
  return result('blocking', null, true);
}
