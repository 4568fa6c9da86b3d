import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/findings/outcome.ts';
import { renderSummary } from '../../src/reports/summary.ts';
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

const options = {
  links: (path: string, start: number, end: number) =>
    `https://host.example/blob/abc/${encodeURIComponent(path.slice(0, 50).replace(/\p{Cs}/gu, '-'))}#L${start}-L${end}`,
  name: 'ai-policy',
};

function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

function parse(markdown: string): readonly Nodes[] {
  return nodesOf(fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }));
}

/** The only HTML that we write. */
const OURS = /^(<details><summary>[^<]*<\/summary>|<\/details>)$/;

function expectWhole(markdown: string) {
  const nodes = parse(markdown);
  const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value.trim()] : []));
  for (const value of html) expect(value).toMatch(OURS);
  expect(html.filter((value) => value.startsWith('<details')).length).toBe(
    html.filter((value) => value === '</details>').length,
  );
  expect(
    nodes.filter((node) => node.type === 'image' || node.type === 'imageReference' || node.type === 'linkReference'),
  ).toEqual([]);
  for (const node of nodes) {
    if (node.type === 'link') expect(node.url).toMatch(/^https:\/\/(host|law)\.example\//);
    if (node.type === 'text') expect(node.value).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/|\bwww\./i);
  }
}

/** Findings told or counted as left out, by the titles that the outcome gives them. */
function accounted(markdown: string, titles: readonly string[]): number {
  const told = titles.filter((title) => markdown.includes(title)).length;
  const left = [...markdown.matchAll(/Left out for length: (\d+) (?:fixed |waived )?(?:findings?|verdicts?)/g)];
  return told + left.reduce((sum, match) => sum + Number(match[1]), 0);
}

describe('the summary', () => {
  it('matches its golden file', async () => {
    const later = { from: '2027-12-02', confirmed: true, conditional: false, verdict: 'violated' } as const;
    const golden = outcome({
      findings: [
        ...toldOnce().map((f, i) => ({ ...f, fingerprint: `a${i}`.padStart(16, '0') })),
        asked('eu-waits', 'system.uses', { fingerprint: '00000000000000b0' }),
        finding({ disposition: 'advisory', severity: 'warning', change: 'existing', fingerprint: '00000000000000b1' }),
        finding({ disposition: 'upcoming', upcoming: later, fingerprint: '00000000000000b2' }),
        finding({
          rule: 'evidence-removed',
          jurisdiction: null,
          citation: null,
          disposition: 'advisory',
          severity: 'warning',
          message: 'This change removes the section limitations (model.card.limitations).',
          fingerprint: '00000000000000b3',
        }),
        finding({ disposition: 'waived', rule: 'eu-old', fingerprint: '00000000000000b4' }),
        finding({ change: 'fixed', title: 'Licence', fingerprint: '00000000000000b5' }),
      ],
      questions: [question()],
      problems: [
        { kind: 'evidence', code: 'unreadable', path: 'big.yml', line: null, message: 'The file is too large.' },
      ],
      overrides: [
        { rule: 'eu-old', severity: 'off', reason: 'Retired.', owner: 'lead', expires: '2026-12-01', lapsed: false },
        { rule: 'eu-gone', severity: 'notice', reason: 'Pilot.', owner: 'lead', expires: '2026-01-01', lapsed: true },
      ],
      inputsIgnored: [{ input: 'fail-on', value: 'error', reason: 'the trusted configuration is stricter' }],
      proposed: 'It would waive eu-later.',
    });
    const text = renderSummary(golden, { ...options, leftOut: 2, notes: ['The review could not be posted: 403.'] });
    await expect(text).toMatchFileSnapshot('../golden/reports/summary.md');
  });

  it('begins with the answer in plain words', () => {
    expect(renderSummary(outcome({ findings: [finding()] }), options).split('\n')[0]).toBe(
      '**Blocked: 1 finding to resolve (EU 1).**',
    );
  });

  it('is one line where there is nothing to judge', () => {
    expect(renderSummary(outcome({ row: 6 }), options)).toBe(
      '**Nothing to judge: no declaration, model card or dataset card was found, and none is expected.**',
    );
  });

  it('has a row per jurisdiction', () => {
    const jurisdictions = [jurisdiction(), jurisdiction({ id: 'uk', title: 'United Kingdom', row: 5, nextDate: null })];
    const text = renderSummary(outcome({ jurisdictions }), options);
    expect(text).toContain('| European Union (EU) | blocked | 1 | 0 | 2 | 4 | 0 | 0 | 2 December 2027 |');
    expect(text).toContain('| United Kingdom (UK) | not enforced | 1 | 0 | 2 | 4 | 0 | 0 | – |');
  });

  it('shows an override although nothing applies', () => {
    const overrides = [
      { rule: 'eu-a', severity: 'off' as const, reason: 'Old.', owner: 'lead', expires: '2027-12-01', lapsed: false },
    ];
    expect(renderSummary(outcome({ row: 6, overrides }), options)).toContain(
      '- `eu-a` is waived by lead until 1 December 2027: Old.',
    );
  });

  it('never says that anything is compliant and never scores', () => {
    for (const each of [firstContact(), outcome({ row: 7 }), outcome({ findings: toldOnce() })]) {
      expect(renderSummary(each, options)).not.toMatch(/complian|score|\d%/i);
    }
  });

  it('stays whole Markdown that names and links nobody else, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const hostile = hostileOutcome(text);
        const one = renderSummary(hostile, options);
        expect(renderSummary(hostile, options)).toBe(one);
        expectWhole(one);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a summary beyond its limit', () => {
  const dispositions = ['blocking', 'advisory', 'waived'] as const;
  function huge(count: number): { readonly outcome: Outcome; readonly titles: readonly string[] } {
    const titles = Array.from({ length: count }, (_, i) => `Title ${String(i).padStart(5, '0')} ends`);
    const findings = titles.map((title, i) =>
      finding({
        title,
        message: 'word '.repeat(i % 40),
        disposition: dispositions[i % 3] ?? 'blocking',
        location: { path: `docs/file-${i}.md`, range: lines(1) },
        ...(i % 7 === 0 ? { change: 'fixed' as const } : {}),
        // Waived findings are told by their message.
        ...(i % 3 === 2 && i % 7 !== 0 ? { message: title } : {}),
      }),
    );
    return { outcome: outcome({ findings }), titles };
  }

  it('keeps its limit, stays whole and tells or counts every finding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 4000, max: 70_000 }), (count, limit) => {
        const made = huge(count);
        const text = renderSummary(made.outcome, { ...options, limit });
        expect(text.length).toBeLessThanOrEqual(limit);
        expectWhole(text);
        expect(accounted(text, made.titles)).toBe(count);
      }),
      { numRuns: 25 },
    );
  });

  it('fits GitHub by default, with room for a marker', () => {
    const text = renderSummary(huge(3000).outcome, options);
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text.length).toBeGreaterThan(50_000);
  });

  it('keeps what blocks longer than what advises', () => {
    const text = renderSummary(huge(400).outcome, { ...options, limit: 20_000 });
    expect(text).toContain('Title 00003 ends');
    expect(text).not.toContain('Title 00001 ends');
  });

  it('keeps its limit for hostile text of any length', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 300 }), (text, times) => {
        const rendered = renderSummary(hostileOutcome(text.repeat(times)), { ...options, limit: 8000 });
        expect(rendered.length).toBeLessThanOrEqual(8000);
        expectWhole(rendered);
      }),
      { numRuns: 40 },
    );
  });
});
