/**
 * Owns matching paths against `include` and `exclude` patterns. `*` and `?` stay within a name, `**` crosses folders;
 * everything else stands for itself. No regular expression is built from a pattern, so none can run away.
 */

/** Longest pattern that is looked at; a longer one matches nothing. */
const MAX_PATTERN = 1000;

/**
 * True where a pattern matches a path or one of the folders it lies in. A pattern without a slash (other than at its
 * end) matches names at any depth; a leading slash ties it to the root.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  if (pattern.length > MAX_PATTERN) return false;
  const parts = pattern
    .replace(/^\.?\//, '')
    .split('/')
    .filter((part) => part !== '');
  if (parts.length === 0) return false;
  const anchored = pattern.startsWith('/') || parts.length > 1;
  const wanted = anchored ? parts : ['**', ...parts];
  const names = path.split('/');
  for (let length = 1; length <= names.length; length++) {
    if (matchesNames(wanted, names.slice(0, length))) return true;
  }
  return false;
}

/** True where any of the patterns matches. */
export function matchesAny(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => matchesGlob(pattern, path));
}

/** On a mismatch only the last wildcard is tried again, one step further: enough for globs, and never exponential. */
function matchesNames(pattern: readonly string[], names: readonly string[]): boolean {
  return matchSequence(
    pattern.length,
    names.length,
    (i) => pattern[i] === '**',
    (i, j) => matchesName(pattern[i] ?? '', names[j] ?? ''),
  );
}

function matchesName(pattern: string, name: string): boolean {
  return matchSequence(
    pattern.length,
    name.length,
    (i) => pattern[i] === '*',
    (i, j) => pattern[i] === '?' || pattern[i] === name[j],
  );
}

function matchSequence(
  patternLength: number,
  length: number,
  isWild: (i: number) => boolean,
  isSame: (i: number, j: number) => boolean,
): boolean {
  let i = 0;
  let j = 0;
  let wild = -1;
  let resume = 0;
  while (j < length) {
    if (i < patternLength && isWild(i)) {
      wild = i++;
      resume = j;
    } else if (i < patternLength && isSame(i, j)) {
      i++;
      j++;
    } else if (wild >= 0) {
      i = wild + 1;
      j = ++resume;
    } else {
      return false;
    }
  }
  while (i < patternLength && isWild(i)) i++;
  return i === patternLength;
}
