/** Owns the identity of a finding across commits: what it is about, never where it stands or how it is worded. */
import { createHash } from 'node:crypto';

/** What makes two findings the same one. */
export interface Identity {
  readonly rule: string;
  readonly subject: string;
  /** Verdict or code, with the phase (`upcoming`) where the rule lies ahead. */
  readonly cause: string;
  /** Items with element, reason and fact paths; or whatever else tells two findings of one cause apart. Any order. */
  readonly keys: readonly string[];
}

/** The first 16 hex digits of the SHA-256 over an identity. Lengths are hashed too, so no two identities run together. */
export function fingerprint(identity: Identity): string {
  const parts = [identity.rule, identity.subject, identity.cause, ...identity.keys.toSorted()];
  const text = parts.map((part) => `${Buffer.byteLength(part)}:${part}`).join('');
  return createHash('sha256').update(text).digest().toString('hex', 0, 8);
}

/**
 * Fingerprints for a list of identities. Where two are the same (one misspelt key twice in a file), the later ones
 * count on, so that every fingerprint of a report stands for one finding.
 */
export function fingerprints(identities: readonly Identity[]): readonly string[] {
  const seen = new Map<string, number>();
  return identities.map((identity) => {
    const plain = fingerprint(identity);
    const before = seen.get(plain) ?? 0;
    seen.set(plain, before + 1);
    return before === 0 ? plain : fingerprint({ ...identity, keys: [...identity.keys, `again ${before}`] });
  });
}
