/** Owns finding the word that was meant: the nearest of a closed list, and whether that is certain enough to repair. */

/** The nearest entry of a list; `certain` where a repair may be offered. */
export interface Nearest {
  readonly word: string;
  readonly certain: boolean;
}

const MAX_DISTANCE = 3;

/**
 * The entry of `words` nearest to `text`, or null where nothing is near. Certain: it differs only in case, spaces,
 * dashes or underscores, or by one or two letters of at least five with no second entry as near.
 */
export function findNearest(text: string, words: readonly string[]): Nearest | null {
  const wanted = fold(text.slice(0, 80));
  if (wanted === '') return null;
  const same = words.filter((word) => fold(word) === wanted);
  if (same.length === 1 && same[0] !== undefined) return { word: same[0], certain: true };
  let best = null as { word: string; distance: number; unique: boolean } | null;
  for (const word of words) {
    const distance = editDistance(wanted, fold(word));
    if (distance > MAX_DISTANCE || distance * 3 > Math.max(wanted.length, 4)) continue;
    if (best === null || distance < best.distance) best = { word, distance, unique: true };
    else if (distance === best.distance) best = { ...best, unique: false };
  }
  if (best === null) return null;
  return { word: best.word, certain: best.unique && best.distance <= 2 && wanted.length >= 5 };
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '-');
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MAX_DISTANCE) return MAX_DISTANCE + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The question that goes after a message about a name that a list lacks; empty where nothing is near. */
export function meantInstead(text: string, words: Iterable<string>): string {
  const nearest = findNearest(text, [...words]);
  return nearest === null ? '' : `; did you mean "${nearest.word}"?`;
}
