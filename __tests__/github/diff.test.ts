import { describe, expect, it } from 'vitest';
import { commentableLines, mayAnchor, parsePatch } from '../../src/github/diff.ts';

const patch = [
  '@@ -1,4 +1,5 @@ heading',
  ' one',
  '-two',
  '+two, changed',
  '+two and a half',
  ' three',
  ' four',
  '@@ -20,2 +21,2 @@',
  '-twenty',
  '+TWENTY',
  ' twenty-one',
  '\\ No newline at end of file',
].join('\n');

describe('commentable lines', () => {
  it('are the added and context lines of the new side, by hunk', () => {
    expect([...parsePatch(patch)]).toEqual(
      [1, 2, 3, 4, 5].map((line) => [line, 1]).concat([21, 22].map((l) => [l, 2])),
    );
  });

  it('take a range only within one hunk', () => {
    const lines = commentableLines([{ path: 'a.md', patch }]);
    expect(mayAnchor(lines, 'a.md', 2, 5)).toBe(true);
    expect(mayAnchor(lines, 'a.md', 5, 21)).toBe(false);
    expect(mayAnchor(lines, 'a.md', 6, 6)).toBe(false);
    expect(mayAnchor(lines, 'a.md', 3, 2)).toBe(false);
    expect(mayAnchor(lines, 'b.md', 1, 1)).toBe(false);
  });

  it('are none in a file whose patch GitHub leaves out', () => {
    expect(mayAnchor(commentableLines([{ path: 'a.md', patch: null }]), 'a.md', 1, 1)).toBe(false);
  });

  it('are none where a file is only deleted', () => {
    expect(parsePatch('@@ -1,2 +0,0 @@\n-one\n-two').size).toBe(0);
  });

  it('are not widened by content that looks like a hunk header', () => {
    expect([...parsePatch('@@ -1 +1,2 @@\n-old\n+@@ -1,9 +100,9 @@\n+new').keys()]).toEqual([1, 2]);
    expect([...parsePatch('@@ -0,0 +1 @@\n+one\n+two').keys()]).toEqual([1]);
  });

  it('count an empty context line whose blank was trimmed', () => {
    expect([...parsePatch('@@ -1,3 +1,3 @@\n one\n\n three').keys()]).toEqual([1, 2, 3]);
  });
});
