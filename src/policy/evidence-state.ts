/** Owns whether evidence stands at a path: what `declared:` asks for. What the evidence says is weighed elsewhere. */
import { typeBelow } from '../facts/vocabulary.ts';
import { factRef } from './evaluate-condition.ts';
import type { FactRef } from './judgement.ts';
import type { Scope } from './scope.ts';
import type { NodeValue } from './value.ts';

/** `read` names the facts that were looked at; `reason` is the author's reason why there is none. */
export type EvidenceState =
  | { readonly kind: 'declared'; readonly read: readonly FactRef[] }
  | { readonly kind: 'reason'; readonly reason: string; readonly read: readonly FactRef[] }
  | { readonly kind: 'absent'; readonly read: readonly FactRef[] };

const ABSENT: EvidenceState = { kind: 'absent', read: [] };

/**
 * A value that is not empty is evidence; so is a record with one of the fields that make it evidence (any field where the
 * vocabulary names none), and a map with such a value under any key. That something cannot be known is no evidence.
 */
export function evidenceState(node: NodeValue, scope: Scope): EvidenceState {
  const found = scope.facts.find({ subject: node.subject, path: node.path }, scope.chosen);
  if (found.state === 'not-applicable') {
    return { kind: 'reason', reason: String(found.fact.value), read: [factRef(found.fact)] };
  }
  if (found.state === 'unknowable') return { kind: 'absent', read: [factRef(found.fact)] };
  if (found.state === 'declared') {
    const value = found.fact.value;
    const empty = value === '' || (Array.isArray(value) && value.length === 0);
    return { kind: empty ? 'absent' : 'declared', read: [factRef(found.fact)] };
  }
  const states = partsOf(node).map((part) => evidenceState(part, scope));
  const declared = states.filter((s) => s.kind === 'declared');
  if (declared.length > 0) return { kind: 'declared', read: declared.flatMap((s) => s.read) };
  const stands = node.type.kind === 'record' && node.type.evidence !== undefined;
  return (stands ? states.find((s) => s.kind === 'reason') : undefined) ?? ABSENT;
}

/** The parts of a record or map that can make it evidence. */
function partsOf(node: NodeValue): NodeValue[] {
  const { type } = node;
  const below = (name: string, bracket: boolean): NodeValue[] => {
    const part = typeBelow(type, { name, bracket });
    return part ? [{ ...node, type: part, path: bracket ? `${node.path}[${name}]` : `${node.path}.${name}` }] : [];
  };
  if (type.kind === 'map') return type.keys.flatMap((key) => below(key, true));
  if (type.kind !== 'record') return [];
  return (type.evidence ?? Object.keys(type.fields)).flatMap((field) => below(field, false));
}
