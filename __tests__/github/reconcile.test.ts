import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasSummaryMarker,
  parseInlineMarker,
  renderInlineMarker,
  renderSummaryMarker,
} from '../../src/github/markers.ts';
import type { InlineText, Standing } from '../../src/github/posting.ts';
import { type OwnComment, planInline } from '../../src/github/reconcile.ts';

const A = 'a'.repeat(16);
const B = 'b'.repeat(16);

function text(fingerprints: readonly string[], body = 'text'): InlineText {
  return { path: 'a.md', startLine: 1, endLine: 1, body, fingerprints };
}

function own(id: number, body: string): OwnComment {
  const marker = parseInlineMarker(body, 'gate');
  if (marker === null) throw new Error(`no marker in ${body}`);
  return { id, body, marker };
}

/** What GitHub holds after a plan was carried out. */
function carryOut(plan: ReturnType<typeof planInline>, before: readonly OwnComment[]): readonly OwnComment[] {
  const kept = before.map((comment) =>
    own(comment.id, plan.edit.find(({ id }) => id === comment.id)?.body ?? comment.body),
  );
  const next = Math.max(0, ...before.map(({ id }) => id)) + 1;
  return [...kept, ...plan.post.map(({ body }, index) => own(next + index, body))];
}

const standing = (...open: readonly string[]) => new Map(open.map((mark) => [mark, 'open' as const]));

describe('inline comments', () => {
  it('are posted once and left alone while they say the same', () => {
    const first = planInline('gate', [text([A])], [], standing(A));
    expect(first.post.map(({ body }) => body)).toEqual([`<!-- ai-policy:finding gate open ${A} -->\ntext`]);
    expect(planInline('gate', [text([A])], carryOut(first, []), standing(A))).toEqual({ post: [], edit: [], cut: [] });
  });

  it('are edited when their text changes or one of several findings is gone', () => {
    const existing = carryOut(planInline('gate', [text([A, B])], [], standing(A, B)), []);
    const plan = planInline('gate', [text([B], 'less')], existing, standing(B));
    expect(plan).toMatchObject({
      post: [],
      edit: [{ id: 1, body: `<!-- ai-policy:finding gate open ${B} -->\nless` }],
    });
  });

  it('are told to be settled when the finding is gone, with what was said folded below, and only once', () => {
    const existing = carryOut(planInline('gate', [text([A])], [], standing(A)), []);
    const plan = planInline('gate', [], existing, standing());
    expect(plan.edit[0]?.body).toContain(`<!-- ai-policy:finding gate fixed ${A} -->\n**Settled:**`);
    expect(plan.edit[0]?.body).toContain('text');
    expect(planInline('gate', [], carryOut(plan, existing), standing()).edit).toEqual([]);
  });

  it('are told to be waived when the finding is waived', () => {
    const existing = carryOut(planInline('gate', [text([A])], [], standing(A)), []);
    const plan = planInline('gate', [], existing, new Map([[A, 'waived' as const]]));
    expect(plan.edit[0]?.body).toContain('**Waived:**');
  });

  it('come back to their first text when the finding comes back, on a line or elsewhere', () => {
    const open = carryOut(planInline('gate', [text([A])], [], standing(A)), []);
    const fixed = carryOut(planInline('gate', [], open, standing()), open);
    const onLine = planInline('gate', [text([A])], fixed, standing(A));
    expect(onLine).toMatchObject({ post: [], edit: [{ id: 1, body: open[0]?.body }] });
    const elsewhere = planInline('gate', [], fixed, standing(A));
    expect(elsewhere.edit[0]?.body).toContain('**Found again:**');
    const again = carryOut(planInline('gate', [], carryOut(elsewhere, fixed), standing()), carryOut(elsewhere, fixed));
    expect(again[0]?.body.match(/<details>/g)).toHaveLength(1);
  });

  it('stay as they are while their finding stands on a line that takes no comment any more', () => {
    const existing = carryOut(planInline('gate', [text([A])], [], standing(A)), []);
    expect(planInline('gate', [], existing, standing(A)).edit).toEqual([]);
  });

  it('are capped at thirty, the first ones kept', () => {
    const marks = Array.from({ length: 35 }, (_, index) => index.toString(16).padStart(16, '0'));
    const plan = planInline(
      'gate',
      marks.map((mark) => text([mark])),
      [],
      standing(...marks),
    );
    expect(plan.post.map(({ fingerprints }) => fingerprints[0])).toEqual(marks.slice(0, 30));
    expect(plan.cut).toHaveLength(5);
  });

  it('settle after one run, whatever was there: a second run does nothing', () => {
    const mark = fc.constantFrom(A, B, 'c'.repeat(16), 'd'.repeat(16));
    const marks = fc.uniqueArray(mark, { minLength: 1 });
    const texts = fc.array(fc.record({ fingerprints: marks, body: fc.constantFrom('one', 'two') }), { maxLength: 4 });
    const state = fc.constantFrom('open', 'fixed', 'waived');
    const before = fc.array(fc.record({ fingerprints: marks, state, body: fc.string() }), { maxLength: 4 });
    const stands = fc.dictionary(mark, fc.constantFrom<Standing>('open', 'waived'));
    fc.assert(
      fc.property(texts, before, stands, (wanted, there, current) => {
        const existing = there.map(({ body, ...marker }, index) =>
          own(index + 1, `${renderInlineMarker('gate', marker)}\n${body}`),
        );
        const run = (now: readonly OwnComment[]) =>
          planInline(
            'gate',
            wanted.map((one) => text(one.fingerprints, one.body)),
            now,
            new Map(Object.entries(current)),
          );
        const after = carryOut(run(existing), existing);
        expect(after.length).toBeGreaterThanOrEqual(existing.length);
        expect(run(after)).toMatchObject({ post: [], edit: [] });
      }),
    );
  });
});

describe('markers', () => {
  it('are read back, and only as the whole first line of the same gate', () => {
    const marker = { state: 'open', fingerprints: [A, B] } as const;
    const line = renderInlineMarker('gate', marker);
    expect(parseInlineMarker(`${line}\r\nrest`, 'gate')).toEqual(marker);
    expect(parseInlineMarker(`> ${line}`, 'gate')).toBeNull();
    expect(parseInlineMarker(`said:\n${line}`, 'gate')).toBeNull();
    expect(parseInlineMarker(line, 'other')).toBeNull();
    expect(parseInlineMarker(`<!-- ai-policy:finding gate open ${A},x -->`, 'gate')).toBeNull();
    expect(parseInlineMarker(`<!-- ai-policy:finding gate odd ${A} -->`, 'gate')).toBeNull();
    expect(hasSummaryMarker(`${renderSummaryMarker('gate')}\ntext`, 'gate')).toBe(true);
    expect(hasSummaryMarker(`${renderSummaryMarker('gate')} text`, 'gate')).toBe(false);
    expect(hasSummaryMarker(renderSummaryMarker('gate two'), 'gate')).toBe(false);
  });
});
