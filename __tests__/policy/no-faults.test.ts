import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JURISDICTIONS, loadBuiltIn } from '../../scripts/packs.ts';
import { type Dossier, findLinks } from '../../src/facts/dossier.ts';
import type { Fact, SubjectKind } from '../../src/facts/fact.ts';
import { typeOf } from '../../src/facts/vocabulary.ts';
import { exampleDossier } from '../../src/policy/examples.ts';
import { FactIndex } from '../../src/policy/fact-index.ts';
import { judge } from '../../src/policy/judge.ts';
import type { Verdict } from '../../src/policy/judgement.ts';

const ROOT = join(import.meta.dirname, '../..');
const WORST_FIRST: readonly Verdict[] = ['violated', 'undetermined', 'satisfied', 'not-applicable'];

/** Other things that a file might say in place of a fact, all of them within the vocabulary. */
function variantsOf(fact: Fact): readonly Fact[] {
  const type = typeOf(fact.subject.slice(0, fact.subject.indexOf(':')) as SubjectKind, fact.path);
  const reasons = (['not-applicable', 'unknowable'] as const).map((state) => ({ ...fact, state, value: 'A reason.' }));
  const values: Readonly<Record<string, readonly Fact['value'][]>> = {
    quantity: [{ low: 1, high: 1e30 }, 0],
    number: [0, -1, Number.MAX_VALUE],
    boolean: [true, false],
    date: ['0001-01-01', '9999-12-31'],
    list: [[], type?.kind === 'list' && type.of.kind === 'enum' ? type.of.values : ['ghost']],
    records: [[]],
    string: ['x'.repeat(5000)],
  };
  const others = (values[type?.kind ?? ''] ?? []).map((value) => ({ ...fact, state: 'declared' as const, value }));
  const open = Array.isArray(fact.value) ? [{ ...fact, complete: false }] : [];
  return [...reasons, ...others, ...open];
}

function replaced(dossier: Dossier, fact: Fact, other: Fact): Dossier {
  const facts = dossier.facts.map((f) => (f === fact ? other : f));
  return { ...dossier, facts, links: findLinks(dossier.subjects, facts) };
}

describe.each(JURISDICTIONS)('rules of the pack %s', (jurisdiction) => {
  const { loaded } = loadBuiltIn(ROOT, jurisdiction);
  if (!loaded) throw new Error(`the pack ${jurisdiction} cannot be loaded`);
  const { pack, examples } = loaded;

  it.each(pack.rules.map((rule) => [rule.id, rule] as const))(
    '%s judges whatever a repository declares',
    (id, rule) => {
      let judged = 0;
      for (const example of examples.get(id) ?? []) {
        const { dossier, subject } = exampleDossier(rule.subject, example);
        for (const fact of dossier.facts) {
          for (const other of variantsOf(fact)) {
            const facts = new FactIndex(replaced(dossier, fact, other));
            const { verdict } = judge(rule, pack, subject, facts, { asOf: example.as_of, trace: judged % 50 === 0 });
            expect(WORST_FIRST).toContain(verdict);
            judged += 1;
          }
        }
      }
      expect(judged).toBeGreaterThan(0);
    },
  );

  it('judge conflicting values no milder than the worst of them alone', () => {
    for (const rule of pack.rules.filter((r) => r.kind === 'duty')) {
      for (const example of (examples.get(rule.id) ?? []).slice(0, 6)) {
        const { dossier, subject } = exampleDossier(rule.subject, example);
        const verdictOf = (d: Dossier) =>
          WORST_FIRST.indexOf(
            judge(rule, pack, subject, new FactIndex(d), { asOf: example.as_of, trace: false }).verdict,
          );
        const alone = verdictOf(dossier);
        for (const fact of dossier.facts.filter((f) => !['models', 'datasets'].includes(f.path))) {
          for (const other of variantsOf(fact).slice(0, 4)) {
            const worst = Math.min(alone, verdictOf(replaced(dossier, fact, other)));
            const conflicts = [{ subject: fact.subject, path: fact.path, facts: [fact, other] }];
            const together = verdictOf({ ...dossier, facts: [...dossier.facts, other], conflicts });
            expect(together, `${rule.id}, ${example.title}: ${fact.path}`).toBe(worst);
          }
        }
      }
    }
  });
});
