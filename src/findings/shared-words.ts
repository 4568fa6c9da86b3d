/**
 * Owns keeping equal words once: findings about many subjects repeat the same sentences and lists, and a report on ten
 * thousand models must not hold each of them ten thousand times.
 */
export class SharedWords {
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, readonly string[]>();
  readonly #made = new Map<string, Map<unknown, unknown>>();

  /** The first text that was equal to this one. */
  text<T extends string | null>(text: T): T {
    if (text === null) return text;
    const known = this.#texts.get(text);
    if (known !== undefined) return known as T;
    this.#texts.set(text, text);
    return text;
  }

  /** The first list of the same texts in the same order. */
  list(list: readonly string[]): readonly string[] {
    const key = list.join('\0');
    const known = this.#lists.get(key);
    if (known !== undefined && known.length === list.length) return known;
    this.#lists.set(key, list);
    return list;
  }

  /** What is made from one value, made once for each kind of thing. */
  of<T>(kind: string, from: unknown, make: () => T): T {
    const values = this.#made.get(kind) ?? new Map<unknown, unknown>();
    if (values.size === 0) this.#made.set(kind, values);
    const known = values.get(from);
    if (known !== undefined) return known as T;
    const made = make();
    values.set(from, made);
    return made;
  }
}
