import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, fingerprints, type Identity } from '../../src/findings/fingerprint.ts';
import { card, declaration, settled, tree } from './trees.ts';

const ONE: Identity = { rule: 'eu-a', subject: 'system:a', cause: 'violated', keys: ['x', 'y'] };

describe('a fingerprint', () => {
  it('is sixteen hex digits and does not depend on the order of keys', () => {
    expect(fingerprint(ONE)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint({ ...ONE, keys: ['y', 'x'] })).toBe(fingerprint(ONE));
  });

  it('differs for each part, and parts never run together', () => {
    const others: readonly Identity[] = [
      { ...ONE, rule: 'eu-b' },
      { ...ONE, subject: 'system:b' },
      { ...ONE, cause: 'undetermined' },
      { ...ONE, keys: ['x'] },
      { ...ONE, keys: ['xy'] },
      { ...ONE, rule: 'eu-as', subject: 'ystem:a' },
    ];
    expect(new Set([ONE, ...others].map(fingerprint)).size).toBe(others.length + 1);
  });

  it('stands for one finding of a report', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            rule: fc.constantFrom('a', 'b'),
            subject: fc.constant('s'),
            cause: fc.constant('c'),
            keys: fc.constant([]),
          }),
        ),
        (identities) => {
          expect(new Set(fingerprints(identities)).size).toBe(identities.length);
        },
      ),
    );
  });

  it('stays when lines move', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), (offset) => {
        const at = (lines: number) =>
          tree([declaration({ 'dpia.url': undefined, 'logging.retention_days': 9 }, lines), card()]);
        const [before, after] = [settled(at(0)), settled(at(offset))];
        expect(after.findings.map((f) => f.fingerprint)).toEqual(before.findings.map((f) => f.fingerprint));
        expect(after.findings.map((f) => f.location.range.startLine)).toEqual(
          before.findings.map((f) => f.location.range.startLine + offset),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('stays when the rule is worded otherwise and the value changes, not when the cause does', () => {
    const at = (days: number | undefined) =>
      settled(tree([declaration({ 'logging.retention_days': days }), card()])).findings.find(
        (f) => f.rule === 'eu-logs',
      );
    expect(at(9)?.fingerprint).toBe(at(10)?.fingerprint);
    expect(at(9)?.fingerprint).not.toBe(at(undefined)?.fingerprint);
  });
});
