/** Owns `policy …`: what maintainers of packs run. Each subcommand is one entry of a table. */
import { exampleFactProblems } from '../policy/example-facts.ts';
import { testExamples } from '../policy/examples.ts';
import type { LoadedPack } from '../policy/load-pack.ts';
import { mutationsOf } from '../policy/mutations.ts';
import type { Rule } from '../policy/rule.ts';
import type { CommandResult } from './command-result.ts';
import { printCalendar, printCertainty, printCoverage } from './policy-inventory.ts';
import { count, describeProblem, type FoundPack, findPacks, nothingFound } from './policy-packs.ts';

type Flags = Readonly<Record<string, string | true>>;

/** What a subcommand works on. */
export interface PolicyTask {
  readonly folder: string;
  readonly packs: readonly FoundPack[];
  readonly flags: Flags;
}

const SUBCOMMANDS: Readonly<Record<string, (task: PolicyTask) => CommandResult>> = {
  lint: lintPacks,
  test: testPacks,
  coverage: printCoverage,
  certainty: printCertainty,
  calendar: printCalendar,
};

/** `policy SUBCOMMAND [FOLDER]`. */
export function runPolicyCommand(operands: readonly string[], flags: Flags): CommandResult {
  const [name = '', folder = 'policies'] = operands;
  const subcommand = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (!subcommand) {
    const known = Object.keys(SUBCOMMANDS).join(', ');
    return { text: `there is no "policy ${name}"; there are ${known}\n`, exitCode: 2, stream: 'stderr' };
  }
  const only = typeof flags.pack === 'string' ? flags.pack : null;
  const packs = findPacks(folder, only);
  return packs.length === 0 ? nothingFound(folder, only) : subcommand({ folder, packs, flags });
}

/** Checks packs: schema, names, words, dates, types. Exit 2 on any problem. */
function lintPacks({ packs }: PolicyTask): CommandResult {
  const problems = packs.flatMap((p) => p.problems);
  const lines = problems.map(describeProblem);
  const rules = packs.reduce((sum, p) => sum + (p.loaded?.pack.rules.length ?? 0), 0);
  lines.push(`${count(packs.length, 'pack')}, ${count(rules, 'rule')}, ${count(problems.length, 'problem')}`);
  return { text: `${lines.join('\n')}\n`, exitCode: problems.length > 0 ? 2 : 0 };
}

interface Tested {
  readonly lines: readonly string[];
  readonly examples: number;
  readonly failed: number;
  readonly mutations: number;
  readonly survived: number;
}

/**
 * Judges every example of every rule; with `--mutate` also small wrong versions of each rule, of which every one must
 * make an example fail. Exit 1 where something does not hold, 2 where a pack cannot be read.
 */
function testPacks({ folder, packs, flags }: PolicyTask): CommandResult {
  const only = typeof flags.rule === 'string' ? flags.rule : null;
  const problems = packs.flatMap((p) => p.problems);
  const tested = packs.flatMap(({ loaded }) =>
    loaded === null
      ? []
      : loaded.pack.rules
          .filter((rule) => only === null || rule.id === only)
          .map((rule) => testRule(rule, loaded, flags.mutate === true)),
  );
  if (tested.length === 0) return { text: `no rule${only ? ` "${only}"` : ''} found under ${folder}\n`, exitCode: 2 };
  const sum = (of: (entry: Tested) => number) => tested.reduce((total, entry) => total + of(entry), 0);
  const [failed, survived] = [sum((t) => t.failed), sum((t) => t.survived)];
  const lines = [
    ...problems.map(describeProblem),
    ...tested.flatMap((t) => t.lines),
    `${count(tested.length, 'rule')}, ${count(
      sum((t) => t.examples),
      'example',
    )}, ${failed} failed`,
    ...(flags.mutate === true
      ? [
          `${count(
            sum((t) => t.mutations),
            'mutation',
          )}, ${survived} survived`,
        ]
      : []),
  ];
  return { text: `${lines.join('\n')}\n`, exitCode: problems.length > 0 ? 2 : failed + survived > 0 ? 1 : 0 };
}

function testRule(rule: Rule, { pack, examples }: LoadedPack, mutate: boolean): Tested {
  const own = examples.get(rule.id) ?? [];
  const results = testExamples(rule, pack, own);
  const wrong = results.filter((result) => result.problems.length > 0);
  const facts = wrong.length > 0 ? [] : exampleFactProblems(rule, pack, own);
  const mutations = mutate ? mutationsOf(rule) : [];
  const survivors = mutations.filter((m) => testExamples(m.rule, pack, own).every((r) => r.problems.length === 0));
  return {
    lines: [
      ...wrong.flatMap((result) => [`${rule.id}: "${result.title}"`, ...result.problems.map((p) => `  ${p}`)]),
      ...facts.map((problem) => `${rule.id}: ${problem}`),
      ...survivors.map(({ what }) => `${rule.id}: no example fails with ${what}`),
    ],
    examples: own.length,
    failed: wrong.length + facts.length,
    mutations: mutations.length,
    survived: survivors.length,
  };
}
