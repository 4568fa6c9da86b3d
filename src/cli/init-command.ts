/**
 * Owns `init`: it writes the three native declarations from what a repository already says. A declaration that exists, or a
 * file of that name, is left as it is.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { RECOMPUTATION } from '../compute/plan-from-facts.ts';
import { DECLARATIONS, type DeclarationKind } from '../evidence/evidence-names.ts';
import type { Fact, Subject } from '../facts/fact.ts';
import { slug } from '../facts/reference.ts';
import type { Assessment } from '../findings/assessment.ts';
import type { Question } from '../findings/outcome.ts';
import type { GateRun } from '../gate.ts';
import { type DraftedSubject, renderDraft } from '../reports/declaration-draft.ts';
import { visible } from '../reports/plain-text.ts';
import type { CommandResult } from './command-result.ts';

/** Facts of models that stand in `training-compute.yml`; all others in `ai-system.yml`. */
const COMPUTE = /^(?:training|modification)\.|^base\.training_flop$/;
/** Read in cards only, or worked out: nobody declares them. */
const NOT_DECLARED = /^(?:card\.|claims$)/;

/** Exit code 0 if something was written, 1 if not; `dryRun` prints instead of writing. */
export function initialise(run: GateRun, directory: string, dryRun: boolean): CommandResult {
  if (!run.head) return { text: '', exitCode: 2 };
  const known = new Set(run.head.readings.map(({ declaration }) => declaration));
  const drafts = DECLARATIONS.map((declaration) => ({
    declaration,
    file: `${declaration}.yml`,
    subjects: subjectsOf(declaration, run.head as Assessment, directory),
    questions: run.outcome.questions.filter((question) => declarationOf(question) === declaration),
  }));
  const told: string[] = [];
  let written = 0;
  for (const { file, ...draft } of drafts) {
    const target = join(directory, file);
    if (known.has(draft.declaration)) told.push(`${draft.declaration} is declared already and was left as it is.`);
    else if (existsSync(target)) told.push(`${file} exists and was left as it is.`);
    else if (draft.subjects.length === 0) told.push(`Nothing is known for ${file} yet; it was not written.`);
    else {
      const text = renderDraft(draft);
      if (dryRun) told.push(`--- ${file}\n${text}`);
      else writeFileSync(target, text, { flag: 'wx' });
      if (!dryRun)
        told.push(`Wrote ${file}: check each value, answer the open questions, then run "facts" and "check".`);
      written++;
    }
  }
  return { text: `${told.join('\n')}\n`, exitCode: written > 0 ? 0 : 1 };
}

function declarationOf({ fact, path }: Question): DeclarationKind {
  const named = DECLARATIONS.find((declaration) => path.endsWith(`${declaration}.yml`));
  return named ?? (fact.startsWith('dataset.') ? 'data-provenance' : 'ai-system');
}

const KINDS: Readonly<Record<DeclarationKind, readonly Subject['kind'][]>> = {
  'ai-system': ['org', 'system', 'model'],
  'data-provenance': ['dataset'],
  'training-compute': ['model'],
};

function subjectsOf(
  declaration: DeclarationKind,
  { dossier }: Assessment,
  directory: string,
): readonly DraftedSubject[] {
  const facts = new Map<string, Fact[]>();
  for (const fact of dossier.facts) {
    if (NOT_DECLARED.test(fact.path) || fact.origin.format === RECOMPUTATION || fact.origin.how === 'derived') continue;
    if (fact.subject.startsWith('model:') && COMPUTE.test(fact.path) !== (declaration === 'training-compute')) continue;
    facts.set(fact.subject, [...(facts.get(fact.subject) ?? []), fact]);
  }
  return dossier.subjects
    .filter(({ kind }) => KINDS[declaration].includes(kind))
    .map((subject) => ({
      subject,
      id: subject.implicit ? slug(basename(resolve(directory))) || 'system' : subject.key,
      facts: distinct(facts.get(subject.id) ?? []),
      card: declaration === 'ai-system' && subject.kind === 'model' ? cardOf(subject) : null,
    }))
    .filter(({ subject, facts: own }) => own.length > 0 || (declaration === 'ai-system' && subject.kind !== 'org'));
}

/** Of one path each value once: two places that say the same are one. */
function distinct(facts: readonly Fact[]): readonly Fact[] {
  return [
    ...new Map(facts.map((fact) => [`${fact.path}\0${fact.state}\0${JSON.stringify(fact.value)}`, fact])).values(),
  ];
}

function cardOf({ places }: Subject): string | null {
  const card = places.find(({ path }) => /\.(?:md|markdown)$/i.test(path));
  return card ? visible(card.path) : null;
}
