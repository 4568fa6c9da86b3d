/**
 * Owns the shape of a rule and of a pack once they are loaded: conditions are parsed, dates and closed lists checked.
 * The YAML that people write is described by `schemas/rule.schema.json` and `schemas/pack.schema.json`.
 */
import type { SubjectKind } from '../facts/fact.ts';

export type Jurisdiction = string;
/**
 * `duty` asks for something. `consistency` compares declarations, `claim` judges statements found in the text, `change`
 * compares with the same subject at the merge base (`before`): what these cannot compare is not applicable, and they ask
 * for nothing. `information` gives no verdict, only a line while its condition holds.
 */
export type RuleKind = 'duty' | 'consistency' | 'claim' | 'change' | 'information';
export type Severity = 'error' | 'warning' | 'notice';
/** Binding force of the instrument, or of the provision where it differs. */
export type Force = 'law' | 'guidance' | 'voluntary' | 'standard' | 'proposal';
/** How surely a text or date is known; see `CONTRIBUTING.md` for what each takes. */
export type Certainty = 'primary' | 'secondary' | 'memory';

/**
 * A parsed condition: the syntax tree of the CEL library reduced to what our evaluator walks, plus its source text.
 * Plain JSON, so that built-in packs are compiled at build time.
 */
export interface Condition {
  readonly text: string;
  readonly tree: Tree;
}

/** An operator with its arguments. `from` and `to` are offsets into the condition's text; compiled packs leave them out. */
export interface Tree {
  readonly op: string;
  readonly args: readonly TreeArgument[];
  readonly from?: number;
  readonly to?: number;
}
export type TreeArgument = Tree | string | number | boolean | null;

export interface DateRow {
  /** `YYYY-MM-DD`, or `never`. */
  readonly on: string;
  readonly if: Condition | null;
  /** False: expected, not enacted. Once such a date has passed the rule is undetermined until someone confirms it. */
  readonly confirmed: boolean;
  readonly note: string | null;
}

export interface SeverityRow {
  readonly is: Severity;
  readonly if: Condition | null;
}

/** One separately reported requirement of a rule. */
export interface Item {
  readonly id: string;
  readonly each: EachList | null;
  readonly as: string | null;
  readonly if: Condition | null;
  readonly when: Condition | null;
  /** Fact paths that must hold evidence, each as an access chain. */
  readonly declared: readonly Condition[];
  readonly holds: Condition | null;
  readonly never: Condition | null;
  readonly any: readonly Item[];
  readonly from: readonly DateRow[];
  readonly severity: readonly SeverityRow[];
  readonly notApplicable: 'refused' | 'accepted';
  readonly reason: 'undeclared' | 'inadequate' | 'contradicted' | null;
  readonly finding: string | null;
  readonly remedy: string | null;
  readonly snippet: string | null;
}

/** What `each` runs over: an expression (a list of subjects, of records, of a table) or literal entries. */
export type EachList =
  | { readonly kind: 'expression'; readonly condition: Condition }
  | {
      readonly kind: 'entries';
      readonly entries: readonly { readonly id: string; readonly from: readonly DateRow[] }[];
    };

export interface RuleSource {
  readonly instrument: string;
  readonly provision: string;
  readonly url: string;
  readonly force: Force;
  readonly certainty: { readonly text: Certainty; readonly date: Certainty };
}

export interface Rule {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly pack: string;
  readonly kind: RuleKind;
  readonly subject: SubjectKind;
  readonly title: string;
  readonly source: RuleSource;
  readonly when: Condition | null;
  readonly from: readonly DateRow[];
  readonly until: string | null;
  readonly severity: readonly SeverityRow[];
  readonly requires: readonly Item[];
  readonly controls: readonly string[];
  readonly leavesToHumans: string;
  readonly finding: string;
  readonly remedy: string;
  readonly snippet: string | null;
  readonly supersedes: readonly string[];
  /** False: no override can switch it off. */
  readonly waivable: boolean;
  /** Where the rule is written, for messages about the pack itself. */
  readonly file: string;
}

export interface Instrument {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly force: Force;
  readonly url: string;
  readonly date: string;
  readonly sources: readonly { readonly key: string; readonly class: Certainty }[];
}

export type TableValue = string | number | boolean | readonly TableValue[] | { readonly [key: string]: TableValue };

export interface Route {
  readonly to: string;
  readonly when: Condition;
  readonly why: string | null;
}

/** Rules of these instruments weigh one step more: a notice becomes a warning, never an error. */
export interface Profile {
  readonly title: string;
  readonly raises: readonly string[];
}

export interface Pack {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly title: string;
  readonly version: string;
  readonly reviewedOn: string;
  readonly instruments: readonly Instrument[];
  /** Named conditions; they may use one another without cycles. */
  readonly definitions: Readonly<Record<string, Condition>>;
  readonly tables: Readonly<Record<string, TableValue>>;
  readonly routes: readonly Route[];
  readonly rules: readonly Rule[];
  /** Sets of instruments that a team can choose to take more seriously, by id. */
  readonly profiles: Readonly<Record<string, Profile>>;
  /** Where the pack came from: `built-in` or a path at the trusted ref. */
  readonly origin: string;
  /** SHA-256 of its content, hex. */
  readonly digest: string;
}
