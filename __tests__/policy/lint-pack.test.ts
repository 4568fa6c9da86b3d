import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../src/policy/parse-condition.ts';
import { load, packFiles } from './workbench.ts';

type Parts = Readonly<Record<string, string>>;

function messages(parts: Parts, more = ''): string[] {
  return load(packFiles({ 'eu-purpose': parts }, more)).problems.map((p) => p.message);
}
function when(text: string, more = ''): string {
  return messages({ when: JSON.stringify(text) }, more).join('\n');
}
function item(text: string, more = ''): string {
  return messages({ requires: `[${text}]` }, more).join('\n');
}
function inMap(name: string, entries: Parts): string {
  return `${name}:\n${Object.entries(entries)
    .map(([key, text]) => `  ${key}: ${JSON.stringify(text)}\n`)
    .join('')}`;
}

/** Conditions of a rule about a system that cannot be meant, and what is said of each. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['system.usees == []', 'the vocabulary has no "system.usees"'],
  ['system.markets.fr.offered', 'the vocabulary has no "system.markets.fr"'],
  ["'recruitement' in system.uses", '"recruitement" is not one of'],
  ["overlap(system.uses, ['recruitement'])", '"recruitement" is not one of'],
  ["system.phase == 'live'", '"live" is not one of'],
  ["system.phase in ['pilot', 'live']", '"live" is not one of'],
  ["system.screening.practices['mannipulation']", 'the vocabulary has no "system.screening.practices[mannipulation]"'],
  ["system.markets.eu.first_placed_on < '2027'", "a day 'YYYY-MM-DD' is expected"],
  ["system.markets.eu.first_placed_on < '2027-02-29'", "a day 'YYYY-MM-DD' is expected"],
  ["system.markets.eu.first_placed_on != ''", "a day 'YYYY-MM-DD' is expected"],
  ["plus_days(system.phase, 3) < '2027-01-01'", 'argument 1 of plus_days() must be a day'],
  ['system.uses', 'a condition is expected'],
  ['system.logging.retention_days', 'a condition is expected'],
  ["system.logging.retention_days == '90'", 'a number is compared with a text'],
  ["system.phase < 'pilot'", '"<" orders numbers and dates'],
  ['system.phase && true', 'an operand of "&&" must be a boolean'],
  ["system.phase + 'x' == ''", 'an operand of "+" must be a number'],
  ["system.uses == ['recruitment']", 'lists are compared with [] only'],
  ['system.uses == system.activities', 'lists are compared with [] only'],
  ['system.logging == system.logging', 'a node cannot be compared'],
  ["'ranker' in models", '"in" looks for words and numbers'],
  ["system.logging.retention_days in ['90']", '"in" looks for a number among a text'],
  ["'a' in system.phase", '"in" looks into a text'],
  ['overlap(models, models)', '"overlap" looks for words and numbers'],
  ['(system.decision.profiling ? 1.0 : system.phase) == 1.0', 'the branches of "?:" differ'],
  ['system.logging.exists(x, true)', 'what "exists" runs over must be a list'],
  ['datasets.exists(d, d.personl)', 'the vocabulary has no "dataset.personl"'],
  ['datasets.exists(system, system.personal)', 'the name "system" is taken'],
  ['datasets.exists(d, models.exists(d, true))', 'the name "d" is taken'],
  ['model.origin == []', 'nothing is called "model"'],
  ["as_of > '2026-01-01'", 'nothing is called "as_of"'],
  ['known(system.logging)', 'asks for one fact'],
  ['known(models)', 'known(): a fact path is expected'],
  ["known('system.uses')", 'known(): a fact path is expected'],
  ['datasets.exists(d, known(d.id))', 'known(): a fact path is expected'],
  ['models.exists(m, m.datasets.exists(n, system.screening.practices[n]))', 'the keys of a closed list'],
];

/** What the parser refuses before anything has a type. */
const FORBIDDEN: readonly (readonly [string, string])[] = [
  ['has(system.uses)', '"has" is not allowed'],
  ["system.phase.matches('^(a+)+$')", '"matches" is not allowed'],
  ['datasets.exists_one(d, d.personal)', '"exists_one" is not allowed'],
  ['dyn(system.uses) == []', '"dyn" is not allowed'],
  ["system.uses[0] == 'recruitment'", 'not indexed by number'],
  ['system.logging.retention_days % 2.0 == 0.0', 'not allowed'],
  ["{'a': true}['a']", 'not allowed'],
  ['system.phase == null', 'only text, numbers, true and false'],
  ["system.phase.startsWith('p')", 'not allowed'],
  ['timestamp(system.version_date) > timestamp("2026-01-01T00:00:00Z")', 'not allowed'],
  ['overlap(system.uses)', 'takes 2 arguments'],
  ['datasets.exists(d.personal, true)', ''],
  ['system.uses &&', 'not an expression'],
  ['', 'not an expression'],
];

describe('the linter', () => {
  it.each(REFUSED)('refuses %s', (text, message) => {
    expect(when(text)).toContain(message);
  });

  it.each(FORBIDDEN)('lets the parser refuse %s', (text, message) => {
    const parsed = parseCondition(text);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : parsed.problem.message).toContain(message);
    if (text !== '') expect(when(text)).toContain(message);
  });

  it('refuses nesting and length beyond reading, and keeps long chains of one operator', () => {
    expect(when(`${'!('.repeat(30)}system.decision.profiling${')'.repeat(30)}`)).toContain('nested too deeply');
    expect(parseCondition(`${'('.repeat(2001)}`)).toMatchObject({ ok: false });
    expect(parseCondition('('.repeat(1990))).toMatchObject({ ok: false });
    const chain = Array(40).fill('system.decision.profiling').join(' || ');
    expect(when(chain)).toBe('');
  });

  it('accepts what makes sense', () => {
    for (const text of [
      "'recruitment' in system.uses && system.phase in ['pilot', 'production']",
      'datasets.exists(d, models.exists(m, m.id == d.id))',
      "plus_months(system.version_date, 12) >= '2026-01-01'",
      "latest(system.version_date, '2026-01-01') > '2026-01-01'",
      "not_applicable(system.markets.eu.first_placed_on) ? true : system.markets.eu.first_placed_on < '2027-01-01'",
      "system.vendors.all(v, v.agreement.url != '')",
      "system.logging.shorter_retention_law != ''",
    ]) {
      expect(when(text)).toBe('');
    }
  });

  it('names every mistake of a pack at once', () => {
    const all = load(
      packFiles({
        'eu-a': { when: 'system.usees == []' },
        'eu-b': { when: "system.phase == 'live'", requires: '[{ id: a, declared: [system.nothing] }]' },
      }),
    ).problems.map((p) => `${p.path.split('/').at(-1)}: ${p.message}`);
    expect(all).toHaveLength(3);
    expect(all.filter((p) => p.startsWith('eu-b.yml'))).toHaveLength(2);
  });
});

describe('items', () => {
  it('ask for facts by paths that lead to one', () => {
    expect(item('{ id: a, declared: [system.intended_porpose] }')).toContain('no "system.intended_porpose"');
    expect(item('{ id: a, declared: [system] }')).toContain('"system" is no fact path');
    expect(item('{ id: a, declared: ["system.uses == []"] }')).toContain('is no fact path');
    expect(item('{ id: a, declared: [limits.days] }', 'tables: { limits: { days: 3 } }\n')).toContain(
      'is no fact path',
    );
    expect(item('{ id: a, each: datasets, as: d, declared: [d.id] }')).toContain('is no fact path');
  });

  it('check keys that each element gives', () => {
    const practices = (words: string) =>
      item(`{ id: a, each: [${words}], as: k, declared: ["system.screening.practices[k]"] }`);
    expect(practices('manipulation, social-scoring')).toBe('');
    expect(practices('manipulation, social-skoring')).toContain('social-skoring');
  });

  it('run over lists', () => {
    expect(item('{ id: a, each: system.phase, as: p, holds: "true" }')).toContain('a list is expected');
  });

  it('choose elements with "if" and count by "when"', () => {
    expect(item('{ id: a, if: system.markets.eu.offered, declared: [system.name] }')).toContain(
      'without it write "when"',
    );
  });

  it('give no name that is taken', () => {
    expect(item('{ id: a, each: datasets, as: system, declared: [system.licence] }')).toContain('"system" is taken');
  });

  it('have ids of their own', () => {
    const two = '{ id: a, declared: [system.name] }, { id: a, declared: [system.version] }';
    expect(item(two)).toContain('the item id a is used twice');
  });

  it('are checked inside alternatives too', () => {
    const any = '{ id: a, any: [{ id: b, declared: [system.name] }, { id: c, holds: "system.usees == []" }] }';
    expect(item(any)).toContain('no "system.usees"');
  });

  it('name which words of the reason and severity there are', () => {
    expect(item('{ id: a, declared: [system.name], reason: bad }')).toContain('undeclared, inadequate, contradicted');
  });
});

describe('rows', () => {
  it('of severities go from strict to lenient and end without a condition', () => {
    const rows = (text: string) => messages({ severity: text }).join('\n');
    expect(rows('[{ is: error, if: system.decision.profiling }, { is: warning }]')).toBe('');
    expect(rows('[{ is: warning, if: system.decision.profiling }, { is: error }]')).toContain('less strict');
    expect(rows('[{ is: error, if: system.decision.profiling }]')).toContain('the last row has no "if"');
    expect(rows('[{ is: error }, { is: warning }]')).toContain('ever read');
  });

  it('of dates after one without condition are never read', () => {
    expect(messages({ from: '[{ on: 2026-01-01 }, { on: 2027-01-01 }]' }).join()).toContain('is ever read');
    expect(messages({ from: '[{ on: 2026-01-01, if: "as_of < \'2026\'" }]' }).join()).toContain("'YYYY-MM-DD'");
  });
});

describe('definitions', () => {
  it('may use one another, in any order', () => {
    expect(
      when('b', inMap('definitions', { b: 'a && system.decision.profiling', a: 'system.markets.eu.offered' })),
    ).toBe('');
  });

  it('must not go in a circle, and the circle is told', () => {
    const circle = when('a', inMap('definitions', { a: 'b', b: 'c || true', c: '!a' }));
    expect(circle).toContain('definitions go in a circle: a → b → c → a');
    expect(when('true', inMap('definitions', { a: 'a' }))).toContain('a → a');
  });

  it('must not rest on chains beyond following, however long', () => {
    const chain = (length: number) =>
      inMap('definitions', {
        ...Object.fromEntries(Array.from({ length }, (_, i) => [`d${i}`, `d${i + 1}`])),
        [`d${length}`]: 'system.decision.profiling',
      });
    expect(when('d0', chain(16))).toBe('');
    expect(when('d0', chain(17))).toContain('"d0" rests on more than 16 definitions in a row');
    expect(when('d0', chain(5000))).toContain('in a row');
  });

  it('must make sense for some kind of subject', () => {
    const ofDatasets = inMap('definitions', { a: "dataset.personal && 'pretrain' in dataset.phases" });
    expect(when('true', ofDatasets)).toBe('nothing reads "a"; remove it');
    expect(when('true', inMap('definitions', { a: 'dataset.personal && model.origin == []' }))).not.toBe('');
    expect(when('datasets.exists(d, a)', inMap('definitions', { a: 'd.personal' }))).toContain('nothing is called "d"');
  });

  it('see their own names, not those of the list they are used in', () => {
    const definitions = inMap('definitions', { personal_data: 'datasets.exists(d, d.personal)' });
    expect(when('models.exists(d, personal_data)', definitions)).toBe('');
  });

  it('and tables are read by something', () => {
    const chain = inMap('definitions', { a: "'text' in system.outputs && b", b: "'eu' in words" });
    expect(when('a', `${chain}tables: { words: [eu] }\n`)).toBe('');
    expect(when('true', `${chain}tables: { words: [eu] }\n`)).toBe('nothing reads "a"; remove it');
    expect(when('true', 'tables: { words: [eu], compute_margin: 0.3 }\n')).toBe('nothing reads "words"; remove it');
  });

  it('and tables hide no name', () => {
    expect(when('true', inMap('definitions', { system: 'true' }))).toContain('"system" is taken');
    expect(when('true', 'tables: { as_of: [a] }\n')).toContain('"as_of" is taken');
    expect(when('true', `${inMap('definitions', { both: 'true' })}tables: { both: [a] }\n`)).toContain(
      'both a definition and a table',
    );
  });
});

describe('routes', () => {
  it('are conditions about a system', () => {
    expect(when('true', 'routes: [{ to: somebody, when: dataset.personal }]\n')).toContain(
      'nothing is called "dataset"',
    );
    expect(when('true', 'routes: [{ to: somebody, when: system.markets.eu.offered }]\n')).toBe('');
  });
});
