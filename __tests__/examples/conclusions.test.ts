/** What each example shows: conclusions per jurisdiction, exit codes, and what a person is told. */
import { describe, expect, test } from 'vitest';
import type { Finding, Outcome } from '../../src/findings/outcome.ts';
import { renderText } from '../../src/reports/text.ts';
import { ANNEX_III_DAY, EXAMPLES, type Example, filesOf, runExample } from './example-runs.ts';

async function outcomeOf(example: Example, asOf?: string): Promise<Outcome> {
  return (await runExample(example, asOf)).outcome;
}

function conclusions(outcome: Outcome): Readonly<Record<string, string>> {
  return Object.fromEntries(outcome.jurisdictions.map((j) => [j.id, j.conclusion]));
}

function text(outcome: Outcome): string {
  return renderText(outcome, { colour: false, width: 100 });
}

function told(outcome: Outcome, rule: string): Finding {
  const finding = outcome.findings.find((f) => f.rule === rule);
  if (!finding) throw new Error(`nothing is told about ${rule}`);
  return finding;
}

test.each(EXAMPLES)('%s: its own explanation is no evidence', async (example) => {
  const outcome = await outcomeOf(example);
  expect(Object.keys(filesOf(example))).toContain('EXAMPLE.md');
  expect(outcome.evidence.map((file) => file.path)).not.toContain('EXAMPLE.md');
});

test.each(EXAMPLES)('%s: every verdict is counted once', async (example) => {
  const outcome = await outcomeOf(example);
  for (const { id, counts } of outcome.jurisdictions) {
    const judged = outcome.results.filter((result) => result.rule.startsWith(`${id}-`));
    expect(counts.satisfied + counts.violated + counts.undetermined + counts.notApplicable).toBe(judged.length);
  }
});

describe('hiring-tool', () => {
  test('blocks, with something to resolve in the Union, the United Kingdom and Japan', async () => {
    const outcome = await outcomeOf('hiring-tool');
    expect(outcome.exitCode).toBe(1);
    expect(conclusions(outcome)).toMatchObject({ eu: 'failure', uk: 'failure', jp: 'action_required' });
  });

  test('every jurisdiction has satisfied, violated and undetermined verdicts', async () => {
    for (const { counts } of (await outcomeOf('hiring-tool')).jurisdictions) {
      expect(counts.satisfied).toBeGreaterThan(0);
      expect(counts.violated).toBeGreaterThan(0);
      expect(counts.undetermined).toBeGreaterThan(0);
    }
  });

  test('every finding of a rule has a place in a file, a provision with an address, and what to do', async () => {
    const files = filesOf('hiring-tool');
    for (const finding of (await outcomeOf('hiring-tool')).findings) {
      const lines = files[finding.location.path]?.split('\n').length ?? 0;
      expect(finding.location.range.startLine).toBeGreaterThan(0);
      expect(finding.location.range.endLine).toBeLessThanOrEqual(lines);
      expect(finding.remedy).not.toBe('');
      if (finding.jurisdiction === null) continue;
      expect(finding.citation?.provision).toMatch(/\S/);
      expect(finding.citation?.url).toMatch(/^https:\/\//);
    }
  });

  test('a crawl without lawful basis is violated at its own line and names the basis to declare', async () => {
    const finding = told(await outcomeOf('hiring-tool'), 'uk-gdpr-lawful-basis');
    expect(finding).toMatchObject({
      verdict: 'violated',
      disposition: 'blocking',
      location: { path: 'data-provenance.yml' },
    });
    expect(finding.missingFacts).toEqual(['dataset.basis.uk[finetune]']);
    const line = filesOf('hiring-tool')['data-provenance.yml']?.split('\n')[finding.location.range.startLine - 1];
    expect(line).toContain('northgate/web-profiles');
  });

  test('one practice without an answer is told by name', async () => {
    const finding = told(await outcomeOf('hiring-tool'), 'eu-art5-screening');
    expect(finding.missingFacts).toEqual(['system.screening.practices[emotion-work-education]']);
    expect(finding.citation).toMatchObject({ provision: 'Art. 5(1)', force: 'law' });
  });

  test('days that nobody declared leave a verdict undetermined, and it blocks', async () => {
    const finding = told(await outcomeOf('hiring-tool'), 'uk-gdpr-adm-safeguards');
    expect(finding).toMatchObject({ verdict: 'undetermined', disposition: 'blocking' });
    expect(finding.missingFacts).toEqual(['system.redress.response_days']);
  });

  test('features that name protected matters are told in Singapore and Japan', async () => {
    const outcome = await outcomeOf('hiring-tool');
    const elements = (rule: string) => told(outcome, rule).items.map((item) => item.element);
    expect(elements('sg-tgfep-ai-hiring')).toContain('age');
    expect(elements('jp-hiring-data')).toContain('race-ethnicity-origin');
  });

  test('a date in another form is repaired on its line', async () => {
    const finding = told(await outcomeOf('hiring-tool'), 'evidence-problem');
    expect(finding.fix?.lines).toEqual(['  version_date: 2026-10-19']);
  });

  test('a test by group that is missing is told with the groups', async () => {
    expect(told(await outcomeOf('hiring-tool'), 'uk-eqa-discrimination-testing').message).toContain(
      '(race, disability).',
    );
  });

  test('where several regimes ask at one place, each text says whose it is', async () => {
    const block = text(await outcomeOf('hiring-tool'))
      .split('\n\n')
      .find((part) => part.startsWith('data-provenance.yml:52  error EU, JP, SG, UK'));
    for (const tag of ['EU', 'JP', 'SG', 'UK']) {
      expect(block).toMatch(new RegExp(`^ {4}${tag}: \\S`, 'm'));
      expect(block).toMatch(new RegExp(`^ {4}To do \\(${tag}\\): \\S`, 'm'));
    }
  });

  test('lines near missing evidence are shown and not underlined; a value that falls short is', async () => {
    const blocks = text(await outcomeOf('hiring-tool', ANNEX_III_DAY)).split('\n\n');
    const block = (rule: string) => blocks.find((part) => part.includes(`Rules: ${rule}`)) ?? '';
    expect(block('eu-hr-risk-management')).toContain('>');
    expect(block('eu-hr-risk-management')).not.toContain('^');
    expect(block('eu-hr-logging')).toContain('^^^');
  });

  test('the duties for listed high-risk systems lie ahead in 2026 and hold nobody up', async () => {
    const outcome = await outcomeOf('hiring-tool');
    const duties = outcome.findings.filter((f) => f.rule.startsWith('eu-hr-') && f.rule !== 'eu-hr-classification');
    expect(duties.length).toBeGreaterThanOrEqual(9);
    for (const duty of duties) {
      expect(duty.disposition).toBe('upcoming');
      expect(duty.upcoming).toMatchObject({ from: ANNEX_III_DAY, confirmed: true });
    }
    expect(text(outcome)).toContain('2 December 2027: 16 rules (EU)');
  });

  test('on their day the same duties block', async () => {
    const ahead = (await outcomeOf('hiring-tool')).findings.filter(
      (f) => f.disposition === 'upcoming' && f.jurisdiction === 'eu',
    );
    const outcome = await outcomeOf('hiring-tool', ANNEX_III_DAY);
    for (const { rule } of ahead)
      expect(told(outcome, rule)).toMatchObject({ disposition: 'blocking', verdict: 'violated' });
    expect(outcome.exitCode).toBe(1);
  });

  test('the day before, they still lie ahead', async () => {
    const outcome = await outcomeOf('hiring-tool', '2027-12-01');
    expect(told(outcome, 'eu-hr-logging')).toMatchObject({ disposition: 'upcoming' });
  });
});

describe.each(['2026-11-23', '2026-12-02', ANNEX_III_DAY])('hiring-tool-ready on %s', (asOf) => {
  test('nothing blocks anywhere, and nothing is left open', async () => {
    const outcome = await outcomeOf('hiring-tool-ready', asOf);
    expect(outcome.exitCode).toBe(0);
    expect(conclusions(outcome)).toEqual({ eu: 'success', uk: 'success', sg: 'success', jp: 'success' });
    for (const { counts } of outcome.jurisdictions) expect(counts.satisfied).toBeGreaterThan(0);
    // A year on, the yearly review of risks that Japan advises is due, and the evaluation has aged; nothing else is.
    const open = outcome.findings.filter((f) => f.disposition !== 'upcoming').map((f) => f.rule);
    expect(open).toEqual(asOf === ANNEX_III_DAY ? ['jp-aisi-report-fresh', 'jp-aigl-governance'] : []);
  });
});

test('hiring-tool-ready: a green report names the next dates', async () => {
  expect(text(await outcomeOf('hiring-tool-ready'))).toContain('Next dates: EU 2 December 2026');
});

test('hiring-tool-ready: the high-risk duties apply and are satisfied on their day, not avoided', async () => {
  const { results } = await outcomeOf('hiring-tool-ready', ANNEX_III_DAY);
  const others = ['eu-hr-art6-3-derogation', 'eu-hr-role-shift', 'eu-hr-value-chain-agreement'];
  const duties = results.filter((r) => r.rule.startsWith('eu-hr-') && !others.includes(r.rule));
  expect(duties.length).toBeGreaterThanOrEqual(10);
  for (const duty of duties) expect(duty).toMatchObject({ verdict: 'satisfied' });
});

describe('imaging-suite', () => {
  test('two systems share one model, and each is judged by itself', async () => {
    const outcome = await outcomeOf('imaging-suite');
    const kinds = outcome.subjects.map((subject) => subject.id).filter((id) => !id.startsWith('org:'));
    expect(kinds).toEqual([
      'system:research-bench',
      'system:ward-viewer',
      'model:lesion-segmenter',
      'dataset:hospital-studies',
      'dataset:phantom-series',
      'dataset:synthetic-abdomen',
      'repository:repository',
    ]);
    const screened = outcome.results.filter((r) => r.rule === 'eu-art5-screening');
    expect(screened.map((r) => [r.subject, r.verdict])).toEqual([
      ['system:research-bench', 'violated'],
      ['system:ward-viewer', 'satisfied'],
    ]);
  });

  test('rules on personal data do not apply to data without persons', async () => {
    const { results } = await outcomeOf('imaging-suite');
    const personal = results.filter((r) =>
      /-(?:gdpr-lawful-basis|pdpa-legal-basis|pdpa-notification|appi-purpose|appi-sensitive)$/.test(r.rule),
    );
    const without = personal.filter((r) => r.subject !== 'dataset:hospital-studies');
    expect(without.length).toBeGreaterThan(5);
    for (const result of without) expect(result.verdict).toBe('not-applicable');
  });

  test('Japan follows the product that is offered there', async () => {
    const { results } = await outcomeOf('imaging-suite');
    const role = results.filter((r) => r.rule === 'jp-gfb-role-declared');
    expect(role.map((r) => r.verdict)).toEqual(['satisfied', 'not-applicable']);
  });

  test('a medical device has something to resolve wherever it is offered but Japan', async () => {
    const outcome = await outcomeOf('imaging-suite');
    expect(conclusions(outcome)).toEqual({ eu: 'failure', uk: 'failure', sg: 'failure', jp: 'success' });
    expect(outcome.exitCode).toBe(1);
  });
});

describe('first-contact', () => {
  test('asks at most seven questions, ranked by how much they decide', async () => {
    const outcome = await outcomeOf('first-contact');
    const asked = text(outcome)
      .split('\n')
      .filter((line) => /^ {2}\d+\. /.test(line));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(7);
    const decided = outcome.questions.map((question) => question.decides);
    expect(decided).toEqual([...decided].sort((a, b) => b - a));
  });

  test('tells other findings in at most ten lines', async () => {
    const [, ...sections] = text(await outcomeOf('first-contact'))
      .trimEnd()
      .split('\n\n');
    const others = sections.filter((section) => !/^(?:Questions|More:)/.test(section)).flatMap((s) => s.split('\n'));
    expect(others.length).toBeLessThanOrEqual(10);
  });

  test('every blank of a question stands whole on its line', async () => {
    const outcome = await outcomeOf('first-contact');
    const printed = renderText(outcome, { colour: false, width: 80 });
    for (const { snippet } of outcome.questions.slice(0, 7)) {
      for (const line of snippet.trimEnd().split('\n')) expect(printed).toContain(line);
    }
  });

  test('duties that lie ahead are said to be open, not due', async () => {
    expect(text(await outcomeOf('first-contact'))).toMatch(/2 December 2027: \d+ rules \(EU\) .*open until facts/);
  });

  test('silence is no pass', async () => {
    const outcome = await outcomeOf('first-contact');
    expect(outcome.exitCode).toBe(1);
    expect(Object.values(conclusions(outcome))).toContain('action_required');
    expect(outcome.results.filter((r) => r.verdict === 'undetermined').length).toBeGreaterThan(20);
  });
});

test('plain-library: neutral everywhere, in one line', async () => {
  const outcome = await outcomeOf('plain-library');
  expect(outcome.exitCode).toBe(0);
  expect(conclusions(outcome)).toEqual({ eu: 'neutral', uk: 'neutral', sg: 'neutral', jp: 'neutral' });
  expect(text(outcome)).toMatch(/^[^\n]+\n$/);
});
