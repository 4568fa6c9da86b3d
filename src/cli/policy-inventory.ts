/** Owns what the packs say about themselves: coverage of the register, certainty of texts and dates, days of change. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDay } from '../facts/calendar.ts';
import { coverageOf, parseRegister } from '../policy/coverage.ts';
import { type DutyChange, dutyCalendar } from '../policy/duty-calendar.ts';
import type { Certainty, Rule } from '../policy/rule.ts';
import type { CommandResult } from './command-result.ts';
import type { PolicyTask } from './policy-commands.ts';
import { count, describeProblem } from './policy-packs.ts';

/** `policy coverage`: obligations with a rule, left out with a reason, or forgotten (exit 1). */
export function printCoverage({ folder, packs }: PolicyTask): CommandResult {
  const path = join(folder, 'obligations.yml');
  if (!existsSync(path)) return { text: `there is no register ${path}\n`, exitCode: 2 };
  const unread = packs.flatMap(({ problems }) => problems);
  if (unread.length > 0) return { text: `${unread.map(describeProblem).join('\n')}\n`, exitCode: 2 };
  const loaded = packs.flatMap((found) => (found.loaded ? [found.loaded] : []));
  const rows = coverageOf(parseRegister(readFileSync(path, 'utf8')), loaded).filter(({ jurisdiction }) =>
    loaded.some(({ pack }) => pack.jurisdiction === jurisdiction),
  );
  const problems = rows.flatMap((row) => row.problems);
  const lines = [
    ...problems,
    ...rows.map(
      ({ jurisdiction, obligations, byRule, leftOut }) =>
        `${jurisdiction}: ${count(obligations, 'obligation')}, ${byRule} answered by rules, ${leftOut} left out with a reason, ${obligations - byRule - leftOut} open`,
    ),
  ];
  return { text: `${lines.join('\n')}\n`, exitCode: problems.length > 0 ? 1 : 0 };
}

const UNREAD: readonly Certainty[] = ['memory', 'secondary'];

/** `policy certainty`: rules whose text or date nobody read in the official source, weakest first. */
export function printCertainty({ packs }: PolicyTask): CommandResult {
  const rules = packs.flatMap((found) => found.loaded?.pack.rules ?? []);
  const lines = UNREAD.flatMap((level) => {
    const listed = rules.filter((rule) => weakest(rule) === level);
    return listed.length === 0
      ? []
      : [
          `${level === 'memory' ? 'From memory' : 'From secondary sources'}: ${count(listed.length, 'rule')}`,
          ...listed.map(
            ({ id, source }) =>
              `  ${id}: ${source.instrument} ${source.provision} (text ${source.certainty.text}, date ${source.certainty.date})`,
          ),
        ];
  });
  const primary = rules.filter((rule) => weakest(rule) === 'primary').length;
  return { text: `${[...lines, `Read in the official text: ${count(primary, 'rule')}`].join('\n')}\n`, exitCode: 0 };
}

function weakest({ source }: Rule): Certainty {
  const both = [source.certainty.text, source.certainty.date];
  return UNREAD.find((level) => both.includes(level)) ?? 'primary';
}

/** `policy calendar --from DATE --to DATE`: every change of duties in a period. */
export function printCalendar({ packs, flags }: PolicyTask): CommandResult {
  const [from, to] = [flags.from, flags.to];
  for (const [name, day] of Object.entries({ from, to })) {
    if (typeof day !== 'string' || !isDay(day))
      return { text: `--${name} needs a day, YYYY-MM-DD\n`, exitCode: 2, stream: 'stderr' };
  }
  const changes = dutyCalendar(
    packs.flatMap((found) => (found.loaded ? [found.loaded.pack] : [])),
    String(from),
    String(to),
  );
  const lines: string[] = [];
  let heading = '';
  for (const change of changes) {
    const own = `${change.on} ${change.jurisdiction.toUpperCase()}`;
    if (own !== heading) lines.push(own);
    heading = own;
    lines.push(`  ${describeChange(change)}`);
  }
  lines.push(`${count(changes.length, 'change')} from ${from} to ${to}`);
  return { text: `${lines.join('\n')}\n`, exitCode: 0 };
}

function describeChange({ rule, title, change, part, condition, confirmed, provision }: DutyChange): string {
  const what = part === null ? change : `part ${part} ${change}`;
  const whom = condition === null ? '' : `, where ${condition}`;
  return `${rule} ${confirmed ? what : `${what} (expected)`}: ${title} (${provision})${whom}`;
}
