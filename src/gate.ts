/** The hall both doors lead to: source → evidence → policy → findings. */
import type { Source } from './evidence/source.ts';
import type { Outcome } from './findings/outcome.ts';
import type { RequestedSettings } from './policy/configuration.ts';

export interface GateRequest {
  /** The tree that is judged. */
  readonly head: Source;
  /** The merge base to compare with, or null. */
  readonly base: Source | null;
  /** The trusted ref: configuration, packs and overrides come from here and nowhere else. */
  readonly trusted: Source;
  /** The base branch's tip, used instead of `trusted` if the trusted file lists its name; null on the default branch. */
  readonly trustedBranch: { readonly name: string; readonly source: Source } | null;
  /** Path of the configuration file. */
  readonly configPath: string;
  /** A missing configuration file is an error when its path was asked for. */
  readonly configRequired: boolean;
  readonly settings: RequestedSettings;
  /** False where the change under judgement can set them (`pull_request`): then they may only tighten, and an earlier `as-of` gates nothing. */
  readonly settingsTrusted: boolean;
  /** Today, UTC, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Judges one tree. Never rejects for what the repository holds; rejects for faults of sources only. */
export declare function runGate(request: GateRequest): Promise<Outcome>;
