/** Owns turning bytes into text: what is no text, or not the file itself but a pointer to it, is told apart here. */
import { type PositionedText, positionText } from './document.ts';
import type { NameClass } from './evidence-names.ts';

/** A file as formats see it. */
export interface EvidenceFile {
  readonly path: string;
  readonly class: NameClass;
  /** A declaration names this file as a card, whatever it is called. */
  readonly namedAsCard: boolean;
  readonly source: PositionedText;
}

export type DecodedText =
  | { readonly ok: true; readonly source: PositionedText }
  | { readonly ok: false; readonly code: string; readonly reason: string };

/** Decodes UTF-8 strictly. Codes: `lfs-pointer`, `not-utf8`, `not-text`. */
export function decodeText(bytes: Uint8Array): DecodedText {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { ok: false, code: 'not-utf8', reason: 'It is not text in UTF-8; save it in that encoding.' };
  }
  if (text.startsWith('version https://git-lfs.github.com/spec/') && text.length < 1024) {
    return {
      ok: false,
      code: 'lfs-pointer',
      reason: 'It is kept in Git LFS and only its pointer is in the tree; keep evidence in git itself.',
    };
  }
  if (text.includes('\0')) return { ok: false, code: 'not-text', reason: 'It holds NUL characters and is not text.' };
  return { ok: true, source: positionText(text) };
}
