/**
 * Owns statements in the prose of cards that call for proof or that nobody may make. A sentence that denies one ("is not
 * certified by") makes no claim; code and comments are left out by the Markdown reader.
 */
import { type PositionedText, rangeOfLines } from '../document.ts';
import type { FactDraft } from '../fact-draft.ts';
import type { MarkdownSection } from '../markdown-document.ts';

/** Claims of the vocabulary with the phrases by which they are known. */
const PHRASES: Readonly<Record<string, RegExp>> = {
  'certified-by-aisi':
    /\b(?:aisi|ai safety institute)[- ]?(?:certified|approved|endorsed)\b|\b(?:certified|approved|endorsed)\s+by\s+(?:the\s+)?(?:japan(?:ese)?\s+)?(?:aisi|ai safety institute)\b/i,
  'not-current-guideline-version':
    /\bai guidelines for business\b[^.\n]{0,40}?\bv(?:er(?:sion)?)?\.?\s?1\.(?:0|01|1)\b/i,
  'hiroshima-certified': /\bhiroshima(?:\s+ai)?\s+process[- ](?:certified|certification)\b/i,
  'supervised-by-eas':
    /\b(?:complies|compliant|in line)\s+with\s+(?:the\s+)?(?:eas|employment agency standards)\b|\bsupervised\s+by\s+(?:the\s+)?employment agency standards\b/i,
  unbiased: /\b(?:is|are)\s+(?:completely\s+|fully\s+)?(?:unbiased|free\s+(?:of|from)\s+bias)\b/i,
};

/** What every phrase holds one of: most lines are done with this. */
const TELLING = /aisi|safety institute|guidelines for business|hiroshima|employment agency|\beas\b|unbiased|bias\b/i;

const DENIED = /\b(?:not|never|no|neither|without|cannot)\b/i;

/** The list of claims found, placed at the first of them; nothing where none is found. */
export function readClaims(draft: FactDraft, source: PositionedText, sections: readonly MarkdownSection[]): void {
  const found = new Map<string, number>();
  for (const { lines } of sections) {
    for (const { text, line } of lines) {
      if (!TELLING.test(text)) continue;
      for (const sentence of text.slice(0, 2000).split(/(?<=[.!?])\s/)) {
        if (DENIED.test(sentence)) continue;
        for (const [claim, phrase] of Object.entries(PHRASES))
          if (phrase.test(sentence) && !found.has(claim)) found.set(claim, line);
      }
    }
  }
  if (found.size === 0) return;
  const line = Math.min(...found.values());
  draft.facts.push({
    subject: draft.subject,
    path: 'claims',
    value: [...found.keys()].toSorted(),
    state: 'declared',
    complete: false,
    origin: { path: draft.path, range: rangeOfLines(source, line, line), format: draft.format, how: 'prose' },
  });
}
