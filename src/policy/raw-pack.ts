/** Owns the shape of a pack as people write it in YAML, once its schema has been checked; loading gives it meaning. */
import type { SubjectKind } from '../facts/fact.ts';
import type { Instrument, Pack, RuleKind, RuleSource, Severity, TableValue } from './rule.ts';

export interface RawExample {
  readonly title: string;
  readonly as_of: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly informs?: boolean;
  readonly note?: string;
  readonly irrelevant?: readonly string[];
  readonly incomplete?: readonly string[];
  readonly verdict: string;
  readonly failing?: readonly string[];
  readonly missing?: readonly string[];
  readonly assumed?: readonly string[];
  readonly severity?: string;
  readonly applies_from?: string;
  readonly upcoming?: string;
  readonly upcoming_verdict?: string;
  readonly moot?: boolean;
}

export interface RawItem {
  readonly id: string;
  readonly each?: string | readonly (string | { readonly id: string; readonly from?: RawDates })[];
  readonly as?: string;
  readonly if?: string;
  readonly when?: string;
  readonly declared?: readonly string[];
  readonly holds?: string;
  readonly never?: string;
  readonly any?: readonly RawItem[];
  readonly from?: RawDates;
  readonly severity?: RawSeverity;
  readonly na?: 'refused' | 'accepted';
  readonly reason?: 'undeclared' | 'inadequate' | 'contradicted';
  readonly finding?: string;
  readonly remedy?: string;
  readonly snippet?: string;
}
export type RawDateRows = readonly {
  readonly on: string;
  readonly if?: string;
  readonly confirmed?: boolean;
  readonly note?: string;
}[];
/** A day, the name of a timeline of the pack, or rows of its own. */
export type RawDates = string | RawDateRows;
export type RawSeverity = Severity | readonly { readonly is: Severity; readonly if?: string }[];

export interface RawRule {
  readonly id: string;
  readonly kind?: RuleKind;
  readonly subject: SubjectKind;
  readonly title: string;
  readonly source: RuleSource;
  readonly when?: string;
  readonly from?: RawDates;
  readonly until?: string;
  readonly severity: RawSeverity;
  readonly requires?: readonly RawItem[];
  readonly controls: readonly string[];
  readonly leaves_to_humans: string;
  readonly finding: string;
  readonly remedy: string;
  readonly snippet?: string;
  readonly supersedes?: readonly string[];
  readonly waivable?: boolean;
  readonly covers?: readonly string[];
  readonly examples: readonly RawExample[];
}

export interface RawPack {
  readonly id: string;
  readonly jurisdiction: string;
  readonly title: string;
  readonly version: string;
  readonly reviewed_on: string;
  readonly instruments: Readonly<
    Record<string, Omit<Instrument, 'id' | 'sources'> & { readonly sources?: Instrument['sources'] }>
  >;
  readonly definitions?: Readonly<Record<string, string>>;
  readonly tables?: Readonly<Record<string, TableValue>>;
  readonly routes?: readonly { readonly to: string; readonly when: string; readonly why?: string }[];
  readonly profiles?: Pack['profiles'];
  readonly timelines?: Readonly<Record<string, RawDateRows>>;
  readonly not_encoded?: Readonly<Record<string, string>>;
}
