/**
 * Owns the hidden comments by which we recognise what we posted. A marker counts only as the whole first line of a
 * comment of our own author, so that a quoting bot or a stranger who copies one captures nothing.
 */

/** `fixed` and `waived`: the comment was edited to say so. */
export type CommentState = 'open' | 'fixed' | 'waived';

export interface InlineMarker {
  readonly state: CommentState;
  readonly fingerprints: readonly string[];
}

const FINGERPRINT = /^[0-9a-f]{16}$/;

/** First line of the summary comment of the gate called `name`. */
export function renderSummaryMarker(name: string): string {
  return `<!-- ai-policy:summary ${name} -->`;
}

/** True for the summary comment of the gate called `name`. */
export function hasSummaryMarker(body: string, name: string): boolean {
  return firstLine(body) === renderSummaryMarker(name);
}

/** First line of an inline comment of the gate called `name`. */
export function renderInlineMarker(name: string, marker: InlineMarker): string {
  return `<!-- ai-policy:finding ${name} ${marker.state} ${marker.fingerprints.join(',')} -->`;
}

/** Reads the first line; null where it is no marker of the gate called `name`. */
export function parseInlineMarker(body: string, name: string): InlineMarker | null {
  const line = firstLine(body);
  const start = `<!-- ai-policy:finding ${name} `;
  if (!line.startsWith(start) || !line.endsWith(' -->')) return null;
  const [state, list, ...rest] = line.slice(start.length, -' -->'.length).split(' ');
  if (rest.length > 0 || list === undefined) return null;
  if (state !== 'open' && state !== 'fixed' && state !== 'waived') return null;
  const fingerprints = list.split(',');
  return fingerprints.every((mark) => FINGERPRINT.test(mark)) ? { state, fingerprints } : null;
}

/** The text below the marker. */
export function withoutMarker(body: string): string {
  const end = body.indexOf('\n');
  return end < 0 ? '' : body.slice(end + 1);
}

function firstLine(body: string): string {
  return (body.split('\n', 1)[0] ?? '').replace(/\r$/, '');
}
