#!/usr/bin/env node
/** Door two: the terminal. Parses arguments, reads clock and environment, prints, and sets the exit code. */
import { parseArguments } from './cli/arguments.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args);
  if (!parsed.ok) {
    process.stderr.write(`${parsed.message}\n`);
    return 2;
  }
  const { lintPacks, testPacks } = await import('./cli/policy-commands.ts');
  const result =
    parsed.options.sub === 'lint'
      ? lintPacks(parsed.options.target ?? 'policies', parsed.options.pack)
      : testPacks(parsed.options.target ?? 'policies', parsed.options.pack, parsed.options.rule);
  process.stdout.write(result.text);
  return result.exitCode;
}
