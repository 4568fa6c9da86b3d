#!/usr/bin/env node
/** Door two: the terminal. It reads arguments and clock, prints, and sets the exit code; what it prints is made elsewhere. */
import { once } from 'node:events';
import { type Arguments, parseArguments, renderHelp } from './cli/arguments.ts';
import type { CommandResult } from './cli/command-result.ts';
import { RELEASE } from './release.ts';

void main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<void> {
  try {
    await tell(await answer(words));
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const text = `ai-policy could not evaluate: this is a fault of the tool, not a finding.\n${told}\n`;
    await tell({ text, stream: 'stderr', exitCode: 2 });
  }
}

/** Prints and leaves. Leaving once the last word is written spares a wait for what the engine still compiles in the background. */
async function tell({ pieces = [], text, stream, exitCode }: CommandResult): Promise<void> {
  const out = stream === 'stderr' ? process.stderr : process.stdout;
  // A reader that has seen enough closes the pipe; the verdict stands all the same.
  out.on('error', () => process.exit(exitCode));
  for (const piece of pieces) if (!out.write(piece)) await once(out, 'drain');
  out.write(text, () => process.exit(exitCode));
}

async function answer(words: readonly string[]): Promise<CommandResult> {
  const parsed = parseArguments(words);
  return parsed.ok ? run(parsed.arguments) : { text: `${parsed.message}\n`, stream: 'stderr', exitCode: 2 };
}

async function run({ command, operands, flags }: Arguments): Promise<CommandResult> {
  if (command === 'help') return { text: renderHelp(), exitCode: 0 };
  if (command === 'version')
    return { text: `ai-policy ${RELEASE.version} (${RELEASE.digest.slice(0, 12)})\n`, exitCode: 0 };
  if (command === 'policy') {
    const { runPolicyCommand } = await import('./cli/policy-commands.ts');
    return runPolicyCommand(operands, flags);
  }
  const { runGateCommand } = await import('./cli/gate-commands.ts');
  return runGateCommand(command, operands, flags, {
    today: new Date().toISOString().slice(0, 10),
    colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    width: process.stdout.columns ?? 80,
  });
}
