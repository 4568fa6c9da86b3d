/**
 * The law that a missing fact never improves a verdict, as a function over a dossier: every fact is taken away alone and
 * in pairs, and what changes for the better without being listed as assumed is a violation of the law.
 */
import { type Dossier, findLinks } from '../../src/facts/dossier.ts';
import type { SubjectKind } from '../../src/facts/fact.ts';
import { typeOf } from '../../src/facts/vocabulary.ts';
import { FactIndex } from '../../src/policy/fact-index.ts';
import { judge } from '../../src/policy/judge.ts';
import type { FactRef, Judgement, Verdict } from '../../src/policy/judgement.ts';
import type { Pack, Rule } from '../../src/policy/rule.ts';

/** One deletion after which a rule demands less. */
export interface LawViolation {
  readonly rule: string;
  readonly subject: string;
  readonly deleted: readonly string[];
  readonly before: string;
  readonly after: string;
}

export interface DeletionCase {
  readonly pack: Pack;
  readonly rules: readonly Rule[];
  readonly dossier: Dossier;
  readonly asOf: string;
  /** Pairs are tried for rules that at most this many facts decide; 0: only single facts. Without it: always. */
  readonly mostFactsForPairs?: number;
  /** What judges; another than ours only to see the law fail. */
  readonly judgeWith?: typeof judge;
}

/**
 * Judges every rule for every subject of its kind, deletes facts and judges again. Consistency rules are left out: they
 * compare what is declared, so that what is deleted is none of their business.
 */
export function violationsOfDeletionLaw(input: DeletionCase): readonly LawViolation[] {
  const facts = new FactIndex(input.dossier);
  const violations: LawViolation[] = [];
  for (const rule of input.rules.filter((r) => r.kind === 'duty')) {
    for (const subject of input.dossier.subjects.filter((s) => s.kind === rule.subject)) {
      const judgeWith = (index: FactIndex) =>
        (input.judgeWith ?? judge)(rule, input.pack, subject.id, index, { asOf: input.asOf, trace: false });
      const before = judgeWith(facts);
      if (demandOf(before).every((d) => d === LEAST)) continue;
      for (const deleted of deletions(input.dossier, input.mostFactsForPairs ?? Number.POSITIVE_INFINITY)) {
        const after = judgeWith(new FactIndex(withoutFacts(input.dossier, deleted)));
        if (!improves(before, after) || isAssumed(deleted, after)) continue;
        violations.push({
          rule: rule.id,
          subject: subject.id,
          deleted: deleted.map((ref) => `${ref.subject} ${ref.path}`),
          before: words(before),
          after: words(after),
        });
      }
    }
  }
  return violations;
}

/** The dossier as it would be had nobody said this: conflicts and links are worked out anew. */
export function withoutFacts(dossier: Dossier, deleted: readonly FactRef[]): Dossier {
  const gone = (ref: FactRef) => deleted.some((d) => d.subject === ref.subject && d.path === ref.path);
  const facts = dossier.facts.filter((fact) => !gone(fact));
  const conflicts = dossier.conflicts.filter((conflict) => !gone(conflict));
  return { ...dossier, facts, conflicts, links: findLinks(dossier.subjects, facts) };
}

/** Every declared fact alone, and every pair. */
function* deletions(dossier: Dossier, mostForPairs: number): Generator<readonly FactRef[]> {
  const refs = [
    ...new Map(dossier.facts.map(({ subject, path }) => [`${subject} ${path}`, { subject, path }])).values(),
  ];
  for (const ref of refs) yield [ref];
  if (refs.length > mostForPairs) return;
  for (const [i, first] of refs.entries()) for (const second of refs.slice(i + 1)) yield [first, second];
}

/** How much a verdict asks for; 0 is nothing. */
const DEMAND: Readonly<Record<Verdict, number>> = {
  violated: 2,
  undetermined: 2,
  satisfied: 1,
  'not-applicable': 0,
};
const LEAST = 0;

/**
 * What a judgement demands now, and from the day that lies ahead. Undetermined asks as much as violated, unless it is
 * moot: that blocks nothing.
 */
function demandOf(judgement: Judgement): readonly [number, number] {
  const now = judgement.moot && judgement.verdict === 'undetermined' ? 1 : DEMAND[judgement.verdict];
  return [now, judgement.upcoming ? DEMAND[judgement.upcoming.verdict] : now];
}

function improves(before: Judgement, after: Judgement): boolean {
  const [now, later] = demandOf(before);
  const [nowAfter, laterAfter] = demandOf(after);
  return nowAfter < now || laterAfter < later;
}

/** Whether a deleted fact stands for something that did not happen, and the judgement says that it took it so. */
function isAssumed(deleted: readonly FactRef[], after: Judgement): boolean {
  return deleted.some((ref) => {
    const kind = ref.subject.slice(0, ref.subject.indexOf(':')) as SubjectKind;
    const below = (path: string) =>
      path === ref.path || path.startsWith(`${ref.path}.`) || path.startsWith(`${ref.path}[`);
    return after.assumed.some(
      (a) => a.subject === ref.subject && below(a.path) && typeOf(kind, a.path)?.absence === 'no',
    );
  });
}

function words({ verdict, moot, upcoming }: Judgement): string {
  return `${verdict}${moot ? ' (moot)' : ''}${upcoming ? `, ${upcoming.verdict} from ${upcoming.from}` : ''}`;
}
