/**
 * Owns deciding what to do about inline comments that are already there: which are new, which to edit, which to leave.
 * Pure; nothing is ever deleted, so that a person's reply keeps what it answers.
 */
import { type CommentState, type InlineMarker, renderInlineMarker, withoutMarker } from './markers.ts';
import { COMMENT_LIMIT, cutText, type InlineText, MOST_INLINE_COMMENTS, type Standing } from './posting.ts';

/** A comment of our own that bears our marker. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly marker: InlineMarker;
}

export interface InlinePlan {
  /** To post as new, most severe first. `body` includes the marker. */
  readonly post: readonly InlineText[];
  readonly edit: readonly { readonly id: number; readonly body: string }[];
  /** What the cap leaves out. */
  readonly cut: readonly InlineText[];
}

const SETTLED: Readonly<Record<Exclude<CommentState, 'open'>, string>> = {
  fixed: '**Settled:** the latest commit no longer has this finding.',
  waived: '**Waived:** this finding no longer blocks; the summary names reason, owner and expiry.',
};
const BACK = '**Found again:** see the summary for the present state.';
const FOLD = '<details><summary>What was said</summary>\n\n';
const UNFOLD = '\n\n</details>';

/** Compares what is wanted with what is there. `wanted` is sorted, most severe first. */
export function planInline(
  name: string,
  wanted: readonly InlineText[],
  existing: readonly OwnComment[],
  standing: ReadonlyMap<string, Standing>,
): InlinePlan {
  const kept = wanted
    .slice(0, MOST_INLINE_COMMENTS)
    .map((text) => ({ ...text, body: inlineBody(name, 'open', text.fingerprints, text.body) }));
  const claims = claim(kept, existing);
  const claimed = new Set([...claims.values()].map(({ id }) => id));
  const edit: { id: number; body: string }[] = [];
  for (const [{ body }, mine] of claims) if (!sameText(mine.body, body)) edit.push({ id: mine.id, body });
  for (const own of existing) {
    if (claimed.has(own.id)) continue;
    const body = restate(name, own, standing);
    if (body !== null && !sameText(own.body, body)) edit.push({ id: own.id, body });
  }
  return { post: kept.filter((text) => !claims.has(text)), edit, cut: wanted.slice(MOST_INLINE_COMMENTS) };
}

/** What makes a comment the one to continue, closest first, so that a second run finds what the first one left. */
const MATCHES: readonly ((own: OwnComment, text: InlineText) => boolean)[] = [
  (own, text) => sameText(own.body, text.body),
  (own, text) => own.marker.fingerprints.join() === text.fingerprints.join(),
  (own, text) => own.marker.fingerprints.some((mark) => text.fingerprints.includes(mark)),
];

/** Which comment each text continues. `texts` have their markers already. */
function claim(texts: readonly InlineText[], existing: readonly OwnComment[]): ReadonlyMap<InlineText, OwnComment> {
  const claims = new Map<InlineText, OwnComment>();
  const free = new Set(existing);
  for (const matches of MATCHES) {
    for (const text of texts) {
      const mine = claims.has(text) ? undefined : [...free].find((own) => matches(own, text));
      if (mine === undefined) continue;
      claims.set(text, mine);
      free.delete(mine);
    }
  }
  return claims;
}

/** The new body of a comment that nothing wanted claims, or null where it may stand as it is. */
function restate(name: string, own: OwnComment, standing: ReadonlyMap<string, Standing>): string | null {
  const states = own.marker.fingerprints.flatMap((mark) => standing.get(mark) ?? []);
  const state: CommentState = states.includes('open') ? 'open' : states.includes('waived') ? 'waived' : 'fixed';
  if (state === own.marker.state) return null;
  const said = unfold(withoutMarker(own.body));
  const lead = state === 'open' ? BACK : SETTLED[state];
  return inlineBody(name, state, own.marker.fingerprints, `${lead}\n\n${FOLD}${said}${UNFOLD}`);
}

/** What the comment said before it was settled, so that settling twice does not nest. */
function unfold(body: string): string {
  const leads = [...Object.values(SETTLED), BACK].map((lead) => `${lead}\n\n${FOLD}`);
  const lead = leads.find((text) => body.startsWith(text));
  return lead !== undefined && body.endsWith(UNFOLD) ? body.slice(lead.length, -UNFOLD.length) : body;
}

function inlineBody(name: string, state: CommentState, fingerprints: readonly string[], body: string): string {
  return cutText(`${renderInlineMarker(name, { state, fingerprints })}\n${body}`, COMMENT_LIMIT);
}

/** GitHub stores what it was sent, but browsers of people who edit send other line ends and trim the end. */
function sameText(one: string, other: string): boolean {
  return one.replace(/\r\n/g, '\n').trimEnd() === other.replace(/\r\n/g, '\n').trimEnd();
}
