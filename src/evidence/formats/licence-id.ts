/** Owns turning the licence of a card into an SPDX id where that is certain; the lists are loaded only when asked for. */

/** What a licence field names. `fix` is the spelling that was certainly meant. */
export type LicenceReading =
  | { readonly is: 'spdx' | 'named'; readonly id: string }
  | { readonly is: 'family' }
  | { readonly is: 'unknown'; readonly fix: string | null };

/** Identifiers of the Hugging Face hub that name a licence without SPDX id. */
const HUB_ONLY = new Set([
  'openrail',
  'openrail++',
  'creativeml-openrail-m',
  'bigscience-openrail-m',
  'bigscience-bloom-rail-1.0',
  'bigcode-openrail-m',
  'deepfloyd-if-license',
  'llama2',
  'llama3',
  'llama3.1',
  'llama3.2',
  'llama3.3',
  'llama4',
  'gemma',
  'apple-ascl',
  'apple-amlr',
  'intel-research',
  'fair-noncommercial-research-license',
  'h-research',
  'lgpl-lr',
  'open-mdw',
  'grok2-community',
]);
/** Identifiers of the hub that SPDX spells otherwise. */
const HUB_TO_SPDX: Readonly<Record<string, string>> = {
  'c-uda': 'C-UDA-1.0',
  gfdl: 'GFDL-1.3-or-later',
  odbl: 'ODbL-1.0',
  'odc-by': 'ODC-By-1.0',
  pddl: 'PDDL-1.0',
};
/** Names of families: which licence of the family is meant stays open. */
const FAMILIES = new Set([
  'cc',
  'gpl',
  'lgpl',
  'agpl',
  'bsd',
  'bsl',
  'creative commons',
  'open source',
  'proprietary',
  'commercial',
]);

let ids: Promise<ReadonlyMap<string, string>> | null = null;

/** Reads a licence as written in a `license:` field or after a label; loads only as much of SPDX as the answer needs. */
export async function readLicence(written: string): Promise<LicenceReading> {
  const text = written.trim();
  const word = text.toLowerCase();
  if (HUB_ONLY.has(word)) return { is: 'named', id: word };
  if (FAMILIES.has(word)) return { is: 'family' };
  ids ??= loadIds();
  const mapped = Object.hasOwn(HUB_TO_SPDX, word) ? HUB_TO_SPDX[word] : undefined;
  const id = mapped ?? (await ids).get(word);
  if (id !== undefined) return { is: 'spdx', id };
  return text.length > 200 ? { is: 'unknown', fix: null } : readWording(text);
}

/** A licence as other formats than cards name it: its SPDX id where that is certain, else its own name; null for a family. */
export async function licenceNamed(written: string | null): Promise<string | null> {
  if (written === null || written.length > 200) return null;
  const licence = await readLicence(written);
  if (licence.is === 'family') return null;
  return licence.is === 'unknown' ? (licence.fix ?? written) : licence.id;
}

async function loadIds(): Promise<ReadonlyMap<string, string>> {
  const [current, deprecated] = await Promise.all([
    import('spdx-license-ids', { with: { type: 'json' } }),
    import('spdx-license-ids/deprecated.json', { with: { type: 'json' } }),
  ]);
  return new Map([...current.default, ...deprecated.default].map((id) => [id.toLowerCase(), id]));
}

/** An SPDX expression, or words that may mean one licence. */
async function readWording(text: string): Promise<LicenceReading> {
  if (/\s(?:AND|OR|WITH)\s/.test(text)) {
    const { default: parse } = await import('spdx-expression-parse');
    if (succeeds(() => parse(text))) return { is: 'spdx', id: text };
  }
  const { default: correct } = await import('spdx-correct');
  const meant = text.length > 80 ? null : correct(text, { upgrade: false });
  return { is: 'unknown', fix: meant !== null && foldLicence(meant) === foldLicence(text) ? meant : null };
}

function succeeds(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

/** A correction counts only where this is the same for both. Letters and version numbers; `2` and `2.0` are one version, and the words "the", "license", "version" say nothing. */
function foldLicence(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:the|software|licen[cs]e|version|v(?=\d))\b/g, ' ')
    .replace(/\bv(?=\d)/g, '')
    .replace(/(\d)\.0\b/g, '$1')
    .replace(/[^a-z0-9.]+/g, '');
}
