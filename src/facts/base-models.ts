/**
 * Owns references from a model to the one it was made from, where both are described in the same repository: what the
 * original says of itself then counts for what the other says of its original, at the original's own lines.
 */
import { type Fact, type Subject, subjectId } from './fact.ts';
import { keysOfReference } from './reference.ts';

/** What a model says of itself → what another says of its original. */
const OF_THE_BASE: Readonly<Record<string, string>> = {
  version: 'base.version',
  'generality.general': 'base.general_purpose',
  'training.cumulative_flop': 'base.training_flop',
};

/** Facts about originals that the models made from them do not state themselves. */
export function factsOfBases(subjects: readonly Subject[], facts: readonly Fact[]): readonly Fact[] {
  const known = new Set(subjects.filter(({ kind }) => kind === 'model').map(({ id }) => id));
  const bases = facts.flatMap((fact) => {
    if (fact.path !== 'base.name' || fact.state !== 'declared' || typeof fact.value !== 'string') return [];
    const base = keysOfReference(fact.value)
      .map((key) => subjectId('model', key))
      .find((id) => known.has(id) && id !== fact.subject);
    return base === undefined ? [] : [{ model: fact.subject, base }];
  });
  if (bases.length === 0) return [];
  const stated = new Set(facts.map(({ subject, path }) => `${subject}\0${path}`));
  const own = factsBySubject(facts);
  const found = new Map<string, Fact>();
  for (const { model, base } of bases) {
    for (const fact of own.get(base) ?? []) {
      const path = OF_THE_BASE[fact.path];
      if (path === undefined || stated.has(`${model}\0${path}`)) continue;
      const { origin } = fact;
      const place = `${model}\0${path}\0${origin.path}\0${origin.range.startLine}\0${JSON.stringify(fact.value)}`;
      found.set(place, { ...fact, subject: model, path, origin: { ...origin, how: 'derived' } });
    }
  }
  return [...found.values()];
}

function factsBySubject(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!Object.hasOwn(OF_THE_BASE, fact.path) || fact.state !== 'declared') continue;
    const group = groups.get(fact.subject);
    if (group) group.push(fact);
    else groups.set(fact.subject, [fact]);
  }
  return groups;
}
