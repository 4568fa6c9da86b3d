/**
 * Owns the days on which what a pack asks for changes: rules and their parts that start, widen or end. `policy calendar`
 * prints them for a period; a report takes from them the days that concern what it judged.
 */
import { isDay } from '../facts/calendar.ts';
import type { Judgement } from './judgement.ts';
import type { Condition, DateRow, EachList, Item, Pack, Rule } from './rule.ts';

export interface DutyChange {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly jurisdiction: string;
  readonly rule: string;
  readonly title: string;
  readonly change: 'starts' | 'ends';
  /** The part of the rule that starts (`practices[intimate-imagery]`), or null for the whole rule. */
  readonly part: string | null;
  /** For whom the day counts, as the pack writes it; null where it counts for everybody whom the rule concerns. */
  readonly condition: string | null;
  /** False: expected, not enacted. */
  readonly confirmed: boolean;
  readonly provision: string;
}

/** Every change from `from` to `to`, both included, by day, jurisdiction and rule. */
export function dutyCalendar(packs: readonly Pack[], from: string, to: string): readonly DutyChange[] {
  return packs
    .flatMap((pack) => pack.rules.flatMap(changesOf))
    .filter(({ on }) => on >= from && on <= to)
    .toSorted(
      (a, b) =>
        compare(a.on, b.on) ||
        compare(a.jurisdiction, b.jurisdiction) ||
        compare(a.rule, b.rule) ||
        compare(a.part ?? '', b.part ?? ''),
    );
}

/** All days on which a rule, or a part of it, starts or ends. */
function changesOf(rule: Rule): readonly DutyChange[] {
  const base = {
    jurisdiction: rule.jurisdiction,
    rule: rule.id,
    title: rule.title,
    provision: rule.source.provision,
  };
  const starts = (rows: readonly DateRow[], part: string | null): readonly DutyChange[] =>
    rows
      .filter((row) => isDay(row.on))
      .map((row) => ({
        ...base,
        on: row.on,
        change: 'starts',
        part,
        condition: textOf(row.if),
        confirmed: row.confirmed,
      }));
  const ends: readonly DutyChange[] =
    rule.until === null
      ? []
      : [{ ...base, on: rule.until, change: 'ends', part: null, condition: null, confirmed: true }];
  return [
    ...starts(rule.from, null),
    ...rule.requires.flatMap((item) => [...starts(item.from, item.id), ...startsOfEntries(item, starts)]),
    ...ends,
  ];
}

function startsOfEntries(
  item: Item,
  starts: (rows: readonly DateRow[], part: string) => readonly DutyChange[],
): readonly DutyChange[] {
  return entriesOf(item.each).flatMap((entry) => starts(entry.from, `${item.id}[${entry.id}]`));
}

function entriesOf(each: EachList | null): readonly { readonly id: string; readonly from: readonly DateRow[] }[] {
  return each?.kind === 'entries' ? each.entries : [];
}

function textOf(condition: Condition | null): string | null {
  return condition?.text ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The days ahead on which a rule starts, widens or ends for the subject of one judgement, as far as facts decide it. */
export function daysAhead(judgement: Judgement, asOf: string): readonly string[] {
  const { verdict, upcoming, rule } = judgement;
  const mine = new Set(
    verdict === 'not-applicable'
      ? upcoming && upcoming.verdict !== 'not-applicable'
        ? [upcoming.from]
        : []
      : [
          ...(verdict === 'undetermined' ? judgement.possibleDates : []),
          ...judgement.upcomingItems.map((item) => item.from),
          ...(rule.until === null ? [] : [rule.until]),
        ],
  );
  if (mine.size === 0) return [];
  return changesOf(rule)
    .map(({ on }) => on)
    .filter((on) => on > asOf && mine.has(on));
}
