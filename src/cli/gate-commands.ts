/** Owns the commands that judge: where their trees come from, and which report they print. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { directorySource } from '../evidence/directory.ts';
import type { Source } from '../evidence/source.ts';
import type { Outcome } from '../findings/outcome.ts';
import { type GateRequest, runGateInDetail } from '../gate.ts';
import { DEFAULT_CONFIG_PATH } from '../policy/configuration.ts';
import { renderText } from '../reports/text.ts';
import type { CommandResult } from './command-result.ts';

export interface Terminal {
  readonly today: string;
  readonly colour: boolean;
  readonly width: number;
}

type Flags = Readonly<Record<string, string | true>>;
type Trees = Pick<GateRequest, 'head' | 'base' | 'trusted'>;

type GateCommand = 'check' | 'facts' | 'compute' | 'init' | 'explain';

/** `check`, `facts`, `compute`, `init` and `explain`. */
export async function runGateCommand(
  command: GateCommand,
  operands: readonly string[],
  flags: Flags,
  terminal: Terminal,
): Promise<CommandResult> {
  const place = operands[command === 'explain' ? 1 : 0] ?? '.';
  const takesFile = command === 'compute' || command === 'facts';
  const file = takesFile && existsSync(place) && statSync(place).isFile() ? basename(place) : null;
  const directory = file === null ? place : dirname(place);
  if (!existsSync(directory) || !statSync(directory).isDirectory()) return usage(`${directory} is no directory`);
  const format = text(flags, 'format') ?? 'text';
  const formats = FORMATS[command];
  if (!formats.includes(format)) return usage(`${command} prints ${formats.join(', ')}, not "${format}"`);
  const trees = await chooseTrees(directory, flags);
  if ('error' in trees) return usage(trees.error);
  const judged = file === null ? trees : { ...trees, head: oneFile(trees.head, file) };
  const run = await runGateInDetail(requestFor(judged, flags, terminal), command === 'explain');
  const colour = terminal.colour && flags['no-colour'] !== true;
  if (command === 'check') return check(run.outcome, format, { ...terminal, colour });
  if (run.head === null) return check(run.outcome, 'text', { ...terminal, colour });
  if (command === 'compute') return (await import('./compute-command.ts')).showCompute(run, format);
  if (command === 'init')
    return (await import('./init-command.ts')).initialise(run, directory, flags['dry-run'] === true);
  if (command === 'facts') return (await import('./facts-command.ts')).listFacts(run, format);
  return (await import('./explain-command.ts')).explain(run, operands[0] ?? '', colour);
}

const FORMATS: Readonly<Record<GateCommand, readonly string[]>> = {
  check: ['text', 'json', 'markdown'],
  facts: ['text', 'json'],
  compute: ['text', 'json'],
  init: ['text'],
  explain: ['text'],
};

/** Of a tree only this file; policy still comes from the folder that it lies in. */
function oneFile(source: Source, name: string): Source {
  return {
    ...source,
    list: async () => {
      const listing = await source.list();
      return { ...listing, entries: listing.entries.filter(({ path }) => path === name) };
    },
  };
}

function usage(message: string): CommandResult {
  return { text: `${message}\n`, exitCode: 2, stream: 'stderr' };
}

function text(flags: Flags, name: string): string | null {
  const value = flags[name];
  return typeof value === 'string' ? value : null;
}

function requestFor(trees: Trees, flags: Flags, terminal: Terminal): GateRequest {
  const config = text(flags, 'config');
  return {
    ...trees,
    trustedBranch: null,
    configPath: config ?? DEFAULT_CONFIG_PATH,
    configRequired: config !== null,
    settings: {
      jurisdictions: text(flags, 'jurisdiction'),
      enforce: flags.observe === true ? 'observe' : null,
      failOn: text(flags, 'fail-on'),
      asOf: text(flags, 'as-of'),
    },
    settingsTrusted: true,
    anyDay: true,
    today: terminal.today,
  };
}

/**
 * The directory as it is, or a commit of its repository. With `--base`, policy comes from the base as it would for a
 * pull request; without, from the tree itself.
 */
async function chooseTrees(directory: string, flags: Flags): Promise<Trees | { readonly error: string }> {
  const [base, head] = [text(flags, 'base'), text(flags, 'head')];
  if (base === null && head === null) {
    const tree = directorySource(directory);
    return { head: tree, base: null, trusted: tree };
  }
  const { gitSource, mergeBase, repositoryOf } = await import('../evidence/git-commit.ts');
  const place = await repositoryOf(directory);
  if ('error' in place) return place;
  const at = (ref: string) => gitSource(place.root, ref, place.subdirectory);
  const judged: Source | { readonly error: string } = head === null ? directorySource(directory) : await at(head);
  if ('error' in judged) return judged;
  if (base === null) return { head: judged, base: null, trusted: judged };
  const common = await mergeBase(place.root, base, head ?? 'HEAD');
  if (typeof common !== 'string') return common;
  const [before, trusted] = [await at(common), await at(base)];
  if ('error' in trusted) return trusted;
  return { head: judged, base: 'error' in before ? null : before, trusted };
}

async function check(outcome: Outcome, format: string, terminal: Terminal): Promise<CommandResult> {
  const exitCode = outcome.exitCode;
  if (format === 'json')
    return { pieces: (await import('../reports/json.ts')).renderJson(outcome), text: '', exitCode };
  if (format === 'markdown') {
    const { renderSummary } = await import('../reports/summary.ts');
    return { text: `${renderSummary(outcome, { links: () => null, name: 'ai-policy' })}\n`, exitCode };
  }
  return { text: renderText(outcome, { colour: terminal.colour, width: terminal.width }), exitCode };
}
