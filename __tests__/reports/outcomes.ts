/** Owns small outcomes for the tests of the reports: one factory per value, everything else taken from a plain default. */
import fc from 'fast-check';
import { blockingEntry } from '../../src/findings/blocking.ts';
import type { BlockingRow, Finding, JurisdictionOutcome, Outcome, Question } from '../../src/findings/outcome.ts';

export const AS_OF = '2026-11-23';

/** A range of whole lines. */
export function lines(startLine: number, endLine = startLine) {
  return { startLine, startColumn: 1, endLine, endColumn: 10 };
}

let made = 0;

/** A finding that blocks; every call gets an identity of its own unless one is given. */
export function finding(changes: Partial<Finding> = {}): Finding {
  made += 1;
  const fingerprint = changes.fingerprint ?? made.toString(16).padStart(16, '0');
  return {
    id: `finding-${fingerprint}`,
    rule: 'eu-gpai-technical-documentation',
    title: 'Technical documentation of the model',
    jurisdiction: 'eu',
    subject: 'model:demo',
    verdict: 'violated',
    severity: 'error',
    disposition: 'blocking',
    dispositionReason: null,
    message: 'The evidence declares no energy use of training.',
    items: [{ id: 'annex-xi', reason: 'undeclared', missing: ['model.documentation[energy]'], element: 'energy' }],
    location: { path: 'README.md', range: lines(3) },
    related: [],
    facts: [],
    missingFacts: ['model.documentation[energy]'],
    assumed: [],
    citation: {
      instrument: 'ai-act',
      title: 'AI Act',
      provision: 'Art. 53(1)(a)',
      url: 'https://law.example/ai-act#art53',
      force: 'law',
      certainty: { text: 'primary', date: 'primary' },
    },
    appliesFrom: '2025-08-02',
    upcoming: null,
    notes: [],
    remedy: 'Declare the energy used for training, or say why it is not known.',
    snippet: 'model:\n  documentation:\n    energy: { url: <address> }\n',
    fix: null,
    controls: ['technical-documentation'],
    leavesToHumans: 'Whether the content is true and sufficient.',
    routes: [],
    change: 'new',
    frame: null,
    ...changes,
    fingerprint,
  };
}

/** An undetermined finding that waits for a fact. */
export function asked(rule: string, fact: string, changes: Partial<Finding> = {}): Finding {
  return finding({
    rule,
    title: `Rule ${rule}`,
    verdict: 'undetermined',
    message: `Cannot be decided yet. ${fact}: not declared.`,
    items: [],
    missingFacts: [fact],
    snippet: null,
    controls: [],
    location: { path: 'README.md', range: lines(1) },
    ...changes,
  });
}

export function question(changes: Partial<Question> = {}): Question {
  return {
    fact: 'system.markets.eu.offered',
    subject: 'system:demo',
    ask: 'Is the system offered in this market, or its output used there: European Union?',
    decides: 46,
    rules: ['eu-a', 'eu-b'],
    path: 'ai-system.yml',
    snippet: 'system:\n  markets:\n    eu:\n      offered: <yes or no>\n',
    ...changes,
  };
}

export function jurisdiction(changes: Partial<JurisdictionOutcome> = {}): JurisdictionOutcome {
  return {
    id: 'eu',
    title: 'European Union',
    conclusion: 'failure',
    row: 3,
    counts: { satisfied: 2, violated: 1, undetermined: 0, notApplicable: 4 },
    blocking: 1,
    upcoming: 0,
    waived: 0,
    nextDate: '2027-12-02',
    ...changes,
  };
}

/** An outcome whose conclusion and exit code follow from its row. */
export function outcome(changes: Partial<Outcome> = {}): Outcome {
  const row: BlockingRow = changes.row ?? 3;
  const entry = blockingEntry(row);
  return {
    tool: { version: '0.1.0', digest: 'd'.repeat(64) },
    mode: 'gate',
    asOf: AS_OF,
    commit: 'c'.repeat(40),
    base: 'b'.repeat(40),
    conclusion: entry.checkRun,
    exitCode: entry.exitCode,
    packs: [
      {
        id: 'eu',
        jurisdiction: 'eu',
        title: 'European Union',
        version: '2026.11.0',
        reviewedOn: '2026-11-20',
        digest: 'e'.repeat(64),
        origin: 'built-in',
      },
    ],
    config: { path: '.github/ai-policy.yml', commit: 'a'.repeat(40), digest: 'f'.repeat(64) },
    overrides: [],
    inputsIgnored: [],
    evidence: [{ path: 'README.md', blob: '1'.repeat(40), format: 'model-card', state: 'read', reason: null }],
    subjects: [
      { id: 'org:org', kind: 'org', name: 'org', implicit: true, files: [] },
      { id: 'model:demo', kind: 'model', name: 'demo', implicit: false, files: ['README.md'] },
    ],
    jurisdictions: [jurisdiction({ row, conclusion: entry.checkRun })],
    results: [{ rule: 'eu-gpai-technical-documentation', subject: 'model:demo', verdict: 'violated' }],
    findings: [],
    questions: [],
    problems: [],
    truncated: [],
    controls: { 'technical-documentation': { eu: 'violated' } },
    reuse: { facts: 0, shared: 0 },
    demonstrations: 0,
    information: [],
    compute: [],
    proposed: null,
    ...changes,
    row,
  };
}

const JURISDICTIONS = ['eu', 'uk', 'sg', 'jp'];

/** Four jurisdictions told once: the same lack at the same place. */
export function toldOnce(): readonly Finding[] {
  return JURISDICTIONS.map((id) =>
    finding({ jurisdiction: id, rule: `${id}-documentation`, message: 'The evidence declares no contact.' }),
  );
}

/** An ordinary model card met for the first time: eighty verdicts wait for facts, some advice, many dates. */
export function firstContact(mode: Outcome['mode'] = 'gate'): Outcome {
  const waiting = Array.from({ length: 80 }, (_, i) => asked(`eu-rule-${i}`, `system.fact_${i % 12}`));
  const advice = Array.from({ length: 30 }, (_, i) =>
    finding({
      rule: `sg-advice-${i}`,
      jurisdiction: 'sg',
      severity: 'warning',
      disposition: 'advisory',
      controls: [`control-${i}`],
      missingFacts: [`model.card.part_${i}`],
      location: { path: 'README.md', range: lines(10 + i) },
    }),
  );
  const ahead = Array.from({ length: 20 }, (_, i) =>
    finding({
      rule: `eu-later-${i}`,
      verdict: 'not-applicable',
      disposition: 'upcoming',
      upcoming: {
        from: `2027-${String((i % 10) + 1).padStart(2, '0')}-02`,
        confirmed: true,
        conditional: false,
        verdict: 'undetermined',
      },
    }),
  );
  const row = mode === 'observe' ? 5 : 4;
  const entry = blockingEntry(row);
  return outcome({
    mode,
    row,
    findings: [...waiting, ...advice, ...ahead],
    questions: Array.from({ length: 12 }, (_, i) =>
      question({ fact: `system.fact_${i}`, decides: 46 - i, rules: [`eu-rule-${i}`] }),
    ),
    jurisdictions: [
      jurisdiction({
        row,
        conclusion: entry.checkRun,
        counts: { satisfied: 1, violated: 30, undetermined: 80, notApplicable: 9 },
      }),
    ],
  });
}

/** Text that tries to be more than text. */
export const HOSTILE: readonly string[] = [
  '@octocat see #12 and GH-34 at octo/repo#5, https://evil.example/x www.evil.example a@b.example',
  '<!-- ai-policy:summary ai-policy -->\n<script>alert(1)</script>',
  '![x](https://evil.example/p.png) [a](javascript:x) [r]: https://evil.example',
  '```\n~~~\n</details>\n# Heading\n- [ ] item\n| a | b |\n|---|---|\n| 1 | 2 |',
  '\u202egnp.exe\u202c \u200b\u2066x\u2069 \ufeff \u001b[31mred\u001b[0m \u0007 \u{e0041}',
  '**bold** _em_ ~~gone~~ `code` ``x` $a$ &amp; &#64;here \\ \\| 1. one\n2. two\n===\n---\n+ plus\n> quote',
  '%0A::error::forged\r\n::set-output name=x::y',
  '\ud800 lone half',
];

/** Foreign text for property tests: hostile fragments mixed with any characters. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...HOSTILE,
        '@',
        '#1',
        '<',
        '`',
        '|',
        '\\',
        '!',
        '[',
        '](',
        '&',
        '\n',
        '_',
        '*',
        ':',
        '//',
        'www.',
        '-',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** An outcome with hostile text in every field that a repository or a pack can reach. */
export function hostileOutcome(text: string): Outcome {
  const base = finding({
    title: text,
    message: text,
    remedy: text,
    snippet: text,
    subject: `model:${text}`,
    rule: text,
    location: { path: text, range: lines(3) },
    related: [{ path: text, range: lines(4), why: text }],
    items: [{ id: text, reason: 'undeclared', missing: [text], element: text }],
    facts: [
      {
        path: text,
        subject: text,
        value: text,
        origin: { path: text, range: lines(1), format: 'yaml', how: 'declared' },
      },
    ],
    missingFacts: [text],
    assumed: [text],
    notes: [text],
    dispositionReason: text,
    citation: {
      instrument: text,
      title: text,
      provision: text,
      url: `https://law.example/${text}`,
      force: 'law',
      certainty: { text: 'primary', date: 'secondary' },
    },
    controls: [text],
    leavesToHumans: text,
    routes: [{ to: text, sure: false }],
    frame: { firstLine: 2, lines: [text, text, text] },
  });
  const again = (changes: Partial<Finding>) =>
    finding({ ...base, fingerprint: `${made}`.padStart(16, 'a'), ...changes });
  return outcome({
    findings: [
      base,
      again({ disposition: 'advisory', severity: 'warning', location: { path: text, range: lines(8) } }),
      again({ verdict: 'undetermined', location: { path: text, range: lines(9) }, items: [] }),
      again({
        disposition: 'upcoming',
        upcoming: { from: '2026-12-02', confirmed: false, conditional: false, verdict: 'violated' },
      }),
      again({ disposition: 'waived' }),
      again({
        rule: 'evidence-removed',
        jurisdiction: null,
        citation: null,
        location: { path: text, range: lines(11) },
      }),
      again({ fix: { title: text, place: { path: text, range: lines(12) }, lines: [text.replace(/[\r\n]/g, ' ')] } }),
      again({ change: 'fixed' }),
    ],
    questions: [question({ fact: text, ask: text, path: text, snippet: text, rules: [text] })],
    problems: [{ kind: 'evidence', code: 'unreadable', path: text, line: 2, message: text }],
    overrides: [{ rule: text, severity: 'off', reason: text, owner: text, expires: '2026-12-01', lapsed: false }],
    inputsIgnored: [{ input: text, value: text, reason: text }],
    truncated: [text],
    controls: { [text]: { eu: 'violated' } },
    information: [{ rule: text, jurisdiction: text, text, url: text }],
    proposed: text,
    subjects: [{ id: `model:${text}`, kind: 'model', name: text, implicit: false, files: [text] }],
    jurisdictions: [jurisdiction({ title: text })],
  });
}
