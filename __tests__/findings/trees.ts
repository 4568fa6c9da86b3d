/** Builds judged trees from what each file says, one fact a line, linked and judged by the real rooms. */
import type { Reading } from '../../src/evidence/reading.ts';
import { linkDossier } from '../../src/facts/dossier.ts';
import type { Fact, FactValue, How, SubjectKind, TextRange } from '../../src/facts/fact.ts';
import type { Assessment } from '../../src/findings/assessment.ts';
import type { Outcome } from '../../src/findings/outcome.ts';
import { type SettleRequest, settle } from '../../src/findings/settle.ts';
import type { Configuration } from '../../src/policy/configuration.ts';
import { FactIndex } from '../../src/policy/fact-index.ts';
import { judgeAll } from '../../src/policy/judge.ts';
import { EU, UK } from './small-packs.ts';

const AS_OF = '2026-11-23';

/** One file: subjects with their facts; `declaration` makes it native. */
export interface FileText {
  readonly path: string;
  readonly declaration?: string;
  /** Lines of something else before the first fact. */
  readonly offset?: number;
  readonly state?: Reading['state'];
  readonly says?: Readonly<Record<string, Readonly<Record<string, FactValue>>>>;
  readonly problems?: Reading['problems'];
  /** Real lines of the file, instead of those made up from the facts. */
  readonly lines?: readonly string[];
}

/** A whole line. */
function line(number: number, text: string): TextRange {
  return { startLine: number, startColumn: 1, endLine: number, endColumn: text.length + 1 };
}

function readingOf(file: FileText): { reading: Reading; lines: readonly string[] } {
  const how: How = file.declaration === undefined ? 'prose' : 'declared';
  const format = file.declaration ?? 'model-card';
  const lines: string[] = Array.from({ length: file.offset ?? 0 }, () => '# a comment');
  const facts: Fact[] = [];
  const subjects: Reading['subjects'][number][] = [];
  for (const [subject, values] of Object.entries(file.says ?? {})) {
    const [kind, key] = subject.split(':') as [SubjectKind, string];
    lines.push(`${subject}:`);
    subjects.push({
      kind,
      key,
      name: key,
      named: true,
      founds: true,
      range: line(lines.length, subject),
      how,
      cards: [],
    });
    for (const [path, value] of Object.entries(values)) {
      lines.push(`  ${path}: ${JSON.stringify(value)}`);
      const range = line(lines.length, lines.at(-1) ?? '');
      const complete = Array.isArray(value) ? { complete: file.declaration !== undefined } : {};
      facts.push({
        subject,
        path,
        value,
        state: 'declared',
        ...complete,
        origin: { path: file.path, range, format, how },
      });
    }
  }
  const state = file.state ?? 'read';
  const isRead = state === 'read';
  return {
    reading: {
      path: file.path,
      blob: null,
      format: isRead ? format : null,
      state,
      reason: state === 'unreadable' ? 'The file is too large.' : null,
      declaration: isRead ? (file.declaration ?? null) : null,
      subjects: isRead ? subjects : [],
      facts: isRead ? facts : [],
      problems: file.problems ?? [],
    },
    lines: file.lines ?? lines,
  };
}

/** A tree of files, judged by both small packs. */
export function tree(files: readonly FileText[], packs = [EU, UK]): Assessment {
  const read = files.map(readingOf);
  const dossier = linkDossier(read.map(({ reading }) => reading).filter((reading) => reading.state === 'read'));
  return {
    commit: 'c'.repeat(40),
    dossier,
    readings: read.map(({ reading }) => reading),
    listingTruncated: null,
    texts: new Map(read.map(({ reading, lines }) => [reading.path, lines])),
    judgements: judgeAll(packs, new FactIndex(dossier), { asOf: AS_OF, trace: false }),
  };
}

const CONFIGURATION: Configuration = {
  jurisdictions: ['eu', 'uk'],
  enforce: 'gate',
  failOn: 'error',
  blocks: 'all',
  certainty: 'secondary',
  scope: { markets: null, activities: null, expects: [] },
  include: [],
  exclude: [],
  packs: [],
  profiles: {},
  overrides: [],
  trustedBranches: [],
  allowPastAsOf: false,
  asOf: AS_OF,
};

/** Settles a head, against a base where one is given. */
export function settled(
  head: Assessment,
  base: Assessment | null = null,
  configuration: Partial<Configuration> = {},
  request: Partial<SettleRequest> = {},
): Outcome {
  return settle({
    head,
    base,
    configuration: { ...CONFIGURATION, ...configuration },
    packs: [EU, UK],
    config: null,
    inputsIgnored: [],
    problems: [],
    tool: { version: '0.1.0', digest: 'd' },
    proposed: null,
    ...request,
  });
}

type Values = Readonly<Record<string, FactValue>>;

/** Facts of a hiring system for which every rule of the small packs is satisfied. */
const HIRING: Values = {
  'markets.eu.offered': true,
  'markets.eu.first_placed_on': '2026-09-01',
  'markets.uk.offered': true,
  uses: ['recruitment'],
  'dpia.url': 'https://docs.acme.dev/dpia',
  'logging.retention_days': 365,
  'oversight.owner': 'duty lead',
  'risk_management.register.url': 'https://docs.acme.dev/risks',
};

type Changes = Readonly<Record<string, FactValue | undefined>>;

function changed(values: Values, changes: Changes): Values {
  const result: Record<string, FactValue> = {};
  for (const [path, value] of Object.entries({ ...values, ...changes })) if (value !== undefined) result[path] = value;
  return result;
}

/** The declaration of the hiring system, with changes; `undefined` takes a fact away. */
export function declaration(changes: Changes = {}, offset = 0): FileText {
  return {
    path: 'ai-system.yml',
    declaration: 'ai-system',
    offset,
    says: { 'org:org': { contact: 'ethics desk' }, 'system:hiring': changed(HIRING, changes) },
  };
}

const SECTIONS: Values = {
  'card.limitations': 'It was tested on English text only and may fail on others.',
  'card.intended_use': 'Ranking applications by the order of their arrival.',
};

/** The model's card. */
export function card(changes: Changes = {}, path = 'README.md'): FileText {
  return { path, says: { 'model:ranker': changed(SECTIONS, changes) } };
}
