/** Owns the order in which findings are told: worst first, then by place, the same for the same findings. */
import type { Disposition, Finding } from './outcome.ts';
import { SEVERITY_RANK } from './rule-findings.ts';

const DISPOSITION_RANK: Readonly<Record<Disposition, number>> = { blocking: 0, advisory: 1, waived: 2, upcoming: 3 };
const VERDICT_RANK: Readonly<Record<Finding['verdict'], number>> = {
  violated: 0,
  undetermined: 1,
  'not-applicable': 2,
  satisfied: 3,
};

/** Findings worst first; those that are fixed come last. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  const keyed = findings.map((finding) => ({ finding, key: sortKey(finding) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ finding }) => finding);
}

type SortKey = readonly (number | string)[];

function compareKeys(left: SortKey, right: SortKey): number {
  for (let i = 0; i < left.length; i++) {
    const [value, other] = [left[i] ?? '', right[i] ?? ''];
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

function sortKey(finding: Finding): SortKey {
  const { location } = finding;
  return [
    finding.change === 'fixed' ? 1 : 0,
    DISPOSITION_RANK[finding.disposition],
    finding.disposition === 'upcoming' ? (finding.upcoming?.from ?? '') : '',
    VERDICT_RANK[finding.upcoming?.verdict ?? finding.verdict],
    -SEVERITY_RANK[finding.severity],
    location.path,
    location.range.startLine,
    location.range.startColumn,
    finding.rule,
    finding.subject,
    finding.fingerprint,
  ];
}
