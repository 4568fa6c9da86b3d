/** Owns what this copy of the tool calls itself. The build writes version and digest of the sources in place of these. */

/** `digest` is the SHA-256 over sources, packs and lock file that a bundle was built from, or `source` when run unbuilt. */
export const RELEASE: { readonly version: string; readonly digest: string } = { version: '0.1.0', digest: 'source' };
