import type { HistoryEntry } from '../core/history/history-entry.ts';
import type { Refusal } from '../core/refusal.ts';
import * as is from '../core/shape.ts';
import type { TabState } from '../core/tab/tab-state.ts';

const texts = is.list(is.text);

/** A cause, a remedy or a provider that a later version renamed is still text: the words for it fall back to "unknown". */
const isVerdict = is.object({
  provider: is.text,
  providerName: is.orNull(is.text),
  providerKind: is.orNull(is.text),
  carriers: texts,
  carrierNames: is.optional(texts),
  cause: is.text,
  alternatives: texts,
  confidence: is.oneOf(['certain', 'likely', 'possible', 'unknown']),
  evidence: is.list(
    is.object({
      observed: is.text,
      tier: is.oneOf(['block-only', 'corroborating', 'path-only']),
      value: is.text,
      signature: is.orNull(is.text),
    }),
  ),
  references: is.list(is.object({ kind: is.text, value: is.text })),
  particulars: is.recordOf(is.anyOf(is.text, is.number)),
});

const isRefusal = is.object({
  id: is.text,
  kind: is.oneOf(['page', 'frame', 'background']),
  url: is.text,
  site: is.text,
  method: is.text,
  status: is.number,
  at: is.number,
  isPrivate: is.boolean,
  cookieStoreId: is.orNull(is.text),
  verdict: isVerdict,
  worked: is.optional(is.orNull(is.text)),
});

const cookieCount = is.object({ count: is.number, otherHosts: texts, spared: is.optional(is.boolean) });
const cookies = is.orNull(cookieCount);
const undone = is.orNull(is.object({ restored: is.number, missing: texts }));
const card = is.oneOf(['wanted', 'shown', 'elsewhere', 'unwanted']);

const isProbing = is.object({
  planned: texts,
  answered: is.list(is.object({ probe: is.text, outcome: is.text })),
  ended: is.orNull(is.oneOf(['done', 'cancelled', 'interrupted'])),
  told: is.object({
    country: is.orNull(is.text),
    warp: is.boolean,
    contact: is.orNull(is.text),
    cookiesOff: is.boolean,
  }),
});

const isPage = is.anyOf(
  is.object({ phase: is.oneOf(['quiet']) }),
  is.object({
    phase: is.oneOf(['refused']),
    refusal: isRefusal,
    documentId: is.orNull(is.text),
    card,
    signInLink: is.orNull(is.text),
    signInForm: is.optional(is.boolean),
    cookies,
    running: is.orNull(is.text),
    probing: is.orNull(isProbing),
  }),
  is.object({ phase: is.oneOf(['stepping']), step: is.text, refusal: isRefusal, since: is.number }),
  is.object({ phase: is.oneOf(['solved']), step: is.text, refusal: isRefusal, documentId: is.text, card }),
);

const isTabState = is.object({
  version: is.oneOf([1]),
  revision: is.number,
  join: is.object({
    responses: is.list(is.object({ url: is.text, at: is.number, refusal: is.orNull(is.text) })),
    commit: is.orNull(
      is.object({
        url: is.text,
        at: is.number,
        documentId: is.orNull(is.text),
        pairedAt: is.orNull(is.number),
      }),
    ),
  }),
  page: isPage,
  awaiting: is.list(isRefusal),
  counted: is.orNull(is.object({ refusal: is.text, cookies: cookieCount })),
  background: is.list(
    is.object({
      refusal: is.text,
      method: is.text,
      url: is.text,
      status: is.number,
      cause: is.text,
      count: is.number,
      lastAt: is.number,
      isForeign: is.optional(is.boolean),
    }),
  ),
  taken: is.list(is.object({ remedy: is.text, url: is.text, at: is.number })),
  challenges: is.list(is.number),
  introduced: is.orNull(is.text),
  cleared: is.orNull(
    is.object({
      ...{ site: is.text, removed: is.number, remaining: is.number, undoUntil: is.number, undone },
      failed: is.optional(is.text),
    }),
  ),
});

/** A stored tab state; `null` for what is corrupt or of a version that this one can't read. */
export function parseTabState(raw: unknown): TabState | null {
  // Slugs are text to the parser and a union to us: every reader of them has an answer for an unknown one.
  return isTabState(raw) ? (raw as TabState) : null;
}

const isStoredEntry = is.object({
  version: is.oneOf([1]),
  id: is.text,
  latest: is.text,
  kind: is.oneOf(['page', 'frame', 'background']),
  url: is.text,
  site: is.text,
  method: is.text,
  status: is.number,
  firstAt: is.number,
  lastAt: is.number,
  count: is.number,
  verdict: isVerdict,
  fixedBy: is.orNull(is.text),
  repeatKey: is.text,
});

/** Whether something is a history entry, under the same rule. */
export function isEntry(raw: unknown): raw is HistoryEntry {
  return isStoredEntry(raw);
}

/** A stored or imported history entry, under the same rule. */
export function parseEntry(raw: unknown): HistoryEntry | null {
  return isEntry(raw) ? raw : null;
}

/** A refused response whose handling a stopped background may not have finished, under the same rule. */
export function parseRefusal(raw: unknown): Refusal | null {
  return isRefusal(raw) ? (raw as Refusal) : null;
}

/** Whether something is what was kept of a response. */
export const isKept = is.object({
  headers: is.list(is.pair(is.text, is.text)),
  excerpt: is.orNull(is.text),
  referrer: is.orNull(is.text),
});
