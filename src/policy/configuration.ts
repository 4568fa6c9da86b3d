/**
 * Owns `.github/ai-policy.yml`: what a repository sets for its gate. It is read from the trusted ref only. Layers:
 * defaults, then inputs, then this file; what the file sets an input may only tighten.
 */
import { isDay } from '../facts/calendar.ts';
import validators from './configuration-validator.gen.cjs';
import { type PackProblem, readYaml } from './positioned-yaml.ts';
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
  /** Profiles chosen, by pack id. */
  readonly profiles: Readonly<Record<string, readonly string[]>>;
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

export const DEFAULT_CONFIG_PATH = '.github/ai-policy.yml';

/** What the file sets; null where it is silent. */
export interface ConfiguredFile {
  readonly path: string;
  readonly jurisdictions: readonly string[] | null;
  readonly enforce: 'gate' | 'observe' | null;
  readonly failOn: 'error' | 'warning' | null;
  readonly asOf: string | null;
  readonly allowPastAsOf: boolean;
  readonly rest: Pick<
    Configuration,
    'blocks' | 'certainty' | 'scope' | 'include' | 'exclude' | 'packs' | 'profiles' | 'overrides' | 'trustedBranches'
  >;
}

interface RawConfiguration {
  readonly jurisdictions?: readonly string[];
  readonly enforce?: 'gate' | 'observe';
  readonly 'fail-on'?: 'error' | 'warning';
  readonly blocks?: 'all' | 'new';
  readonly certainty?: 'secondary' | 'primary';
  readonly scope?: {
    readonly markets?: readonly string[];
    readonly activities?: readonly string[];
    readonly expects?: readonly ('system' | 'model')[];
  };
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly packs?: readonly string[];
  readonly profiles?: Readonly<Record<string, readonly string[]>>;
  readonly overrides?: readonly OverrideEntry[];
  readonly 'trusted-branches'?: readonly string[];
  readonly 'allow-past-as-of'?: boolean;
  readonly 'as-of'?: string;
}

const EMPTY: RawConfiguration = {};

/** Reads the file's text; an absent file (null) says nothing. Every problem comes with its line. */
export function parseConfiguration(
  path: string,
  text: string | null,
): { file: ConfiguredFile; problems: readonly PackProblem[] } {
  const problems: PackProblem[] = [];
  const blank = text === null || text.split('\n').every((line) => /^\s*(#|$)/.test(line));
  const yaml = blank ? null : readYaml(path, text, validators.validateConfiguration, problems);
  const raw = (yaml?.value as RawConfiguration | null | undefined) ?? EMPTY;
  const days = [
    ...(raw.overrides ?? []).map((o, i) => [['overrides', i, 'expires'], o.expires] as const),
    [['as-of'], raw['as-of']] as const,
  ];
  for (const [route, day] of days) {
    if (day !== undefined && !isDay(day))
      problems.push({
        path,
        line: yaml?.lineOf(route) ?? 1,
        message: `${day} is no day of the calendar; write YYYY-MM-DD`,
      });
  }
  const file: ConfiguredFile = {
    path,
    jurisdictions: raw.jurisdictions ?? null,
    enforce: raw.enforce ?? null,
    failOn: raw['fail-on'] ?? null,
    asOf: raw['as-of'] ?? null,
    allowPastAsOf: raw['allow-past-as-of'] ?? false,
    rest: {
      blocks: raw.blocks ?? 'all',
      certainty: raw.certainty ?? 'secondary',
      scope: {
        markets: raw.scope?.markets ?? null,
        activities: raw.scope?.activities ?? null,
        expects: raw.scope?.expects ?? [],
      },
      include: raw.include ?? [],
      exclude: raw.exclude ?? [],
      packs: raw.packs ?? [],
      profiles: raw.profiles ?? {},
      overrides: raw.overrides ?? [],
      trustedBranches: raw['trusted-branches'] ?? [],
    },
  };
  return { file, problems };
}

/** Where a setting came from decides what it may do: `trusted` false may only tighten what the file sets. */
export interface SettleOptions {
  readonly trusted: boolean;
  /** Whether a day other than today may be asked for without the file's leave (the command line). */
  readonly anyDay: boolean;
  readonly today: string;
  /** Jurisdictions for which a pack exists, in the order in which reports show them. */
  readonly available: readonly string[];
}

export interface SettledConfiguration {
  readonly configuration: Configuration;
  readonly ignored: readonly { readonly input: string; readonly value: string; readonly reason: string }[];
  /** Inputs that mean nothing: an unknown jurisdiction, a day that is none. Nothing may be judged then. */
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

/** Lays inputs over defaults and the file over both. Nothing an untrusted input says loosens what the file sets. */
export function settleConfiguration(
  file: ConfiguredFile,
  asked: RequestedSettings,
  options: SettleOptions,
): SettledConfiguration {
  const ignored: { input: string; value: string; reason: string }[] = [];
  const problems: { code: string; message: string }[] = [];
  const ignore = (input: string, value: string, reason: string) => ignored.push({ input, value, reason });
  const oneOf = <T extends string>(input: string, value: string | null, allowed: readonly T[]): T | null => {
    if (value === null || value === '') return null;
    const found = allowed.find((a) => a === value);
    if (!found)
      problems.push({ code: 'invalid-input', message: `${input}: "${value}" is not one of ${allowed.join(', ')}` });
    return found ?? null;
  };
  const enforce: 'gate' | 'observe' =
    stricter<'gate' | 'observe'>(
      'enforce',
      oneOf('enforce', asked.enforce, ['gate', 'observe']),
      file.enforce,
      'gate',
      ignore,
    ) ?? 'gate';
  const failOn: 'error' | 'warning' =
    stricter<'error' | 'warning'>(
      'fail-on',
      oneOf('fail-on', asked.failOn, ['error', 'warning']),
      file.failOn,
      'warning',
      ignore,
    ) ?? 'error';
  const jurisdictions = settleJurisdictions(file, asked.jurisdictions, options, ignore, problems);
  const asOf = settleDay(file, asked.asOf, options, ignore, problems);
  return {
    configuration: { ...file.rest, jurisdictions, enforce, failOn, allowPastAsOf: file.allowPastAsOf, asOf },
    ignored,
    problems,
  };
}

type Ignore = (input: string, value: string, reason: string) => void;

function stricter<T extends string>(
  input: string,
  asked: T | null,
  set: T | null,
  strict: T,
  ignore: Ignore,
): T | null {
  if (asked === null || set === null || asked === set) return asked ?? set;
  if (asked === strict) return asked;
  ignore(input, asked, `the configuration file sets ${set}, and an input may only tighten it`);
  return set;
}

function settleJurisdictions(
  file: ConfiguredFile,
  asked: string | null,
  options: SettleOptions,
  ignore: Ignore,
  problems: { code: string; message: string }[],
): readonly string[] {
  const wanted = (asked ?? '')
    .split(',')
    .map((j) => j.trim().toLowerCase())
    .filter((j) => j !== '');
  for (const id of new Set([...wanted, ...(file.jurisdictions ?? [])])) {
    if (!options.available.includes(id)) {
      problems.push({
        code: 'unknown-jurisdiction',
        message: `jurisdictions: there is no pack for "${id}"; known are ${options.available.join(', ')}`,
      });
    }
  }
  const dropped = (file.jurisdictions ?? []).filter((id) => wanted.length > 0 && !wanted.includes(id));
  if (dropped.length > 0)
    ignore(
      'jurisdictions',
      wanted.join(','),
      `the configuration file asks for ${dropped.join(', ')} too, and an input may only add`,
    );
  const chosen =
    wanted.length > 0
      ? new Set([...wanted, ...(file.jurisdictions ?? [])])
      : new Set(file.jurisdictions ?? options.available);
  return options.available.filter((id) => chosen.has(id));
}

function settleDay(
  file: ConfiguredFile,
  asked: string | null,
  options: SettleOptions,
  ignore: Ignore,
  problems: { code: string; message: string }[],
): string {
  const base = file.asOf ?? options.today;
  if (asked === null || asked === '') return base;
  if (!isDay(asked)) {
    problems.push({ code: 'invalid-input', message: `as-of: "${asked}" is no day of the calendar; write YYYY-MM-DD` });
    return base;
  }
  if (asked === base || options.anyDay) return asked;
  if (!options.trusted) {
    ignore('as-of', asked, 'the change under judgement cannot choose the day');
    return base;
  }
  if (asked < options.today && !file.allowPastAsOf) {
    ignore('as-of', asked, 'a day in the past gates nothing unless the configuration file sets allow-past-as-of');
    return base;
  }
  return asked;
}
