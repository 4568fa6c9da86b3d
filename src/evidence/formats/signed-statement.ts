/**
 * Owns signatures and statements of provenance: bundles of Sigstore around an in-toto statement (OpenSSF model signing, SLSA),
 * and statements alone. Offline only structure and digests are looked at; nobody's signature is verified here.
 */
import { type DocumentNode, type MappingNode, positionText } from '../document.ts';
import { addFact, addProblem } from '../fact-draft.ts';
import { asSha256, asText, type Found, textAt, valuesAt } from '../fields.ts';
import { parseJson } from '../json-document.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';

/** Longest payload that is decoded, in characters of base64. */
const MAX_PAYLOAD = 1_000_000;
const STATEMENT = /^https:\/\/in-toto\.io\/Statement\//;

/** Reads bundles and statements whose payload is an in-toto statement. */
export const signedStatement = treeFormat({
  id: 'signed-statement',
  hint: /in-toto|sigstore\.bundle/,
  promise: null,
  recognise: (root) => isBundle(root) || STATEMENT.test(textAt(root, '_type') ?? ''),
  read: readStatement,
});

function isBundle(root: MappingNode): boolean {
  return (
    /^application\/vnd\.dev\.sigstore\.bundle/.test(textAt(root, 'mediaType') ?? '') && payloadOf(root) !== undefined
  );
}

function payloadOf(root: MappingNode): Found | undefined {
  return valuesAt(root, 'dsseEnvelope.payload')[0];
}

function readStatement(draft: Draft, root: MappingNode): void {
  const facts = addSubject(draft, 'model', null, root.range);
  const payload = payloadOf(root);
  const statement = payload ? decoded(payload.node) : root;
  if (statement === null) {
    const message = 'The payload of this bundle is no in-toto statement; sign the model again.';
    addProblem(facts, payload?.range ?? root.range, 'weights_digest', 'invalid-signature', message);
    return;
  }
  const files = valuesAt(statement, 'predicate.resources[]');
  const digests = (files.length > 0 ? files : valuesAt(statement, 'subject[]')).map(({ node }) => digestOf(node));
  if (digests.some((digest) => digest === 'empty')) {
    const message = 'One of its digests is that of an empty file: nothing is proved by it.';
    addProblem(facts, payload?.range ?? root.range, 'weights_digest', 'empty-digest', message);
  }
  const [only] = digests;
  if (digests.length === 1 && only != null && only !== 'empty')
    addFact(facts, payload?.range ?? root.range, 'weights_digest', only);
}

/** The statement inside of a bundle; its own lines are not those of the file. */
function decoded(node: DocumentNode): MappingNode | null {
  const text = node.kind === 'scalar' ? node.source : '';
  if (text.length > MAX_PAYLOAD || !/^[A-Za-z0-9+/=_-]+$/.test(text)) return null;
  const parsed = parseJson(positionText(Buffer.from(text, 'base64').toString('utf8')));
  if (!parsed.ok || parsed.root.kind !== 'mapping' || !STATEMENT.test(textAt(parsed.root, '_type') ?? '')) return null;
  return parsed.root;
}

/** `sha256:…`; `empty` for the digest of nothing; null for other algorithms. */
function digestOf(resource: DocumentNode): string | null {
  const plain = valuesAt(resource, 'digest.sha256')[0];
  const written = plain ?? (textAt(resource, 'algorithm') === 'sha256' ? valuesAt(resource, 'digest')[0] : undefined);
  if (!written) return null;
  const digest = asSha256(written.node);
  return digest ?? (/^e3b0c44298fc/.test(asText(written.node) ?? '') ? 'empty' : null);
}
