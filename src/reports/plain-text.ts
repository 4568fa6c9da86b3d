/**
 * Owns making foreign text harmless as text: nothing invisible, nothing that steers a terminal or reverses what is read.
 * What a surface such as Markdown treats as markup is that surface's business.
 */

const WHITE_SPACE = /[\t\n\v\f\r\u0085\u00a0\u2028\u2029]+|\s{2,}/gu;

function name(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Text in which nothing can hide: ASCII, letters with accents, dashes and quotes, kana, Chinese characters. */
const PLAIN = /^[ -~¡-¬®-ʯ‐-‧‰-⁞ぁ-ヿ一-鿿]*$/;

/**
 * Names controls, format characters (bidi, zero width, tags), separators of lines, private use, unpaired halves of pairs.
 * The two selectors between text and emoji style stand: cards are full of them and they hide nothing.
 */
function nameInvisible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(/(?![\u{fe0e}\u{fe0f}])[\p{Cc}\p{Cf}\p{DI}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu, name);
}

/** One line: white space becomes single blanks, and what cannot be seen is named (`[U+202E]`). */
export function visible(text: string): string {
  return nameInvisible(text.replace(WHITE_SPACE, ' ')).trim();
}

/** One line of a file: its indentation stands, tabs become two blanks, what cannot be seen is named. */
export function visibleLine(line: string): string {
  return nameInvisible(line.replaceAll('\t', '  ')).trimEnd();
}

/** True where `visibleLine` would change more than trailing blanks: such text must not be offered as an edit. */
export function hidesSomething(text: string): boolean {
  return nameInvisible(text) !== text;
}

/** Cut to at most `limit` code points, the last of them an ellipsis where something was cut. */
export function cutPoints(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Every code point is at most two units, so a longer head cannot be needed.
  const points = [...text.slice(0, limit * 2 + 2)];
  return points.length <= limit ? text : `${points.slice(0, Math.max(0, limit - 1)).join('')}…`;
}

/** Breaks a line at blanks into lines of at most `width` code points; a longer word stands by itself, whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > width && [...longer].length > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
