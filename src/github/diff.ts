/**
 * Owns which lines of a pull request a comment can be anchored on: lines of the new file that the diff shows, added or
 * as context. GitHub refuses every other anchor, and with it the whole review.
 */

/** Path → lines of the new file (from 1) that take a comment, each with the number of the hunk that shows it. */
export type CommentableLines = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** One entry of the list of changed files, as far as it matters here. */
export interface ChangedFile {
  readonly path: string;
  /** Unified diff without file headers; null where GitHub leaves it out (binary, too large, renamed only). */
  readonly patch: string | null;
}

const HUNK = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/** Collects the lines of all files. A file without a patch takes no line comments. */
export function commentableLines(files: readonly ChangedFile[]): CommentableLines {
  return new Map(files.map((file) => [file.path, file.patch === null ? new Map() : parsePatch(file.patch)]));
}

/**
 * Lines of the new side that one patch shows, with the hunk (from 1) of each. Counts in the hunk's own header bound what
 * is taken, so that content that looks like a header cannot widen it; a malformed patch yields what was sound before.
 */
export function parsePatch(patch: string): ReadonlyMap<number, number> {
  const shown = new Map<number, number>();
  let hunk = 0;
  let line = 0;
  let left = 0;
  let oldLeft = 0;
  for (const row of patch.split('\n')) {
    if (left === 0 && oldLeft === 0) {
      const header = HUNK.exec(row);
      if (header === null) continue;
      hunk += 1;
      line = Number(header[1]);
      left = Number(header[2] ?? 1);
      oldLeft = oldCount(row);
      continue;
    }
    const mark = row[0];
    if (mark === '\\') continue;
    if (mark === '-') {
      oldLeft -= 1;
    } else if (mark === '+' || mark === ' ' || mark === undefined) {
      if (mark !== '+') oldLeft -= 1;
      left -= 1;
      shown.set(line, hunk);
      line += 1;
    } else {
      return shown;
    }
    if (left < 0 || oldLeft < 0) return shown;
  }
  return shown;
}

function oldCount(header: string): number {
  const count = /^@@ -\d+(?:,(\d+))? /.exec(header)?.[1];
  return count === undefined ? 1 : Number(count);
}

/** True if a comment may be anchored on these lines (inclusive): all shown, all in one hunk. */
export function mayAnchor(lines: CommentableLines, path: string, startLine: number, endLine: number): boolean {
  const shown = lines.get(path);
  const hunk = shown?.get(endLine);
  return hunk !== undefined && startLine <= endLine && shown?.get(startLine) === hunk;
}
