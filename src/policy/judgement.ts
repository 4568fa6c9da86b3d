/** Owns what evaluating one rule for one subject yields. Rendering, locating and blocking are decided elsewhere. */
import type { Certainty, Rule, Severity } from './rule.ts';

export type Verdict = 'satisfied' | 'violated' | 'undetermined' | 'not-applicable';

/** Why an item failed or could not be decided. */
export type Reason = 'undeclared' | 'inadequate' | 'contradicted' | 'undetermined';

/** A fact by subject id and path. */
export interface FactRef {
  readonly subject: string;
  readonly path: string;
}

export interface ItemOutcome {
  /** Id of the item (`annex-xi`). */
  readonly id: string;
  readonly verdict: 'satisfied' | 'violated' | 'undetermined';
  readonly reason: Reason | null;
  /** Facts to declare, or facts whose value decides. */
  readonly missing: readonly FactRef[];
  /** Element of `each` that it is about (`energy`, a dataset's id), if any. */
  readonly element: string | null;
  readonly severity: Severity;
  readonly finding: string | null;
  readonly remedy: string | null;
  readonly snippet: string | null;
  /** Accepted reasons for "not applicable", shown in every report. */
  readonly notApplicable: readonly { readonly fact: FactRef; readonly reason: string }[];
}

/** One node of an evaluated condition: what `explain` prints. */
export interface TraceNode {
  /** Source text of this part. */
  readonly text: string;
  /** `true`, `false`, a value in words, or `unknown`. */
  readonly value: string;
  readonly missing: readonly FactRef[];
  readonly children: readonly TraceNode[];
}

/** What a rule that lies ahead will be. */
export interface Upcoming {
  readonly from: string;
  /** False: expected, not enacted. */
  readonly confirmed: boolean;
  /** As things stand it will not apply on that day either; the notes say what would bring it in. */
  readonly conditional: boolean;
  /** Verdict as of that day, if it applies. */
  readonly verdict: Verdict;
}

export interface Judgement {
  readonly rule: Rule;
  /** Id of the subject judged. */
  readonly subject: string;
  readonly verdict: Verdict;
  /** Set for undetermined verdicts that conflicting values caused, and violated ones likewise. */
  readonly contradicted: boolean;
  /** Undetermined although nothing remains to be declared: shown, never blocking. */
  readonly moot: boolean;
  readonly severity: Severity;
  /** All items, in the rule's order, satisfied ones included. Empty where the rule was not reached. */
  readonly items: readonly ItemOutcome[];
  /** Undeclared facts on which applicability or dates turn. */
  readonly missing: readonly FactRef[];
  /** Facts marked `no` in the vocabulary whose neutral value was used. */
  readonly assumed: readonly FactRef[];
  /** Every declared fact that the verdict read. */
  readonly read: readonly FactRef[];
  /** First day of application, null where no date can be given. */
  readonly appliesFrom: string | null;
  /** Dates that remain possible where undeclared facts decide between them. */
  readonly possibleDates: readonly string[];
  /** Set while the rule lies ahead. */
  readonly upcoming: Upcoming | null;
  /** Items of a rule in force that start later. */
  readonly upcomingItems: readonly { readonly id: string; readonly from: string }[];
  /** The weaker of the certainty of text and of date. */
  readonly certainty: Certainty;
  /** Notes of the date rows that apply. */
  readonly notes: readonly string[];
  /** Rules of kind `information`: their line is given. */
  readonly informs: boolean;
  readonly trace: {
    readonly when: TraceNode | null;
    readonly items: readonly { readonly id: string; readonly node: TraceNode }[];
  };
}
