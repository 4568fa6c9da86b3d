/**
 * Owns putting foreign text into GitHub's Markdown so that it stays text: no markup, HTML, links or images, nobody
 * mentioned, no issue referenced, no fence or table cell left. Which text is foreign is not asked: all of it is.
 */
import { visible, visibleLine } from './plain-text.ts';

/** Keeps two characters apart for GitHub, which looks for mentions and addresses after the Markdown is rendered. */
const BREAK = '&#8203;';

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** At the start of a block these would open a heading, a list, a quotation, a table or an underline. */
const BLOCK_START = /^([#+\-=:~]|\d{1,9}(?=[.)](?:\s|$)))/;

/** Foreign text as one run of Markdown text, safe in paragraphs, list items, table cells and bold type. */
export function escapeMarkdown(text: string): string {
  const escaped = visible(text)
    .replace(/[<>&]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\\`*[\]|~$!{}]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    // Before every other break: a break is itself a number after `#`.
    .replace(/#(?=\d)/g, `#${BREAK}`)
    .replaceAll('@', `@${BREAK}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${BREAK}`)
    .replace(/:(?=\/\/)/g, `:${BREAK}`)
    .replace(/\b(www)(?=\.)/gi, `$1${BREAK}`)
    .replace(/\b(mailto|xmpp)(?=:)/gi, `$1${BREAK}`);
  return escaped.replace(BLOCK_START, (start) => (/^\d/.test(start) ? `${start}${BREAK}` : `\\${start}`));
}

/** Foreign text as inline code; text that code cannot carry everywhere (a pipe breaks tables) as escaped text. */
export function inlineCode(text: string): string {
  const shown = visible(text);
  if (shown === '' || /[|\\]/.test(shown)) return escapeMarkdown(shown);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Foreign lines as a fenced block; `language` is ours. */
export function fencedBlock(lines: readonly string[], language: string): string {
  return fence(lines.map(visibleLine), language);
}

/** Lines offered as an edit, byte for byte; the caller has made sure that they hide nothing. */
export function suggestionBlock(lines: readonly string[]): string {
  return fence(lines, 'suggestion');
}

function fence(lines: readonly string[], language: string): string {
  const ticks = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
  return [`${ticks}${language}`, ...lines, ticks].join('\n');
}

/** Longer ones are no addresses that anyone follows. */
const MOST_ADDRESS = 2000;

/** A link whose label is Markdown that is safe already; only the label where the address is not a web address. */
export function linkTo(label: string, url: string | null): string {
  if (url === null || url.length > MOST_ADDRESS || !/^https?:\/\/[^\s/]/.test(url)) return label;
  const safe = visible(url).replace(/[\s<>\\|`"()[\]]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${label}](${safe})`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
