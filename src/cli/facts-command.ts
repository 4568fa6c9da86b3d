/** Owns `facts`: what was read, by which rules, and what rules ask for that nothing declares. */
import type { SubjectKind } from '../facts/fact.ts';
import { typeOf } from '../facts/vocabulary.ts';
import { indexAssessment } from '../findings/assessment.ts';
import { placeToDeclare } from '../findings/questions.ts';
import type { GateRun } from '../gate.ts';
import type { FactRef, Judgement } from '../policy/judgement.ts';
import { type FactsReport, renderFacts } from '../reports/facts-report.ts';
import type { CommandResult } from './command-result.ts';

/** Exit code 0 if everything could be read, 1 if some evidence could not. */
export function listFacts(run: GateRun, format: string): CommandResult {
  const dossier = run.head?.dossier;
  if (!dossier) return { text: '', exitCode: 2 };
  const judgements = run.head?.judgements ?? [];
  const readers = rulesBy(judgements, (j) => j.read);
  const askers = rulesBy(judgements, (j) => [...j.missing, ...j.items.flatMap((i) => i.missing)]);
  const declared = new Set(dossier.facts.map(keyOf));
  const head = run.head ? indexAssessment(run.head) : null;
  const placeOf = (ref: FactRef) =>
    head === null || ref.subject.startsWith('repository:') ? null : placeToDeclare(head, ref);
  const report: FactsReport = {
    facts: dossier.facts.map((fact) => ({ fact, unit: unitOf(fact), rules: readers.get(keyOf(fact))?.rules ?? [] })),
    conflicts: dossier.conflicts,
    unreadable: run.outcome.evidence.filter((e) => e.state === 'unreadable'),
    undeclared: [...askers.values()]
      .filter(({ ref }) => !declared.has(keyOf(ref)))
      .map(({ ref, rules }) => ({ ...ref, rules, declareIn: placeOf(ref) }))
      .sort((a, b) => b.rules.length - a.rules.length || (keyOf(a) < keyOf(b) ? -1 : 1)),
  };
  return {
    text: renderFacts(report, format === 'json' ? 'json' : 'text'),
    exitCode: report.unreadable.length > 0 ? 1 : 0,
  };
}

function keyOf(ref: FactRef): string {
  return `${ref.subject}\0${ref.path}`;
}

function unitOf({ subject, path }: FactRef): string | null {
  const type = typeOf(subject.slice(0, subject.indexOf(':')) as SubjectKind, path);
  return type && 'unit' in type ? (type.unit ?? null) : null;
}

function rulesBy(
  judgements: readonly Judgement[],
  refs: (judgement: Judgement) => readonly FactRef[],
): ReadonlyMap<string, { readonly ref: FactRef; readonly rules: readonly string[] }> {
  const found = new Map<string, { ref: FactRef; rules: string[] }>();
  for (const judgement of judgements) {
    for (const ref of refs(judgement)) {
      const entry = found.get(keyOf(ref)) ?? { ref, rules: [] };
      if (!entry.rules.includes(judgement.rule.id)) entry.rules.push(judgement.rule.id);
      found.set(keyOf(ref), entry);
    }
  }
  return found;
}
