import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCondition, resolvePath } from '../../src/policy/evaluate-condition.ts';
import type { Result } from '../../src/policy/value.ts';
import { allFacts, conditions, type Facts, leaves, without } from './expressions.ts';
import { ask, condition, names, type Setting, scopeOf } from './workbench.ts';

const RUNS = { numRuns: 400, seed: 20261123 };

/** Facts of which some are undeclared, and the full ones; the linked datasets may be all there are or not. */
const someFacts = allFacts.chain((full) =>
  fc
    .tuple(fc.subarray(leaves(full)), fc.boolean())
    .map(([gone, open]) => ({ full, gone, partial: without(full, gone), incomplete: open ? ['datasets'] : [] })),
);

function told(result: Result): { value: unknown; missing: string[] } {
  return { value: result.value, missing: names(result.missing).sort() };
}

function same(left: string, right: string, setting: Setting): void {
  expect(told(ask(left, setting))).toEqual(told(ask(right, setting)));
}

const ab = fc.tuple(conditions, conditions, someFacts);
const abc = fc.tuple(conditions, conditions, conditions, someFacts);

describe('three-valued logic', () => {
  it.each(['&&', '||'])('does not care about the order of the operands of %s, nor do the facts it asks for', (op) => {
    fc.assert(
      fc.property(ab, ([a, b, { partial, incomplete }]) => {
        same(`(${a}) ${op} (${b})`, `(${b}) ${op} (${a})`, { facts: partial, incomplete });
      }),
      RUNS,
    );
  });

  it.each(['&&', '||'])('does not care how %s is bracketed', (op) => {
    fc.assert(
      fc.property(abc, ([a, b, c, { partial, incomplete }]) => {
        const setting = { facts: partial, incomplete };
        same(`((${a}) ${op} (${b})) ${op} (${c})`, `(${a}) ${op} ((${b}) ${op} (${c}))`, setting);
      }),
      RUNS,
    );
  });

  it('obeys De Morgan and double negation', () => {
    fc.assert(
      fc.property(ab, ([a, b, { partial, incomplete }]) => {
        const setting = { facts: partial, incomplete };
        same(`!((${a}) && (${b}))`, `!(${a}) || !(${b})`, setting);
        same(`!((${a}) || (${b}))`, `!(${a}) && !(${b})`, setting);
        same(`!(!(${a}))`, a, setting);
      }),
      RUNS,
    );
  });

  it('never takes back a decided result when more is declared or a list turns out to be whole', () => {
    let decided = 0;
    fc.assert(
      fc.property(conditions, someFacts, (text, { full, partial, incomplete }) => {
        const { value } = ask(text, { facts: partial, incomplete });
        if (value === undefined) return;
        decided += 1;
        expect(ask(text, { facts: full, incomplete }).value).toBe(value);
        expect(ask(text, { facts: full }).value).toBe(value);
      }),
      { ...RUNS, numRuns: 2000 },
    );
    expect(decided).toBeGreaterThan(200);
  });

  it('names facts to declare exactly while the result is unknown, and each of them is really undeclared or an open list', () => {
    let unknown = 0;
    fc.assert(
      fc.property(conditions, someFacts, (text, { partial, incomplete }) => {
        const scope = scopeOf({ facts: partial, incomplete });
        const result = evaluateCondition(condition(text), scope);
        expect(result.missing.length > 0).toBe(result.value === undefined);
        if (result.value === undefined) unknown += 1;
        for (const ref of result.missing) {
          const found = scope.facts.find(ref, new Map());
          expect(found.state === 'absent' || (found.state === 'declared' && found.fact.complete === false)).toBe(true);
        }
      }),
      { ...RUNS, numRuns: 2000 },
    );
    expect(unknown).toBeGreaterThan(200);
  });

  it('is decided once everything it asks for is declared, however often it asks', () => {
    fc.assert(
      fc.property(conditions, someFacts, (text, { full, gone }) => {
        let left = gone;
        for (let round = 0; round <= gone.length; round++) {
          const result = ask(text, { facts: without(full, left) });
          if (result.value !== undefined) {
            expect(result.value).toBe(ask(text, { facts: full }).value);
            return;
          }
          const asked = new Set(names(result.missing));
          left = left.filter((path) => !asked.has(nameOf(path, full)));
        }
        expect.unreachable('it asked for facts in a circle');
      }),
      RUNS,
    );
  });

  it('repeats itself: evaluated twice it says the same', () => {
    fc.assert(
      fc.property(conditions, someFacts, (text, { partial, incomplete }) => {
        const setting = { facts: partial, incomplete };
        expect(ask(text, setting)).toEqual(ask(text, setting));
      }),
      RUNS,
    );
  });
});

function nameOf(path: readonly string[], full: Facts): string {
  if (path[0] !== 'datasets') return path.join('.');
  const list = full.datasets as readonly { id: string }[];
  return [`dataset(${list[Number(path[1])]?.id})`, ...path.slice(2)].join('.');
}

describe('lists that may go on', () => {
  const open = (facts: Facts, incomplete = ['datasets']): Setting => ({ facts, incomplete });
  const one = { system: {}, datasets: [{ id: 'cv', personal: false }] };

  it('"exists" may be true over them, never false', () => {
    expect(ask('datasets.exists(d, !d.personal)', open(one)).value).toBe(true);
    const result = ask('datasets.exists(d, d.personal)', open(one));
    expect(result.value).toBeUndefined();
    expect(names(result.missing)).toEqual(['system.datasets']);
  });

  it('"all" may be false over them, never true', () => {
    expect(ask('datasets.all(d, d.personal)', open(one)).value).toBe(false);
    expect(ask('datasets.all(d, !d.personal)', open(one)).value).toBeUndefined();
  });

  it('never answers false to "exists" or true to "all", whatever is asked', () => {
    fc.assert(
      fc.property(conditions, allFacts, (text, facts) => {
        const setting = open(facts);
        expect(ask(`datasets.exists(d, d.personal && (${text}))`, setting).value).not.toBe(false);
        expect(ask(`datasets.all(d, d.personal || (${text}))`, setting).value).not.toBe(true);
      }),
      RUNS,
    );
  });

  it('membership, overlap and mentions are true or unknown over them; their size is unknown', () => {
    const facts = { system: { uses: { value: ['justice'], complete: false } } };
    expect(ask("'justice' in system.uses", { facts }).value).toBe(true);
    expect(ask("'recruitment' in system.uses", { facts }).value).toBeUndefined();
    expect(ask("overlap(system.uses, ['recruitment'])", { facts }).value).toBeUndefined();
    expect(ask("overlap(system.uses, ['justice'])", { facts }).value).toBe(true);
    expect(ask('overlap(system.uses, [])', { facts }).value).toBe(false);
    expect(ask("mentions('recruitment for all', system.uses)", { facts }).value).toBeUndefined();
    expect(ask("mentions('a court of justice', system.uses)", { facts }).value).toBe(true);
    expect(ask("naming(system.uses, ['justice'], []).exists(u, true)", { facts }).value).toBe(true);
    expect(ask("naming(system.uses, ['recruitment'], ['cruit']).exists(u, true)", { facts }).value).toBeUndefined();
    expect(names(ask('naming(system.uses, [], []).exists(u, true)', { facts }).missing)).toEqual(['system.uses']);
    expect(ask("naming(['justice'], [], system.uses).all(u, false)", { facts }).value).toBe(false);
    expect(ask("naming(['court'], [], system.uses).all(u, false)", { facts }).value).toBeUndefined();
    expect(ask('size(system.uses) > 0', { facts }).value).toBeUndefined();
    expect(ask('system.uses == []', { facts }).value).toBe(false);
    expect(names(ask('size(system.uses) > 0', { facts }).missing)).toEqual(['system.uses']);
  });

  it('an empty list that may go on is not known to be empty', () => {
    const facts = { system: { uses: { value: [], complete: false } } };
    expect(ask('system.uses == []', { facts }).value).toBeUndefined();
    expect(ask("system.uses == ['justice']", { facts: { system: { uses: [] } } }).value).toBe(false);
  });

  it('a filter with undecided elements may go on, and says why', () => {
    const facts = { system: {}, datasets: [{ id: 'cv' }, { id: 'ads', personal: true }] };
    expect(ask('size(datasets.filter(d, d.personal)) > 0', { facts }).value).toBeUndefined();
    expect(names(ask('datasets.filter(d, d.personal).all(d, d.personal)', { facts }).missing)).toEqual([
      'dataset(cv).personal',
    ]);
  });
});

describe('choices', () => {
  it('are decided where both branches agree, though the condition is unknown', () => {
    expect(ask('system.markets.eu.offered ? 1.0 : 1.0').value).toBe(1);
    expect(ask("(system.markets.eu.offered ? 'a' : 'a') == 'a'").value).toBe(true);
  });

  it('span both branches where numbers differ, so that a comparison clear of both is decided', () => {
    expect(ask('(system.markets.eu.offered ? 10.0 : 20.0) > 5.0').value).toBe(true);
    expect(ask('(system.markets.eu.offered ? 10.0 : 20.0) > 25.0').value).toBe(false);
    const between = ask('(system.markets.eu.offered ? 10.0 : 20.0) > 15.0');
    expect(between.value).toBeUndefined();
    expect(names(between.missing)).toEqual(['system.markets.eu.offered']);
  });
});

describe('what happened not, and what cannot be said', () => {
  it('a fact whose absence means no stands in with its neutral value and is listed as assumed', () => {
    const result = ask('system.exclusions == []');
    expect(result.value).toBe(true);
    expect(names(result.assumed)).toEqual(['system.exclusions']);
  });

  it('a day that never came is before and after nothing', () => {
    for (const op of ['<', '<=', '>', '>='])
      expect(ask(`system.changed_significantly_on ${op} '2027-12-02'`).value).toBe(false);
    expect(ask("plus_days(system.changed_significantly_on, 3) >= '2027-12-02'").value).toBe(false);
    expect(ask("latest(system.changed_significantly_on, '2027-12-02') == '2027-12-02'").value).toBe(true);
  });

  it('arithmetic on an amount that never was is unknown and names the fact', () => {
    const result = ask('model.training.planned_cumulative_flop + 1.0 > 0.0', { kind: 'model' });
    expect(result.value).toBeUndefined();
    expect(names(result.missing)).toEqual(['model.training.planned_cumulative_flop']);
  });

  it('a reason in place of a value is unknown to a condition, and is no silence to known()', () => {
    const facts = { system: { uses: { not_applicable: 'A hobby.' }, phase: { unknown: 'Nobody knows.' } } };
    expect(ask("'recruitment' in system.uses", { facts }).value).toBeUndefined();
    expect(ask('known(system.phase)', { facts }).value).toBe(false);
    expect(ask('not_applicable(system.phase)', { facts }).value).toBe(false);
    expect(ask('not_applicable(system.uses)', { facts }).value).toBe(true);
    expect(ask('known(system.uses)', { facts }).value).toBe(false);
  });

  it('a reason given for a whole record covers its parts', () => {
    const facts = { system: { logging: { not_applicable: 'It keeps none.' } } };
    expect(ask('not_applicable(system.logging.retention_days)', { facts }).value).toBe(true);
    expect(names(ask('known(system.logging.retention_days)', { facts }).read)).toEqual(['system.logging']);
  });

  it('silence leaves known() and not_applicable() unknown', () => {
    for (const name of ['known', 'not_applicable']) {
      const result = ask(`${name}(system.phase)`);
      expect(result.value).toBeUndefined();
      expect(names(result.missing)).toEqual(['system.phase']);
    }
  });

  it('a row that a table does not have is unknown with nothing to declare', () => {
    const setting = { tables: { levels: { low: 1, high: 3 } }, facts: { system: { phase: 'pilot' } } };
    const result = ask('levels[system.phase] > 2.0', setting);
    expect(result.value).toBeUndefined();
    expect(result.missing).toEqual([]);
    expect(result.outside).toBe(true);
    expect(ask('system.phase in levels', setting).value).toBe(false);
  });
});

describe('the names of linked subjects', () => {
  it('are ids, however a file spells them', () => {
    const facts = { model: { datasets: ['Common Voice 17'] }, datasets: [{ id: 'common-voice-17', personal: true }] };
    expect(ask('model.datasets.all(n, datasets.exists(d, d.id == n))', { kind: 'model', facts }).value).toBe(true);
  });
});

describe('the budget', () => {
  const facts = { system: {}, datasets: Array.from({ length: 30 }, (_, i) => ({ id: `d${i}`, personal: false })) };
  const nested = (depth: number): string =>
    depth === 0 ? 'd0.personal' : `datasets.exists(d${depth - 1}, ${nested(depth - 1)})`;

  it('ends a condition that would run for years, as unknown', () => {
    const scope = scopeOf({ facts });
    expect(evaluateCondition(condition(nested(9)), scope).value).toBeUndefined();
    expect(scope.budget.steps).toBeLessThan(0);
  });

  it('leaves ordinary conditions alone', () => {
    expect(ask(nested(2), { facts }).value).toBe(false);
  });

  it('ends a path as unknown too, and is no fault', () => {
    const scope = scopeOf({ facts, steps: 0 });
    for (const path of ['system.decision.profiling', 'known(system.decision.profiling)'])
      expect(evaluateCondition(condition(path), scope).value).toBeUndefined();
    expect(resolvePath(condition('system.decision.profiling').tree, scope, '').at).toBeNull();
  });

  it('never turns what it could not look at into a pass', () => {
    for (let steps = 0; steps < 60; steps++) {
      const cut = ask('datasets.all(d, !d.personal) && !system.decision.profiling', { facts, steps });
      expect(cut.value).not.toBe(true);
    }
  });
});
