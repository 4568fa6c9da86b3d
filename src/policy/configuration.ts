/**
 * Owns `.github/ai-policy.yml`: what a repository sets for its gate. It is read from the trusted ref only. Layers:
 * defaults, then inputs, then this file; what the file sets an input may only tighten.
 */
import type { Certainty, Severity } from './rule.ts';

export interface OverrideEntry {
  readonly rule: string;
  readonly severity: Severity | 'off';
  readonly reason: string;
  readonly owner: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly expires: string;
}

export interface ScopeFloor {
  /** Markets that the repository says it serves, whatever a pull request declares; null: nothing said. */
  readonly markets: readonly string[] | null;
  readonly activities: readonly string[] | null;
  /** Kinds of subject that must be found. */
  readonly expects: readonly ('system' | 'model')[];
}

export interface Configuration {
  readonly jurisdictions: readonly string[];
  readonly enforce: 'gate' | 'observe';
  readonly failOn: 'error' | 'warning';
  readonly blocks: 'all' | 'new';
  /** Weakest certainty that may block: `secondary` by default. */
  readonly certainty: Exclude<Certainty, 'memory'>;
  readonly scope: ScopeFloor;
  /** Glob patterns; empty `include` means everything. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Paths of organisation packs at the trusted ref. */
  readonly packs: readonly string[];
  readonly overrides: readonly OverrideEntry[];
  readonly trustedBranches: readonly string[];
  readonly allowPastAsOf: boolean;
  /** The day to judge, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** What inputs or flags ask for, as written; checked against the file by `settleConfiguration`. */
export interface RequestedSettings {
  readonly jurisdictions: string | null;
  readonly enforce: string | null;
  readonly failOn: string | null;
  readonly asOf: string | null;
}
