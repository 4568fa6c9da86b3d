/**
 * Owns recognising text that stands for "nothing said": template blanks, reminders to oneself, bare "unknown". Such
 * text never becomes a fact.
 */
import { hasLetter, isAscii } from '../facts/letters.ts';

/** Blanks of templates anywhere in a text; whatever stands around them is the template's, not the author's. */
const BLANKS: readonly RegExp[] = [
  /more information (?:is )?needed/i,
  /\{\{|\}\}|\{%/,
  /\[\s*(?:insert|to confirm|to decide|to be|pending|fill|your|add|todo|tbd|describe|specify|provide)\b[^\]]{0,300}\]/i,
  /\byour answer here\b/i,
  /\blorem ipsum\b/i,
  /\bno (?:further )?description (?:is )?(?:available|provided|given)\b/i,
];

/** What every blank holds some of; most texts hold none of it, and one look at them is enough. */
const MAY_BE_BLANK = /[[{}<]|needed|answer|ipsum|description/i;

/** Words that, alone, are reminders: worth telling the author about. */
const REMINDERS = new Set([
  'todo',
  'tbd',
  'tba',
  'tbc',
  'wip',
  'fixme',
  'xxx',
  'placeholder',
  'fill in',
  'fill me in',
  'to be determined',
  'to be decided',
  'to be defined',
  'to be added',
  'to be confirmed',
  'to be completed',
  'to be done',
  'coming soon',
  'work in progress',
  'changeme',
  'change me',
  'noassertion',
  'needs more information',
  'under construction',
  'your name here',
  '未定',
  '要確認',
  '要修正',
  '作成中',
  '準備中',
  '待补充',
  '待定',
  'por definir',
  'à définir',
  'à compléter',
  'noch offen',
  'zu ergänzen',
]);

/** Words that, alone, say that nothing is known: undeclared, and no mistake. */
const UNKNOWNS = new Set([
  'unknown',
  'unk',
  'n/a',
  'na',
  'n.a.',
  'not available',
  'not known',
  'not specified',
  'unspecified',
  'null',
  'nil',
  'undefined',
  '不明',
  'inconnu',
  'desconocido',
  'no disponible',
  'no disponibles',
  'no aplica',
  'not applicable',
  'non applicable',
  'entfällt',
  'no especificado',
  'non disponible',
  'non précisé',
  'nicht verfügbar',
  'nicht angegeben',
  'undisclosed',
  'not disclosed',
  '非公開',
  '未公開',
  '未公开',
  'unbekannt',
]);

/** `blank` and `unknown` are undeclared silently; `placeholder` is undeclared and told; null means there is content. */
export function absenceOf(text: string): 'blank' | 'unknown' | 'placeholder' | null {
  const bare = text.trim();
  if (bare === '') return 'blank';
  const words = bare
    .toLowerCase()
    .replace(/^[\s*_`"'([{<]+|[\s*_`"')\]}>.:…!]+$/g, '')
    .replace(/\s+/g, ' ');
  if (UNKNOWNS.has(words) || UNKNOWNS.has(bare.toLowerCase())) return 'unknown';
  if (/^(?:no disponible|non disponible|nicht verfügbar)\s*[.;:(]/i.test(bare)) return 'unknown';
  if (REMINDERS.has(words)) return 'placeholder';
  if (/^(?:todo|tbd|fixme)\b/i.test(bare)) return 'placeholder';
  if (/^[?？.…_*\-–—=#~\s]+$/u.test(bare)) return 'placeholder';
  if (hasBlank(bare)) return 'placeholder';
  return /^\{[a-z_ ]{1,40}\}$/i.test(bare) ? 'placeholder' : null;
}

/** True where a text holds a template's blank: `[More Information Needed]`, `{{ … }}`, `<what it is for>`. */
export function hasBlank(text: string): boolean {
  return MAY_BE_BLANK.test(text) && (BLANKS.some((pattern) => pattern.test(text)) || hasAngleBlank(text));
}

/** True for an angle-bracket blank that is neither an address nor a mark-up tag with attributes or a closing slash. */
function hasAngleBlank(text: string): boolean {
  for (const [, inner = ''] of text.matchAll(/<([^<>\n]{1,200})>/gu)) {
    if (/[@:/=]/.test(inner)) continue;
    if (/^\p{L}[\p{L}\p{N}\p{Pd}_ ,.'’…]*$/u.test(inner) && !MARKUP.has(inner.trim().toLowerCase())) return true;
    if (/^(?:…|\.\.\.)$/.test(inner.trim())) return true;
  }
  return false;
}

const MARKUP = new Set(
  'a abbr b blockquote body br center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 head hr html i img ins kbd li ol p picture pre s script small span strike strong style sub summary sup table tbody td th thead title tr tt u ul var video source iframe'.split(
    ' ',
  ),
);

/** True for at least three words, or eight characters of a script without spaces: the least that counts as text. */
export function isProse(text: string): boolean {
  let words = 0;
  for (const [word] of text.matchAll(/\S+/g)) {
    if (hasLetter(word)) words++;
    if (words >= 3) return true;
  }
  return !isAscii(text) && hasUnspaced(text.slice(0, 2000));
}

/** True for at least eight characters of the scripts that put no spaces between words. */
function hasUnspaced(text: string): boolean {
  const unspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
  return (text.match(unspaced)?.length ?? 0) >= 8;
}
