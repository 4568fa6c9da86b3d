/**
 * The hall both doors lead to: source → evidence → dossier → policy → findings. It owns the order of a run and what each
 * tree is used for: the head is judged, the merge base compared with, and policy comes from the trusted ref alone.
 */

import { declaresCompute } from './evidence/compute-declared.ts';
import { policyReader } from './evidence/policy-text.ts';
import {
  createEvidenceCache,
  type EvidenceCache,
  type EvidenceReadings,
  readEvidence,
} from './evidence/read-evidence.ts';
import { recompute } from './evidence/recompute.ts';
import type { Source } from './evidence/source.ts';
import { type Dossier, linkDossier } from './facts/dossier.ts';
import type { Assessment } from './findings/assessment.ts';
import type { Outcome } from './findings/outcome.ts';
import { couldNotEvaluate, settle } from './findings/settle.ts';
import { computeLines } from './policy/compute-lines.ts';
import { ConditionError } from './policy/condition-error.ts';
import type { Configuration, RequestedSettings } from './policy/configuration.ts';
import { FactIndex } from './policy/fact-index.ts';
import { judgeAll } from './policy/judge.ts';
import type { Judgement } from './policy/judgement.ts';
import { loadPolicy, type Policy, type PolicyRequest } from './policy/load-policy.ts';
import { type RoutedTo, routesOf } from './policy/routes.ts';
import type { Pack } from './policy/rule.ts';
import { RELEASE } from './release.ts';

export interface GateRequest {
  /** The tree that is judged. */
  readonly head: Source;
  /** The merge base to compare with, or null. */
  readonly base: Source | null;
  /** The trusted ref: configuration, packs and overrides come from here and nowhere else. */
  readonly trusted: Source;
  /** The base branch's tip, used instead of `trusted` if the trusted file lists its name; null on the default branch. */
  readonly trustedBranch: { readonly name: string; readonly source: Source } | null;
  /** The repository at the head, from its root: its own policy is described, never used. Left out: nothing is described. */
  readonly proposal?: Source;
  /** Path of the configuration file. */
  readonly configPath: string;
  /** A missing configuration file is an error when its path was asked for. */
  readonly configRequired: boolean;
  readonly settings: RequestedSettings;
  /** False where the change under judgement can set them (`pull_request`): then they may only tighten, never choose the day. */
  readonly settingsTrusted: boolean;
  /** True on the command line: any day may be asked for. */
  readonly anyDay?: boolean;
  /** Today, UTC, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Everything a run worked with, for commands that show more than the outcome (`explain`, `facts`). */
export interface GateRun {
  readonly outcome: Outcome;
  readonly head: Assessment | null;
  readonly packs: readonly Pack[];
}

/** Judges one tree. Never rejects for what the repository holds; rejects for faults of sources only. */
export async function runGate(request: GateRequest): Promise<Outcome> {
  return (await runGateInDetail(request, false)).outcome;
}

/** As `runGate`, with what the run worked on; `trace` keeps the value of every part of every condition. */
export async function runGateInDetail(request: GateRequest, trace: boolean): Promise<GateRun> {
  const policy = await loadPolicy(policyRequest(request));
  if (policy.judge === null) return failed(request, policy, policy.problems);
  const { configuration } = policy.judge;
  const packs = trace ? await positioned(policy.judge.packs) : policy.judge.packs;
  const cache = createEvidenceCache();
  try {
    const base = request.base ? await assess(request.base, configuration, packs, cache, false, null) : null;
    const head = await assess(request.head, configuration, packs, cache, trace, base);
    const proposed = await describeProposal(request, policy, cache);
    const outcome = settle({
      head,
      base,
      configuration,
      packs,
      config: policy.config,
      inputsIgnored: policy.ignored,
      problems: [],
      tool: RELEASE,
      proposed,
      compute: head.compute,
      routes: routing(head, packs),
    });
    return { outcome, head, packs };
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error;
    return failed(request, policy, [
      { kind: 'pack', code: 'condition', path: null, line: null, message: error.message },
    ]);
  }
}

async function positioned(packs: readonly Pack[]): Promise<readonly Pack[]> {
  const { positionConditions } = await import('./policy/position-conditions.ts');
  return packs.map(positionConditions);
}

function policyRequest(request: GateRequest): PolicyRequest {
  const branch = request.trustedBranch;
  return {
    trusted: policyReader(request.trusted),
    branch: branch ? { name: branch.name, reader: policyReader(branch.source) } : null,
    configPath: request.configPath,
    configRequired: request.configRequired,
    settings: request.settings,
    options: { trusted: request.settingsTrusted, anyDay: request.anyDay ?? false, today: request.today },
  };
}

function failed(request: GateRequest, policy: Policy, problems: Policy['problems']): GateRun {
  const outcome = couldNotEvaluate(problems, {
    tool: RELEASE,
    asOf: request.today,
    commit: request.head.commit,
    base: request.base?.commit ?? null,
    config: policy.config,
    inputsIgnored: policy.ignored,
  });
  return { outcome, head: null, packs: [] };
}

/** A judged tree with what reports say about compute. */
interface Judged extends Assessment {
  readonly compute: Outcome['compute'];
}

async function assess(
  source: Source,
  configuration: Configuration,
  packs: readonly Pack[],
  cache: EvidenceCache,
  trace: boolean,
  before: Assessment | null,
): Promise<Judged> {
  const { include, exclude } = configuration;
  const evidence = await readEvidence(source, { include, exclude, cache });
  const linked = linkDossier([...evidence.readings, ...evidence.repository]);
  const { dossier, readings, compute } = await withCompute(linked, evidence, packs);
  const facts = new FactIndex(dossier, before === null ? null : new FactIndex(before.dossier));
  return {
    commit: source.commit,
    dossier,
    readings,
    compute,
    listingTruncated: evidence.listing.truncated,
    texts: evidence.texts,
    judgements: judgeAll(packs, facts, { asOf: configuration.asOf, trace }),
  };
}

/** What is declared about training compute, held against what its inputs lead to and against the packs' lines. */
async function withCompute(
  dossier: Dossier,
  { readings, texts }: EvidenceReadings,
  packs: readonly Pack[],
): Promise<Pick<Judged, 'dossier' | 'readings' | 'compute'>> {
  if (!declaresCompute(dossier)) return { dossier, readings, compute: [] };
  return recompute(dossier, readings, texts, computeLines(packs));
}

/** The regulators behind a judgement's system, worked out once for each pack and system. */
function routing(head: Assessment, packs: readonly Pack[]): (judgement: Judgement) => readonly RoutedTo[] {
  const facts = new FactIndex(head.dossier);
  const known = new Map<string, readonly RoutedTo[]>();
  return ({ rule, subject }) => {
    const pack = packs.find((p) => p.id === rule.pack);
    if (!pack || rule.subject !== 'system') return [];
    const key = `${pack.id}\0${subject}`;
    const routes = known.get(key) ?? routesOf(pack, subject, facts);
    known.set(key, routes);
    return routes;
  };
}

/** What the change's own configuration would do, where it differs from the trusted one: shown, never used. */
async function describeProposal(request: GateRequest, policy: Policy, cache: EvidenceCache): Promise<string | null> {
  if (!request.proposal) return null;
  const asked = policyRequest(request);
  const trusted = policyReader(request.proposal);
  const proposal = await loadPolicy({ ...asked, trusted, branch: null, configRequired: false });
  const before = request.base
    ? await loadPolicy({ ...asked, trusted: policyReader(request.base), branch: null, configRequired: false })
    : null;
  const isOf = (other: Policy) => proposal.text === other.text && packsOf(proposal) === packsOf(other);
  if (isOf(policy) || (before !== null && isOf(before))) return null;
  if (proposal.judge === null)
    return `The policy proposed here could not be used: ${proposal.problems[0]?.message ?? ''}.`;
  const head = await assess(request.head, proposal.judge.configuration, proposal.judge.packs, cache, false, null);
  const { conclusion, jurisdictions } = settle({
    ...{ head, base: null, config: null, inputsIgnored: [], problems: [], tool: RELEASE, proposed: null },
    ...proposal.judge,
  });
  const each = jurisdictions.map((j) => `${j.id.toUpperCase()}: ${j.conclusion.replace('_', ' ')}`).join(', ');
  return `This change touches the gate's policy, which counts once merged. Under it: ${conclusion.replace('_', ' ')} (${each}).`;
}

function packsOf(policy: Policy): string {
  return policy.judge?.packs.map((p) => p.digest).join() ?? '';
}
