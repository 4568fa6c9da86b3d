import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/findings/outcome.ts';
import { codeFrame } from '../../src/reports/code-frame.ts';
import { renderText } from '../../src/reports/text.ts';
import {
  asked,
  finding,
  firstContact,
  hostileOutcome,
  hostileText,
  jurisdiction,
  lines,
  outcome,
  question,
  toldOnce,
} from './outcomes.ts';

const plain = { colour: false, width: 80 };

/** Lines between one heading and the next blank line. */
function sectionOf(text: string, heading: string): readonly string[] {
  const all = text.split('\n');
  const from = all.findIndex((line) => line.startsWith(heading));
  if (from < 0) return [];
  const to = all.indexOf('', from);
  return all.slice(from, to < 0 ? undefined : to);
}

describe('the report for terminals', () => {
  it('begins with the answer and ends with how to see more', () => {
    const text = renderText(outcome({ findings: [finding()] }), plain)
      .trimEnd()
      .split('\n');
    expect(text[0]).toBe('Blocked: 1 finding to resolve (EU 1).');
    expect(text.slice(-2).join(' ')).toContain('check --format json lists all; explain RULE');
  });

  it('is one line where there is nothing to judge', () => {
    const text = renderText(outcome({ row: 6, jurisdictions: [] }), plain);
    expect(text).toBe(
      'Nothing to judge: no declaration, model card or dataset card was found, and none is expected.\n',
    );
  });

  it('is one line where no rule applies', () => {
    const counts = { satisfied: 0, violated: 0, undetermined: 0, notApplicable: 7 };
    const text = renderText(outcome({ row: 7, jurisdictions: [jurisdiction({ row: 7, counts })] }), plain);
    expect(text).toBe('Nothing blocks: of 7 verdicts, none says that a rule applies today.\n');
  });

  it('shows an override even where there is nothing to judge', () => {
    const overrides = [
      { rule: 'eu-a', severity: 'off' as const, reason: 'Old.', owner: 'lead', expires: '2026-12-01', lapsed: false },
    ];
    expect(renderText(outcome({ row: 6, overrides }), plain)).toContain(
      'Override: eu-a is waived by lead until 1 December 2026 (lapses soon): Old.',
    );
  });

  it.each(['gate', 'observe'] as const)('stays short on first contact, in mode %s', (mode) => {
    const text = renderText(firstContact(mode), plain);
    const questions = sectionOf(text, 'Questions');
    expect(questions.filter((line) => /^ {2}\d\. /.test(line))).toHaveLength(7);
    expect(questions.at(-1)).toBe('  and 5 more questions: check --format json lists all');
    const others = [...sectionOf(text, 'To consider'), ...sectionOf(text, 'What comes next')];
    expect(others.length).toBeLessThanOrEqual(10);
    expect(others).toContain('  27 more to consider: check --format json lists all');
  });

  it('counts every rule that lies ahead on first contact, shown or not', () => {
    const next = sectionOf(renderText(firstContact(), plain), 'What comes next').join('\n');
    const counted = [...next.matchAll(/(\d+) (?:more )?rules/g)].reduce((sum, match) => sum + Number(match[1]), 0);
    expect(counted).toBe(20);
  });

  it('puts what blocks before the questions, also on first contact', () => {
    const first = firstContact();
    const text = renderText(
      { ...first, row: 3, findings: [finding({ message: 'Blocks first.' }), ...first.findings] },
      plain,
    );
    expect(text.indexOf('Blocks first.')).toBeGreaterThan(0);
    expect(text.indexOf('Blocks first.')).toBeLessThan(text.indexOf('Questions'));
  });

  it('does not tell undetermined verdicts one by one', () => {
    const findings = Array.from({ length: 9 }, (_, i) => asked(`eu-waits-${i}`, 'system.uses'));
    const text = renderText(outcome({ row: 4, findings, questions: [question()] }), plain);
    expect(text).not.toContain('eu-waits-');
    expect(text).toContain('9 verdicts block until');
  });

  it('counts advice beyond its cap in words', () => {
    const findings = Array.from({ length: 25 }, (_, i) =>
      finding({ disposition: 'advisory', severity: 'warning', location: { path: 'a.md', range: lines(i + 1) } }),
    );
    expect(renderText(outcome({ row: 7, findings }), plain)).toContain(
      'and 15 more findings: check --format json lists all',
    );
  });

  it('tells one cause once, with each provision', () => {
    expect(renderText(outcome({ findings: toldOnce() }), plain).match(/declares no contact/g)).toHaveLength(1);
  });

  it('groups advice by file, the file with the worst finding first', () => {
    const at = (path: string, line: number) =>
      finding({ disposition: 'advisory', severity: 'warning', location: { path, range: lines(line) } });
    const text = renderText(outcome({ row: 7, findings: [at('b.md', 1), at('a.md', 1), at('b.md', 9)] }), plain);
    expect([...text.matchAll(/^([ab]\.md:\d)/gm)].map((match) => match[1])).toEqual(['b.md:1', 'b.md:9', 'a.md:1']);
  });

  it('says the same with and without colour', () => {
    const both = (o: Outcome) => [renderText(o, plain), renderText(o, { ...plain, colour: true })];
    for (const [without = '', withColour = ''] of [both(outcome({ findings: toldOnce() })), both(firstContact())]) {
      expect(withColour).toContain('\u001b[');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is made of them
      expect(withColour.replace(/\u001b\[[\d;]*m/g, '')).toBe(without);
    }
  });

  it('matches its golden file', async () => {
    const golden = outcome({
      findings: [
        finding({
          location: { path: 'README.md', range: { startLine: 3, startColumn: 10, endLine: 3, endColumn: 16 } },
          frame: { firstLine: 1, lines: ['---', 'name: demo', 'license: seecard', '---'] },
          notes: ['The part "annex-xi" starts later.'],
          related: [{ path: 'ai-system.yml', range: lines(7), why: 'model.name is declared here' }],
          fingerprint: '000000000000000a',
        }),
        finding({
          rule: 'uk-documentation',
          jurisdiction: 'uk',
          disposition: 'advisory',
          severity: 'warning',
          dispositionReason: 'certainty: memory; only rules of certainty secondary or better block',
          change: 'existing',
          location: { path: 'docs/card.md', range: lines(9) },
          fingerprint: '000000000000000b',
        }),
        finding({
          rule: 'eu-later',
          disposition: 'upcoming',
          verdict: 'not-applicable',
          upcoming: { from: '2027-12-02', confirmed: true, conditional: false, verdict: 'violated' },
          fingerprint: '000000000000000c',
        }),
      ],
      questions: [question()],
      problems: [
        { kind: 'evidence', code: 'unreadable', path: 'big.yml', line: null, message: 'The file is too large.' },
      ],
      inputsIgnored: [{ input: 'fail-on', value: 'error', reason: 'the trusted configuration is stricter' }],
    });
    await expect(renderText(golden, plain)).toMatchFileSnapshot('../golden/reports/blocked.txt');
  });

  it('is the same text twice and never steers the terminal, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 0, max: 300 }), (text, width) => {
        const hostile = hostileOutcome(text);
        const one = renderText(hostile, { colour: false, width });
        expect(renderText(hostile, { colour: false, width })).toBe(one);
        expect(one).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}/u);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a code frame', () => {
  const range = (startLine: number, startColumn: number, endColumn: number) => ({
    startLine,
    startColumn,
    endLine: startLine,
    endColumn,
  });

  it('underlines the range', () => {
    const frame = { firstLine: 1, lines: ['---', 'license: mti', '---'] };
    expect(codeFrame(frame, range(2, 10, 13), 80)).toEqual([
      '  1 | ---',
      '> 2 | license: mti',
      '    |          ^^^',
      '  3 | ---',
    ]);
  });

  it('keeps every line within its width and the range in view, however long the line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 50 }), (column, length) => {
        const line = `${'x'.repeat(column - 1)}${'Y'.repeat(length)}${'z'.repeat(5000)}`;
        const frame = codeFrame({ firstLine: 9, lines: [line] }, range(9, column, column + length), 60);
        for (const shown of frame) expect(shown.length).toBeLessThanOrEqual(60);
        const at = (frame[1] ?? '').indexOf('^');
        expect(frame[0]?.[at]).toBe('Y');
      }),
    );
  });

  it('is empty where the lines at hand do not hold the place', () => {
    expect(codeFrame({ firstLine: 1, lines: ['a'] }, range(9, 1, 2), 80)).toEqual([]);
  });
});
