/** Owns sentences of cards that name somebody or something beyond doubt, where no label does: maker, original, contact, licence. */
import { type PositionedText, rangeOfLines } from '../document.ts';
import { addFact, type FactDraft } from '../fact-draft.ts';
import type { MarkdownLine, MarkdownSection } from '../markdown-document.ts';
import { dayWritten } from '../written-day.ts';
import { foldHeading } from './card-headings.ts';

interface Sentence {
  readonly path: string;
  /** Sections by their heading; null for the lines that a card opens with. */
  readonly under: RegExp | null;
  /** The first group that took part is the value. */
  readonly says: RegExp;
}

/** A family of models and a size, and nothing else: names that originals have, and what is made from them has not. */
export const ORIGINAL = String.raw`(?:distil)?(?:bert|roberta|xlm-roberta|gpt2|m?t5|albert|electra|deberta(?:-v\d)?|m?bart|vit|wav2vec2|whisper)-(?:tiny|mini|small|medium|base|large|xl|xxl)(?:-v\d)?(?:-multilingual)?(?:-(?:un)?cased)?`;
/** A link to a model on the hub. */
const HUB = String.raw`https:\/\/huggingface\.co\/([\w.-]{1,96}\/[\w.-]{1,96})`;

/** Lines that count as the opening of a card. */
const FIRST_LINES = 12;

const SENTENCES: readonly Sentence[] = [
  {
    path: 'developer',
    under: null,
    says: /\b(?:developed|created|published|trained|released) by (?:researchers at )?([A-Z0-9][\w&.-]*(?: [A-Z][\w&.-]*){0,2})|\b(?:desarrollado|publicado|creado|entrenado(?: desde cero)?) por (?:el usuario )?([\w.-]{3,40})|\bpor el usuario ([\w.-]{3,40})/,
  },
  {
    path: 'developer',
    under: null,
    says: /\b[Tt]h(?:e|is) model (?:was|is|has been) (?:developed|created|trained|released) (?:using .{0,200}? )?by \[([^\]]{2,60})\]\(|\b[Tt]his model was (?:trained|created|built|made) by (?!the\b|our\b|an?\b|fine|\w+ing\b)([\w.-]{3,40})\b|^Authors?: (\p{Lu}[^.;:]{3,200})$/u,
  },
  {
    path: 'developer',
    under: /contact|kontakt/,
    says: /\bthe author (\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){1,3})/u,
  },
  {
    path: 'base.name',
    under: /./,
    says: new RegExp(
      [
        String.raw`\b(?:shar(?:e|es|ing)|provides?|is|are|releas(?:e|es|ing)) (?:an? |the )?(?:smaller|distilled|pruned|quantized|compressed) versions? of \[([\w./-]{3,100})\]\(`,
        String.raw`^\[([\w./-]{3,100})\]\([^)\s]{1,300}\) fine-?tuned (?:for|on|to)\b`,
        String.raw`\binitiali[sz]ed (?:it )?(?:with|from) (?:the )?(?:pre-?trained )?weights of \[?([\w./-]{3,100})`,
        String.raw`\busing \[([\w./-]{3,100})\]\([^)\s]{1,300}\) as (?:the|its|a) base model\b`,
        String.raw`\b(?:using|used) [^.]{0,60}?\(?${HUB}\)? as (?:the |a )?(?:pre-?trained|base) model\b`,
        String.raw`\bmodel was fine-?tuned (?:using|from|on top of) (?:the )?\[[^\]]{1,80}\]\(${HUB}\)`,
        String.raw`^(?:[A-Z]\w{1,30}['’]s )?(${ORIGINAL}) (?:model )?(?:trained on|fine-?tuned (?:in|on|for|to))\b`,
      ].join('|'),
    ),
  },
  {
    path: 'base.name',
    under: /./,
    says: /\bThis model is a fine-?tuned version of [[`*]{0,3}([\w./-]{3,100})|\bfine-?tun(?:e|ing) (?:del modelo(?: base)?) `([^`]{3,100})`|\bcuantización del checkpoint ([\w./-]{3,100})|^Fine-?tuned (?:version of )?[[`*]{0,3}([\w-]{2,40}\/[\w.-]{2,60})|\ba [*`]{0,2}([a-z][\w.-]{3,60})[*`]{0,2} model (?:that was )?fine-?tuned on\b|\busing [[`*]{0,3}([\w./-]{3,60}?)[\]`*]{0,3} as the base model\b/,
  },
  {
    path: 'version_date',
    under: /./,
    says: /\b(?:(?:was|were) (?:first )?(?:released|published) on|se publicó el|a été publié le|wurde am) ([^.;]{8,30})/i,
  },
  {
    path: 'contact',
    under: /contact|feedback|kontakt|問い合わせ|questions/,
    says: /([\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4})|\((https:\/\/forms\.[^)\s]{1,120})\)/,
  },
  {
    path: 'release.licence',
    under: /licen[cs]e|lizenz|licencia/,
    says: /\bweights (?:are|is) (?:released|licensed|provided) under (?:the |a )?\[?(Creative Commons [A-Za-z -]{8,60} \d\.\d|Apache(?: License,?)? (?:Version )?2\.0|MIT)/,
  },
];

/** The latest of the releases that a card dates, where nothing said the version before. */
export function readReleases(draft: FactDraft, source: PositionedText, sections: readonly MarkdownSection[]): void {
  const told = new Set(draft.facts.map(({ path }) => path));
  const releases = sections
    .flatMap(({ lines }) => lines)
    .filter(({ text }) => /\b(?:tag|release|version)\b.{0,40}\d/i.test(text.slice(0, 100)))
    .flatMap(({ text, line }) => {
      const { version, day } = releaseWritten(text.slice(0, 200));
      return day === null ? [] : [{ version, day, line }];
    });
  const latest = releases.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
  if (!latest || told.has('version') || told.has('version_date')) return;
  const range = rangeOfLines(source, latest.line, latest.line);
  addFact(draft, range, 'version', latest.version, 'prose');
  addFact(draft, range, 'version_date', latest.day, 'prose');
}

/** `Release 2.0 (February 7, 2022)`, `tag v1 - 28/07/2024` */
function releaseWritten(text: string): { readonly version: string; readonly day: string | null } {
  const release =
    /^[^\p{L}\p{N}]{0,8}(?:tag|release|version)\s+(v?\d{1,4}(?:\.\d{1,4}){0,3})\b[^\p{L}\p{N}]{1,12}(.{6,30})/iu;
  const [, version = '', written = ''] = release.exec(text) ?? [];
  return { version, day: dayWritten(written) };
}

/** Adds what no field and no label said. */
export function readSentences(draft: FactDraft, source: PositionedText, sections: readonly MarkdownSection[]): void {
  const told = new Set(draft.facts.filter(({ subject }) => subject === draft.subject).map(({ path }) => path));
  for (const { path, under, says } of SENTENCES) {
    if (told.has(path)) continue;
    for (const { raw, line } of linesOf(sections, under)) {
      const said = says
        .exec(raw.slice(0, 1000))
        ?.slice(1)
        .find((group) => group !== undefined);
      const value = said === undefined ? null : tidy(path, said);
      if (value === null) continue;
      addFact(draft, rangeOfLines(source, line, line), path, value, 'prose');
      told.add(path);
      break;
    }
  }
}

function linesOf(sections: readonly MarkdownSection[], under: RegExp | null): readonly MarkdownLine[] {
  if (under === null) return sections.flatMap(({ lines }) => lines).slice(0, FIRST_LINES);
  return sections
    .filter(({ title }) => under.test(foldHeading(title)) || under.source === '.')
    .flatMap(({ lines }) => lines);
}

/** Days as days, Creative Commons licences by their short names; null for what is no day. */
function tidy(path: string, value: string): string | null {
  if (path === 'version_date') return dayWritten(value);
  if (path !== 'release.licence') return /\b(?:Ltd|Inc|Corp|Co)\.$/.test(value) ? value : value.replace(/[.,]+$/, '');
  if (/^Apache/.test(value)) return 'Apache-2.0';
  const version = /\d\.\d$/.exec(value)?.[0];
  if (version === undefined) return value;
  const parts = [/NonCommercial/i, /ShareAlike/i, /NoDerivatives/i].map((word, i) =>
    word.test(value) ? ['NC', 'SA', 'ND'][i] : null,
  );
  return ['CC-BY', ...parts.filter((part) => part !== null), version].join('-');
}
