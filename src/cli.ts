#!/usr/bin/env node
/** Door two: the terminal. It reads arguments and clock, prints, and sets the exit code; what it prints is made elsewhere. */
import { type Arguments, parseArguments, renderHelp } from './cli/arguments.ts';
import type { CommandResult } from './cli/command-result.ts';
import { RELEASE } from './release.ts';

void main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});

async function main(words: readonly string[]): Promise<number> {
  const parsed = parseArguments(words);
  if (!parsed.ok) {
    process.stderr.write(`${parsed.message}\n`);
    return 2;
  }
  try {
    const result = await run(parsed.arguments);
    (result.stream === 'stderr' ? process.stderr : process.stdout).write(result.text);
    return result.exitCode;
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`ai-policy could not evaluate: this is a fault of the tool, not a finding.\n${text}\n`);
    return 2;
  }
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
