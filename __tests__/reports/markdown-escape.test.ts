import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { hasSummaryMarker, parseInlineMarker } from '../../src/github/markers.ts';
import { escapeMarkdown, fencedBlock, inlineCode, linkTo } from '../../src/reports/markdown-escape.ts';
import { hidesSomething, visible } from '../../src/reports/plain-text.ts';
import { HOSTILE, hostileText } from './outcomes.ts';

const BREAK = '\u200b';

function parse(markdown: string) {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

/** The types of all nodes, in order. */
function typesOf(node: Nodes): readonly string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesOf) : [])];
}

function onlyText(markdown: string): string | null {
  const [paragraph, ...others] = parse(markdown).children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) return null;
  const [text, ...more] = paragraph.children;
  return text?.type === 'text' && more.length === 0 ? text.value : null;
}

/** What GitHub would link after rendering: it looks at text outside code. */
const LINKED = /@\w|#\d|\bGH-\d|:\/\/|\bwww\./i;

describe('escaped text', () => {
  it('renders as exactly one text that says the same, at the start of a block', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeMarkdown(text);
        const shown = visible(text) === '' ? escaped : onlyText(escaped);
        expect(shown?.replaceAll(BREAK, '')).toBe(visible(text));
        expect(shown).not.toMatch(LINKED);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays in its list item and in its table cell', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeMarkdown(`x${text}`);
        expect(typesOf(parse(`- ${escaped}`))).toEqual(['root', 'list', 'listItem', 'paragraph', 'text']);
        const table = parse(`| a | b |\n| --- | --- |\n| ${escaped} | last |`);
        expect(typesOf(table).filter((type) => type === 'tableCell')).toHaveLength(4);
        expect(
          typesOf(table).filter((type) => !['root', 'table', 'tableRow', 'tableCell', 'text'].includes(type)),
        ).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(HOSTILE)('mentions nobody and refers to nothing: %j', (text) => {
    expect(onlyText(escapeMarkdown(text))).not.toMatch(LINKED);
  });

  it('never holds the marker by which we know our own comments', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const escaped of [escapeMarkdown(text), inlineCode(text)]) {
          expect(hasSummaryMarker(escaped, 'ai-policy')).toBe(false);
          expect(parseInlineMarker(escaped, 'ai-policy')).toBeNull();
        }
        expect(escapeMarkdown(text)).not.toContain('<');
      }),
    );
  });

  it('keeps ordinary sentences readable as they are', () => {
    const sentence = 'Found: model.training_flop is 3e24 (README, line 3); declared since 2025-08-02.';
    expect(escapeMarkdown(sentence)).toBe(sentence);
  });
});

describe('inline code', () => {
  it('is one piece of code or one text, in tables as well', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const types = typesOf(parse(`| a |\n| --- |\n| x ${inlineCode(text)} x |`));
        expect(
          types.filter((type) => !['root', 'table', 'tableRow', 'tableCell', 'text', 'inlineCode'].includes(type)),
        ).toEqual([]);
        expect(types.filter((type) => type === 'tableCell')).toHaveLength(2);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a fenced block', () => {
  it('is never closed by what it holds', () => {
    fc.assert(
      fc.property(fc.array(hostileText), (texts) => {
        const held = texts.flatMap((text) => text.split('\n'));
        expect(typesOf(parse(`${fencedBlock(held, 'yaml')}\n\nafter`))).toEqual(['root', 'code', 'paragraph', 'text']);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a link', () => {
  it('has one address, whatever the address holds', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const types = typesOf(parse(`a ${linkTo('label', `https://law.example/${text}`)} z`));
        expect(types).toEqual(['root', 'paragraph', 'text', 'link', 'text', 'text']);
      }),
      { numRuns: 1000 },
    );
  });

  it('is only its label where the address is no web address', () => {
    expect(linkTo('label', 'javascript:alert(1)')).toBe('label');
    expect(linkTo('label', null)).toBe('label');
  });
});

describe('visible text', () => {
  it('is one line without anything invisible', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(hidesSomething(visible(text))).toBe(false);
        expect(visible(text)).not.toContain('\n');
      }),
    );
  });

  it('names what cannot be seen', () => {
    expect(visible('a\u202eb\u0000')).toBe('a[U+202E]b[U+0000]');
  });
});
