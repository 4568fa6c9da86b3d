/** Owns `compute`: the training compute of every model, recomputed and held against the lines of the packs judged by. */
import { planOf } from '../compute/plan-from-facts.ts';
import { buildSheet, type ComputeRegime } from '../compute/sheet.ts';
import type { GateRun } from '../gate.ts';
import type { Pack } from '../policy/rule.ts';
import { renderCompute } from '../reports/compute-sheet.ts';
import type { CommandResult } from './command-result.ts';

/** Exit code 0 if everything could be read, 1 if some evidence could not. */
export function showCompute(run: GateRun, format: string): CommandResult {
  const dossier = run.head?.dossier;
  if (!dossier) return { text: '', exitCode: 2 };
  const asking = run.packs.filter((pack) => regimeOf(pack) !== null);
  const regime = asking.map(regimeOf).find((r) => r !== null) ?? NO_REGIME;
  const sheets = dossier.subjects
    .filter(({ kind }) => kind === 'model')
    .map(({ id }) => planOf(dossier, id))
    .filter(({ inputs }) => inputs.length > 0)
    .map((plan) => buildSheet(plan, regime));
  const notAsked = run.packs.filter((pack) => !asking.includes(pack)).map((pack) => pack.jurisdiction);
  const unreadable = run.outcome.evidence.some((e) => e.state === 'unreadable');
  return {
    text: renderCompute({ sheets, notAsked }, format === 'json' ? 'json' : 'text'),
    exitCode: unreadable ? 1 : 0,
  };
}

const NO_REGIME: ComputeRegime = { margin: 0, thresholds: [], third: null };

/** Lines of the Union, whose numbers stand in the tables of its pack: what each counts and where it is written. */
function regimeOf({ tables }: Pack): ComputeRegime | null {
  const [margin, general, systemic] = [tables.compute_margin, tables.gpai_flop, tables.systemic_flop];
  if (typeof margin !== 'number' || typeof general !== 'number' || typeof systemic !== 'number') return null;
  return {
    margin,
    thresholds: [
      {
        id: 'general-purpose',
        title: 'Indication of a general-purpose model',
        value: { low: general, high: general },
        operator: '>',
        counts: 'direct',
        provision: 'Guidelines, section 2.1',
        note: null,
      },
      {
        id: 'systemic-risk',
        title: 'Presumption of high-impact capabilities',
        value: { low: systemic, high: systemic },
        operator: '>',
        counts: 'cumulative',
        provision: 'AI Act, Art. 51(2)',
        note: null,
      },
    ],
    third: { general, systemic, provision: 'Guidelines, section 3.2' },
  };
}
