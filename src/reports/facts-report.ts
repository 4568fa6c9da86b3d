/**
 * Owns the report of facts: every value with its place and the rules that read it, as text and as the published JSON
 * `ai-policy/facts/v1`. It judges nothing.
 */
import type { Conflict } from '../facts/dossier.ts';
import type { Fact, FactValue } from '../facts/fact.ts';
import { type EvidenceFile, showValue } from '../findings/outcome.ts';
import { originOf, serialise } from './json.ts';
import { listed, placeInWords, plural } from './messages.ts';
import { cutPoints, visible } from './plain-text.ts';

const FACTS_SCHEMA = 'ai-policy/facts/v1';

/** One value with what the vocabulary and the packs say of it. */
export interface ReportedFact {
  readonly fact: Fact;
  readonly unit: string | null;
  /** Ids of the rules that read this fact. */
  readonly rules: readonly string[];
}

/** A fact that some rule reads and nothing declares. */
export interface UndeclaredFact {
  readonly subject: string;
  readonly path: string;
  /** File in which it is declared with least effort; null where it cannot be declared. */
  readonly declareIn: string | null;
  readonly rules: readonly string[];
}

export interface FactsReport {
  readonly facts: readonly ReportedFact[];
  readonly conflicts: readonly Conflict[];
  readonly unreadable: readonly EvidenceFile[];
  readonly undeclared: readonly UndeclaredFact[];
}

const MOST_RULES = 4;

const RENDERERS: Readonly<Record<'text' | 'json', (report: FactsReport) => string>> = {
  text: renderTable,
  json: renderFactsJson,
};

/** The report in the given format, ending in a newline. Order is the caller's. */
export function renderFacts(report: FactsReport, format: 'text' | 'json'): string {
  return RENDERERS[format](report);
}

function renderFactsJson({ facts, conflicts, unreadable, undeclared }: FactsReport): string {
  return serialise({
    schema: FACTS_SCHEMA,
    facts: facts.map(({ fact, unit, rules }) => ({ ...factOf(fact), unit, origin: originOf(fact.origin), rules })),
    conflicts: conflicts.map(({ subject, path, facts: values }) => ({
      subject,
      path,
      values: values.map((fact) => ({
        value: jsonValue(fact.value),
        state: fact.state,
        origin: originOf(fact.origin),
      })),
    })),
    unreadable: unreadable.map(({ path, format, reason }) => ({ path, format, reason })),
    undeclared: undeclared.map(({ subject, path, declareIn, rules }) => ({
      subject,
      path,
      declare_in: declareIn,
      rules,
    })),
  });
}

function factOf({ subject, path, value, state, complete }: Fact) {
  return { subject, path, value: jsonValue(value), state, complete: complete ?? null };
}

/** Intervals with their ends in a fixed order; everything else as it is. */
function jsonValue(value: FactValue) {
  return typeof value === 'object' && 'low' in value ? { low: value.low, high: value.high } : value;
}

function renderTable({ facts, conflicts, unreadable, undeclared }: FactsReport): string {
  const subjects = new Map<string, string[]>();
  for (const reported of facts) {
    const { subject } = reported.fact;
    subjects.set(subject, [...(subjects.get(subject) ?? []), ...factLines(reported)]);
  }
  const head = [
    plural(facts.length, 'fact'),
    plural(conflicts.length, 'conflict'),
    plural(unreadable.length, 'unreadable file'),
    `${undeclared.length} undeclared`,
  ];
  const sections = [
    [`${listed(head)}.`],
    ...[...subjects].map(([subject, lines]) => [visible(subject), ...lines]),
    titled('Conflicts', conflicts.flatMap(conflictLines)),
    titled(
      'Unreadable',
      unreadable.map(({ path, reason }) => `  ${visible(path)}: ${visible(reason ?? 'could not be read')}`),
    ),
    titled(
      'Undeclared, though rules read them',
      undeclared.map(
        ({ subject, path, declareIn, rules }) =>
          `  ${visible(subject)} ${visible(path)}  ${rulesWords(rules)}${declareIn === null ? '' : `; declare it in ${visible(declareIn)}`}`,
      ),
    ),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function factLines({ fact, unit, rules }: ReportedFact): readonly string[] {
  const value = `${cutPoints(visible(showValue(fact.value)), 200)}${unit === null ? '' : ` ${visible(unit)}`}`;
  const state = fact.state === 'declared' ? '' : ` [${fact.state}]`;
  const partial = fact.complete === false ? ' [perhaps not all]' : '';
  return [
    `  ${visible(fact.path)} = ${value}${state}${partial}`,
    `    ${placeInWords(fact.origin)} (${visible(fact.origin.format)}, ${fact.origin.how})  ${rulesWords(rules)}`,
  ];
}

function rulesWords(rules: readonly string[]): string {
  if (rules.length === 0) return 'read by no rule';
  return `read by ${plural(rules.length, 'rule')}: ${listed(rules.map(visible), MOST_RULES)}`;
}

function conflictLines({ subject, path, facts }: Conflict): readonly string[] {
  return [
    `  ${visible(subject)} ${visible(path)}`,
    ...facts.map(
      (fact) =>
        `    ${cutPoints(visible(showValue(fact.value)), 200)}  ${placeInWords(fact.origin)} (${fact.origin.how})`,
    ),
  ];
}
