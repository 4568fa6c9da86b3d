/** Owns `compute`: the training compute of every model, recomputed and held against the lines of the packs judged by. */
import { planOf } from '../compute/plan-from-facts.ts';
import { buildSheet } from '../compute/sheet.ts';
import type { GateRun } from '../gate.ts';
import { asksForCompute, computeLines } from '../policy/compute-lines.ts';
import { renderCompute } from '../reports/compute-sheet.ts';
import type { CommandResult } from './command-result.ts';

/** Exit code 0 if everything could be read, 1 if some evidence could not. */
export function showCompute(run: GateRun, format: string): CommandResult {
  const dossier = run.head?.dossier;
  if (!dossier) return { text: '', exitCode: 2 };
  const lines = computeLines(run.packs);
  const sheets = dossier.subjects
    .filter(({ kind }) => kind === 'model')
    .map(({ id }) => planOf(dossier, id))
    .filter(({ inputs }) => inputs.length > 0)
    .map((plan) => buildSheet(plan, lines));
  const notAsked = run.packs.filter((pack) => !asksForCompute(pack)).map((pack) => pack.jurisdiction);
  const unreadable = run.outcome.evidence.some((e) => e.state === 'unreadable');
  return {
    text: renderCompute({ sheets, notAsked }, format === 'json' ? 'json' : 'text'),
    exitCode: unreadable ? 1 : 0,
  };
}
