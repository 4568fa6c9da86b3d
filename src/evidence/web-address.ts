/** Owns what counts as the address of a document: absolute, https, a host that can exist. Nothing is ever fetched. */

const RESERVED = new Set(['example.com', 'example.org', 'example.net', 'example.edu', 'localhost']);
const RESERVED_ENDS = ['.localhost', '.local', '.internal', '.invalid', '.test', '.lan', '.home.arpa'];

/** Why a text is no address of a document, as the end of a sentence; null where it is one. */
export function addressTrouble(text: string): string | null {
  if (!/^https:\/\//i.test(text)) {
    return /^http:\/\//i.test(text) ? 'it starts with http://, not https://' : 'it is not an absolute https address';
  }
  if (text.length > 2048) return 'it is longer than 2048 characters';
  if (/[\s<>{}…|\\^`"]|\.\.\./u.test(text)) return 'it holds a blank or a character that no address holds';
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return 'it cannot be read as an address';
  }
  if (url.username !== '' || url.password !== '') return 'it holds a user name or password';
  return hostTrouble(url.hostname.toLowerCase().replace(/\.$/, ''));
}

/** Hosts under the reserved top-level name `.example` serve demonstrations and are let through. */
function hostTrouble(host: string): string | null {
  const labels = host.split('.');
  if (host.startsWith('[') || /^\d+$/.test(labels.at(-1) ?? '')) return 'its host is a number, not a name';
  if (labels.length < 2 || labels.some((label) => !/^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(label))) {
    return 'its host is no full name';
  }
  const reserved = [...RESERVED].some((name) => host === name || host.endsWith(`.${name}`));
  if (reserved || RESERVED_ENDS.some((end) => host.endsWith(end)))
    return 'its host is reserved for examples or private networks';
  return null;
}
