/** Random conditions over declared facts, well typed, with few and many facts. */
import fc from 'fast-check';

/** Facts that the expressions read, as examples write them; leaving one out makes it undeclared. */
const BOOLEANS = [
  'system.markets.eu.offered',
  'system.markets.uk.offered',
  'system.decision.profiling',
  'system.safety_component',
] as const;
const NUMBERS = ['system.logging.retention_days', 'org.headcount'] as const;
const DAYS = ['system.markets.eu.first_placed_on', 'system.markets.eu.in_service_on'] as const;
const PHASES = ['research', 'pre-deployment', 'pilot', 'production', 'retired'];
const USES = ['recruitment', 'credit-scoring', 'justice', 'search-engine'];

export type Facts = Readonly<Record<string, unknown>>;

const dataset = fc.record({
  personal: fc.boolean(),
  sources: fc.subarray(['users', 'web-crawl', 'licensed']),
  phases: fc.subarray(['pretrain', 'finetune', 'test']),
});

/** Every fact of the expressions, by its place in the example's tree. */
export const allFacts: fc.Arbitrary<Facts> = fc
  .record({
    headcount: number(),
    eu: fc.boolean(),
    uk: fc.boolean(),
    profiling: fc.boolean(),
    safety: fc.boolean(),
    days: number(),
    placed: day(),
    served: day(),
    phase: fc.constantFrom(...PHASES),
    uses: fc.subarray(USES),
    datasets: fc.array(dataset, { maxLength: 3 }),
  })
  .map((v) => ({
    org: { headcount: v.headcount },
    system: {
      markets: {
        eu: { offered: v.eu, first_placed_on: v.placed, in_service_on: v.served },
        uk: { offered: v.uk },
      },
      decision: { profiling: v.profiling },
      safety_component: v.safety,
      logging: { retention_days: v.days },
      phase: v.phase,
      uses: v.uses,
    },
    datasets: v.datasets.map((d, i) => ({ id: `d${i}`, ...d })),
  }));

function number(): fc.Arbitrary<number> {
  return fc.constantFrom(-3, 0, 1, 1.5, 30, 90, 183, 1000);
}

function day(): fc.Arbitrary<string> {
  return fc.constantFrom('2024-02-29', '2025-08-02', '2026-08-02', '2027-12-02');
}

const literalNumber = number().map((n) => (n < 0 ? `(${n.toFixed(1)})` : n.toFixed(1)));
const quoted = (words: readonly string[]) => fc.constantFrom(...words).map((w) => `'${w}'`);

/** Conditions, numbers and lists that refer to each other. `d` is bound inside quantifiers only. */
const grammar = fc.letrec<{ condition: string; number: string; element: string }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    literalNumber,
    fc.constantFrom(...NUMBERS),
    fc.tuple(tie('number'), fc.constantFrom('+', '-', '*'), tie('number')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc.tuple(tie('condition'), tie('number'), tie('number')).map(([c, a, b]) => `(${c} ? ${a} : ${b})`),
    tie('number').map((a) => `-(${a})`),
  ),
  element: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constant('d.personal'),
    quoted(['users', 'web-crawl', 'licensed']).map((w) => `${w} in d.sources`),
    quoted(['pretrain', 'finetune', 'test']).map((w) => `d.phases.exists(p, p == ${w})`),
    fc.tuple(tie('element'), fc.constantFrom('&&', '||'), tie('element')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    tie('element').map((a) => `!(${a})`),
    fc.constantFrom(...BOOLEANS),
  ),
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(...BOOLEANS, 'true', 'false'),
    fc.tuple(tie('number'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('number')).map((p) => p.join(' ')),
    fc
      .tuple(
        fc.constantFrom(...DAYS),
        fc.constantFrom('<', '<=', '>', '>=', '==', '!='),
        quoted(['2026-08-02', '2025-08-02']),
      )
      .map((p) => p.join(' ')),
    fc.tuple(fc.constantFrom('==', '!='), quoted(PHASES)).map(([op, w]) => `system.phase ${op} ${w}`),
    quoted(USES).map((w) => `${w} in system.uses`),
    fc
      .subarray(PHASES)
      .map((ws) => `system.phase in [${ws.map((w) => `'${w}'`).join(', ')}]`)
      .filter((t) => !t.endsWith('[]')),
    fc.constantFrom('system.uses == []', 'system.uses != []', 'datasets.filter(d, d.personal) == []'),
    quoted(USES).map((w) => `system.uses.all(u, u != ${w})`),
    fc.tuple(fc.constantFrom('exists', 'all'), tie('element')).map(([q, e]) => `datasets.${q}(d, ${e})`),
    tie('element').map((e) => `datasets.filter(d, ${e}).all(d2, d2.personal)`),
    tie('element').map((e) => `true in datasets.map(d, ${e})`),
    fc.tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    tie('condition').map((a) => `!(${a})`),
    fc.tuple(tie('condition'), tie('condition'), tie('condition')).map(([c, a, b]) => `(${c} ? ${a} : ${b})`),
  ),
}));

export const conditions: fc.Arbitrary<string> = grammar.condition.filter((text) => text.length < 1500);

/** Paths of the leaves of an example's tree, for leaving some out. */
export function leaves(facts: Facts): string[][] {
  const walk = (node: unknown, path: string[]): string[][] =>
    typeof node === 'object' && node !== null && (!Array.isArray(node) || (path[0] === 'datasets' && path.length < 2))
      ? Object.entries(node).flatMap(([key, child]) => walk(child, [...path, key]))
      : [path];
  return walk(facts, []).filter((path) => path.at(-1) !== 'id');
}

/** The tree without some of its leaves. */
export function without(facts: Facts, paths: readonly (readonly string[])[]): Facts {
  const copy = structuredClone(facts);
  for (const path of paths) {
    let node = copy as Record<string, unknown>;
    for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>;
    delete node[path.at(-1) ?? ''];
  }
  return copy;
}
