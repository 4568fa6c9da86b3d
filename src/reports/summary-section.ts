/** Owns what all sections of the summary share: what they are made from, an empty one, and links to lines. */
import type { Outcome, Place } from '../findings/outcome.ts';
import type { Arrangement } from './arrangement.ts';
import type { Section } from './fit-sections.ts';
import { inlineCode, linkTo } from './markdown-escape.ts';
import { placeInWords } from './messages.ts';
import { cutPoints } from './plain-text.ts';

export interface SummaryContext {
  readonly outcome: Outcome;
  readonly parts: Arrangement;
  readonly links: (path: string, startLine: number, endLine: number) => string | null;
  readonly name: string;
  readonly leftOut: number;
  readonly notes: readonly string[];
}

/** A section that knows whether it is worth a comment when nothing was judged. */
export interface SummarySection extends Section {
  readonly quiet: boolean;
}

/** A section with nothing in it. */
export const BASE = {
  head: '',
  entries: [],
  between: '\n',
  foot: '',
  rank: 5,
  noun: ['line', 'lines'],
  folded: null,
  quiet: false,
} as const satisfies SummarySection;

/** A place as a link to its lines. */
export function placeLink(context: SummaryContext, { path, range }: Place): string {
  return lineLink(context, path, range.startLine, range.endLine);
}

/** Lines of a file as a link; only the label where there is no address. */
export function lineLink({ links }: SummaryContext, path: string, start: number, end: number): string {
  const label = inlineCode(cutPoints(placeInWords({ path, range: { startLine: start } }), 300));
  return linkTo(label, links(path, start, end));
}
