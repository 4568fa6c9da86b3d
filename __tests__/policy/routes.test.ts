import { describe, expect, it } from 'vitest';
import { FactIndex } from '../../src/policy/fact-index.ts';
import { routesOf } from '../../src/policy/routes.ts';
import { ask, dossierOf, onlyRule } from './workbench.ts';

const ROUTES = `routes:
  - { to: privacy, when: "datasets.exists(d, d.personal)" }
  - { to: equality, when: "'recruitment' in system.uses" }
  - { to: privacy, when: "'recruitment' in system.uses" }
  - { to: medicines, when: "'healthcare' in system.uses" }
`;

function routed(facts: Record<string, unknown>): string[] {
  const { pack } = onlyRule({}, ROUTES);
  const { dossier, subject } = dossierOf({ facts });
  return routesOf(pack, subject, new FactIndex(dossier)).map(({ to, sure }) => `${to}${sure ? '' : '?'}`);
}

describe('routes', () => {
  it('name whom a use concerns, once, sure ones first', () => {
    const hiring = { system: { uses: ['recruitment'] }, datasets: [{ id: 'cv' }] };
    expect(routed(hiring)).toEqual(['equality', 'privacy']);
    expect(routed({ system: { uses: ['healthcare'] }, datasets: [{ id: 'cv' }] })).toEqual(['medicines', 'privacy?']);
    expect(routed({ system: { uses: ['healthcare'] }, datasets: [{ id: 'cv', personal: false }] })).toEqual([
      'medicines',
    ]);
  });

  it('name only what is sure while the uses are undeclared', () => {
    expect(routed({ system: {}, datasets: [{ id: 'cv' }] })).toEqual([]);
    expect(routed({ system: {}, datasets: [{ id: 'cv', personal: true }] })).toEqual(['privacy']);
  });
});

describe('functions of conditions', () => {
  it.each([
    ["plus_days('2026-12-31', 1) == '2027-01-01'", true],
    ["plus_months('2026-01-31', 1) == '2026-02-28'", true],
    ["earliest('2026-01-01', '2027-01-01') == '2026-01-01'", true],
    ["latest('2026-01-01', '2027-01-01') == '2027-01-01'", true],
    ['ceil(1.2) == 2.0 && ceil(-1.2) == -1.0', true],
    ['min(1.0, 2.0) == 1.0 && max(1.0, 2.0) == 2.0', true],
    ['size([1.0, 2.0]) == 2.0', true],
    ["overlap(['a', 'b'], ['b'])", true],
    ["overlap(['a'], ['b'])", false],
    ["mentions('Trains ARTIFICIAL Intelligence', ['artificial intelligence'])", true],
    ["mentions('Ｔｒａｉｎｉｎｇ', ['training'])", true],
    ["mentions('Service only', ['training'])", false],
  ])('%s is %s', (text, value) => {
    expect(ask(text).value).toBe(value);
  });

  it('are unknown for what is unknown, and ask for it', () => {
    const result = ask("overlap(system.uses, ['justice']) || plus_days(system.version_date, 1) > '2026-01-01'");
    expect(result.value).toBeUndefined();
    expect(result.missing.map((ref) => ref.path)).toEqual(['uses', 'version_date']);
  });
});
