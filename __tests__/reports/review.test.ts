import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/outcome.ts';
import { renderReview } from '../../src/reports/review.ts';
import { asked, finding, hostileOutcome, hostileText, lines, outcome, question, toldOnce } from './outcomes.ts';

const everyLine = new Set(Array.from({ length: 100 }, (_, i) => i + 1));
const options = { commentable: () => everyLine, name: 'ai-policy', limit: 30 };

function review(findings: readonly Finding[], changes: Partial<typeof options> = {}) {
  return renderReview(outcome({ findings }), { ...options, ...changes });
}

describe('a review', () => {
  it('tells four jurisdictions that ask for the same thing at the same line in one comment', () => {
    const findings = toldOnce();
    const { comments } = review(findings);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatchObject({ path: 'README.md', line: 3, startLine: null });
    expect(comments[0]?.fingerprints).toEqual(findings.map((f) => f.fingerprint));
    expect(comments[0]?.body).toContain('blocks, error (EU, UK, SG, JP)');
    expect(comments[0]?.body.match(/declares no contact/g)).toHaveLength(1);
    expect(comments[0]?.body).toContain(
      '- UK: [AI Act, Art. 53(1)(a)](https://law.example/ai-act#art53) — law, since 2 August 2025, certainty primary',
    );
  });

  it('keeps different causes at one line apart', () => {
    const { comments } = review([
      finding({ controls: ['a'], missingFacts: ['model.a'] }),
      finding({ controls: ['b'], missingFacts: ['model.b'] }),
    ]);
    expect(comments).toHaveLength(2);
  });

  it('merges findings that lack the same facts, whatever their controls', () => {
    const { comments } = review([finding({ controls: ['a'] }), finding({ controls: ['b'] })]);
    expect(comments).toHaveLength(1);
  });

  it('tells verdicts that wait for facts in one comment per line, with the questions that settle most', () => {
    const findings = Array.from({ length: 40 }, (_, i) => asked(`eu-${i}`, `system.fact_${i % 3}`));
    const { comments } = renderReview(
      outcome({
        findings,
        questions: [question({ rules: ['eu-0', 'eu-1'] }), question({ ask: 'Other?', rules: ['uk-x'] })],
      }),
      options,
    );
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('40 verdicts cannot be reached until these facts are declared');
    expect(comments[0]?.body).toContain('European Union?');
    expect(comments[0]?.body).not.toContain('Other?');
  });

  it('takes new findings that block, advise or start within ninety days, and no others', () => {
    const ahead = (from: string) =>
      finding({
        disposition: 'upcoming',
        upcoming: { from, confirmed: true, conditional: false, verdict: 'violated' },
        title: from,
      });
    const told = (changes: Partial<Finding>) => finding({ controls: [], missingFacts: [], ...changes });
    const { comments } = review([
      told({ title: 'blocks' }),
      told({ title: 'advises', disposition: 'advisory', severity: 'warning' }),
      told({ title: 'notice', disposition: 'advisory', severity: 'notice' }),
      told({ title: 'old', change: 'existing' }),
      told({ title: 'gone', change: 'fixed' }),
      told({ title: 'accepted', disposition: 'waived' }),
      ahead('2027-02-21'),
      ahead('2027-02-22'),
    ]);
    expect(comments.map(({ body }) => /\*\*(.*?)\*\*/.exec(body)?.[1])).toEqual(['blocks', 'advises', '2027-02-21']);
  });

  it('anchors a range only if all its lines can take a comment, else its first line that can', () => {
    const place = { path: 'README.md', range: lines(3, 5) };
    const anchor = (set: readonly number[]) => {
      const { comments } = review([finding({ location: place })], { commentable: () => new Set(set) });
      return comments.map(({ startLine, line }) => [startLine, line]);
    };
    expect(anchor([3, 4, 5])).toEqual([[3, 5]]);
    expect(anchor([5, 4])).toEqual([[null, 4]]);
    expect(anchor([6])).toEqual([]);
  });

  it('hands back what cannot go on a line', () => {
    const far = finding({ location: { path: 'README.md', range: lines(900) } });
    const out = review([far]);
    expect(out.comments).toEqual([]);
    expect(out.elsewhere).toEqual([far]);
    expect(renderReview(outcome({ findings: [far] }), { ...options, commentable: () => null }).elsewhere).toEqual([
      far,
    ]);
  });

  it('loses nothing: each finding worth a comment is told, handed back or counted', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            line: fc.integer({ min: 1, max: 6 }),
            control: fc.constantFrom('a', 'b', 'c'),
            jurisdiction: fc.constantFrom('eu', 'uk'),
            waits: fc.boolean(),
          }),
          { maxLength: 120 },
        ),
        fc.integer({ min: 0, max: 5 }),
        (drafts, limit) => {
          const findings = drafts.map(({ line, control, jurisdiction, waits }, i) =>
            waits
              ? asked(`eu-${i}`, 'system.uses', { location: { path: 'a.md', range: lines(line) } })
              : finding({ jurisdiction, controls: [control], location: { path: 'a.md', range: lines(line) } }),
          );
          const out = review(findings, { commentable: () => new Set([1, 2, 3]), limit });
          const told = out.comments.flatMap((comment) => comment.fingerprints);
          expect(told.length + out.leftOut + out.elsewhere.length).toBe(findings.length);
          expect(out.comments.length).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});

describe('a suggestion', () => {
  const fix = {
    title: 'Write the SPDX id',
    place: { path: 'README.md', range: lines(3, 4) },
    lines: ['license: mit', '\tx'],
  };
  const repair = finding({ rule: 'evidence-problem', jurisdiction: null, citation: null, snippet: null, fix });

  it('replaces exactly the anchored lines, byte for byte', () => {
    const { comments } = review([repair]);
    expect(comments[0]).toMatchObject({ startLine: 3, line: 4 });
    expect(comments[0]?.body).toContain('```suggestion\nlicense: mit\n\tx\n```');
  });

  it('is not offered where its lines cannot all be anchored', () => {
    const { comments } = review([repair], { commentable: () => new Set([3]) });
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).not.toContain('```suggestion');
  });

  it('is not offered where it holds something invisible', () => {
    const { comments } = review([{ ...repair, fix: { ...fix, lines: ['license: \u202emit'] } }]);
    expect(comments[0]?.body).not.toContain('```suggestion');
  });

  it('has a fence longer than any in its lines', () => {
    const { comments } = review([{ ...repair, fix: { ...fix, lines: ['````', 'x'] } }]);
    expect(comments[0]?.body).toContain('`````suggestion\n````\nx\n`````');
  });

  it('comes from repairs of form only, never from a snippet', () => {
    expect(review([finding()]).comments[0]?.body).not.toContain('suggestion');
  });
});

describe('the body of a comment', () => {
  it('says what was found, what is asked and what to do, in this order', () => {
    const { comments } = review([finding({ routes: [{ to: 'ICO', sure: false }], notes: ['A note.'] })]);
    expect(comments[0]?.body).toMatchInlineSnapshot(`
      "**Technical documentation of the model** — blocks, error (EU)

      The evidence declares no energy use of training.

      **Asked by**

      - EU: [AI Act, Art. 53(1)(a)](https://law.example/ai-act#art53) — law, since 2 August 2025, certainty primary

      **To do:** Declare the energy used for training, or say why it is not known.

      \`\`\`yaml
      model:
        documentation:
          energy: { url: <address> }
      \`\`\`

      <details><summary>More</summary>

      - Rules: \`eu-gpai-technical-documentation\`
      - Points to: ICO (perhaps)
      - Left to a person: Whether the content is true and sufficient.
      - A note.
      - The check ai-policy has the whole answer; its summary says how to override a rule.

      </details>"
    `);
  });

  it('is the same twice, within its limit and without a forged first line, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(1, 4000), (text, times) => {
        const hostile = hostileOutcome(text.repeat(times));
        const one = renderReview(hostile, options);
        expect(renderReview(hostile, options)).toEqual(one);
        for (const { body } of one.comments) {
          expect(body.length).toBeLessThanOrEqual(60_000);
          expect(body.startsWith('<!--')).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
