/**
 * Owns turning a pack's YAML files into a `Pack`: schema, conditions, dates, references. All problems are returned at
 * once with file and line; a pack with problems is never used. Pure: files are handed in.
 */
import { createHash } from 'node:crypto';
import { lintPack } from './lint-pack.ts';
import { PackBuilder } from './pack-builder.ts';
import { type PackProblem, readYaml } from './positioned-yaml.ts';
import type { RawExample, RawPack, RawRule } from './raw-pack.ts';
import type { Pack, Route, Rule } from './rule.ts';
import validators from './validators.gen.cjs';

/** A file of a pack: its path, for messages, and its text. */
export interface PackFile {
  readonly path: string;
  readonly text: string;
}

/** Rules keep their examples only while they are tested. */
export interface LoadedPack {
  readonly pack: Pack;
  readonly examples: ReadonlyMap<string, readonly RawExample[]>;
  /** Obligations of the register that a rule answers, by rule id. */
  readonly covers: ReadonlyMap<string, readonly string[]>;
  /** Obligations of the register without a rule, with the reason. */
  readonly notEncoded: Readonly<Record<string, string>>;
}

export type PackLoad =
  | { readonly ok: true; readonly loaded: LoadedPack; readonly problems: readonly [] }
  | { readonly ok: false; readonly loaded: LoadedPack | null; readonly problems: readonly PackProblem[] };

/** Loads one pack from its files: one `pack.yml` and any number of `rules/*.yml`. */
export function loadPack(files: readonly PackFile[], origin: string, controls: ReadonlySet<string> | null): PackLoad {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const head = sorted.find((f) => /(^|\/)pack\.ya?ml$/.test(f.path));
  if (!head) {
    const path = sorted[0]?.path ?? origin;
    return { ok: false, loaded: null, problems: [{ path, line: 1, message: `${origin} has no pack.yml` }] };
  }
  const problems: PackProblem[] = [];
  const packYaml = readYaml(head.path, head.text, validators.validatePack, problems);
  const ruleFiles = sorted.filter((f) => f !== head && /\/rules\/[^/]+\.ya?ml$/.test(`/${f.path}`));
  for (const stray of sorted.filter((f) => f !== head && !ruleFiles.includes(f)))
    problems.push({
      path: stray.path,
      line: 1,
      message: 'neither pack.yml nor a rule in rules/: nothing would read it',
    });
  if (ruleFiles.length === 0) problems.push({ path: head.path, line: 1, message: 'the pack has no rules' });
  const ruleYamls = ruleFiles.map((f) => readYaml(f.path, f.text, validators.validateRule, problems));
  if (!packYaml) return { ok: false, loaded: null, problems };
  const raw = packYaml.value as RawPack;
  const builder = new PackBuilder(packYaml, problems, {});
  builder.days([
    [['reviewed_on'], raw.reviewed_on],
    ...Object.entries(raw.instruments).map(([id, i]) => [['instruments', id, 'date'], i.date] as const),
  ]);
  const digest = createHash('sha256');
  const folder = head.path.slice(0, head.path.lastIndexOf('/') + 1);
  for (const { path, text } of sorted)
    digest.update(`${path.startsWith(folder) ? path.slice(folder.length) : path}\0${text}\0`);
  const timelines = builder.timelines(raw.timelines ?? {});
  const examples = new Map<string, readonly RawExample[]>();
  const covers = new Map<string, readonly string[]>();
  const rules: Rule[] = [];
  for (const yaml of ruleYamls) {
    if (!yaml) continue;
    const rule = new PackBuilder(yaml, problems, timelines).rule(yaml.value as RawRule, raw);
    const expected = yaml.path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
    if (rule.id !== expected)
      problems.push({
        path: yaml.path,
        line: yaml.lineOf(['id']),
        message: `the rule ${rule.id} must be in a file of that name`,
      });
    const written = yaml.value as RawRule;
    examples.set(rule.id, written.examples);
    covers.set(rule.id, written.covers ?? [rule.id]);
    rules.push(rule);
  }
  const pack: Pack = {
    id: raw.id,
    jurisdiction: raw.jurisdiction,
    title: raw.title,
    version: raw.version,
    reviewedOn: raw.reviewed_on,
    instruments: Object.entries(raw.instruments).map(([id, i]) => ({ ...i, id, sources: i.sources ?? [] })),
    definitions: Object.fromEntries(
      Object.entries(raw.definitions ?? {}).map(([name, text]) => [
        name,
        builder.condition(text, ['definitions', name]),
      ]),
    ),
    tables: raw.tables ?? {},
    routes: (raw.routes ?? []).map(
      (r, i): Route => ({ to: r.to, when: builder.condition(r.when, ['routes', i, 'when']), why: r.why ?? null }),
    ),
    rules,
    profiles: raw.profiles ?? {},
    origin,
    digest: digest.digest('hex'),
  };
  const positions = new Map([packYaml, ...ruleYamls.filter((y) => y !== null)].map((y) => [y.path, y] as const));
  problems.push(...lintPack(pack, head.path, positions, controls));
  const loaded = { pack, examples, covers, notEncoded: raw.not_encoded ?? {} };
  if (problems.length === 0) return { ok: true, loaded, problems: [] };
  return {
    ok: false,
    loaded,
    problems: problems.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1)),
  };
}
