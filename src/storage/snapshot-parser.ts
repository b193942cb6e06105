import type { Snapshot } from '../core/cookies/snapshot.ts';
import * as is from '../core/shape.ts';

const { text, boolean } = is;

const partitionKey = is.object({
  topLevelSite: is.optional(text),
  hasCrossSiteAncestor: is.optional(boolean),
});

const cookie = is.object({
  name: text,
  value: text,
  domain: text,
  hostOnly: boolean,
  path: text,
  secure: boolean,
  httpOnly: boolean,
  sameSite: is.oneOf(['unspecified', 'no_restriction', 'lax', 'strict']),
  expirationDate: is.orNull(is.number),
  storeId: text,
  partitionKey: is.orNull(partitionKey),
  firstPartyDomain: is.orNull(text),
});

const isSnapshot = is.object({
  version: is.oneOf([1]),
  storeId: text,
  reach: is.object({
    scope: is.oneOf(['site', 'page']),
    site: is.object({ name: text, isHostAlone: boolean }),
    url: text,
  }),
  cookies: is.list(cookie),
  deadline: is.number,
});

/** A stored snapshot; `null` for none, and for what is corrupt or of another version. */
export function parseSnapshot(raw: unknown): Snapshot | null {
  return isSnapshot(raw) ? raw : null;
}
