/**
 * Owns letters and digits of any script in texts that are compared. Most texts hold no letter beyond ASCII, and for those
 * no table of Unicode is asked: looking up one property costs as much as reading a small file.
 */

/** True where every letter and digit is ASCII. */
export function isAscii(text: string): boolean {
  return /^[ -~\s]*$/.test(text);
}

/** A text with `between` in place of everything that is no letter and no digit. */
export function lettersAndDigits(text: string, between: string): string {
  return text.replace(isAscii(text) ? /[^a-z0-9]+/gi : /[^\p{L}\p{N}]+/gu, between);
}

export function hasLetter(text: string): boolean {
  return /[a-z]/i.test(text) || (!isAscii(text) && /\p{L}/u.test(text));
}

export function hasLetterOrDigit(text: string): boolean {
  return /[a-z0-9]/i.test(text) || (!isAscii(text) && /[\p{L}\p{N}]/u.test(text));
}

/** A text from its first letter or digit on. */
export function fromFirstLetter(text: string): string {
  return text.replace(isAscii(text) ? /^[^a-z0-9]+/i : /^[^\p{L}\p{N}]+/u, '');
}

/** A text up to its last letter, digit or closing bracket. */
export function upToLastLetter(text: string): string {
  return text.replace(isAscii(text) ? /[^a-z0-9)]+$/i : /[^\p{L}\p{N})]+$/u, '');
}

/** A text in which letters of the Latin script have no accents. */
export function withoutAccents(text: string): string {
  return isAscii(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/([a-z])\p{M}+/giu, '$1')
        .normalize('NFC');
}
