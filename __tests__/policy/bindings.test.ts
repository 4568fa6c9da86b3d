import { describe, expect, it } from 'vitest';
import { linkDossier } from '../../src/facts/dossier.ts';
import type { SubjectKind } from '../../src/facts/fact.ts';
import { evaluateCondition } from '../../src/policy/evaluate-condition.ts';
import { card, native, type Said } from '../facts/spoken.ts';
import { condition, names, scopeFor } from './workbench.ts';

const SYSTEM = (facts: Said['facts'] = {}) => native('ai-system.yml', { kind: 'system', key: 'hiring', facts });
const MODEL = (facts: Said['facts'] = {}, key = 'ranker') => native(`${key}.yml`, { kind: 'model', key, facts });
const DATASET = (personal: boolean, key = 'cv') =>
  native(`data/${key}.yml`, { kind: 'dataset', key, facts: { personal } });

function ask(kind: SubjectKind, subject: string, text: string, ...files: ReturnType<typeof native>[]) {
  const result = evaluateCondition(condition(text), scopeFor(linkDossier(files), subject, { kind }));
  return { value: result.value, missing: names(result.missing).sort() };
}

describe('lists of linked subjects', () => {
  it('are whole where every list on the way is declared and every id found', () => {
    const files = [SYSTEM({ models: ['ranker'], datasets: [] }), MODEL({ datasets: ['cv'] }), DATASET(false)];
    expect(ask('system', 'system:hiring', 'datasets.exists(d, d.personal)', ...files).value).toBe(false);
    expect(ask('system', 'system:hiring', 'size(models)', ...files).value).toBe(1);
    expect(ask('model', 'model:ranker', 'size(datasets) + size(systems)', ...files).value).toBe(2);
    expect(ask('dataset', 'dataset:cv', 'size(models) + size(systems)', ...files).value).toBe(2);
    expect(ask('org', 'org:org', 'size(models) + size(systems) + size(datasets)', ...files).value).toBe(3);
  });

  it('name the list that would make them whole', () => {
    const files = [SYSTEM({ models: ['ranker'] }), MODEL(), DATASET(false)];
    const result = ask('system', 'system:hiring', 'datasets.exists(d, d.personal)', ...files);
    expect(result).toEqual({ value: undefined, missing: ['model(ranker).datasets', 'system(hiring).datasets'] });
  });

  it('are open while an id in them leads nowhere', () => {
    const files = [SYSTEM({ models: ['ranker', 'gone'] }), MODEL()];
    expect(ask('system', 'system:hiring', 'models.all(m, true)', ...files)).toEqual({
      value: undefined,
      missing: ['system(hiring).models'],
    });
  });

  it('count an id once, however often and however it is spelt', () => {
    const files = [SYSTEM({ models: ['Ranker', 'ranker'] }), MODEL()];
    expect(ask('system', 'system:hiring', 'size(models)', ...files).value).toBe(1);
  });

  it('are open where files disagree about them', () => {
    const files = [
      SYSTEM({ models: ['ranker'] }),
      native('other.yml', { kind: 'system', key: 'hiring', facts: { models: [] } }),
      MODEL(),
    ];
    expect(ask('system', 'system:hiring', 'models.all(m, true)', ...files).value).toBeUndefined();
  });

  it('of a card alone are open: there is a system that nobody declares', () => {
    const files = [card('README.md', { kind: 'model', key: 'ranker' })];
    expect(ask('model', 'model:ranker', 'systems.exists(s, s.safety_component)', ...files).value).toBeUndefined();
  });

  it('do not take "no model was found" for "there is none"', () => {
    const files = [SYSTEM(), DATASET(true)];
    expect(ask('dataset', 'dataset:cv', 'models.exists(m, true)', ...files)).toEqual({
      value: undefined,
      missing: ['system(hiring).models'],
    });
    expect(ask('dataset', 'dataset:cv', 'models.exists(m, true)', SYSTEM({ models: [] }), DATASET(true)).value).toBe(
      false,
    );
  });

  it('of the organisation are no more whole than those of its systems', () => {
    expect(ask('org', 'org:org', 'models.exists(m, true)', SYSTEM())).toEqual({
      value: undefined,
      missing: ['system(hiring).models'],
    });
    expect(ask('org', 'org:org', 'datasets.exists(d, d.personal)', SYSTEM({ models: [] })).missing).toEqual([
      'system(hiring).datasets',
    ]);
    expect(ask('org', 'org:org', 'systems.exists(s, true)', SYSTEM()).value).toBe(true);
    expect(ask('org', 'org:org', 'systems.exists(s, true)').value).toBeUndefined();
  });

  it('hold ids by which they are compared', () => {
    const files = [SYSTEM({ models: ['Ranker'] }), MODEL({ datasets: ['CV'] }), DATASET(false)];
    expect(
      ask('system', 'system:hiring', "models.exists(m, m.id == 'ranker' && m.id in system.models)", ...files).value,
    ).toBe(true);
  });
});
