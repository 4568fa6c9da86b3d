import { describe, expect, it } from 'vitest';
import { failing, judgeRule, names } from './workbench.ts';

const url = 'https://hiring.example/document';

function item(text: string, facts: object = {}, rest: { asOf?: string; kind?: string; incomplete?: string[] } = {}) {
  const parts = { requires: `[${text}]`, subject: rest.kind ?? 'system' };
  return judgeRule(parts, { facts: facts as Record<string, unknown>, incomplete: rest.incomplete ?? [] }, rest.asOf);
}

describe('declared', () => {
  const both = '{ id: logs, declared: [system.intended_purpose, system.logging.retention_days] }';

  it('is violated, naming exactly the paths that hold nothing', () => {
    const result = item(both, { system: { intended_purpose: 'Ranks applications.' } });
    expect(result.verdict).toBe('violated');
    expect(failing(result)).toEqual(['logs:undeclared']);
    expect(names(result.items[0]?.missing ?? [])).toEqual(['system.logging.retention_days']);
  });

  it('is satisfied by values, the value false included', () => {
    expect(
      item('{ id: a, declared: [system.decision.profiling] }', { system: { decision: { profiling: false } } }).verdict,
    ).toBe('satisfied');
  });

  it('takes an empty list or text for nothing', () => {
    expect(item('{ id: a, declared: [system.uses] }', { system: { uses: [] } }).verdict).toBe('violated');
    expect(item('{ id: a, declared: [system.intended_purpose] }', { system: { intended_purpose: '' } }).verdict).toBe(
      'violated',
    );
  });

  it('asks a document for its address: owner and date alone are no document', () => {
    const document = '{ id: a, declared: [org.literacy_measures] }';
    expect(
      item(document, { org: { literacy_measures: { owner: 'Head of people', date: '2026-01-01' } } }).verdict,
    ).toBe('violated');
    expect(item(document, { org: { literacy_measures: { url } } }).verdict).toBe('satisfied');
  });

  it('takes a record of empty parts for nothing', () => {
    const result = item(
      '{ id: a, declared: [dataset.notice.purposes] }',
      { dataset: { notice: { purposes: [] } } },
      { kind: 'dataset' },
    );
    expect(result.verdict).toBe('violated');
    const record = item(
      '{ id: a, declared: [dataset.governance] }',
      { dataset: { governance: { gaps: '' } } },
      { kind: 'dataset' },
    );
    expect(record.verdict).toBe('violated');
    expect(
      item(
        '{ id: a, declared: [dataset.governance] }',
        { dataset: { governance: { gaps: 'None known.' } } },
        { kind: 'dataset' },
      ).verdict,
    ).toBe('satisfied');
  });

  it('does not take "cannot be known" for evidence', () => {
    const result = item('{ id: a, declared: [system.intended_purpose] }', {
      system: { intended_purpose: { unknown: 'Lost.' } },
    });
    expect(failing(result)).toEqual(['a:undeclared']);
    expect(names(result.read)).toEqual(['system.intended_purpose']);
  });
});

describe('"not applicable"', () => {
  const facts = { system: { intended_purpose: { not_applicable: 'It has none.' } } };

  it('is refused unless the item accepts it', () => {
    expect(failing(item('{ id: a, declared: [system.intended_purpose] }', facts))).toEqual(['a:inadequate']);
  });

  it('satisfies where the item accepts it, and the reason is kept for the report', () => {
    const result = item('{ id: a, declared: [system.intended_purpose], na: accepted }', facts);
    expect(result.verdict).toBe('satisfied');
    expect(result.items[0]?.notApplicable.map((n) => n.reason)).toEqual(['It has none.']);
    expect(names(result.read)).toEqual(['system.intended_purpose']);
  });

  it('given for a record covers what is asked of its parts', () => {
    const whole = { system: { logging: { not_applicable: 'It keeps none.' } } };
    expect(item('{ id: a, declared: [system.logging.retention_days], na: accepted }', whole).verdict).toBe('satisfied');
  });

  it('leaves a condition that weighs the value undetermined, accepted or not', () => {
    const weighs =
      '{ id: a, declared: [system.intended_purpose], holds: "system.intended_purpose != \'all\'", na: accepted }';
    expect(item(weighs, facts).verdict).toBe('undetermined');
  });

  it('instead of a list of evidence counts as it does for declared', () => {
    const metrics = (na: string) => `{ id: a, each: system.performance.metrics, as: m, declared: [m.dataset]${na} }`;
    const none = { system: { performance: { metrics: { not_applicable: 'Nothing is measured.' } } } };
    expect(failing(item(metrics(''), none))).toEqual(['a:inadequate']);
    expect(item(metrics(', na: accepted'), none).verdict).toBe('satisfied');
    expect(failing(item(metrics(', na: accepted'), { system: {} }))).toEqual(['a:undeclared']);
  });
});

describe('holds and never', () => {
  it('a failing "declared" is told before what is weighed', () => {
    const text = '{ id: a, declared: [system.intended_purpose], holds: "system.logging.retention_days > 183.0" }';
    expect(failing(item(text, { system: { logging: { retention_days: 30 } } }))).toEqual(['a:undeclared']);
  });

  it('"holds" false is inadequate, unknown is undetermined with the facts that decide', () => {
    const text = '{ id: a, holds: "system.logging.retention_days >= 183.0" }';
    expect(failing(item(text, { system: { logging: { retention_days: 30 } } }))).toEqual(['a:inadequate']);
    const unknown = item(text);
    expect(unknown.verdict).toBe('undetermined');
    expect(names(unknown.missing)).toEqual(['system.logging.retention_days']);
  });

  it('"never" true is contradicted, unknown is undetermined, false is in order', () => {
    const text = '{ id: a, never: "system.phase == \'retired\' && system.markets.eu.offered" }';
    const facts = (offered: boolean) => ({ system: { phase: 'retired', markets: { eu: { offered } } } });
    expect(failing(item(text, facts(true)))).toEqual(['a:contradicted']);
    expect(item(text, facts(false)).verdict).toBe('satisfied');
    expect(item(text, { system: { phase: 'retired' } }).verdict).toBe('undetermined');
  });

  it('"reason" renames a failure and nothing else', () => {
    const text = '{ id: a, holds: "system.decision.profiling", reason: contradicted }';
    expect(failing(item(text, { system: { decision: { profiling: false } } }))).toEqual(['a:contradicted']);
    expect(failing(item(text))).toEqual(['a:undetermined']);
  });

  it('may ask for the day judged, directly and by way of a definition', () => {
    const parts = { requires: '[{ id: fresh, holds: fresh }]' };
    const facts = { facts: { system: { version_date: '2025-06-01' } } };
    const fresh = 'definitions: { fresh: "plus_months(system.version_date, 12) >= as_of" }\n';
    expect(judgeRule(parts, facts, '2026-06-01', fresh).verdict).toBe('satisfied');
    expect(judgeRule(parts, facts, '2026-06-02', fresh).verdict).toBe('violated');
  });
});

describe('when and dates of an item', () => {
  const text = '{ id: a, when: system.markets.eu.offered, declared: [system.intended_purpose] }';

  it('an item that does not count leaves no outcome', () => {
    const result = item(text, { system: { markets: { eu: { offered: false } } } });
    expect(result).toMatchObject({ verdict: 'satisfied', items: [] });
    expect(names(result.read)).toEqual(['system.markets.eu.offered']);
  });

  it('an item that may not count fails only possibly, and asks whether it counts', () => {
    const result = item(text);
    expect(result.verdict).toBe('undetermined');
    expect(names(result.missing)).toEqual(['system.markets.eu.offered']);
  });

  it('an item that may not count and is in order is in order', () => {
    expect(item(text, { system: { intended_purpose: 'Ranks.' } }).verdict).toBe('satisfied');
  });

  it('an item from a later day waits, and is told as upcoming', () => {
    const later = '{ id: a, from: 2028-10-07, declared: [system.intended_purpose] }';
    const before = item(later, {}, { asOf: '2028-10-06' });
    expect(before).toMatchObject({ verdict: 'satisfied', upcomingItems: [{ id: 'a', from: '2028-10-07' }] });
    expect(item(later, {}, { asOf: '2028-10-07' }).verdict).toBe('violated');
  });

  it('an item whose day is open fails only possibly', () => {
    const open =
      '{ id: a, from: [{ on: 2025-01-01, if: system.markets.eu.offered }], declared: [system.intended_purpose] }';
    const result = item(open);
    expect(result.verdict).toBe('undetermined');
    expect(names(result.missing)).toEqual(['system.markets.eu.offered']);
  });
});

describe('each', () => {
  const practices =
    '{ id: answered, each: [manipulation, social-scoring, { id: face-scraping, from: 2026-12-02 }], as: k, declared: ["system.screening.practices[k]"] }';

  it('reports each element by its name', () => {
    const facts = { system: { screening: { practices: { manipulation: false } } } };
    expect(failing(item(practices, facts))).toEqual(['answered:undeclared[social-scoring]']);
    expect(failing(item(practices, facts, { asOf: '2026-12-02' }))).toEqual([
      'answered:undeclared[social-scoring]',
      'answered:undeclared[face-scraping]',
    ]);
  });

  it('tells entries that start later', () => {
    expect(item(practices).upcomingItems).toEqual([{ id: 'answered[face-scraping]', from: '2026-12-02' }]);
  });

  it('an entry whose own day is open fails only possibly', () => {
    const open =
      '{ id: answered, each: [{ id: manipulation, from: [{ on: 2025-01-01, if: system.markets.eu.offered }] }], as: k, declared: ["system.screening.practices[k]"] }';
    expect(item(open).verdict).toBe('undetermined');
    expect(item(open, { system: { markets: { eu: { offered: true } } } }).verdict).toBe('violated');
  });

  const bias =
    '{ id: bias, each: datasets, as: d, if: "\'finetune\' in d.phases", declared: [d.governance.bias_examination] }';
  const cv = { id: 'cv', phases: ['finetune'] };
  const examined = { ...cv, governance: { bias_examination: 'By group.' } };

  it('leaves out elements that are not meant, and names the failing ones', () => {
    expect(failing(item(bias, { system: {}, datasets: [cv, { id: 'ads', phases: ['test'] }] }))).toEqual([
      'bias:undeclared[cv]',
    ]);
  });

  it('an element that may not be meant fails only possibly', () => {
    const result = item(bias, { system: {}, datasets: [{ id: 'ads' }] });
    expect(failing(result)).toEqual(['bias:undetermined[ads]']);
    expect(names(result.missing)).toEqual(['dataset(ads).phases']);
  });

  it('over a list that may go on is never satisfied, though all that is there is in order', () => {
    const facts = { system: {}, datasets: [examined] };
    expect(item(bias, facts).verdict).toBe('satisfied');
    const open = item(bias, facts, { incomplete: ['datasets'] });
    expect(open.verdict).toBe('undetermined');
    expect(names(open.missing)).toEqual(['system.datasets']);
  });

  it('over a list that may go on is violated by an element that is there', () => {
    expect(item(bias, { system: {}, datasets: [cv] }, { incomplete: ['datasets'] }).verdict).toBe('violated');
  });

  it('over an undeclared list goes by what its absence means', () => {
    const purposes = '{ id: a, each: dataset.notice.purposes, as: p, holds: "p != \'other\'" }';
    const phases = '{ id: a, each: dataset.phases, as: p, declared: ["dataset.basis.eu[p]"] }';
    const transfers = '{ id: a, each: system.exclusions, as: e, declared: [e.reason] }';
    expect(failing(item(purposes, {}, { kind: 'dataset' }))).toEqual(['a:undeclared']);
    expect(failing(item(phases, {}, { kind: 'dataset' }))).toEqual(['a:undetermined']);
    const none = item(transfers);
    expect(none.verdict).toBe('satisfied');
    expect(names(none.assumed)).toEqual(['system.exclusions']);
  });

  it('over undeclared evidence fails only possibly while it is open whether the item counts', () => {
    const text = '{ id: a, when: dataset.personal, each: dataset.notice.purposes, as: p, holds: "p != \'other\'" }';
    expect(item(text, {}, { kind: 'dataset' }).verdict).toBe('undetermined');
    expect(item(text, { dataset: { personal: true } }, { kind: 'dataset' }).verdict).toBe('violated');
  });
});

describe('any', () => {
  const route = `{ id: route, any: [
    { id: notice, declared: [dataset.notice] },
    { id: exception, when: "dataset.licence == 'cc0-1.0'", declared: [dataset.retention] } ] }`;
  const ask = (text: string, dataset: object, asOf?: string) =>
    item(text, { dataset }, { kind: 'dataset', ...(asOf === undefined ? {} : { asOf }) });

  it('is satisfied by one alternative that holds', () => {
    expect(ask(route, { notice: { url }, licence: 'mit' }).verdict).toBe('satisfied');
    expect(ask(route, { licence: 'cc0-1.0', retention: 'A year.' }).verdict).toBe('satisfied');
  });

  it('is violated where none holds, and names what would have done', () => {
    const result = ask(route, { licence: 'mit', retention: 'A year.' });
    expect(failing(result)).toEqual(['route:undeclared']);
    expect(names(result.items[0]?.missing ?? [])).toEqual(['dataset.notice']);
  });

  it('is not settled by an alternative that may not be open to them', () => {
    const result = ask(route, { retention: 'A year.' });
    expect(result.verdict).toBe('undetermined');
    expect(names(result.missing)).toEqual(['dataset.licence']);
  });

  it('does not know an alternative whose day lies ahead', () => {
    const ahead = `{ id: route, any: [
      { id: consent, holds: "dataset.sensitive_condition.jp == 'consent'", declared: [dataset.sensitive_condition.jp] },
      { id: statistics, from: 2028-06-05, declared: [dataset.purpose] } ] }`;
    const facts = { purpose: { text: 'Statistics only.' } };
    expect(ask(ahead, facts, '2028-06-04').verdict).toBe('violated');
    expect(ask(ahead, facts, '2028-06-05').verdict).toBe('satisfied');
  });

  it('is not settled by an alternative whose expected day has passed unconfirmed', () => {
    const expected = `{ id: route, any: [
      { id: notice, declared: [dataset.notice] },
      { id: statistics, from: [{ on: 2028-06-05, confirmed: false }], declared: [dataset.retention] } ] }`;
    expect(ask(expected, { retention: 'A year.' }, '2028-06-05').verdict).toBe('undetermined');
    expect(ask(expected, {}, '2028-06-04').verdict).toBe('violated');
  });

  it('of which no alternative exists is violated', () => {
    const none = `{ id: route, any: [
      { id: first, when: "false", declared: [dataset.retention] }, { id: second, when: "false", declared: [dataset.licence] } ] }`;
    expect(ask(none, { retention: 'A year.', licence: 'mit' }).verdict).toBe('violated');
  });

  it('is undetermined where an alternative is', () => {
    const weighed = `{ id: route, any: [
      { id: notice, declared: [dataset.notice] }, { id: honoured, holds: dataset.opt_outs_honoured } ] }`;
    expect(ask(weighed, {}).verdict).toBe('undetermined');
    expect(failing(ask(weighed, { opt_outs_honoured: false }))).toEqual(['route:inadequate']);
  });

  it('inside "each" is judged for each element', () => {
    const each = `{ id: basis, each: dataset.phases, as: p, any: [
      { id: basis, declared: ["dataset.basis.eu[p]"] }, { id: none, holds: "p == 'test'" } ] }`;
    const result = ask(each, { phases: ['finetune', 'test'] });
    expect(failing(result)).toEqual(['basis:inadequate[finetune]']);
  });
});
