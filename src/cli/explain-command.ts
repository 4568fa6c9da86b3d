/** Owns `explain`: which judgements of a run a rule's id means, and the facts that each of them read. */
import { type FactShown, showValue } from '../findings/outcome.ts';
import type { GateRun } from '../gate.ts';
import type { FactRef, Judgement } from '../policy/judgement.ts';
import { renderExplain } from '../reports/explain.ts';
import type { CommandResult } from './command-result.ts';

/** One explanation for each subject that the rule was judged for. Exit code 2 if there is no such rule. */
export function explain(run: GateRun, rule: string, colour: boolean): CommandResult {
  const known = run.packs.flatMap((p) => p.rules.map((r) => r.id));
  if (!known.includes(rule)) {
    const near = known.filter((id) => id.includes(rule)).slice(0, 5);
    const hint = near.length > 0 ? `; did you mean ${near.join(', ')}?` : '';
    return { text: `there is no rule "${rule}"${hint}\n`, exitCode: 2, stream: 'stderr' };
  }
  const judgements = (run.head?.judgements ?? []).filter((j) => j.rule.id === rule);
  if (judgements.length === 0) {
    const kind = run.packs.flatMap((p) => p.rules).find((r) => r.id === rule)?.subject;
    return { text: `${rule} is judged for each ${kind}, and none was found here.\n`, exitCode: 0 };
  }
  const texts = judgements.map((judgement) => renderExplain(judgement, contextOf(run, judgement), { colour }));
  return { text: texts.join('\n'), exitCode: 0 };
}

function contextOf(run: GateRun, judgement: Judgement) {
  const pack = run.packs.find((p) => p.id === judgement.rule.pack);
  const instrument = pack?.instruments.find((i) => i.id === judgement.rule.source.instrument);
  return {
    subjectName: run.head?.dossier.subjects.find((s) => s.id === judgement.subject)?.name ?? judgement.subject,
    instrumentTitle: instrument?.title ?? judgement.rule.source.instrument,
    facts: judgement.read.flatMap((ref) => shown(run, ref)),
    asOf: run.outcome.asOf,
  };
}

function shown(run: GateRun, { subject, path }: FactRef): FactShown[] {
  const facts = run.head?.dossier.facts.filter((f) => f.subject === subject && f.path === path) ?? [];
  const kind = subject.slice(0, subject.indexOf(':'));
  return facts.map((f) => ({ path: `${kind}.${path}`, subject, value: showValue(f.value), origin: f.origin }));
}
