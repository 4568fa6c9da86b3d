/**
 * Owns look-ups in the vocabulary: the type of a fact by its path. The tables themselves are generated from
 * `schemas/vocabulary.yml` (`vocabulary.gen.ts`).
 */
import type { SubjectKind } from './fact.ts';
import type { FactType } from './fact-type.ts';
import { VOCABULARY } from './vocabulary.gen.ts';

/** One step of a fact path: a name, or a key or element id in brackets. */
export interface Segment {
  readonly name: string;
  readonly bracket: boolean;
}

/** Splits `basis.eu[finetune]` into its segments; null if it is not a path. */
export function parsePath(path: string): readonly Segment[] | null {
  const segments: Segment[] = [];
  const pattern = /([a-z][a-z0-9_]*)|\[([^\]]+)\]|\./gy;
  let expectName = true;
  while (pattern.lastIndex < path.length) {
    const match = pattern.exec(path);
    if (!match) return null;
    if (match[1] !== undefined) {
      if (!expectName) return null;
      segments.push({ name: match[1], bracket: false });
      expectName = false;
    } else if (match[2] !== undefined) {
      if (segments.length === 0 || expectName) return null;
      segments.push({ name: match[2], bracket: true });
      expectName = false;
    } else {
      if (expectName) return null;
      expectName = true;
    }
  }
  return expectName ? null : segments;
}

/** True where `path` is `ancestor` or lies below it. */
export function isWithin(path: string, ancestor: string): boolean {
  if (ancestor === '' || path === ancestor) return true;
  if (!path.startsWith(ancestor)) return false;
  const next = path[ancestor.length];
  return next === '.' || next === '[';
}

/** Joins segments into a path. */
export function formatPath(segments: readonly Segment[]): string {
  return segments.map((s, i) => (s.bracket ? `[${s.name}]` : i === 0 ? s.name : `.${s.name}`)).join('');
}

/** The type one step below `type`, or null where there is none. */
export function typeBelow(type: FactType, segment: Segment): FactType | null {
  if (segment.bracket) {
    if (type.kind === 'map') return type.keys.includes(segment.name) ? type.of : null;
    if (type.kind === 'records') return { ...type, kind: 'record' };
    return null;
  }
  if (type.kind !== 'record') return null;
  return Object.hasOwn(type.fields, segment.name) ? (type.fields[segment.name] ?? null) : null;
}

/** The type of a fact of a subject kind, or null where the vocabulary has no such path. */
export function typeOf(kind: SubjectKind, path: string): FactType | null {
  const segments = parsePath(path);
  if (!segments) return null;
  let type: FactType | null = VOCABULARY[kind];
  for (const segment of segments) {
    if (type === null) return null;
    type = typeBelow(type, segment);
  }
  return type;
}

/** True where the type holds a value of its own (no record or map). */
export function isLeaf(type: FactType): boolean {
  return type.kind !== 'record' && type.kind !== 'map';
}

export type * from './fact-type.ts';
export { VOCABULARY };
