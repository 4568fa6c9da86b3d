/** Owns the command line's grammar: commands, flags and their help, as one table. */

export interface Arguments {
  readonly command: Command;
  /** Positional arguments after the command. */
  readonly operands: readonly string[];
  /** Values of flags by name; `true` for flags without one. */
  readonly flags: Readonly<Record<string, string | true>>;
}

export type Command = 'check' | 'facts' | 'compute' | 'init' | 'explain' | 'policy' | 'help' | 'version';

interface CommandEntry {
  readonly usage: string;
  readonly summary: string;
  readonly flags: readonly string[];
  readonly operands: readonly [min: number, max: number];
}

const SELECTION = ['jurisdiction', 'as-of', 'config', 'fail-on', 'observe'] as const;

const COMMANDS: Readonly<Record<Exclude<Command, 'help' | 'version'>, CommandEntry>> = {
  check: {
    usage: 'check [DIR] [--base REF] [--head REF] [--format text|json|markdown]',
    summary: 'Judge a directory, or a commit of its repository.',
    flags: [...SELECTION, 'base', 'head', 'format', 'no-colour'],
    operands: [0, 1],
  },
  facts: {
    usage: 'facts [DIR|FILE] [--format text|json]',
    summary: 'List every fact that was read, with its place and the rules that read it.',
    flags: [...SELECTION, 'format'],
    operands: [0, 1],
  },
  compute: {
    usage: 'compute [DIR|FILE] [--format text|json]',
    summary: 'Recompute training compute and hold it against the thresholds.',
    flags: [...SELECTION, 'format'],
    operands: [0, 1],
  },
  init: {
    usage: 'init [DIR] [--dry-run]',
    summary: 'Write the three declarations from what the repository already says; nothing is overwritten.',
    flags: [...SELECTION, 'dry-run'],
    operands: [0, 1],
  },
  explain: {
    usage: 'explain RULE [DIR]',
    summary: 'Show the law, dates, condition and facts behind one rule.',
    flags: [...SELECTION, 'no-colour'],
    operands: [1, 2],
  },
  policy: {
    usage: 'policy lint|test|coverage|certainty|calendar [FOLDER] [--pack ID]',
    summary: 'Check policy packs, run the examples of their rules, or list what they hold.',
    flags: ['pack', 'rule', 'mutate', 'from', 'to'],
    operands: [1, 2],
  },
};

const FLAGS: Readonly<Record<string, { readonly value: string | null; readonly help: string }>> = {
  jurisdiction: { value: 'eu,uk,sg,jp', help: 'Judge by these only.' },
  'as-of': { value: 'DATE', help: 'Judge as of this day (YYYY-MM-DD); today, UTC, by default.' },
  config: { value: 'FILE', help: 'Configuration file; .github/ai-policy.yml by default.' },
  'fail-on': { value: 'error|warning', help: 'The mildest severity that blocks.' },
  observe: { value: null, help: 'Report everything, block nothing that the evidence says.' },
  base: { value: 'REF', help: 'Compare with the merge base of this commit.' },
  head: { value: 'REF', help: 'Judge this commit instead of the working directory.' },
  format: { value: 'FORMAT', help: 'text by default.' },
  'no-colour': { value: null, help: 'Print without colour.' },
  'dry-run': { value: null, help: 'Print what would be written (init).' },
  pack: { value: 'ID', help: 'Only this pack.' },
  rule: { value: 'ID', help: 'Only this rule (policy test).' },
  mutate: { value: null, help: 'Also test small wrong versions of each rule (policy test).' },
  from: { value: 'DATE', help: 'First day (policy calendar).' },
  to: { value: 'DATE', help: 'Last day (policy calendar).' },
};

export type ParsedArguments =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly message: string };

/** Parses the arguments after the program's name. */
export function parseArguments(args: readonly string[]): ParsedArguments {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return simple('help');
  if (name === '--version' || name === 'version') return simple('version');
  if (!Object.hasOwn(COMMANDS, name)) return wrong(`there is no command "${name}"`);
  const command = name as Exclude<Command, 'help' | 'version'>;
  const entry = COMMANDS[command];
  const flags: Record<string, string | true> = {};
  const operands: string[] = [];
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? '';
    if (word === '--help') return simple('help');
    if (!word.startsWith('--')) {
      operands.push(word);
      continue;
    }
    const [flag = '', inline] = word.slice(2).split(/=(.*)/s);
    const known = entry.flags.includes(flag) ? FLAGS[flag] : undefined;
    if (!known) return wrong(`"${command}" has no flag --${flag}`);
    const value = known.value === null ? true : (inline ?? rest[++i]);
    if (value === undefined) return wrong(`--${flag} needs a value: ${known.value}`);
    flags[flag] = value;
  }
  const [min, max] = entry.operands;
  if (operands.length < min || operands.length > max) return wrong(`usage: ai-policy ${entry.usage}`);
  return { ok: true, arguments: { command, operands, flags } };
}

function simple(command: 'help' | 'version'): ParsedArguments {
  return { ok: true, arguments: { command, operands: [], flags: {} } };
}

function wrong(message: string): ParsedArguments {
  return { ok: false, message: `${message}\nRun "ai-policy help" for all commands.` };
}

/** The help text. */
export function renderHelp(): string {
  const lines = [
    'AI Policy Gate checks AI evidence in a repository against the rules of the EU, the UK, Singapore and Japan.',
    '',
  ];
  for (const entry of Object.values(COMMANDS)) lines.push(`  ai-policy ${entry.usage}`, `      ${entry.summary}`);
  lines.push('', 'Flags:');
  for (const [name, flag] of Object.entries(FLAGS)) {
    lines.push(`  ${`--${name}${flag.value ? ` ${flag.value}` : ''}`.padEnd(28)}${flag.help}`);
  }
  lines.push('', 'Exit code 0: nothing blocks. 1: something blocks. 2: could not evaluate.', '');
  return lines.join('\n');
}
