/**
 * Owns facts that the examples of a rule name although the rule never reads them: they would prove nothing, unless the
 * example says that they are `irrelevant` and shows just that.
 */
import { exampleDossier } from './examples.ts';
import { pathsRead } from './lint-pack.ts';
import type { RawExample } from './raw-pack.ts';
import type { Pack, Rule } from './rule.ts';

/** Lists that say which subjects belong together: they shape an example and need no reader. */
const LINKS = new Set(['system.models', 'system.datasets', 'model.datasets']);

/** What is wrong with the facts that examples name, one sentence each. */
export function exampleFactProblems(rule: Rule, pack: Pack, examples: readonly RawExample[]): readonly string[] {
  const read = [...pathsRead(rule, pack)];
  const isRead = (path: string) => LINKS.has(path) || read.some((other) => overlaps(path, other));
  return examples.flatMap((example) => {
    const stated = new Set(example.irrelevant ?? []);
    const named = namedFacts(rule, example);
    return [
      ...[...named]
        .filter((path) => !isRead(path) && !stated.has(path))
        .map((path) => `"${example.title}" names ${path}, which the rule does not read`),
      ...[...stated]
        .filter((path) => !named.has(path) || isRead(path))
        .map(
          (path) =>
            `"${example.title}" calls ${path} irrelevant: ${named.has(path) ? 'the rule reads it' : 'it does not name it'}`,
        ),
    ];
  });
}

/** Full paths, keys in brackets left out: `system.vendors[].agreement.url`. */
function namedFacts(rule: Rule, example: RawExample): ReadonlySet<string> {
  const { facts } = exampleDossier(rule.subject, example).dossier;
  return new Set(facts.map(({ subject, path }) => `${subject.split(':')[0]}.${path.replace(/\[[^\]]*\]/g, '[]')}`));
}

/** One is the other or lies within it: a record is read with its fields, a map with its entries. */
function overlaps(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (long.length === short.length || /^[.[]/.test(long.slice(short.length)));
}
