/**
 * Owns the repository that the scenarios judge: one organisation pack with one rule on the default branch, so that no
 * scenario depends on what the built-in packs say this year, and a declaration that meets the rule or does not.
 */
import type { Changes } from '../github-double/git-repository.ts';

const PACK = `id: acme
jurisdiction: acme
title: Rules of the house
version: 1.0.0
reviewed_on: 2026-01-01
instruments:
  handbook:
    title: Handbook of the house
    issuer: Acme
    force: law
    url: https://acme.example/handbook
    date: 2024-01-01
    sources: [{ key: H1, class: primary }]
`;

const RULE = `id: acme-disclosure
subject: system
title: Caution on the output
source:
  instrument: handbook
  provision: "Section 1"
  url: https://acme.example/handbook#1
  force: law
  certainty: { text: primary, date: primary }
when: "system.activities.exists(a, a == 'offers')"
from: 2025-01-01
severity: error
requires:
  - id: caution
    declared: [system.disclosure.output_reliability]
controls: [tr.limitations]
leaves_to_humans: Whether the caution is understood.
finding: No caution on the reliability of the output is declared.
remedy: Tell users how far they can rely on the output.
snippet: |
  disclosure:
    output_reliability: <how-far-to-rely-on-the-output>
examples:
  - title: caution declared
    as_of: 2026-01-01
    facts:
      system: { activities: [offers], disclosure: { output_reliability: "Scores may be wrong; a recruiter checks each." } }
    verdict: satisfied
`;

/** The configuration that the scenarios start from; `more` are further lines. */
export function configuration(more = ''): string {
  return `jurisdictions: [acme]\nenforce: gate\nfail-on: error\npacks: [policy/acme]\n${more}`;
}

/** A declaration that violates the rule; with a caution it meets it. */
export function declaration(caution: string | null, activities = 'offers'): string {
  const told = caution === null ? '' : `  disclosure:\n    output_reliability: ${JSON.stringify(caution)}\n`;
  return `declaration: ai-system/v1\nsystem:\n  id: hiring\n  name: Hiring assistant\n  activities: [${activities}]\n${told}`;
}

export const CAUTION = 'Scores may be wrong; a recruiter checks each of them.';

/** What is on the default branch before any pull request. */
export const POLICY: Changes = {
  'README.md': '# Acme\n',
  '.github/ai-policy.yml': configuration(),
  'policy/acme/pack.yml': PACK,
  'policy/acme/rules/acme-disclosure.yml': RULE,
};
