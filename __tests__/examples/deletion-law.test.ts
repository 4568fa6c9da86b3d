/**
 * The law that a missing fact never improves a verdict, over whole dossiers of the examples. Every fact is deleted alone.
 * Pairs are those that can matter: a fact that a judgement read, with one that it reads once the first is gone; any other
 * pair gives the judgement of one deletion alone.
 */
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/facts/dossier.ts';
import type { SubjectKind } from '../../src/facts/fact.ts';
import { typeOf } from '../../src/facts/vocabulary.ts';
import { FactIndex, refKey } from '../../src/policy/fact-index.ts';
import { judge } from '../../src/policy/judge.ts';
import type { FactRef, Judgement, Verdict } from '../../src/policy/judgement.ts';
import type { Pack, Rule } from '../../src/policy/rule.ts';
import { withoutFacts } from '../policy/deletion-law.ts';
import { ANNEX_III_DAY, type Example, runExample, TODAY } from './example-runs.ts';

const CASES: readonly (readonly [Example, string])[] = [
  ['hiring-tool', TODAY],
  ['hiring-tool', ANNEX_III_DAY],
  ['hiring-tool-ready', TODAY],
  ['hiring-tool-ready', ANNEX_III_DAY],
  ['imaging-suite', TODAY],
  ['first-contact', TODAY],
];

/** What a verdict may become when facts are gone. */
const ALLOWED: Readonly<Record<Verdict, readonly Verdict[]>> = {
  violated: ['violated', 'undetermined'],
  undetermined: ['violated', 'undetermined'],
  satisfied: ['satisfied', 'violated', 'undetermined'],
  'not-applicable': ['not-applicable', 'satisfied', 'violated', 'undetermined'],
};

/** Today's verdict, and that of the first day of a rule that lies ahead. */
function verdictsOf(judgement: Judgement): readonly [Verdict, Verdict] {
  return [judgement.verdict, judgement.upcoming?.verdict ?? judgement.verdict];
}

function mayBecome(before: Judgement, after: Judgement, deleted: readonly FactRef[]): boolean {
  const [now, later] = verdictsOf(before);
  const [nowAfter, laterAfter] = verdictsOf(after);
  return (ALLOWED[now].includes(nowAfter) && ALLOWED[later].includes(laterAfter)) || isAssumed(deleted, after);
}

/** A deleted fact stands for something that did not happen, and the judgement lists that it took it so. */
function isAssumed(deleted: readonly FactRef[], after: Judgement): boolean {
  return deleted.some(({ subject, path }) => {
    const kind = subject.slice(0, subject.indexOf(':')) as SubjectKind;
    return (
      typeOf(kind, path)?.absence === 'no' &&
      after.assumed.some((a) => a.subject === subject && (a.path === path || a.path.startsWith(`${path}.`)))
    );
  });
}

/** Dossiers with facts taken away, each made once. */
class Reduced {
  readonly #dossier: Dossier;
  readonly #known = new Map<string, FactIndex>();

  constructor(dossier: Dossier) {
    this.#dossier = dossier;
  }

  without(deleted: readonly FactRef[]): FactIndex {
    const key = deleted.map(refKey).sort().join('\n');
    const known = this.#known.get(key) ?? new FactIndex(withoutFacts(this.#dossier, deleted));
    this.#known.set(key, known);
    return known;
  }
}

interface Question {
  readonly rule: Rule;
  readonly pack: Pack;
  readonly subject: string;
}

function questions(packs: readonly Pack[], dossier: Dossier): readonly Question[] {
  return packs.flatMap((pack) =>
    pack.rules
      .filter((rule) => rule.kind === 'duty')
      .flatMap((rule) =>
        dossier.subjects.filter((s) => s.kind === rule.subject).map(({ id }) => ({ rule, pack, subject: id })),
      ),
  );
}

/** Breaches of the law for one rule and subject, and how many deletions were tried. */
function breaches(question: Question, dossier: Dossier, reduced: Reduced, asOf: string, judgeWith = judge) {
  const { rule, pack, subject } = question;
  const declared = new Map(dossier.facts.map((f) => [refKey(f), { subject: f.subject, path: f.path }]));
  const found: string[] = [];
  let tried = 0;
  const judged = (deleted: readonly FactRef[]) =>
    judgeWith(rule, pack, subject, reduced.without(deleted), { asOf, trace: false });
  const before = judged([]);
  const isRead = new Set(before.read.map(refKey));
  const compare = (deleted: readonly FactRef[]): Judgement => {
    tried++;
    const after = judged(deleted);
    const words = deleted.map((d) => `${d.subject} ${d.path}`).join(', ');
    if (!mayBecome(before, after, deleted))
      found.push(`${rule.id} ${subject}: ${before.verdict} → ${after.verdict} without ${words}`);
    return after;
  };
  for (const first of declared.values()) {
    const after = compare([first]);
    const others = isRead.has(refKey(first)) ? after.read.filter((ref) => declared.has(refKey(ref))) : [];
    for (const second of others) compare([first, second]);
  }
  return { found, tried };
}

describe.each(CASES)('%s on %s', (example, asOf) => {
  test('deleting any fact, alone or with another that the rule reads, demands no less', {
    timeout: 240_000,
  }, async () => {
    const { head, packs } = await runExample(example, asOf);
    if (!head) throw new Error('the example could not be judged');
    const reduced = new Reduced(head.dossier);
    const results = questions(packs, head.dossier).map((q) => breaches(q, head.dossier, reduced, asOf));
    expect(results.flatMap((result) => result.found)).toEqual([]);
    expect(results.reduce((sum, result) => sum + result.tried, 0)).toBeGreaterThan(100);
  });
});

/** How not to judge: what cannot be decided for want of so many facts counts as not applicable. */
function forgiving(most: number): typeof judge {
  return (...input) => {
    const judged = judge(...input);
    const lacks = new Set([...judged.missing, ...judged.items.flatMap((item) => item.missing)].map(refKey));
    return judged.verdict === 'undetermined' && lacks.size >= most ? { ...judged, verdict: 'not-applicable' } : judged;
  };
}

describe('the law fails for a judge that takes silence for an answer', () => {
  async function breachesOf(judgeWith: typeof judge): Promise<readonly string[]> {
    const { head, packs } = await runExample('hiring-tool-ready');
    if (!head) throw new Error('the example could not be judged');
    const [question] = questions(packs, head.dossier).filter(({ rule }) => rule.id === 'uk-eqa-discrimination-testing');
    if (!question) throw new Error('the rule is gone');
    return breaches(question, head.dossier, new Reduced(head.dossier), TODAY, judgeWith).found;
  }
  const isSingle = (breach: string) => !breach.includes(', ');

  test('about one fact', async () => {
    expect(await breachesOf(judge)).toEqual([]);
    expect((await breachesOf(forgiving(1))).filter(isSingle)).not.toEqual([]);
  });

  test('about two facts, which single deletions do not show', async () => {
    const found = await breachesOf(forgiving(3));
    expect(found.filter(isSingle)).toEqual([]);
    expect(found).not.toEqual([]);
  });
});
