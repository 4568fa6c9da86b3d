/** Owns reading lists that GitHub hands out page by page, with a bound on how many pages are read. */

/** Entries per page, GitHub's maximum. */
export const PAGE_SIZE = 100;

/** Everything up to `mostPages` pages; `whole` is false where more was there. */
export interface Pages<Entry> {
  readonly entries: readonly Entry[];
  readonly whole: boolean;
}

/** Reads pages in turn. `pages` yields what one request answered. Rejects with the request's own error. */
export async function loadPages<Entry>(
  pages: AsyncIterable<{ readonly data: readonly Entry[] }>,
  mostPages: number,
): Promise<Pages<Entry>> {
  const entries: Entry[] = [];
  let read = 0;
  for await (const { data } of pages) {
    entries.push(...data);
    read += 1;
    if (read === mostPages) return { entries, whole: data.length < PAGE_SIZE };
  }
  return { entries, whole: true };
}
