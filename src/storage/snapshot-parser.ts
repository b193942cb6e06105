import * as v from 'valibot';
import type { Snapshot } from '../core/cookies/snapshot.ts';

const text = v.string();

const partitionKey = v.object({
  topLevelSite: v.exactOptional(text),
  hasCrossSiteAncestor: v.exactOptional(v.boolean()),
});

const cookie = v.object({
  name: text,
  value: text,
  domain: text,
  hostOnly: v.boolean(),
  path: text,
  secure: v.boolean(),
  httpOnly: v.boolean(),
  sameSite: v.picklist(['unspecified', 'no_restriction', 'lax', 'strict']),
  expirationDate: v.nullable(v.number()),
  storeId: text,
  partitionKey: v.nullable(partitionKey),
  firstPartyDomain: v.nullable(text),
});

const snapshot = v.object({
  version: v.literal(1),
  storeId: text,
  reach: v.object({
    scope: v.picklist(['site', 'page']),
    site: v.object({ name: text, isHostAlone: v.boolean() }),
    url: text,
  }),
  cookies: v.array(cookie),
  deadline: v.number(),
});

/** A stored snapshot; `null` for none, and for what is corrupt or of another version. */
export function parseSnapshot(raw: unknown): Snapshot | null {
  const parsed = v.safeParse(snapshot, raw);
  return parsed.success ? parsed.output : null;
}
