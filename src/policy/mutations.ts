/**
 * Owns small wrong versions of a rule: an item dropped, a condition negated, `when` removed, a day shifted. Examples that
 * hold for all of them prove nothing about that part of the rule.
 */
import { isDay, plusDays } from '../facts/calendar.ts';
import type { Condition, DateRow, EachList, Item, Rule, SeverityRow } from './rule.ts';

export interface Mutation {
  /** What was done, for people: `item "notice" dropped`. */
  readonly what: string;
  readonly rule: Rule;
}

/** Every small wrong version of a rule. */
export function mutationsOf(rule: Rule): readonly Mutation[] {
  const as = (what: string, changes: Partial<Rule>): Mutation => ({ what, rule: { ...rule, ...changes } });
  const { when } = rule;
  return [
    ...(when === null ? [] : [as('"when" removed', { when: null }), as('"when" negated', { when: negated(when) })]),
    ...rowMutations(rule.from).map(({ what, value }) => as(what, { from: value })),
    ...severityMutations(rule.severity).map(({ what, value }) => as(what, { severity: value })),
    ...(rule.until === null
      ? []
      : [-1, 1].map((days) => as(`"until" shifted by ${days}`, { until: plusDays(rule.until ?? '', days) }))),
    ...listMutations(rule.requires).map(({ what, value }) => as(what, { requires: value })),
  ];
}

interface Variant<T> {
  readonly what: string;
  readonly value: T;
}

function negated({ text, tree }: Condition): Condition {
  return { text: `!(${text})`, tree: { op: '!_', args: [tree] } };
}

function replaced<T>(list: readonly T[], at: number, value: T): readonly T[] {
  return list.map((entry, i) => (i === at ? value : entry));
}

function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, i) => i !== at);
}

function rowMutations(rows: readonly DateRow[]): readonly Variant<readonly DateRow[]>[] {
  return rows.flatMap((row, i) => [
    ...(isDay(row.on)
      ? [-1, 1].map((days) => ({
          what: `the day ${row.on} shifted by ${days}`,
          value: replaced(rows, i, { ...row, on: plusDays(row.on, days) }),
        }))
      : []),
    ...(row.if === null
      ? []
      : [
          {
            what: `the condition of the day ${row.on} negated`,
            value: replaced(rows, i, { ...row, if: negated(row.if) }),
          },
        ]),
  ]);
}

function severityMutations(rows: readonly SeverityRow[]): readonly Variant<readonly SeverityRow[]>[] {
  return rows.flatMap((row, i) =>
    row.if === null
      ? []
      : [
          {
            what: `the condition of the severity ${row.is} negated`,
            value: replaced(rows, i, { ...row, if: negated(row.if) }),
          },
        ],
  );
}

function listMutations(items: readonly Item[]): readonly Variant<readonly Item[]>[] {
  return items.flatMap((item, i) => [
    { what: `the item "${item.id}" dropped`, value: without(items, i) },
    ...itemMutations(item).map(({ what, value }) => ({
      what: `${what} (item "${item.id}")`,
      value: replaced(items, i, value),
    })),
  ]);
}

const CONDITIONS = ['if', 'when', 'holds', 'never'] as const;

function itemMutations(item: Item): readonly Variant<Item>[] {
  return [
    ...CONDITIONS.flatMap((name) => {
      const condition = item[name];
      return condition === null ? [] : [{ what: `"${name}" negated`, value: { ...item, [name]: negated(condition) } }];
    }),
    ...(item.declared.length < 2
      ? []
      : item.declared.map((path, i) => ({
          what: `"${path.text}" no longer asked for`,
          value: { ...item, declared: without(item.declared, i) },
        }))),
    ...(item.any.length === 0
      ? []
      : listMutations(item.any).map(({ what, value }) => ({ what, value: { ...item, any: value } }))),
    ...rowMutations(item.from).map(({ what, value }) => ({ what, value: { ...item, from: value } })),
    ...severityMutations(item.severity).map(({ what, value }) => ({ what, value: { ...item, severity: value } })),
    ...eachMutations(item.each).map(({ what, value }) => ({ what, value: { ...item, each: value } })),
  ];
}

function eachMutations(each: EachList | null): readonly Variant<EachList>[] {
  if (each?.kind !== 'entries') return [];
  return each.entries.flatMap((entry, i) =>
    rowMutations(entry.from).map(({ what, value }) => ({
      what: `${what} for "${entry.id}"`,
      value: { ...each, entries: replaced(each.entries, i, { ...entry, from: value }) },
    })),
  );
}
