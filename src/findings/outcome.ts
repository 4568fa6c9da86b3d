/**
 * Owns the outcome of a run: everything that any report may say, already decided. Reports are pure functions of it;
 * the published JSON twin is `reports/json.ts`.
 */
import type { FactValue, Origin, SubjectKind, TextRange } from '../facts/fact.ts';
import type { Reason, Upcoming, Verdict } from '../policy/judgement.ts';
import type { Certainty, Force, Severity } from '../policy/rule.ts';

export type Disposition = 'blocking' | 'advisory' | 'upcoming' | 'waived';
export type Change = 'new' | 'existing' | 'fixed';
/** What a check run reports. */
export type Conclusion = 'success' | 'neutral' | 'action_required' | 'failure';
export type Mode = 'gate' | 'observe';
/** Row of the table of what blocks (`blocking.ts`), worst first. */
export type BlockingRow = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface Place {
  readonly path: string;
  readonly range: TextRange;
}

export interface FactShown {
  /** Full path, `system.uses`. */
  readonly path: string;
  readonly subject: string;
  /** The value in words, cut to 200 characters. */
  readonly value: string;
  readonly origin: Origin;
}

export interface FindingItem {
  readonly id: string;
  readonly reason: Reason;
  readonly missing: readonly string[];
  readonly element: string | null;
}

/** The lines around a finding's place, for code frames and suggestions. */
export interface Frame {
  readonly firstLine: number;
  readonly lines: readonly string[];
}

/** A certain repair of form: `lines` replace the whole lines of `place`. */
export interface Fix {
  readonly title: string;
  readonly place: Place;
  readonly lines: readonly string[];
}

export interface Finding {
  /** Stable within a report: rule, subject and cause. */
  readonly id: string;
  /**
   * Rule id; or one of our own: `evidence-problem`, `facts-conflict`, `scope-narrowed`, `evidence-removed`, which belong
   * to no jurisdiction (`jurisdiction` and `citation` null) and count for each.
   */
  readonly rule: string;
  readonly title: string;
  readonly jurisdiction: string | null;
  readonly subject: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly disposition: Disposition;
  /** Why an error-severity finding does not block (`certainty: memory`, `observe`, `existing`), in words; else null. */
  readonly dispositionReason: string | null;
  /** What was found, in a sentence. */
  readonly message: string;
  readonly items: readonly FindingItem[];
  readonly location: Place;
  readonly related: readonly (Place & { readonly why: string })[];
  readonly facts: readonly FactShown[];
  /** Full paths of facts to declare. */
  readonly missingFacts: readonly string[];
  readonly assumed: readonly string[];
  readonly citation: {
    readonly instrument: string;
    readonly title: string;
    readonly provision: string;
    readonly url: string;
    readonly force: Force;
    readonly certainty: { readonly text: Certainty; readonly date: Certainty };
  } | null;
  readonly appliesFrom: string | null;
  readonly upcoming: Upcoming | null;
  readonly notes: readonly string[];
  readonly remedy: string;
  /** Smallest YAML to fill in, with angle-bracket blanks; null where an edit elsewhere is meant. */
  readonly snippet: string | null;
  readonly fix: Fix | null;
  readonly controls: readonly string[];
  readonly leavesToHumans: string | null;
  /** Regulators to which the use points, with whether that is sure. */
  readonly routes: readonly { readonly to: string; readonly sure: boolean }[];
  /** 16 hex digits; see `fingerprint.ts`. */
  readonly fingerprint: string;
  readonly change: Change;
  readonly frame: Frame | null;
}

export interface Question {
  /** Full fact path, `system.markets.eu.offered`. */
  readonly fact: string;
  readonly subject: string;
  /** The question in words. */
  readonly ask: string;
  /** How many undetermined verdicts it takes part in. */
  readonly decides: number;
  readonly rules: readonly string[];
  /** File in which to declare it (it may not exist yet). */
  readonly path: string;
  readonly snippet: string;
}

export interface Counts {
  readonly satisfied: number;
  readonly violated: number;
  readonly undetermined: number;
  readonly notApplicable: number;
}

export interface JurisdictionOutcome {
  readonly id: string;
  readonly title: string;
  readonly conclusion: Conclusion;
  /** Row of the table of what blocks that decided for this jurisdiction; its check's title and status follow from it. */
  readonly row: BlockingRow;
  readonly counts: Counts;
  readonly blocking: number;
  readonly upcoming: number;
  readonly waived: number;
  /** Next day on which a duty of this jurisdiction that concerns this repository changes. */
  readonly nextDate: string | null;
}

/** What a regime has to say here that asks for nothing: a code under way, a threshold that it does not have. */
export interface Information {
  readonly rule: string;
  readonly jurisdiction: string;
  readonly text: string;
  readonly url: string;
}

/** How often one declared fact serves several regimes; facts that no rule in force or ahead read are not counted. */
export interface Reuse {
  /** Declared facts that a rule which concerns its subject read. */
  readonly facts: number;
  /** Those of them that rules of more than one jurisdiction read. */
  readonly shared: number;
}

/** A file or pack of ours or theirs that could not be judged; never a finding about a rule. */
export interface Problem {
  /** `evidence`: a file of the repository (blocks, row 2); `configuration`, `pack`: could not evaluate (row 1); `fault`: ours. */
  readonly kind: 'evidence' | 'configuration' | 'pack' | 'fault' | 'listing';
  readonly code: string;
  readonly path: string | null;
  readonly line: number | null;
  readonly message: string;
}

export interface EvidenceFile {
  readonly path: string;
  readonly blob: string | null;
  readonly format: string | null;
  readonly state: 'read' | 'not-evidence' | 'unreadable';
  readonly reason: string | null;
}

export interface ShownSubject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly implicit: boolean;
  readonly files: readonly string[];
}

export interface UsedPack {
  readonly id: string;
  readonly jurisdiction: string;
  readonly title: string;
  readonly version: string;
  readonly reviewedOn: string;
  readonly digest: string;
  readonly origin: string;
}

export interface Override {
  readonly rule: string;
  readonly severity: Severity | 'off';
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  readonly lapsed: boolean;
}

export interface Outcome {
  readonly tool: { readonly version: string; readonly digest: string };
  readonly mode: Mode;
  readonly asOf: string;
  readonly commit: string | null;
  readonly base: string | null;
  readonly conclusion: Conclusion;
  /** Row of the table of what blocks that decided (1 to 7). */
  readonly row: BlockingRow;
  readonly exitCode: 0 | 1 | 2;
  readonly packs: readonly UsedPack[];
  readonly config: { readonly path: string; readonly commit: string | null; readonly digest: string } | null;
  readonly overrides: readonly Override[];
  readonly inputsIgnored: readonly { readonly input: string; readonly value: string; readonly reason: string }[];
  readonly evidence: readonly EvidenceFile[];
  readonly subjects: readonly ShownSubject[];
  readonly jurisdictions: readonly JurisdictionOutcome[];
  readonly results: readonly { readonly rule: string; readonly subject: string; readonly verdict: Verdict }[];
  /** Worst first; `fixed` ones last. */
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
  /** What was cut, in words with counts. */
  readonly truncated: readonly string[];
  /** Control id → jurisdiction → worst verdict of the rules that name it. */
  readonly controls: Readonly<Record<string, Readonly<Record<string, Verdict>>>>;
  readonly reuse: Reuse;
  /** Addresses under the reserved name `.example` among the declared ones. */
  readonly demonstrations: number;
  /** One for each rule that only informs, in order of packs. */
  readonly information: readonly Information[];
  /** Training compute of each model that declares any. */
  readonly compute: readonly ComputeShown[];
  /** What the pull request's own configuration would change, where it touches configuration; else null. */
  readonly proposed: string | null;
}

/** What a report says about the training compute of one model: amounts are FLOP in words, null where there is none. */
export interface ComputeShown {
  readonly subject: string;
  readonly figures: readonly {
    readonly counts: string;
    readonly declared: string | null;
    readonly recomputed: string | null;
  }[];
  /** Lines that regimes draw, with what would decide an open one. */
  readonly lines: readonly {
    readonly id: string;
    readonly title: string;
    readonly provision: string;
    readonly answer: 'above' | 'not-above' | 'undetermined';
    readonly decides: readonly string[];
  }[];
}

/** The value of a fact in words, for people: lists joined, intervals with both ends, text cut to 200 characters. */
export function showValue(value: FactValue): string {
  const words =
    typeof value === 'object'
      ? 'low' in value
        ? `${value.low} to ${value.high}`
        : value.length === 0
          ? 'none'
          : (value as readonly string[]).join(', ')
      : String(value);
  const flat = words.replace(/\s+/g, ' ').trim();
  if (flat.length <= 200) return flat;
  const points = [...flat];
  return points.length <= 200 ? flat : `${points.slice(0, 199).join('')}…`;
}
