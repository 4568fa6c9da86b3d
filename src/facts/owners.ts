/**
 * Owns which subject a file speaks of: a card named by a declaration, the only card beside the only declared model, or a
 * file that names nothing and lies in the folder of a subject.
 */
import { type Origin, type SubjectKind, subjectId } from './fact.ts';

/** A subject as one file mentions it. */
export interface Mention {
  readonly kind: SubjectKind;
  readonly key: string;
  readonly name: string;
  /** Whether the file says what it is about. */
  readonly named: boolean;
  /** Whether the file alone shows that there is such a subject. */
  readonly founds: boolean;
  readonly declaration: string | null;
  /** Paths of files that its author says belong to it, from the root. */
  readonly cards: readonly string[];
  readonly place: Origin;
}

/** Subjects that really are another one: `path\0kind:key` → `kind:key`. */
export type Owners = ReadonlyMap<string, string>;

/** Finds the owners; a file that names nothing goes to the only subject of its folder, or of the nearest one above that has any. */
export function ownersOf(mentions: readonly Mention[]): Owners {
  const owners = new Map<string, string>();
  const models = mentions.filter((m) => m.kind === 'model');
  const declared = models.filter((m) => m.declaration !== null);
  const byCard = new Map(declared.flatMap((m) => m.cards.map((card) => [card, m.key] as const)));
  const declaredKeys = new Set(declared.map((m) => m.key));
  const others = models.filter((m) => m.declaration === null);
  const cards = new Set(others.some((m) => m.named) ? others.filter((m) => m.named) : others);
  const alone =
    declaredKeys.size === 1 && new Set([...cards].map((m) => m.key)).size === 1 ? declared[0]?.key : undefined;
  for (const mention of others) {
    const beside = cards.has(mention) && !declaredKeys.has(mention.key) ? alone : undefined;
    const key = byCard.get(mention.place.path) ?? beside;
    if (key !== undefined) owners.set(placeOf(mention), subjectId('model', key));
  }
  addUnnamed(mentions, owners);
  return owners;
}

function placeOf(mention: Mention): string {
  return `${mention.place.path}\0${subjectId(mention.kind, mention.key)}`;
}

function addUnnamed(mentions: readonly Mention[], owners: Map<string, string>): void {
  const inFolder = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const owner = owners.get(placeOf(mention));
    if (!mention.named && owner === undefined) continue;
    const folder = `${mention.kind}\0${folderOf(mention.place.path)}`;
    const ids = inFolder.get(folder) ?? new Set();
    inFolder.set(folder, ids.add(owner ?? subjectId(mention.kind, mention.key)));
  }
  for (const mention of mentions) {
    if (mention.named || owners.has(placeOf(mention))) continue;
    const id = nearest(mention, inFolder);
    if (id !== null) owners.set(placeOf(mention), id);
  }
}

function nearest(mention: Mention, inFolder: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  for (let folder = folderOf(mention.place.path); ; folder = folderOf(folder)) {
    const ids = inFolder.get(`${mention.kind}\0${folder}`);
    if (ids) return ids.size === 1 ? ([...ids][0] ?? null) : null;
    if (folder === '') return null;
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
