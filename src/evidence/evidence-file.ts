/** Owns files as formats see them: bytes turned into text, and the tree of values in it, parsed once for all formats. */
import { type ParsedDocument, type PositionedText, positionText } from './document.ts';
import { type NameClass, nameParts } from './evidence-names.ts';
import { parseJson } from './json-document.ts';
import { parseYaml } from './yaml-document.ts';

/** A file as formats see it. */
export interface EvidenceFile {
  readonly path: string;
  readonly class: NameClass;
  /** A declaration names this file as a card, whatever it is called. */
  readonly namedAsCard: boolean;
  readonly source: PositionedText;
  /** Lower case, without dot; empty for none. */
  readonly extension: string;
  /** The file as JSON where it begins like it, else as YAML. */
  tree(): ParsedDocument;
}

/** Builds a file; its tree is parsed when the first format asks for it. */
export function evidenceFile(
  path: string,
  named: NameClass,
  namedAsCard: boolean,
  source: PositionedText,
): EvidenceFile {
  let parsed: ParsedDocument | null = null;
  const { extension } = nameParts(path);
  const isJson = extension === 'json' || (extension !== 'yml' && extension !== 'yaml' && /^\s*[[{]/.test(source.text));
  return {
    path,
    class: named,
    namedAsCard,
    source,
    extension,
    tree() {
      parsed ??= isJson ? parseJson(source) : parseYaml(source);
      return parsed;
    },
  };
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
