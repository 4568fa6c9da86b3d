/**
 * Owns loading what a tree is judged by: the configuration file and the packs it names, from one trusted place, through
 * a reader that is handed in. Everything wrong with them comes back at once; nothing is judged then.
 */
import { builtInPacks } from './built-in.ts';
import {
  type Configuration,
  type ConfiguredFile,
  parseConfiguration,
  type RequestedSettings,
  type SettledConfiguration,
  type SettleOptions,
  settleConfiguration,
} from './configuration.ts';
import type { PackFile } from './load-pack.ts';
import { withProfiles } from './profile.ts';
import type { Pack } from './rule.ts';

export type TextRead =
  | { readonly state: 'read'; readonly text: string; readonly blob: string }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly reason: string };

/** Where policy is read from: one commit of the repository. Rejects for faults only. */
export interface PolicyReader {
  readonly commit: string | null;
  readText(path: string): Promise<TextRead>;
  /** Paths of the files below a folder. */
  listFolder(folder: string): Promise<readonly string[]>;
}

/** What is wrong with configuration or packs. */
export interface PolicyProblem {
  readonly kind: 'configuration' | 'pack';
  readonly code: string;
  readonly path: string | null;
  readonly line: number | null;
  readonly message: string;
}

export interface PolicyRequest {
  readonly trusted: PolicyReader;
  /** Used instead of `trusted` if the file there lists the name under `trusted-branches`. */
  readonly branch: { readonly name: string; readonly reader: PolicyReader } | null;
  readonly configPath: string;
  readonly configRequired: boolean;
  readonly settings: RequestedSettings;
  readonly options: Omit<SettleOptions, 'available'>;
}

export interface Policy {
  /** The configuration file's text at the place it was read from; null where there is none. */
  readonly text: string | null;
  readonly config: { readonly path: string; readonly commit: string | null; readonly digest: string } | null;
  readonly ignored: SettledConfiguration['ignored'];
  /** Null where anything is wrong. */
  readonly judge: { readonly configuration: Configuration; readonly packs: readonly Pack[] } | null;
  readonly problems: readonly PolicyProblem[];
}

/**
 * Loads configuration and packs from the trusted place, or from the base branch where the trusted file lists it. A listed
 * branch without a file of its own is judged by the trusted one: an absent file loosens nothing.
 */
export async function loadPolicy(request: PolicyRequest): Promise<Policy> {
  const first = await request.trusted.readText(request.configPath);
  const branch = request.branch;
  const lists = branch !== null && first.state === 'read' && listsBranch(request.configPath, first.text, branch.name);
  const own = lists && branch ? await branch.reader.readText(request.configPath) : null;
  const reader = branch && own !== null && own.state !== 'absent' ? branch.reader : request.trusted;
  const read = own !== null && own.state !== 'absent' ? own : first;
  const problems: PolicyProblem[] = [];
  const about = (message: string) => problems.push(configurationProblem(request.configPath, null, message));
  if (read.state === 'unreadable') about(read.reason);
  if (read.state === 'absent' && request.configRequired)
    about(`there is no file ${request.configPath} at the trusted ref`);
  const text = read.state === 'read' ? read.text : null;
  const { file, problems: found } = parseConfiguration(request.configPath, text);
  problems.push(...found.map((p) => configurationProblem(p.path, p.line, p.message)));
  const packs = await loadPacks(reader, file, problems);
  const settled = settleConfiguration(file, request.settings, {
    ...request.options,
    available: [...new Set(packs.map((p) => p.jurisdiction))],
  });
  problems.push(...settled.problems.map((p) => ({ ...configurationProblem(null, null, p.message), code: p.code })));
  problems.push(...wrongOverrides(file, packs));
  problems.push(...unknownProfiles(file, packs));
  const used = packs
    .filter((p) => settled.configuration.jurisdictions.includes(p.jurisdiction))
    .map((p) => withProfiles(p, file.rest.profiles[p.id] ?? []));
  return {
    text,
    config: read.state === 'read' ? { path: request.configPath, commit: reader.commit, digest: read.blob } : null,
    ignored: settled.ignored,
    judge: problems.length > 0 ? null : { configuration: settled.configuration, packs: used },
    problems,
  };
}

function listsBranch(path: string, text: string, name: string): boolean {
  return parseConfiguration(path, text).file.rest.trustedBranches.includes(name);
}

function configurationProblem(path: string | null, line: number | null, message: string): PolicyProblem {
  return { kind: 'configuration', code: 'configuration', path, line, message };
}

function packProblem(code: string, path: string, line: number | null, message: string): PolicyProblem {
  return { kind: 'pack', code, path, line, message };
}

/** Findings of the gate itself that an override may name, as rules of packs are named. */
const OWN_RULES = [
  'scope-narrowed',
  'facts-conflict',
  'evidence-removed',
  'evidence-problem',
  'compute-inconsistent',
  'compute-not-restated',
];

function wrongOverrides(file: ConfiguredFile, packs: readonly Pack[]): readonly PolicyProblem[] {
  const rules = new Map(packs.flatMap((p) => p.rules.map((r) => [r.id, r] as const)));
  const problem = (message: string) => [configurationProblem(file.path, null, `overrides: ${message}`)];
  return file.rest.overrides.flatMap(({ rule, severity }) => {
    if (!rules.has(rule) && !OWN_RULES.includes(rule)) return problem(`there is no rule "${rule}"`);
    if (severity === 'off' && rules.get(rule)?.waivable === false)
      return problem(`"${rule}" cannot be switched off: the law knows no derogation`);
    return [];
  });
}

function unknownProfiles(file: ConfiguredFile, packs: readonly Pack[]): readonly PolicyProblem[] {
  return Object.entries(file.rest.profiles).flatMap(([id, names]) => {
    const profiles = packs.find((p) => p.id === id)?.profiles;
    if (!profiles) return [configurationProblem(file.path, null, `profiles: there is no pack "${id}"`)];
    const known = Object.keys(profiles);
    return names
      .filter((name) => !known.includes(name))
      .map((name) =>
        configurationProblem(
          file.path,
          null,
          `profiles: the pack "${id}" has no profile "${name}"; it has ${known.join(', ') || 'none'}`,
        ),
      );
  });
}

/** Built-in packs, and those of the organisation. Packs that are not in order are left out and reported. */
async function loadPacks(
  reader: PolicyReader,
  file: ConfiguredFile,
  problems: PolicyProblem[],
): Promise<readonly Pack[]> {
  const packs = [...builtInPacks()];
  if (file.rest.packs.length === 0) return packs;
  const { loadPack } = await import('./load-pack.ts');
  const { default: controls } = await import('./controls.gen.json', { with: { type: 'json' } });
  const catalogue: ReadonlySet<string> = new Set(controls);
  for (const folder of file.rest.packs) {
    const load = loadPack(await packFiles(reader, folder, problems), folder, catalogue);
    problems.push(...load.problems.map((p) => packProblem('pack', p.path, p.line, p.message)));
    const pack = load.loaded?.pack;
    if (!pack) continue;
    const taken = new Set(packs.flatMap((p) => [p.id, ...p.rules.map((r) => r.id)]));
    for (const id of [pack.id, ...pack.rules.map((r) => r.id)].filter((id) => taken.has(id))) {
      problems.push(packProblem('duplicate-id', folder, null, `the id "${id}" is taken by another pack`));
    }
    if (load.ok) packs.push(pack);
  }
  return packs;
}

async function packFiles(reader: PolicyReader, folder: string, problems: PolicyProblem[]): Promise<PackFile[]> {
  const files: PackFile[] = [];
  for (const path of await reader.listFolder(folder)) {
    if (!/\.ya?ml$/.test(path)) continue;
    const read = await reader.readText(path);
    if (read.state === 'read') files.push({ path, text: read.text });
    else
      problems.push(
        packProblem('unreadable', path, null, read.state === 'unreadable' ? read.reason : 'cannot be read'),
      );
  }
  return files;
}
