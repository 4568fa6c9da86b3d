/** Owns telling names of models and data sets from places on a disk, where programs take either in one field. */
import type { DocumentNode } from './document.ts';
import { asText } from './fields.ts';
import { absenceOf } from './placeholder.ts';

/** `name` or `owner/name`, with the version that some servers put behind a colon. */
const NAME =
  /^[\p{L}\p{N}][\p{L}\p{N}._+-]{0,120}(?:\/[\p{L}\p{N}][\p{L}\p{N}._+-]{0,120})?(?::[\p{L}\p{N}][\p{L}\p{N}._-]{0,60})?$/u;
/** Folders that people keep files in; no owner on a hub is called so. */
const FOLDERS = new Set(
  'model models checkpoint checkpoints ckpt ckpts weights output outputs out result results run runs log logs data dataset datasets local tmp home root mnt content workspace experiments saved saved_models artifacts'.split(
    ' ',
  ),
);
const FILE = /\.(?:jsonl?|csv|tsv|parquet|arrow|txt|ya?ml|bin|pt|pth|gguf|safetensors|zip|gz|zst)$/i;

/** A name as hubs and servers know it; null for a path, an address, a file, a variable and text that says nothing. */
export function hubName(text: string): string | null {
  const name = text.trim();
  if (!NAME.test(name) || FILE.test(name) || absenceOf(name) !== null) return null;
  return FOLDERS.has((name.split('/')[0] ?? '').toLowerCase()) ? null : name;
}

/** The same for a value of a document. */
export function asHubName(node: DocumentNode): string | null {
  const text = asText(node);
  return text === null ? null : hubName(text);
}
