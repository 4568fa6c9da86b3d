/** Owns the outcome of a run that could judge nothing: row 1, for every jurisdiction, with the reasons. */
import { blockingEntry } from './blocking.ts';
import type { Mode, Outcome, Problem } from './outcome.ts';
import { MARKET_IDS, marketName } from './wording.ts';

/** What is known although nothing could be judged. */
export interface UnjudgedRun {
  readonly tool: Outcome['tool'];
  readonly asOf: string;
  readonly commit: string | null;
  readonly base: string | null;
  readonly config: Outcome['config'];
  readonly inputsIgnored: Outcome['inputsIgnored'];
  /** `gate` where nobody could say: row 1 is the same in both. */
  readonly mode?: Mode;
  /** Jurisdictions whose checks have to report; all that we know by default, so that no required check stays silent. */
  readonly jurisdictions?: readonly string[];
}

/**
 * An outcome of row 1, also in observe mode. A call without a problem becomes a fault of ours: an error never passes
 * for want of a reason.
 */
export function couldNotEvaluate(problems: readonly Problem[], run: UnjudgedRun): Outcome {
  const { checkRun, row, exitCode } = blockingEntry(1);
  const unnamed: Problem = {
    kind: 'fault',
    code: 'unnamed-problem',
    path: null,
    line: null,
    message: 'The evaluation stopped without naming a reason; please report this.',
  };
  return {
    tool: run.tool,
    mode: run.mode ?? 'gate',
    asOf: run.asOf,
    commit: run.commit,
    base: run.base,
    conclusion: checkRun,
    row,
    exitCode,
    packs: [],
    config: run.config,
    overrides: [],
    inputsIgnored: run.inputsIgnored,
    evidence: [],
    subjects: [],
    jurisdictions: (run.jurisdictions ?? MARKET_IDS).map((id) => ({
      id,
      title: marketName(id),
      conclusion: checkRun,
      row,
      counts: { satisfied: 0, violated: 0, undetermined: 0, notApplicable: 0 },
      blocking: 0,
      upcoming: 0,
      waived: 0,
      nextDate: null,
    })),
    results: [],
    findings: [],
    questions: [],
    problems: problems.length > 0 ? problems : [unnamed],
    truncated: [],
    controls: {},
    reuse: { facts: 0, shared: 0 },
    demonstrations: 0,
    information: [],
    compute: [],
    proposed: null,
  };
}
