import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BLOCKING_TABLE,
  blockingCells,
  blockingEntry,
  decideRow,
  type Situation,
  worstRow,
} from '../../src/findings/blocking.ts';

const QUIET: Situation = { mode: 'gate', problems: [], blocking: [], nothingToJudge: false };

describe('the table of what blocks', () => {
  it('has seven rows, worst first, and only rows 1 to 4 fail', () => {
    expect(BLOCKING_TABLE.map((entry) => entry.row)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(BLOCKING_TABLE.map((entry) => [entry.checkRun, entry.commitStatus, entry.exitCode])).toEqual([
      ['failure', 'error', 2],
      ['failure', 'failure', 1],
      ['failure', 'failure', 1],
      ['action_required', 'failure', 1],
      ['neutral', 'success', 0],
      ['neutral', 'success', 0],
      ['success', 'success', 0],
    ]);
    expect(blockingEntry(1).title).toBe('could not evaluate');
  });

  it('prints one line of cells for each row below its headings', () => {
    const cells = blockingCells();
    expect(cells).toHaveLength(BLOCKING_TABLE.length + 1);
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([5]));
  });

  const cases: readonly (readonly [string, Partial<Situation>, number])[] = [
    ['a problem of the configuration', { problems: ['configuration'] }, 1],
    ['a problem of a pack in observe mode', { problems: ['pack'], mode: 'observe' }, 1],
    ['a fault of ours beside everything else', { problems: ['fault', 'evidence'], blocking: ['violated'] }, 1],
    ['unreadable evidence', { problems: ['evidence'], blocking: ['violated'] }, 2],
    ['a tree that was not listed whole', { problems: ['listing'] }, 2],
    ['a violation beside an open verdict', { blocking: ['undetermined', 'violated'] }, 3],
    ['an open verdict', { blocking: ['undetermined'] }, 4],
    ['unreadable evidence in observe mode', { problems: ['evidence'], mode: 'observe' }, 5],
    ['a violation in observe mode', { blocking: ['violated'], mode: 'observe' }, 5],
    ['an open verdict in observe mode', { blocking: ['undetermined'], mode: 'observe' }, 5],
    ['nothing to judge', { nothingToJudge: true }, 6],
    ['nothing to judge in observe mode', { nothingToJudge: true, mode: 'observe' }, 6],
    ['all in order', {}, 7],
  ];
  it.each(cases)('%s', (_name, situation, row) => {
    expect(decideRow({ ...QUIET, ...situation })).toBe(row);
  });

  it('takes an evaluation of nothing at all for row 1', () => {
    expect(worstRow([])).toBe(1);
    expect(worstRow([7, 4, 6])).toBe(4);
  });

  const situations: fc.Arbitrary<Situation> = fc.record({
    mode: fc.constantFrom('gate', 'observe'),
    problems: fc.array(fc.constantFrom('evidence', 'configuration', 'pack', 'fault', 'listing')),
    blocking: fc.array(fc.constantFrom('violated', 'undetermined')),
    nothingToJudge: fc.boolean(),
  });

  it('never answers better for one more problem or one more blocking finding', () => {
    fc.assert(
      fc.property(situations, fc.constantFrom('violated', 'undetermined'), (situation, verdict) => {
        const row = decideRow(situation);
        expect(decideRow({ ...situation, blocking: [...situation.blocking, verdict] })).toBeLessThanOrEqual(row);
        expect(decideRow({ ...situation, problems: [...situation.problems, 'evidence'] })).toBeLessThanOrEqual(row);
        expect(decideRow({ ...situation, problems: [...situation.problems, 'fault'] })).toBe(1);
      }),
    );
  });

  it('does not depend on the order in which things were found', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const reversed = {
          ...situation,
          problems: situation.problems.toReversed(),
          blocking: situation.blocking.toReversed(),
        };
        expect(decideRow(reversed)).toBe(decideRow(situation));
      }),
    );
  });
});
