/**
 * Owns what the tree of a repository shows by itself, from names alone: which sorts of files it holds, where, and whether
 * they changed. These facts are found, never declared, and no file is opened for them.
 */
import { createHash } from 'node:crypto';
import type { SpokenFile } from '../facts/dossier.ts';
import { type Fact, type Origin, subjectId } from '../facts/fact.ts';
import type { Reading } from './reading.ts';
import type { SourceEntry, SourceListing } from './source.ts';

/** Sorts of files by the names that the field gives them, over one path in lower case or over all of them, one a line. */
const SORTS: Readonly<Record<string, RegExp>> = {
  'security-policy': /^(?:\.github\/|docs\/)?security\.(?:md|txt|rst)$|^\.well-known\/security\.txt$/m,
  changelog: /(?:^|\/)(?:changelog|changes|history|release[-_]notes)(?:\.(?:md|rst|txt))?$/m,
  licence: /(?:^|\/)(?:licen[cs]e|copying)(?:[.-][^/\n]*)?$/m,
  'code-of-conduct': /^(?:\.github\/|docs\/)?code_of_conduct\.md$/m,
  'bill-of-materials':
    /(?:^|\/)(?:[^/\n]*[._-])?(?:sbom|aibom|mlbom|bom|cyclonedx|spdx)(?:[._-][^/\n]*)?\.(?:json|xml|ya?ml|spdx)$/m,
  'dependency-lock':
    /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|pipfile\.lock|pdm\.lock|conda-lock\.ya?ml|cargo\.lock|go\.sum|gemfile\.lock)$/m,
  prompts:
    /(?:^|\/)(?:system[-_])?prompts?(?:\/[^/\n]+)+$|(?:^|\/)(?:[^/\n]*[._-])?(?:system[-_]?prompt|prompt)s?\.(?:md|txt|ya?ml|json|j2|jinja|jinja2|prompt)$|\.prompt(?:\.(?:md|ya?ml))?$/m,
  'agent-instructions': /(?:^|\/)(?:agents|claude|gemini|copilot-instructions)\.md$|(?:^|\/)\.cursorrules$/m,
  'model-weights':
    /\.(?:safetensors|gguf|ggml|pt|pth|ckpt|onnx|h5|keras|tflite|mlmodel)$|(?:^|\/)pytorch_model[^/\n]*\.bin$/m,
  tests: /(?:^|\/)(?:tests?|__tests__|spec)\/.+\.[a-z]+$|(?:^|\/)test_[^/\n]+\.py$/m,
  'continuous-integration': /^\.github\/workflows\/[^/\n]+\.ya?ml$|^\.gitlab-ci\.yml$|(?:^|\/)jenkinsfile$/m,
  notebooks: /\.ipynb$/m,
};

/** Paths named for each sort; the digest covers all of them. */
const MAX_PATHS = 20;

/** One voice for the repository, or none where nothing in the tree is evidence. */
export function readRepository(listing: SourceListing, readings: readonly Reading[]): readonly SpokenFile[] {
  const [first] = listing.entries;
  if (first === undefined || readings.every((reading) => reading.state === 'not-evidence')) return [];
  const place = listing.entries.find((entry) => /^readme\.md$/i.test(entry.path)) ?? first;
  const files = listing.entries.filter((entry) => entry.kind === 'file');
  const lower = files.map((entry) => entry.path.toLowerCase());
  const all = lower.join('\n');
  // One look at all paths first: most sorts have no file at all.
  const facts = Object.entries(SORTS)
    .filter(([, pattern]) => pattern.test(all))
    .flatMap(([sort, pattern]) =>
      factsOfSort(
        sort,
        files.filter((_, i) => pattern.test(lower[i] ?? '')),
      ),
    );
  const subject = {
    kind: 'repository',
    key: 'repository',
    name: 'the repository',
    named: true,
    founds: true,
    range: originOf(place.path).range,
    how: 'derived',
    cards: [],
  } as const;
  return [{ path: place.path, declaration: null, subjects: [subject], facts, format: FORMAT }];
}

const FORMAT = 'tree';

function originOf(path: string): Origin {
  return { path, range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }, format: FORMAT, how: 'derived' };
}

/** Where a source knows no blob ids, no digest is stated: a change could not be seen. */
function factsOfSort(sort: string, entries: readonly SourceEntry[]): readonly Fact[] {
  const [first] = entries;
  if (first === undefined) return [];
  const at = {
    subject: subjectId('repository', 'repository'),
    state: 'declared',
    origin: originOf(first.path),
  } as const;
  const paths = entries.slice(0, MAX_PATHS).map((entry) => entry.path);
  const listed: Fact = { ...at, path: `files[${sort}].paths`, value: paths, complete: paths.length === entries.length };
  if (entries.some((entry) => entry.blob === null)) return [listed];
  const digest = createHash('sha1');
  for (const { path, blob } of entries) digest.update(`${path}\0${blob}\0`);
  return [listed, { ...at, path: `files[${sort}].digest`, value: digest.digest('hex') }];
}
