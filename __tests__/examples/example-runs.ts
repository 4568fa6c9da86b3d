/** Runs the examples of this repository through the gate, from disk or changed in memory; never reads the clock. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { directorySource } from '../../src/evidence/directory.ts';
import type { Source } from '../../src/evidence/source.ts';
import type { Outcome } from '../../src/findings/outcome.ts';
import { type GateRun, runGateInDetail } from '../../src/gate.ts';
import { DEFAULT_CONFIG_PATH } from '../../src/policy/configuration.ts';
import { memorySource } from '../evidence/memory-source.ts';

export const EXAMPLES = [
  'hiring-tool',
  'hiring-tool-ready',
  'imaging-suite',
  'first-contact',
  'plain-library',
  'open-weights-llm',
  'frontier-model',
  'medical-triage',
  'public-sector-chatbot',
  'credit-scoring',
  'agent-product',
] as const;
export type Example = (typeof EXAMPLES)[number];
export const TODAY = '2026-11-23';
/** The day on which the duties for listed high-risk systems begin in the Union. */
export const ANNEX_III_DAY = '2027-12-02';
/** Further days on which duties change: two prohibitions and the end of a grace period; products of Annex I. */
export const LATER_DAYS = ['2026-12-02', ANNEX_III_DAY, '2028-08-02'] as const;
/** Examples whose reports are kept for each of these days. */
export const DATED = [
  'open-weights-llm',
  'frontier-model',
  'medical-triage',
  'public-sector-chatbot',
  'credit-scoring',
  'agent-product',
] as const;

export type Files = Readonly<Record<string, string>>;

const ROOT = fileURLToPath(new URL('../../examples/', import.meta.url));

/** Every file of an example, by path. */
export function filesOf(example: Example): Files {
  const root = join(ROOT, example);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Judges an example as it lies on disk; its own tree is the trusted one, as on the command line. */
export async function runExample(example: Example, asOf = TODAY): Promise<GateRun> {
  return run(directorySource(join(ROOT, example)), null, asOf);
}

/** Judges changed files as a change to others, under the policy of what they change. */
export async function runChange(base: Files, head: Files, asOf = TODAY): Promise<Outcome> {
  return (await run(memorySource(head), memorySource(base), asOf)).outcome;
}

async function run(head: Source, base: Source | null, asOf: string): Promise<GateRun> {
  return runGateInDetail(
    {
      head,
      base,
      trusted: base ?? head,
      trustedBranch: null,
      configPath: DEFAULT_CONFIG_PATH,
      configRequired: false,
      settings: { jurisdictions: null, enforce: null, failOn: null, asOf },
      settingsTrusted: true,
      anyDay: true,
      today: TODAY,
    },
    false,
  );
}
