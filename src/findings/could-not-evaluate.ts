/** Owns the outcome of a run that could judge nothing: row 1, for every jurisdiction, with the reasons. */
import { blockingEntry } from './blocking.ts';
import type { Mode, Outcome, Problem } from './outcome.ts';
import { marketName } from './wording.ts';

/** What is known although nothing could be judged. */
export interface UnjudgedRequest {
  readonly problems: readonly Problem[];
  readonly tool: Outcome['tool'];
  readonly mode: Mode;
  readonly asOf: string;
  readonly commit: string | null;
  readonly base: string | null;
  /** Jurisdictions whose checks have to report. */
  readonly jurisdictions: readonly string[];
  readonly config: Outcome['config'];
  readonly inputsIgnored: Outcome['inputsIgnored'];
}

/** An outcome of row 1, also in observe mode. A call without a problem is itself one: it names nothing to correct. */
export function couldNotEvaluate(request: UnjudgedRequest): Outcome {
  const { checkRun, row, exitCode } = blockingEntry(1);
  const unnamed: Problem = {
    kind: 'fault',
    code: 'unnamed-problem',
    path: null,
    line: null,
    message: 'The evaluation stopped without naming a reason; please report this.',
  };
  return {
    tool: request.tool,
    mode: request.mode,
    asOf: request.asOf,
    commit: request.commit,
    base: request.base,
    conclusion: checkRun,
    row,
    exitCode,
    packs: [],
    config: request.config,
    overrides: [],
    inputsIgnored: request.inputsIgnored,
    evidence: [],
    subjects: [],
    jurisdictions: request.jurisdictions.map((id) => ({
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
    problems: request.problems.length > 0 ? request.problems : [unnamed],
    truncated: [],
    controls: {},
    proposed: null,
  };
}
