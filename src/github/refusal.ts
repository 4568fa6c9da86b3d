/**
 * Owns telling people why GitHub refused a request: the permission that is missing, a limit, an outage. Texts come from
 * GitHub and are cut and flattened; a token never appears in them because only status and message are read.
 */

/** Status of a failed request, or null where no answer came (network, timeout). */
export function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  return typeof error.status === 'number' ? error.status : null;
}

/** True where the token may not do this: the same request will be refused again. */
export function isForbidden(error: unknown): boolean {
  return statusOf(error) === 403 && !/rate limit/i.test(messageOf(error));
}

/**
 * Why a request failed, in one line without Markdown. `permission` is what the job needs for it, as written in a
 * workflow (`checks: write`).
 */
export function explainRefusal(error: unknown, permission: string): string {
  const status = statusOf(error);
  const said = messageOf(error);
  if (status === null) return `GitHub could not be reached (${said})`;
  if (isForbidden(error)) {
    return (
      `GitHub answered 403 (${said}): the job's token lacks "${permission}". Grant it under "permissions:"; ` +
      'on "pull_request" from a fork the token is always read-only'
    );
  }
  if (status === 403 || status === 429) return `GitHub limits the rate of requests (${said})`;
  if (status === 404) {
    return `GitHub answered 404 (${said}): it does not exist, or the token may not see it ("${permission}")`;
  }
  return `GitHub answered ${status} (${said})`;
}

/** The error's own message: one line, at most 300 characters. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const flat = message.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const points = [...flat];
  return points.length <= 300 ? flat : `${points.slice(0, 299).join('')}…`;
}
