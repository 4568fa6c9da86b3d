/** Owns single sentences of dataset documents that state a fact beyond doubt: version, licence, period, personal data. */
import { type PositionedText, rangeOfLines } from '../document.ts';
import { addFact, type FactDraft } from '../fact-draft.ts';
import type { MarkdownLine, MarkdownSection } from '../markdown-document.ts';
import { dayWritten } from '../written-day.ts';
import { foldHeading } from './card-headings.ts';
import { licenceNamed } from './licence-id.ts';

/** Adds what a datasheet says of its version, licence and of personal data. */
export async function readStatements(
  facts: FactDraft,
  source: PositionedText,
  sections: readonly MarkdownSection[],
): Promise<void> {
  const add = (line: MarkdownLine, path: string, value: string | boolean) =>
    addFact(facts, rangeOfLines(source, line.line, line.line), path, value, 'labelled');
  const opening = sections.find(({ lines }) => lines.length > 0);
  for (const line of opening?.lines.slice(0, 6) ?? []) {
    const version = /\bfor version (\d+(?:\.\d+){0,3})\b/i.exec(line.text)?.[1];
    if (version === undefined) continue;
    add(line, 'version', version);
    break;
  }
  const licence = sections.find(({ title }) => /^(?:under what )?licen[cs]e$|^licensing$/.test(foldHeading(title)));
  for (const line of licence?.lines ?? []) {
    const id = licenceIn(line.raw);
    const named = id === null ? null : await licenceNamed(id);
    if (named === null) continue;
    add(line, 'licence', named);
    break;
  }
  const asked = sections.find(({ title }) => /confidential|sensitive|personal|identif/.test(foldHeading(title)));
  const admitted = asked?.lines.find(({ text }) => ADMISSION.test(text) && !DENIAL.test(text));
  if (admitted) add(admitted, 'personal', true);
}

const ADMISSION =
  /\b(?:contain(?:s|ing)?|includes?|residual|assume)\b[^.]{0,40}\b(?:personal data|PII|personally identifiable information)\b/i;
const DENIAL = /\b(?:no|not|never|without|none)\b/i;

/** Names of Creative Commons licences, also by their address. */
function licenceIn(text: string): string | null {
  if (/creative\s?commons[^\n]{0,40}zero|\bCC-?0\b/i.test(text)) return 'CC0-1.0';
  const [, kind, version] = /\bCC[- ](BY(?:-(?:NC|SA|ND))*)[- ]?v?(\d\.\d)\b/i.exec(text) ?? [];
  return kind !== undefined && version !== undefined ? `CC-${kind.toUpperCase()}-${version}` : null;
}

const PERIOD = /\bcollected (?:between|from) ([^.;]{8,30}?) (?:and|to|until) ([^.;]{8,30})/i;

/** Adds the period of a sentence such as "collected between November 1, 2015 and November 1, 2019". */
export function readPeriod(facts: FactDraft, source: PositionedText, sections: readonly MarkdownSection[]): void {
  for (const { text, line } of sections.flatMap(({ lines }) => lines)) {
    const [, first = '', second = ''] = PERIOD.exec(text.slice(0, 2000)) ?? [];
    const [from, to] = [dayWritten(first), dayWritten(second)];
    if (from === null || to === null) continue;
    addFact(facts, rangeOfLines(source, line, line), 'collection.period', `${from}/${to}`, 'prose');
    return;
  }
}
