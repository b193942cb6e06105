import type { Snapshot } from '../core/cookies/snapshot.ts';
import * as is from '../core/shape.ts';

const partitionKey = is.object({
  topLevelSite: is.optional(is.text),
  hasCrossSiteAncestor: is.optional(is.boolean),
});

const cookie = is.object({
  name: is.text,
  value: is.text,
  domain: is.text,
  hostOnly: is.boolean,
  path: is.text,
  secure: is.boolean,
  httpOnly: is.boolean,
  sameSite: is.oneOf(['unspecified', 'no_restriction', 'lax', 'strict']),
  expirationDate: is.orNull(is.number),
  storeId: is.text,
  partitionKey: is.orNull(partitionKey),
  firstPartyDomain: is.orNull(is.text),
});

const isSnapshot = is.object({
  version: is.oneOf([1]),
  storeId: is.text,
  reach: is.object({
    scope: is.oneOf(['site', 'page']),
    site: is.object({ name: is.text, isHostAlone: is.boolean }),
    url: is.text,
    kept: is.optional(is.list(is.text)),
  }),
  cookies: is.list(cookie),
  deadline: is.number,
});

/** A stored snapshot; `null` for none, and for what is corrupt or of another version. */
export function parseSnapshot(raw: unknown): Snapshot | null {
  return isSnapshot(raw) ? raw : null;
}
