/**
 * Owns telling people once: findings of several rules or jurisdictions at one place and with one cause become one group,
 * whatever surface prints it. The groups keep every finding.
 */
import type { Finding } from '../findings/outcome.ts';
import { isAsked } from './arrangement.ts';

/** Findings that are told together; the first is the worst and lends the group its place. */
export interface Cause {
  readonly first: Finding;
  readonly findings: readonly Finding[];
}

/** More in one comment would be longer than anyone reads; what is beyond starts another group. */
const MOST_TOGETHER = 50;

/** Groups in the order of their worst finding; the input's order (worst first) decides. */
export function groupByCause(findings: readonly Finding[]): readonly Cause[] {
  const parent = findings.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) at = up;
    return at;
  };
  const ownerOf = new Map<string, number>();
  for (const [index, finding] of findings.entries()) {
    for (const key of causeKeys(finding)) {
      const owner = ownerOf.get(key);
      if (owner === undefined) {
        ownerOf.set(key, index);
        continue;
      }
      const [low, high] = [root(owner), root(index)].toSorted((a, b) => a - b);
      if (low !== undefined && high !== undefined) parent[high] = low;
    }
  }
  const groups = new Map<number, Finding[]>();
  for (const [index, finding] of findings.entries()) {
    const key = root(index);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap(chunk);
}

function chunk(findings: readonly Finding[]): readonly Cause[] {
  const causes: Cause[] = [];
  for (let from = 0; from < findings.length; from += MOST_TOGETHER) {
    const part = findings.slice(from, from + MOST_TOGETHER);
    const [first] = part;
    if (first) causes.push({ first, findings: part });
  }
  return causes;
}

/**
 * What the findings of a cause say, each text once. `askers` names the jurisdictions whose words they are where several
 * ask for different things, since what one asks for settles nothing for another; otherwise it is empty.
 */
export function wordsByAsker(
  { findings }: Cause,
  choose: (finding: Finding) => string,
): readonly { readonly askers: readonly string[]; readonly text: string }[] {
  const said = new Map<string, Set<string>>();
  for (const finding of findings) {
    const text = choose(finding);
    if (text === '') continue;
    const askers = said.get(text) ?? new Set();
    said.set(text, finding.jurisdiction === null ? askers : askers.add(finding.jurisdiction));
  }
  const differ = said.size > 1 && new Set(findings.map((finding) => finding.jurisdiction)).size > 1;
  return [...said].map(([text, askers]) => ({ askers: differ ? [...askers] : [], text }));
}

/**
 * Two findings that share a key share a cause: the same main control (the first that a rule names), or the same missing
 * facts. A repair of form stands alone: a comment can offer only one.
 */
function causeKeys(finding: Finding): readonly string[] {
  const { path, range } = finding.location;
  const at = [path, range.startLine, range.endLine, finding.disposition === 'upcoming' ? finding.upcoming?.from : ''];
  const key = (...parts: readonly string[]) => JSON.stringify([...at, ...parts]);
  if (finding.fix !== null) return [key('fix', finding.fix.lines.join('\n'))];
  if (finding.jurisdiction === null) return [key('own', finding.fingerprint)];
  if (isAsked(finding)) return [key('asked')];
  const missing = [...finding.missingFacts].toSorted();
  return [
    ...finding.controls.slice(0, 1).map((control) => key('control', control)),
    ...(missing.length > 0 ? [key('missing', ...missing)] : []),
    key('own', finding.fingerprint),
  ];
}
