/**
 * The rules of the house (ARCHITECTURE.md, "Code map") over sources as text: who may import whom, circles, names, lengths,
 * and what nothing below the doors may touch. There is no compiler to ask: a small scanner takes comments and the insides
 * of strings out, so that neither is mistaken for code.
 */

/** Source files by path from the root (`src/facts/fact.ts`), with their text. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
  readonly from: string;
  /** `import type …` or `export type … from`: gone once compiled. */
  readonly typeOnly: boolean;
}

/** Rooms, the hall and the doors, with what each may import. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  facts: [],
  compute: ['facts'],
  evidence: ['facts', 'compute'],
  policy: ['facts'],
  findings: ['facts', 'policy'],
  reports: ['facts', 'policy', 'findings'],
  github: ['facts', 'evidence', 'policy', 'findings', 'reports'],
  release: [],
  gate: ['facts', 'compute', 'evidence', 'policy', 'findings', 'release'],
  cli: ['facts', 'compute', 'evidence', 'policy', 'findings', 'reports', 'gate', 'release'],
  action: ['facts', 'evidence', 'policy', 'findings', 'reports', 'github', 'gate', 'release'],
};

/** Arrows that carry types only: room → files. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  findings: ['src/evidence/reading.ts'],
  reports: ['src/compute/sheet.ts'],
};

/** Modules that only these rooms or files may import. */
const RESERVED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(@actions|@octokit)\//, ['github', 'action']],
  [/^node:child_process$/, ['src/evidence/git-commit.ts']],
  [
    /^node:fs(\/promises)?$/,
    ['src/evidence/directory.ts', 'src/github/job.ts', 'src/policy/built-in.ts', 'cli', 'action'],
  ],
  [/^node:(http|https|http2|net|tls|dgram|dns|timers|worker_threads|cluster|vm|readline|repl)/, ['action']],
];

/** What only the doors may touch, and the files that may all the same. */
const FORBIDDEN: readonly (readonly [string, RegExp, readonly string[]])[] = [
  ['the clock', /\bDate\s*\.\s*now\b|\bnew\s+Date\s*(\(\s*\)|(?![\w\s(]))|\bperformance\s*\./, []],
  ['the environment', /\bprocess\s*\.\s*(env|argv|cwd|exit|exitCode)\b/, ['src/evidence/git-commit.ts']],
  ['the network', /(?<![.\w])fetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/, []],
  ['the console', /\bconsole\s*\.|\bprocess\s*\.\s*(stdout|stderr)\b/, ['src/github/job.ts']],
  ['chance', /\bMath\s*\.\s*random\b|\brandomUUID\b|\brandomBytes\b/, []],
  ['a timer', /(?<![.\w])set(Timeout|Interval|Immediate)\s*\(/, []],
];

const DRAWERS = /(^|\/)(utils?|helpers?|common|types|misc|shared)(\.[a-z.]+)?$/;
const MOST_LINES = 350;

/** The doors and their wing, which may touch clock, environment and console. */
function isDoor(path: string): boolean {
  return ['cli', 'action'].includes(roomOf(path) ?? '');
}

/** The room of a path; null for what is in none. */
function roomOf(path: string): string | null {
  const name = /^src\/([a-z]+)(?:\/|\.ts$)/.exec(path)?.[1] ?? '';
  return Object.hasOwn(ROOMS, name) ? name : null;
}

/** Everything in the sources that breaks a rule of the house, one sentence each, in order of path. */
export function violationsOfHouse(sources: Sources): readonly string[] {
  const found: string[] = [];
  for (const [path, text] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const report = (message: string) => found.push(`${path}: ${message}`);
    if (roomOf(path) === null) report('is in no room of the house');
    if (
      DRAWERS.test(path) ||
      path
        .split('/')
        .slice(1, -1)
        .some((folder) => DRAWERS.test(folder))
    )
      report('is a drawer of odds and ends');
    checkImports(path, text, sources, report);
    if (path.includes('.gen.')) continue;
    checkText(path, text, report);
  }
  return [...found, ...circlesOf(sources)];
}

function checkImports(path: string, text: string, sources: Sources, report: (message: string) => void): void {
  const room = roomOf(path) ?? '';
  if (/\b(import\s*\(\s*[^\s')]|require\s*\(|createRequire\b)/.test(codeOf(text)))
    report('imports by something other than a fixed name');
  for (const { from, typeOnly } of importsOf(text)) {
    for (const [pattern, owners] of RESERVED) {
      if (pattern.test(from) && !owners.includes(room) && !owners.includes(path)) report(`may not import ${from}`);
    }
    if (!from.startsWith('.')) continue;
    const target = resolve(path, from);
    if (!sources.has(target) && target.endsWith('.ts')) report(`imports ${target}, which is not there`);
    const other = roomOf(target);
    if (other === null || other === room || ROOMS[room]?.includes(other)) continue;
    if (typeOnly && TYPES_ONLY[room]?.includes(target)) continue;
    report(`${room} may not import ${typeOnly ? 'types of ' : ''}${target}`);
  }
}

function checkText(path: string, text: string, report: (message: string) => void): void {
  if (!/^(#!.*\n)?\/\*\*/.test(text)) report('does not open with a comment that says what it owns');
  const words = text.split('\n').filter((line) => !/^\s*'[^']*',?$/.test(line));
  if (words.length > MOST_LINES)
    report(`has ${words.length} lines, more than ${MOST_LINES} (entries of word lists apart)`);
  if (isDoor(path)) return;
  const code = codeOf(text);
  for (const [what, pattern, leave] of FORBIDDEN) {
    if (pattern.test(code) && !leave.includes(path)) report(`touches ${what}`);
  }
}

/** Every import of a file, by fixed name. */
export function importsOf(text: string): readonly Import[] {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[\w*{][^;'"]*?\sfrom\s*)?(['"])([^'"\n]+)\2/gm);
  const calls = text.matchAll(/\bimport\s*\(\s*(['"])([^'"\n]+)\1\s*\)/g);
  return [
    ...[...statements].map((m) => ({ from: m[3] ?? '', typeOnly: m[1] !== undefined })),
    ...[...calls].map((m) => ({ from: m[2] ?? '', typeOnly: false })),
  ];
}

function resolve(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const QUIET: readonly (readonly [RegExp, string])[] = [
  [/\/\/[^\n]*|\/\*[\s\S]*?\*\//y, ' '],
  [/'(?:\\[\s\S]|[^'\\\n])*'|"(?:\\[\s\S]|[^"\\\n])*"/y, "''"],
];
const PATTERN = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
/** The rest of a template's text: to its end, or to the next `${`. */
const TEMPLATE = /(?:\\[\s\S]|\$(?!\{)|[^\\`$])*(`|\$\{|$)/y;

/** The text without comments and without what stands inside strings; code inside `${}` stays. */
export function codeOf(text: string): string {
  let code = '';
  let at = 0;
  /** Templates that are open, each with the braces open inside its `${}`. */
  const open: number[] = [];
  while (at < text.length) {
    const char = text[at] ?? '';
    const quiet = quietAt(text, at, code);
    const inside = open.at(-1);
    if (quiet) {
      code += quiet.instead;
      at += quiet.length;
    } else if (char === '`' || (char === '}' && inside === 0)) {
      if (char === '}') open.pop();
      const rest = matchAt(TEMPLATE, text, at + 1);
      if (rest.endsWith('${')) open.push(0);
      code += "''";
      at += 1 + rest.length;
    } else {
      if (inside !== undefined) open[open.length - 1] = inside + (BRACES[char] ?? 0);
      code += char;
      at += 1;
    }
  }
  return code;
}

const BRACES: Readonly<Record<string, number>> = { '{': 1, '}': -1 };

/** A comment, string or pattern at this place, and what stands for it. */
function quietAt(text: string, at: number, code: string): { readonly length: number; readonly instead: string } | null {
  const char = text[at];
  if (char !== '/' && char !== "'" && char !== '"') return null;
  const patterns = char === '/' && beginsRegex(code) ? [...QUIET, [PATTERN, "''"] as const] : QUIET;
  for (const [pattern, instead] of patterns) {
    const { length } = matchAt(pattern, text, at);
    if (length > 0) return { length, instead };
  }
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** A slash begins a pattern where no value stands before it. */
function beginsRegex(code: string): boolean {
  return /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|void|delete|await|yield))\s*$/.test(
    code.slice(-40),
  );
}

/** Files that lead back to themselves by what stays once compiled; types alone make no circle. */
function circlesOf(sources: Sources): readonly string[] {
  const uses = new Map(
    [...sources].map(([path, text]) => {
      const own = importsOf(text).filter((i) => !i.typeOnly && i.from.startsWith('.'));
      return [path, own.map((i) => resolve(path, i.from))] as const;
    }),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push(`a circle: ${[...way.slice(way.indexOf(path)), path].join(' → ')}`);
    if (done.has(path) || way.includes(path)) return;
    for (const next of uses.get(path) ?? []) follow(next, [...way, path]);
    done.add(path);
  };
  for (const path of [...uses.keys()].sort()) follow(path, []);
  return circles;
}
