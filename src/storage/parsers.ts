import type { HistoryEntry } from '../core/history/history-entry.ts';
import type { Refusal } from '../core/refusal.ts';
import * as is from '../core/shape.ts';
import type { TabState } from '../core/tab/tab-state.ts';

const { text, number } = is;
const texts = is.list(text);

/** A cause, a remedy or a provider that a later version renamed is still text: the words for it fall back to "unknown". */
const isVerdict = is.object({
  provider: text,
  providerName: is.orNull(text),
  providerKind: is.orNull(text),
  carriers: texts,
  carrierNames: is.optional(texts),
  cause: text,
  alternatives: texts,
  confidence: is.oneOf(['certain', 'likely', 'possible', 'unknown']),
  evidence: is.list(
    is.object({
      observed: text,
      tier: is.oneOf(['block-only', 'corroborating', 'path-only']),
      value: text,
      signature: is.orNull(text),
    }),
  ),
  references: is.list(is.object({ kind: text, value: text })),
  particulars: is.recordOf(is.anyOf(text, number)),
});

const isRefusal = is.object({
  id: text,
  kind: is.oneOf(['page', 'frame', 'background']),
  url: text,
  site: text,
  method: text,
  status: number,
  at: number,
  isPrivate: is.boolean,
  cookieStoreId: is.orNull(text),
  verdict: isVerdict,
});

const cookieCount = is.object({ count: number, otherHosts: texts });
const cookies = is.orNull(cookieCount);
const undone = is.orNull(is.object({ restored: number, missing: texts }));
const card = is.oneOf(['wanted', 'shown', 'elsewhere', 'unwanted']);

const isPage = is.anyOf(
  is.object({ phase: is.oneOf(['quiet']) }),
  is.object({
    phase: is.oneOf(['refused']),
    refusal: isRefusal,
    documentId: is.orNull(text),
    card,
    signInLink: is.orNull(text),
    signInForm: is.optional(is.boolean),
    cookies,
    running: is.orNull(text),
  }),
  is.object({ phase: is.oneOf(['stepping']), step: text, refusal: isRefusal, since: number }),
  is.object({ phase: is.oneOf(['solved']), step: text, refusal: isRefusal, documentId: text, card }),
);

const isTabState = is.object({
  version: is.oneOf([1]),
  revision: number,
  join: is.object({
    responses: is.list(is.object({ url: text, at: number, refusal: is.orNull(text) })),
    commit: is.orNull(
      is.object({ url: text, at: number, documentId: is.orNull(text), pairedAt: is.orNull(number) }),
    ),
  }),
  page: isPage,
  awaiting: is.list(isRefusal),
  counted: is.orNull(is.object({ refusal: text, cookies: cookieCount })),
  background: is.list(
    is.object({
      refusal: text,
      method: text,
      url: text,
      status: number,
      cause: text,
      count: number,
      lastAt: number,
      isForeign: is.optional(is.boolean),
    }),
  ),
  taken: is.list(is.object({ remedy: text, url: text, at: number })),
  challenges: is.list(number),
  cleared: is.orNull(
    is.object({
      ...{ site: text, removed: number, remaining: number, undoUntil: number, undone },
      failed: is.optional(text),
    }),
  ),
});

/** A stored tab state; `null` for what is corrupt or of a version that this one can't read. */
export function parseTabState(raw: unknown): TabState | null {
  // Slugs are text to the parser and a union to us: every reader of them has an answer for an unknown one.
  return isTabState(raw) ? (raw as TabState) : null;
}

const isEntry = is.object({
  version: is.oneOf([1]),
  id: text,
  latest: text,
  kind: is.oneOf(['page', 'frame', 'background']),
  url: text,
  site: text,
  method: text,
  status: number,
  firstAt: number,
  lastAt: number,
  count: number,
  verdict: isVerdict,
  fixedBy: is.orNull(text),
  repeatKey: text,
});

/** A stored or imported history entry, under the same rule. */
export function parseEntry(raw: unknown): HistoryEntry | null {
  return isEntry(raw) ? (raw as HistoryEntry) : null;
}

/** A refused response whose handling a stopped background may not have finished, under the same rule. */
export function parseRefusal(raw: unknown): Refusal | null {
  return isRefusal(raw) ? (raw as Refusal) : null;
}
