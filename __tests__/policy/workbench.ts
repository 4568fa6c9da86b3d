/** Conditions, packs and dossiers from a few words, by way of the real parser, loader and linker. */
import type { Dossier } from '../../src/facts/dossier.ts';
import type { Fact, SubjectKind } from '../../src/facts/fact.ts';
import { bindingsFor } from '../../src/policy/bindings.ts';
import { evaluateCondition } from '../../src/policy/evaluate-condition.ts';
import { exampleDossier } from '../../src/policy/examples.ts';
import { FactIndex } from '../../src/policy/fact-index.ts';
import { judge } from '../../src/policy/judge.ts';
import type { FactRef, Judgement } from '../../src/policy/judgement.ts';
import { loadPack, type PackFile, type PackLoad } from '../../src/policy/load-pack.ts';
import { parseCondition } from '../../src/policy/parse-condition.ts';
import type { Condition, Pack, Rule, TableValue } from '../../src/policy/rule.ts';
import { type Scope, STEP_BUDGET } from '../../src/policy/scope.ts';
import type { Result } from '../../src/policy/value.ts';

export type Declared = Readonly<Record<string, unknown>>;

/** What a condition is evaluated in: facts as examples write them. */
export interface Setting {
  readonly kind?: SubjectKind;
  readonly facts?: Declared;
  readonly incomplete?: readonly string[];
  readonly definitions?: Readonly<Record<string, string>>;
  readonly tables?: Readonly<Record<string, TableValue>>;
  readonly steps?: number;
}

/** A condition that parses; the test fails where it does not. */
export function condition(text: string): Condition {
  const parsed = parseCondition(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.message}`);
  return parsed.condition;
}

export function dossierOf(setting: Setting): { dossier: Dossier; subject: string } {
  const { facts = {}, incomplete = [], kind = 'system' } = setting;
  return exampleDossier(kind, { title: 'a case', as_of: '2026-11-23', facts, incomplete, verdict: 'satisfied' });
}

export function scopeOf(setting: Setting): Scope {
  const { dossier, subject } = dossierOf(setting);
  return scopeFor(dossier, subject, setting);
}

export function scopeFor(dossier: Dossier, subject: string, setting: Setting): Scope {
  const facts = new FactIndex(dossier);
  return {
    facts,
    chosen: new Map(),
    bindings: bindingsFor(setting.kind ?? 'system', subject, facts),
    definitions: Object.fromEntries(Object.entries(setting.definitions ?? {}).map(([k, text]) => [k, condition(text)])),
    tables: setting.tables ?? {},
    memo: new Map(),
    days: new Map(),
    budget: { steps: setting.steps ?? STEP_BUDGET },
  };
}

/** The result of a condition over declared facts. */
export function ask(text: string, setting: Setting = {}): Result {
  return evaluateCondition(condition(text), scopeOf(setting));
}

/** Facts as `subject.path`, the subject judged by its kind alone. */
export function names(refs: readonly FactRef[]): string[] {
  return refs.map(({ subject, path }) => `${subject.replace(/:(subject|org)$/, '').replace(/:(.*)$/, '($1)')}.${path}`);
}

export const PACK_HEAD = `id: eu
jurisdiction: eu
title: A pack
version: 0.1.0
reviewed_on: 2026-11-23
instruments:
  act: { title: The Act, issuer: A parliament, force: law, url: "https://law.example/act", date: 2024-01-01 }
`;

/** Text of a rule file: what is given replaces, extends or, where it is empty, leaves out lines of a rule that asks for the purpose of a system. */
export function ruleText(parts: Readonly<Record<string, string>> = {}): string {
  const lines: Readonly<Record<string, string>> = {
    id: 'eu-purpose',
    subject: 'system',
    title: A_TITLE,
    source: source('law', 'primary', 'primary'),
    severity: 'error',
    requires: '[{ id: purpose, declared: [system.intended_purpose] }]',
    controls: '[id.intended-use]',
    leaves_to_humans: 'Whether it is true.',
    finding: 'No purpose is declared.',
    remedy: 'Declare it.',
    examples: '[{ title: nothing declared, as_of: 2026-11-23, facts: {}, verdict: undetermined }]',
    ...parts,
  };
  return Object.entries(lines)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

const A_TITLE = 'A purpose that is named';

export function source(force: string, text: string, date: string): string {
  return `{ instrument: act, provision: "Art. 1", url: "https://law.example/act", force: ${force}, certainty: { text: ${text}, date: ${date} } }`;
}

/** Files of a pack at `policies/eu`: the head, with more lines, and rules by id. */
export function packFiles(rules: Readonly<Record<string, Readonly<Record<string, string>>>>, more = ''): PackFile[] {
  return [
    { path: 'policies/eu/pack.yml', text: PACK_HEAD + more },
    ...Object.entries(rules).map(([id, parts]) => ({
      path: `policies/eu/rules/${id}.yml`,
      text: ruleText({ id, ...parts }),
    })),
  ];
}

export function load(files: readonly PackFile[], controls: ReadonlySet<string> | null = null): PackLoad {
  return loadPack(files, 'a test', controls);
}

/** A pack of one rule, linted. */
export function onlyRule(parts: Readonly<Record<string, string>>, more = ''): { pack: Pack; rule: Rule } {
  const loaded = load(packFiles({ 'eu-purpose': parts }, more));
  const rule = loaded.loaded?.pack.rules[0];
  if (!loaded.ok || !rule) throw new Error(JSON.stringify(loaded.problems, null, 1));
  return { pack: loaded.loaded.pack, rule };
}

/** Judges a rule written in a few words. */
export function judgeRule(
  parts: Readonly<Record<string, string>>,
  setting: Setting = {},
  asOf = '2026-11-23',
  more = '',
): Judgement {
  const { pack, rule } = onlyRule(parts, more);
  const { dossier, subject } = dossierOf({ kind: rule.subject, ...setting });
  return judge(rule, pack, subject, new FactIndex(dossier), { asOf, trace: false });
}

/** As `judgeRule`, with further values for facts of the subject judged: conflicts. */
export function judgeConflict(
  parts: Readonly<Record<string, string>>,
  setting: Setting,
  others: readonly (Pick<Fact, 'path' | 'value'> & Partial<Fact>)[],
): Judgement {
  const { pack, rule } = onlyRule(parts);
  const { dossier, subject } = dossierOf({ kind: rule.subject, ...setting });
  const conflicts = others.map((other) => {
    const known = dossier.facts.filter((f) => f.subject === (other.subject ?? subject) && f.path === other.path);
    const first = known[0];
    if (!first) throw new Error(`nothing is declared at ${other.path}`);
    return {
      subject: first.subject,
      path: first.path,
      facts: [first, { ...first, state: 'declared', ...other } as Fact],
    };
  });
  const conflicting = { ...dossier, conflicts };
  return judge(rule, pack, subject, new FactIndex(conflicting), { asOf: '2026-11-23', trace: false });
}

/** `item:reason[element]` of everything that is not in order. */
export function failing(judgement: Judgement): string[] {
  return judgement.items
    .filter((i) => i.verdict !== 'satisfied')
    .map((i) => `${i.id}:${i.reason}${i.element === null ? '' : `[${i.element}]`}`);
}
