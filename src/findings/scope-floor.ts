/**
 * Owns the floor of scope: the markets, activities and kinds of subject that the trusted configuration says are there.
 * It holds for every tree, with or without a merge base. What is undeclared is left to the rules, which are then open.
 */

import type { Fact } from '../facts/fact.ts';
import type { Configuration } from '../policy/configuration.ts';
import { factsAt, type IndexedAssessment } from './assessment.ts';
import { type Draft, SCOPE_DRAFT } from './draft.ts';
import { locate } from './locate.ts';
import { shownFacts } from './rule-findings.ts';
import { servesMarket } from './scope.ts';
import { marketName } from './wording.ts';

/** True where the configuration demands something to be found. */
export function expectsSomething({ scope }: Configuration): boolean {
  return scope.expects.length > 0 || (scope.markets?.length ?? 0) > 0 || (scope.activities?.length ?? 0) > 0;
}

/** Drafts for everything that the floor demands and the tree denies or lacks. */
export function floorDrafts(head: IndexedAssessment, configuration: Configuration): readonly Draft[] {
  const { scope } = configuration;
  return [
    ...scope.expects.flatMap((kind) => expectedKind(head, kind)),
    ...(scope.markets ?? []).flatMap((market) => floorMarket(head, market)),
    ...(scope.activities ?? []).flatMap((activity) => floorActivity(head, activity)),
  ];
}

function offeredSubjects(head: IndexedAssessment): readonly string[] {
  return head.dossier.subjects.filter((s) => s.kind === 'system' || s.kind === 'model').map((s) => s.id);
}

function expectedKind(head: IndexedAssessment, kind: 'system' | 'model'): readonly Draft[] {
  if (head.dossier.subjects.some((subject) => subject.kind === kind && !subject.implicit)) return [];
  return [
    floorDraft(head, {
      key: `expects ${kind}`,
      title: `No ${kind} is declared`,
      message: `The configuration of the default branch expects a ${kind}; none is declared here.`,
      remedy: `Declare the ${kind}, or take "${kind}" out of scope.expects in the configuration of the default branch.`,
      denials: [],
    }),
  ];
}

function floorMarket(head: IndexedAssessment, market: string): readonly Draft[] {
  const subjects = offeredSubjects(head);
  if (subjects.some((subject) => servesMarket(head, subject, market))) return [];
  const denials = subjects.flatMap((subject) =>
    factsAt(head, { subject, path: `markets.${market}.offered` }).filter((fact) => fact.value === false),
  );
  if (denials.length === 0 && subjects.length > 0) return [];
  return [
    floorDraft(head, {
      key: `market ${market}`,
      title: `${marketName(market)} is dropped`,
      message:
        denials.length > 0
          ? `The configuration of the default branch says that ${marketName(market)} is served; what is declared here says that it is not.`
          : `The configuration of the default branch says that ${marketName(market)} is served; no system and no model is found here.`,
      remedy: `Correct the declaration, or take "${market}" out of scope.markets in the configuration of the default branch.`,
      denials,
    }),
  ];
}

function floorActivity(head: IndexedAssessment, activity: string): readonly Draft[] {
  const subjects = offeredSubjects(head);
  const lists = subjects.flatMap((subject) => factsAt(head, { subject, path: 'activities' }));
  if (lists.some((fact) => Array.isArray(fact.value) && fact.value.includes(activity))) return [];
  if (lists.length === 0 && subjects.length > 0) return [];
  return [
    floorDraft(head, {
      key: `activity ${activity}`,
      title: `The activity "${activity}" is dropped`,
      message: `The configuration of the default branch names the activity "${activity}"; ${lists.length > 0 ? 'none of the lists declared here does' : 'no system and no model is found here'}.`,
      remedy: `Correct the declaration, or take "${activity}" out of scope.activities in the configuration of the default branch.`,
      denials: lists,
    }),
  ];
}

interface FloorGround {
  readonly key: string;
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
  /** Declared facts that deny what the floor demands. */
  readonly denials: readonly Fact[];
}

function floorDraft(head: IndexedAssessment, ground: FloorGround): Draft {
  const subject = ground.denials[0]?.subject ?? 'org:org';
  return {
    ...SCOPE_DRAFT,
    title: ground.title,
    subject,
    message: ground.message,
    ...locate(head, { subject, deciding: ground.denials, missing: [] }),
    facts: shownFacts(head, ground.denials),
    missingFacts: [],
    remedy: ground.remedy,
    cause: 'floor',
    keys: [ground.key],
  };
}
