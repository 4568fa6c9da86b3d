/**
 * Renders the pages under `docs/rules/`: one for each rule, one overview for each pack, one index. Everything on them
 * comes from the packs, the catalogue of controls and the rules' own examples.
 */
import { stringify } from 'yaml';
import { namesUsed } from '../src/policy/definition-chains.ts';
import { pathsRead } from '../src/policy/lint-pack.ts';
import type { LoadedPack } from '../src/policy/load-pack.ts';
import type { RawExample } from '../src/policy/raw-pack.ts';
import type { DateRow, Instrument, Item, Pack, Rule, SeverityRow } from '../src/policy/rule.ts';
import { type Crosswalk, REGIMES, reuseBetween } from './crosswalk.ts';

/** Controls by id, with their title and meaning, as `policies/controls.yml` has them. */
export type Catalogue = Readonly<Record<string, { readonly title: string; readonly meaning: string }>>;

const KINDS: Readonly<Record<Rule['kind'], string>> = {
  duty: 'duty: it asks for something',
  consistency: 'consistency: it compares what is declared and asks for nothing',
  claim: 'claim: it judges statements found in the text',
  change: 'change: it compares with the state before the pull request',
  information: 'information: it gives no verdict',
};
const FORCES: Readonly<Record<Instrument['force'], string>> = {
  law: 'law',
  guidance: 'guidance',
  voluntary: 'voluntary',
  standard: 'standard',
  proposal: 'proposal, not in force',
};
const CERTAINTIES = {
  primary: 'read in the official text',
  secondary: 'from secondary sources',
  memory: 'from memory, not yet checked',
} as const;
const SUBJECTS: Readonly<Record<Rule['subject'], string>> = {
  org: 'the organisation',
  system: 'each system',
  model: 'each model',
  dataset: 'each dataset',
  repository: 'the repository',
};
const NOTICE = '<!-- Generated from policies/ by `npm run generate`; do not edit. -->';

/** All pages by path. */
export function renderRulePages(
  packs: readonly LoadedPack[],
  catalogue: Catalogue,
  crosswalk: Crosswalk,
): Readonly<Record<string, string>> {
  const all = packs.flatMap(({ pack }) => pack.rules);
  const pages: Record<string, string> = { 'docs/rules/README.md': indexPage(packs, catalogue) };
  for (const loaded of packs) {
    pages[`docs/rules/${loaded.pack.jurisdiction}.md`] = overviewPage(loaded);
    for (const rule of loaded.pack.rules)
      pages[`docs/rules/${rule.id}.md`] = rulePage(rule, loaded, all, { catalogue, crosswalk });
  }
  return pages;
}

interface Reference {
  readonly catalogue: Catalogue;
  readonly crosswalk: Crosswalk;
}

function page(...blocks: readonly (string | null)[]): string {
  return `${[NOTICE, ...blocks.filter((block) => block !== null && block !== '')].join('\n\n')}\n`;
}

function rulePage(rule: Rule, loaded: LoadedPack, all: readonly Rule[], reference: Reference): string {
  const examples = loaded.examples.get(rule.id) ?? [];
  return page(
    `# ${rule.title}`,
    `\`${rule.id}\`, [${loaded.pack.title}](${rule.jurisdiction}.md); judged for ${SUBJECTS[rule.subject]}. Kind: ${KINDS[rule.kind]}.`,
    askedBlock(rule),
    block('Why', rule.controls.map((id) => `- ${controlWords(id, reference.catalogue)}`).join('\n')),
    block('Law', lawLines(rule, loaded.pack.instruments)),
    block(
      'When it applies',
      [applicability(rule, loaded.pack), dateLines(rule.from, rule.until), severityLines(rule)]
        .filter(Boolean)
        .join('\n\n'),
    ),
    block(
      'What it reads',
      [...leaves(pathsRead(rule, loaded.pack))].map((path) => `\`${path}\``).join(', ') || 'Nothing but the day.',
    ),
    block('Left to people', rule.leavesToHumans),
    rule.snippet === null ? null : block('How to declare it', fence(rule.snippet)),
    exampleBlock('An example that satisfies it', 'satisfied', examples),
    exampleBlock('An example that does not', 'violated', examples),
    relatedBlock(rule, all, reference.crosswalk),
    'What each fact means stands in the [reference of facts](../facts.md).',
  );
}

function block(title: string, text: string): string | null {
  return text === '' ? null : `## ${title}\n\n${text}`;
}

function askedBlock(rule: Rule): string {
  if (rule.kind === 'information') return block('What it says', rule.finding) ?? '';
  const told = rule.requires.flatMap((item) => itemLines(item, ''));
  return `## What is asked\n\n${rule.remedy}${told.length > 0 ? `\n\n${told.join('\n')}` : ''}`;
}

function itemLines(item: Item, indent: string): readonly string[] {
  const dates = item.from.length === 0 ? '' : ` (${item.from.map((row) => `from ${row.on}`).join(', ')})`;
  const words = item.remedy ?? item.finding ?? item.declared.map((path) => `\`${path.text}\``).join(', ');
  const own = `${indent}- \`${item.id}\`${dates}${words === '' ? '' : `: ${words.trim()}`}`;
  return [own, ...item.any.flatMap((alternative) => itemLines(alternative, `${indent}  `))];
}

function controlWords(id: string, catalogue: Catalogue): string {
  const control = catalogue[id];
  return control ? `${control.title} (\`${id}\`): ${control.meaning}` : `\`${id}\``;
}

function lawLines(rule: Rule, instruments: readonly Instrument[]): string {
  const { source } = rule;
  const instrument = instruments.find((candidate) => candidate.id === source.instrument);
  return [
    `- [${instrument?.title ?? source.instrument}, ${source.provision}](${source.url})`,
    ...(instrument ? [`- ${instrument.issuer}; version of ${instrument.date}`] : []),
    `- Force: ${FORCES[source.force]}`,
    `- Text ${CERTAINTIES[source.certainty.text]}; date ${CERTAINTIES[source.certainty.date]}`,
  ].join('\n');
}

/** The condition, and what the names in it and in the dates stand for. */
function applicability(rule: Rule, pack: Pack): string {
  const own = rule.when === null ? `To ${SUBJECTS[rule.subject]}.` : fence(rule.when.text, 'cel');
  const conditions = [rule.when, ...rule.from.map((row) => row.if)].filter((condition) => condition !== null);
  const named = [...new Set(conditions.flatMap((condition) => namesUsed(condition, pack.definitions)))];
  const meanings = named.map((name) => `- \`${name}\`: \`${pack.definitions[name]?.text ?? ''}\``);
  return meanings.length === 0 ? own : `${own}\n\nwith\n\n${meanings.join('\n')}`;
}

function dateLines(rows: readonly DateRow[], until: string | null): string {
  const starts = rows.map((row) => {
    const condition = row.if === null ? '' : `, where \`${row.if.text}\``;
    const note = row.note === null ? '' : ` (${row.note})`;
    return row.on === 'never'
      ? `- Never${condition}${note}`
      : `- From ${row.on}${row.confirmed ? '' : ', expected'}${condition}${note}`;
  });
  return [...starts, ...(until === null ? [] : [`- Until ${until}`])].join('\n');
}

function severityLines(rule: Rule): string {
  const words = (row: SeverityRow) => (row.if === null ? row.is : `${row.is} where \`${row.if.text}\``);
  return `Severity: ${rule.severity.map(words).join('; else ')}.`;
}

/** Paths without those that another one goes on from. */
function leaves(paths: ReadonlySet<string>): readonly string[] {
  const all = [...paths].toSorted();
  return all.filter(
    (path) =>
      !path.endsWith('.id') &&
      !all.some((other) => other !== path && other.startsWith(path) && /^[.[]/.test(other.slice(path.length))),
  );
}

function exampleBlock(title: string, verdict: string, examples: readonly RawExample[]): string | null {
  const example = examples.find((candidate) => candidate.verdict === verdict);
  if (!example) return null;
  return block(
    title,
    `On ${example.as_of}, ${example.title}:\n\n${fence(stringify(example.facts, { lineWidth: 110 }), 'yaml')}`,
  );
}

function relatedBlock(rule: Rule, all: readonly Rule[], crosswalk: Crosswalk): string | null {
  const related = all.filter(
    (other) => other.jurisdiction !== rule.jurisdiction && other.controls.some((id) => rule.controls.includes(id)),
  );
  const nearest = related
    .toSorted((a, b) => shared(b, rule) - shared(a, rule) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_RELATED);
  const lines = nearest.map(
    (other) =>
      `- ${other.jurisdiction.toUpperCase()}: [${other.title}](${other.id}.md)${reuseWords(rule, other, crosswalk)}`,
  );
  return lines.length === 0
    ? null
    : block(
        'Related rules elsewhere',
        `They ask about the same controls; neither regime recognises the other by that. What evidence for one is worth for the other stands in the [crosswalk](../crosswalk.md).\n\n${lines.join('\n')}`,
      );
}

/** What evidence for the common controls is worth in the other regime. */
function reuseWords(rule: Rule, other: Rule, crosswalk: Crosswalk): string {
  const [from, to] = [rule, other].map(({ jurisdiction }) => REGIMES.find((regime) => regime === jurisdiction));
  if (!from || !to) return '';
  const words = rule.controls
    .filter((id) => other.controls.includes(id))
    .flatMap((id) => {
      const row = crosswalk.controls[id];
      return row ? [`\`${id}\`: ${reuseBetween(row, from, to)}`] : [];
    });
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

const MOST_RELATED = 8;

function shared(other: Rule, rule: Rule): number {
  const common = other.controls.filter((id) => rule.controls.includes(id)).length;
  return common / Math.max(other.controls.length, rule.controls.length);
}

function overviewPage({ pack, covers, notEncoded }: LoadedPack): string {
  const byInstrument = pack.instruments
    .map((instrument) => ({ instrument, rules: pack.rules.filter((rule) => rule.source.instrument === instrument.id) }))
    .filter(({ rules }) => rules.length > 0);
  const further = [...covers].flatMap(([rule, ids]) =>
    ids.filter((id) => id !== rule).map((id) => `- \`${id}\`: [${rule}](${rule}.md)`),
  );
  return page(
    `# ${pack.title}`,
    `${pack.rules.length} rules, pack version ${pack.version}, reviewed on ${pack.reviewedOn}.`,
    ...byInstrument.map(
      ({ instrument, rules }) =>
        `## ${instrument.title}\n\n${instrument.issuer}; ${FORCES[instrument.force]}; [text](${instrument.url}), version of ${instrument.date}\n\n${ruleTable(rules)}`,
    ),
    further.length === 0 ? null : block('Obligations answered by a rule of another name', further.join('\n')),
    Object.keys(pack.profiles).length === 0
      ? null
      : block(
          'Profiles',
          Object.entries(pack.profiles)
            .map(([id, { title, raises }]) => `- \`${id}\`: ${title} (${raises.join(', ')})`)
            .join('\n'),
        ),
    Object.keys(notEncoded).length === 0
      ? null
      : block(
          'Not encoded',
          Object.entries(notEncoded)
            .map(([id, reason]) => `- \`${id}\`: ${reason}`)
            .join('\n'),
        ),
  );
}

function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const first =
      rule.from
        .map((row) => row.on)
        .filter((on) => on !== 'never')
        .toSorted()[0] ?? '–';
    return `| [${rule.title}](${rule.id}.md) | ${rule.source.provision} | ${rule.kind} | ${rule.severity.map((row) => row.is).join(', ')} | ${first} |`;
  });
  return ['| Rule | Provision | Kind | Severity | From |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function indexPage(packs: readonly LoadedPack[], catalogue: Catalogue): string {
  const ids = packs.map(({ pack }) => pack.jurisdiction);
  const rows = Object.entries(catalogue).map(([id, { title }]) => {
    const cells = packs.map(({ pack }) => {
      const rules = pack.rules.filter((rule) => rule.controls.includes(id));
      return rules.length === 0 ? '–' : String(rules.length);
    });
    return `| ${title} (\`${id}\`) | ${cells.join(' | ')} |`;
  });
  const total = packs.reduce((sum, { pack }) => sum + pack.rules.length, 0);
  return page(
    '# Rules',
    `${total} rules in ${packs.length} packs: ${packs.map(({ pack }) => `[${pack.title}](${pack.jurisdiction}.md) (${pack.rules.length})`).join(', ')}.`,
    'How many rules of each pack ask about each control. Where several regimes ask about the same thing, one declaration may serve them all; that is reuse of evidence, not legal recognition.',
    [
      `| Control | ${ids.map((id) => id.toUpperCase()).join(' | ')} |`,
      `| --- |${' --- |'.repeat(ids.length)}`,
      ...rows,
    ].join('\n'),
  );
}

function fence(text: string, language = 'yaml'): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
