/**
 * Owns records under the UK's Algorithmic Transparency Recording Standard: as GOV.UK publishes them (JSON of its content
 * API) and as drafts in Markdown. Numbers of fields changed between versions of the standard, so titles tell them apart.
 */
import { type MappingNode, positionText, rangeOfLines } from '../document.ts';
import { addFact, addList, type FactDraft } from '../fact-draft.ts';
import { asDay, asText, readFields, textAt, valuesAt } from '../fields.ts';
import type { Format } from '../format.ts';
import { type MarkdownSection, parseMarkdown } from '../markdown-document.ts';
import { contentOf } from '../markdown-prose.ts';
import { addSubject, type Draft, finish, startDraft, treeFormat } from '../tree-format.ts';
import { foldHeading } from './card-headings.ts';

/** Titles of fields, without their numbers → fields that rules ask for. */
const FIELDS: readonly (readonly [string, RegExp])[] = [
  ['name', /^name$/],
  ['description', /^description$/],
  ['contact', /^contact(?: email)?$/],
  ['organisation', /^organisation(?: or department)?$/],
  ['owner', /^senior responsible owner$/],
  ['detailed-description', /^detailed description$/],
  ['scope', /^scope$/],
  ['process-integration', /^(?:process )?integration(?: into (?:the )?process)?$/],
  ['human-review', /^human decisions(?: and review)?$/],
  ['appeals', /^appeals and review$/],
  ['architecture', /^system architecture$/],
  ['models', /^models?(?: name)?$/],
  ['development-data', /^(?:development data(?: description)?|datasets?(?: and (?:their )?purposes)?)$/],
  ['operational-data', /^(?:operational data|data sources(?: and types)?)$/],
  ['impact-assessments', /^impact assessments?(?: name)?$/],
  ['risks', /^risks(?: and mitigations)?$/],
];
const PHASES: Readonly<Record<string, string>> = {
  'pre-deployment': 'pre-deployment',
  'beta-pilot': 'pilot',
  'beta/pilot': 'pilot',
  pilot: 'pilot',
  production: 'production',
  retired: 'retired',
};
const METADATA = 'algorithmic_transparency_record_';

/** Reads published records. */
export const atrsRecord = treeFormat({
  id: 'atrs-record',
  hint: /algorithmic_transparency_record_/,
  promise: null,
  recognise: (root) =>
    textAt(root, 'title') !== null &&
    valuesAt(root, 'details.metadata').some(
      ({ node }) => node.kind === 'mapping' && node.entries.some(({ key }) => key.startsWith(METADATA)),
    ),
  read: readPublished,
});

function readPublished(draft: Draft, root: MappingNode): void {
  const facts = addSubject(draft, 'system', textAt(root, 'title'), root.range);
  readFields(facts, root, [
    { at: 'title', to: 'name', as: asText },
    { at: `details.metadata.${METADATA}date_published`, to: 'uk.atrs.record.date', as: asDay },
    { at: `details.metadata.${METADATA}atrs_version`, to: 'uk.atrs.record.version', as: asText },
    { at: `details.metadata.${METADATA}phase`, to: 'uk.atrs.phase', as: (node) => phaseOf(asText(node)) },
  ]);
  const [path] = valuesAt(root, 'base_path');
  const slug = path ? asText(path.node) : null;
  if (path && slug !== null && /^\/algorithmic-transparency-records\/[\w-]{1,200}$/.test(slug))
    addFact(facts, path.range, 'uk.atrs.record.url', `https://www.gov.uk${slug}`);
  const [body] = valuesAt(root, 'details.body');
  const texts = [...valuesAt(root, 'details.body'), ...valuesAt(root, 'details.body[].content')].map(({ node }) =>
    asText(node),
  );
  const filled = texts.flatMap((text) => (text === null ? [] : fieldsOf(parseMarkdown(positionText(text)))));
  if (body) addList(facts, body.range, 'uk.atrs.fields', [...new Set(filled)]);
}

/** Reads drafts: a Markdown file that calls itself such a record and has its two tiers. */
export const atrsDraft: Format = {
  id: 'atrs-draft',
  async read(file) {
    const { source } = file;
    if (file.extension !== 'md' && file.extension !== 'markdown') return null;
    if (!/algorithmic transparency record/i.test(source.text) || !/tier 2/i.test(source.text)) return null;
    const sections = parseMarkdown(source);
    if (![1, 2].every((tier) => sections.some(({ level, title }) => level > 0 && tierOf(title) === tier))) return null;
    const draft = startDraft(file, 'atrs-draft');
    const line = sections.find(({ level }) => level > 0)?.line ?? 1;
    const first = rangeOfLines(source, line, line);
    const name = firstLineOf(sections, 'name');
    const facts = addSubject(draft, 'system', name?.text ?? null, first);
    if (name) addFact(facts, rangeOfLines(source, name.line, name.line), 'name', name.text, 'labelled');
    addPhase(facts, source, sections);
    const fields = fieldsOf(sections);
    if (fields.length > 0) addList(facts, first, 'uk.atrs.fields', fields, 'labelled');
    return finish(draft);
  },
};

function addPhase(
  facts: FactDraft,
  source: Parameters<typeof rangeOfLines>[0],
  sections: readonly MarkdownSection[],
): void {
  const said = firstLineOf(sections, 'phase');
  const phase = phaseOf(said?.text ?? null);
  if (said && phase !== null)
    addFact(facts, rangeOfLines(source, said.line, said.line), 'uk.atrs.phase', phase, 'labelled');
}

function tierOf(title: string): number {
  return Number(/^tier (\d)\b/.exec(fieldTitle(title))?.[1] ?? 0);
}

function phaseOf(text: string | null): string | null {
  const word = text?.trim().toLowerCase() ?? '';
  return Object.hasOwn(PHASES, word) ? (PHASES[word] ?? null) : null;
}

/** The title of a field without its number: `2.1.3 - Scope` is `scope`. */
function fieldTitle(title: string): string {
  return foldHeading(title.replace(/^[\s*]*\d{1,2}(?:\.\d{1,2}){0,3}\.?\s*[-–—:]?\s*/, ''));
}

/** Fields that say something, under a heading or behind a label. */
function fieldsOf(sections: readonly MarkdownSection[]): readonly string[] {
  const filled = sections.flatMap(({ title, lines }) => {
    const own = lines.some((line) => contentOf(line) !== '') ? [fieldTitle(title)] : [];
    const labelled = lines.flatMap((line) =>
      line.label !== null && contentOf(line) !== '' ? [fieldTitle(line.label.name)] : [],
    );
    return [...own, ...labelled];
  });
  return FIELDS.filter(([, title]) => filled.some((name) => title.test(name))).map(([field]) => field);
}

/** The first line of a field, under its heading or behind its label. */
function firstLineOf(
  sections: readonly MarkdownSection[],
  field: string,
): { readonly text: string; readonly line: number } | null {
  for (const { title, lines } of sections) {
    for (const line of lines) {
      const isField = line.label === null ? fieldTitle(title) === field : fieldTitle(line.label.name) === field;
      const text = contentOf(line);
      if (isField && text !== '' && text.length <= 150) return { text, line: line.line };
    }
  }
  return null;
}
