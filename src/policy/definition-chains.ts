/** Owns how definitions rest on one another: circles and chains too long to follow. Linear, whatever a pack holds. */
import type { Condition, Tree, TreeArgument } from './rule.ts';

/** Longer chains than any readable pack has. */
export const MAX_CHAIN = 16;

/**
 * `circles`: definitions that lead back to themselves, each as the names passed on the way. `deep`: without a circle,
 * definitions that rest on a chain of more than `MAX_CHAIN` others.
 */
export function definitionChains(definitions: Readonly<Record<string, Condition>>): {
  readonly circles: readonly (readonly string[])[];
  readonly deep: readonly string[];
} {
  const uses = new Map(
    Object.entries(definitions).map(([name, condition]) => {
      const used = namesIn(condition.tree).filter((n) => Object.hasOwn(definitions, n));
      return [name, used] as const;
    }),
  );
  const settled = new Set<string>();
  let open = [...uses.keys()];
  for (let level = 0; level <= MAX_CHAIN && open.length > 0; level++) {
    const next = open.filter((name) => (uses.get(name) ?? []).every((used) => settled.has(used)));
    for (const name of next) settled.add(name);
    open = open.filter((name) => !settled.has(name));
  }
  const circles = circlesAmong(open, uses);
  return { circles, deep: circles.length > 0 ? [] : open };
}

/** Follows the first open use of each name; every name is passed once. */
function circlesAmong(open: readonly string[], uses: ReadonlyMap<string, readonly string[]>): readonly string[][] {
  const among = new Set(open);
  const passed = new Set<string>();
  const circles: string[][] = [];
  for (const start of open) {
    const path: string[] = [];
    const onPath = new Map<string, number>();
    let name: string | undefined = start;
    while (name !== undefined && !passed.has(name)) {
      passed.add(name);
      onPath.set(name, path.push(name) - 1);
      name = uses.get(name)?.find((used) => among.has(used));
    }
    const from = name === undefined ? undefined : onPath.get(name);
    if (from !== undefined && name !== undefined) circles.push([...path.slice(from), name]);
  }
  return circles;
}

/** The definitions that a condition rests on, directly or through others, in the order in which they are met. */
export function namesUsed(condition: Condition, definitions: Readonly<Record<string, Condition>>): readonly string[] {
  const found = new Set<string>();
  const follow = (tree: Tree): void => {
    for (const name of namesIn(tree)) {
      const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
      if (!definition || found.has(name)) continue;
      found.add(name);
      follow(definition.tree);
    }
  };
  follow(condition.tree);
  return [...found];
}

function namesIn(tree: Tree): string[] {
  if (tree.op === 'id') return [String(tree.args[0])];
  return tree.args.filter((a: TreeArgument): a is Tree => typeof a === 'object' && a !== null).flatMap(namesIn);
}
