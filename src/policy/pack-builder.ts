/** Owns turning the written parts of a pack into loaded ones: conditions parsed, days checked, timelines looked up. */
import { isDay } from '../facts/calendar.ts';
import { meantInstead } from '../facts/spelling.ts';
import { parseCondition } from './parse-condition.ts';
import type { PackProblem, PositionedYaml } from './positioned-yaml.ts';
import type { RawDateRows, RawDates, RawItem, RawPack, RawRule, RawSeverity } from './raw-pack.ts';
import type { Condition, DateRow, EachList, Item, Rule, SeverityRow } from './rule.ts';

export type Timelines = Readonly<Record<string, readonly DateRow[]>>;

const UNPARSED: Condition = { text: 'false', tree: { op: 'value', args: [false], from: 0, to: 5 } };

/** Builds parts of one file; conditions and days that do not parse become problems at their line. */
export class PackBuilder {
  readonly #yaml: PositionedYaml;
  readonly #problems: PackProblem[];
  readonly #timelines: Timelines;

  constructor(yaml: PositionedYaml, problems: PackProblem[], timelines: Timelines) {
    this.#yaml = yaml;
    this.#problems = problems;
    this.#timelines = timelines;
  }

  timelines(raw: Readonly<Record<string, RawDateRows>>): Timelines {
    return Object.fromEntries(
      Object.entries(raw).map(([name, rows]) => [name, this.#dates(rows, ['timelines', name])]),
    );
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
      waivable: raw.waivable ?? true,
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
    if (typeof raw === 'string' && /^[a-z]/.test(raw)) return this.#timeline(raw, route);
    if (typeof raw === 'string') return [{ on: this.#day(raw, route), if: null, confirmed: true, note: null }];
    return raw.map((row, i) => ({
      on: row.on === 'never' ? 'never' : this.#day(row.on, [...route, i, 'on']),
      if: row.if === undefined ? null : this.condition(row.if, [...route, i, 'if']),
      confirmed: row.confirmed ?? true,
      note: row.note ?? null,
    }));
  }

  #timeline(name: string, route: readonly (string | number)[]): readonly DateRow[] {
    const rows = Object.hasOwn(this.#timelines, name) ? this.#timelines[name] : undefined;
    if (!rows) {
      const known = Object.keys(this.#timelines);
      this.#report(route, `the pack has no timeline "${name}"${meantInstead(name, known)}`);
    }
    return rows ?? [];
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
