/** Owns ids: how names that people write differently in different files become one key, and what a reference means. */
import { lettersAndDigits } from './letters.ts';

/** Letters, digits and single dashes: ids that people write differently in different files become one key. */
export function slug(text: string): string {
  return lettersAndDigits(text.toLowerCase(), '-').replace(/^-+|-+$/g, '');
}

/** Keys that a reference may mean: `owner/name`, as hubs write it, and a folder's path also mean what is called by the name alone. */
export function keysOfReference(reference: string): readonly string[] {
  return [slug(reference), slug(reference.slice(reference.lastIndexOf('/') + 1))];
}
