/** Owns the id that git gives to the bytes of a file; equal ids mean equal bytes, whatever source they came from. */
import { createHash } from 'node:crypto';

/** SHA-1 over `blob <length>\0` and the bytes, 40 hex digits. */
export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
