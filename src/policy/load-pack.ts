/**
 * Owns turning a pack's YAML files into a `Pack`: schema, conditions, dates, references. All problems are returned at
 * once with file and line; a pack with problems is never used. Pure: files are handed in.
 */
import { createHash } from 'node:crypto';
import { isDay } from '../facts/calendar.ts';
import { lintPack } from './lint-pack.ts';
import { parseCondition } from './parse-condition.ts';
import { type PackProblem, type PositionedYaml, readYaml } from './positioned-yaml.ts';
import type {
  Condition,
  DateRow,
  EachList,
  Instrument,
  Item,
  Pack,
  Route,
  Rule,
  RuleKind,
  RuleSource,
  Severity,
  SeverityRow,
  TableValue,
} from './rule.ts';
import validators from './validators.gen.cjs';

/** A file of a pack: its path, for messages, and its text. */
export interface PackFile {
  readonly path: string;
  readonly text: string;
}

/** Rules keep their examples only while they are tested. */
export interface LoadedPack {
  readonly pack: Pack;
  readonly examples: ReadonlyMap<string, readonly RawExample[]>;
  /** Obligations of the register that a rule answers, by rule id. */
  readonly covers: ReadonlyMap<string, readonly string[]>;
  /** Obligations of the register without a rule, with the reason. */
  readonly notEncoded: Readonly<Record<string, string>>;
}

export interface RawExample {
  readonly title: string;
  readonly as_of: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly informs?: boolean;
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

interface RawItem {
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
type RawDates =
  | string
  | readonly { readonly on: string; readonly if?: string; readonly confirmed?: boolean; readonly note?: string }[];
type RawSeverity = Severity | readonly { readonly is: Severity; readonly if?: string }[];

interface RawRule {
  readonly id: string;
  readonly kind?: RuleKind;
  readonly subject: Rule['subject'];
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
  readonly covers?: readonly string[];
  readonly examples: readonly RawExample[];
}

interface RawPack {
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
  readonly not_encoded?: Readonly<Record<string, string>>;
}

export type PackLoad =
  | { readonly ok: true; readonly loaded: LoadedPack; readonly problems: readonly [] }
  | { readonly ok: false; readonly loaded: LoadedPack | null; readonly problems: readonly PackProblem[] };

/** Loads one pack from its files: one `pack.yml` and any number of `rules/*.yml`. */
export function loadPack(files: readonly PackFile[], origin: string, controls: ReadonlySet<string> | null): PackLoad {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const head = sorted.find((f) => /(^|\/)pack\.ya?ml$/.test(f.path));
  if (!head) {
    const path = sorted[0]?.path ?? origin;
    return { ok: false, loaded: null, problems: [{ path, line: 1, message: `${origin} has no pack.yml` }] };
  }
  const problems: PackProblem[] = [];
  const packYaml = readYaml(head.path, head.text, validators.validatePack, problems);
  const ruleFiles = sorted.filter((f) => f !== head && /\/rules\/[^/]+\.ya?ml$/.test(`/${f.path}`));
  for (const stray of sorted.filter((f) => f !== head && !ruleFiles.includes(f)))
    problems.push({
      path: stray.path,
      line: 1,
      message: 'neither pack.yml nor a rule in rules/: nothing would read it',
    });
  if (ruleFiles.length === 0) problems.push({ path: head.path, line: 1, message: 'the pack has no rules' });
  const ruleYamls = ruleFiles.map((f) => readYaml(f.path, f.text, validators.validateRule, problems));
  if (!packYaml) return { ok: false, loaded: null, problems };
  const raw = packYaml.value as RawPack;
  const builder = new Builder(packYaml, problems);
  builder.days([
    [['reviewed_on'], raw.reviewed_on],
    ...Object.entries(raw.instruments).map(([id, i]) => [['instruments', id, 'date'], i.date] as const),
  ]);
  const digest = createHash('sha256');
  const folder = head.path.slice(0, head.path.lastIndexOf('/') + 1);
  for (const { path, text } of sorted)
    digest.update(`${path.startsWith(folder) ? path.slice(folder.length) : path}\0${text}\0`);
  const examples = new Map<string, readonly RawExample[]>();
  const covers = new Map<string, readonly string[]>();
  const rules: Rule[] = [];
  for (const yaml of ruleYamls) {
    if (!yaml) continue;
    const rule = new Builder(yaml, problems).rule(yaml.value as RawRule, raw);
    const expected = yaml.path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
    if (rule.id !== expected)
      problems.push({
        path: yaml.path,
        line: yaml.lineOf(['id']),
        message: `the rule ${rule.id} must be in a file of that name`,
      });
    const written = yaml.value as RawRule;
    examples.set(rule.id, written.examples);
    covers.set(rule.id, written.covers ?? [rule.id]);
    rules.push(rule);
  }
  const pack: Pack = {
    id: raw.id,
    jurisdiction: raw.jurisdiction,
    title: raw.title,
    version: raw.version,
    reviewedOn: raw.reviewed_on,
    instruments: Object.entries(raw.instruments).map(([id, i]) => ({ ...i, id, sources: i.sources ?? [] })),
    definitions: Object.fromEntries(
      Object.entries(raw.definitions ?? {}).map(([name, text]) => [
        name,
        builder.condition(text, ['definitions', name]),
      ]),
    ),
    tables: raw.tables ?? {},
    routes: (raw.routes ?? []).map(
      (r, i): Route => ({ to: r.to, when: builder.condition(r.when, ['routes', i, 'when']), why: r.why ?? null }),
    ),
    rules,
    profiles: raw.profiles ?? {},
    origin,
    digest: digest.digest('hex'),
  };
  const positions = new Map([packYaml, ...ruleYamls.filter((y) => y !== null)].map((y) => [y.path, y] as const));
  problems.push(...lintPack(pack, head.path, positions, controls));
  const loaded = { pack, examples, covers, notEncoded: raw.not_encoded ?? {} };
  if (problems.length === 0) return { ok: true, loaded, problems: [] };
  return {
    ok: false,
    loaded,
    problems: problems.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1)),
  };
}

const UNPARSED: Condition = { text: 'false', tree: { op: 'value', args: [false], from: 0, to: 5 } };

/** Builds parts of one file; conditions and days that do not parse become problems at their line. */
class Builder {
  readonly #yaml: PositionedYaml;
  readonly #problems: PackProblem[];

  constructor(yaml: PositionedYaml, problems: PackProblem[]) {
    this.#yaml = yaml;
    this.#problems = problems;
  }

  condition(text: string, route: readonly (string | number)[]): Condition {
    const parsed = parseCondition(text);
    if (parsed.ok) return parsed.condition;
    this.#report(route, `${parsed.problem.message} (at character ${parsed.problem.at + 1} of "${text}")`);
    return UNPARSED;
  }

  /** Days that stand beside the rules; a wrong one is reported, nothing else reads them. */
  days(entries: readonly (readonly [readonly (string | number)[], string])[]): void {
    for (const [route, day] of entries) this.#day(day, route);
  }

  rule(raw: RawRule, pack: RawPack): Rule {
    this.days(raw.examples.map((example, i) => [['examples', i, 'as_of'], example.as_of]));
    return {
      id: raw.id,
      jurisdiction: pack.jurisdiction,
      pack: pack.id,
      kind: raw.kind ?? 'duty',
      subject: raw.subject,
      title: raw.title,
      source: raw.source,
      when: raw.when === undefined ? null : this.condition(raw.when, ['when']),
      from: raw.from === undefined ? [] : this.#dates(raw.from, ['from']),
      until: raw.until === undefined ? null : this.#day(raw.until, ['until']),
      severity: this.#severity(raw.severity, ['severity']),
      requires: (raw.requires ?? []).map((item, i) => this.#item(item, ['requires', i])),
      controls: raw.controls,
      leavesToHumans: raw.leaves_to_humans.trim(),
      finding: raw.finding.trim(),
      remedy: raw.remedy.trim(),
      snippet: raw.snippet ?? null,
      supersedes: raw.supersedes ?? [],
      file: this.#yaml.path,
    };
  }

  #item(raw: RawItem, route: readonly (string | number)[]): Item {
    const optional = (key: 'if' | 'when' | 'holds' | 'never') =>
      raw[key] === undefined ? null : this.condition(raw[key], [...route, key]);
    return {
      id: raw.id,
      each: raw.each === undefined ? null : this.#each(raw.each, [...route, 'each']),
      as: raw.as ?? null,
      if: optional('if'),
      when: optional('when'),
      declared: (raw.declared ?? []).map((path, i) => this.condition(path, [...route, 'declared', i])),
      holds: optional('holds'),
      never: optional('never'),
      any: (raw.any ?? []).map((item, i) => this.#item(item, [...route, 'any', i])),
      from: raw.from === undefined ? [] : this.#dates(raw.from, [...route, 'from']),
      severity: raw.severity === undefined ? [] : this.#severity(raw.severity, [...route, 'severity']),
      notApplicable: raw.na ?? 'refused',
      reason: raw.reason ?? null,
      finding: raw.finding?.trim() ?? null,
      remedy: raw.remedy?.trim() ?? null,
      snippet: raw.snippet ?? null,
    };
  }

  #each(raw: NonNullable<RawItem['each']>, route: readonly (string | number)[]): EachList {
    if (typeof raw === 'string') return { kind: 'expression', condition: this.condition(raw, route) };
    return {
      kind: 'entries',
      entries: raw.map((entry, i) =>
        typeof entry === 'string'
          ? { id: entry, from: [] }
          : { id: entry.id, from: entry.from === undefined ? [] : this.#dates(entry.from, [...route, i, 'from']) },
      ),
    };
  }

  #dates(raw: RawDates, route: readonly (string | number)[]): readonly DateRow[] {
    if (typeof raw === 'string') return [{ on: this.#day(raw, route), if: null, confirmed: true, note: null }];
    return raw.map((row, i) => ({
      on: row.on === 'never' ? 'never' : this.#day(row.on, [...route, i, 'on']),
      if: row.if === undefined ? null : this.condition(row.if, [...route, i, 'if']),
      confirmed: row.confirmed ?? true,
      note: row.note ?? null,
    }));
  }

  #severity(raw: RawSeverity, route: readonly (string | number)[]): readonly SeverityRow[] {
    if (typeof raw === 'string') return [{ is: raw, if: null }];
    return raw.map((row, i) => ({
      is: row.is,
      if: row.if === undefined ? null : this.condition(row.if, [...route, i, 'if']),
    }));
  }

  #day(text: string, route: readonly (string | number)[]): string {
    if (!isDay(text)) this.#report(route, `${text} is no day of the calendar; write YYYY-MM-DD`);
    return text;
  }

  #report(route: readonly (string | number)[], message: string): void {
    this.#problems.push({ path: this.#yaml.path, line: this.#yaml.lineOf(route), message });
  }
}
