/** Owns colour in terminals. Colour only adds: text without it says the same. */

export type Shade = 'bad' | 'good' | 'heading' | 'warn' | 'dim';
export type Paint = (shade: Shade, text: string) => string;

const CODES: Readonly<Record<Shade, string>> = { bad: '1;31', good: '1;32', heading: '1', warn: '33', dim: '2' };

/** A painter that colours, or one that leaves text as it is. */
export function painter(colour: boolean): Paint {
  return colour ? (shade, text) => `\u001b[${CODES[shade]}m${text}\u001b[0m` : (_, text) => text;
}
