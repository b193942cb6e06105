import * as v from 'valibot';
import type { HistoryEntry } from '../core/history/history-entry.ts';
import type { Refusal } from '../core/refusal.ts';
import type { TabState } from '../core/tab/tab-state.ts';

const text = v.string();
const number = v.number();
const texts = v.array(text);

/** A cause, a remedy or a provider that a later version renamed is still text: the words for it fall back to "unknown". */
const verdict = v.object({
  provider: text,
  providerName: v.nullable(text),
  providerKind: v.nullable(text),
  carriers: texts,
  carrierNames: v.exactOptional(texts),
  cause: text,
  alternatives: texts,
  confidence: v.picklist(['certain', 'likely', 'possible', 'unknown']),
  evidence: v.array(
    v.object({
      observed: text,
      tier: v.picklist(['block-only', 'corroborating', 'path-only']),
      value: text,
      signature: v.nullable(text),
    }),
  ),
  references: v.array(v.object({ kind: text, value: text })),
  particulars: v.record(text, v.union([text, number])),
});

const refusal = v.object({
  id: text,
  kind: v.picklist(['page', 'frame', 'background']),
  url: text,
  site: text,
  method: text,
  status: number,
  at: number,
  isPrivate: v.boolean(),
  cookieStoreId: v.nullable(text),
  verdict,
});

const cookieCount = v.object({ count: number, otherHosts: texts });
const cookies = v.nullable(cookieCount);
const undone = v.nullable(v.object({ restored: number, missing: texts }));
const card = v.picklist(['wanted', 'shown', 'elsewhere', 'unwanted']);

const page = v.variant('phase', [
  v.object({ phase: v.literal('quiet') }),
  v.object({
    phase: v.literal('refused'),
    refusal,
    documentId: v.nullable(text),
    card,
    signInLink: v.nullable(text),
    cookies,
    running: v.nullable(text),
  }),
  v.object({ phase: v.literal('stepping'), step: text, refusal, since: number }),
  v.object({ phase: v.literal('solved'), step: text, refusal, documentId: text, card }),
]);

const tabState = v.object({
  version: v.literal(1),
  revision: number,
  join: v.object({
    response: v.nullable(v.object({ url: text, at: number, refusal: v.nullable(text) })),
    commit: v.nullable(
      v.object({ url: text, at: number, documentId: v.nullable(text), pairedAt: v.nullable(number) }),
    ),
  }),
  page,
  awaiting: v.nullable(refusal),
  counted: v.nullable(v.object({ refusal: text, cookies: cookieCount })),
  background: v.array(
    v.object({
      refusal: text,
      method: text,
      url: text,
      status: number,
      cause: text,
      count: number,
      lastAt: number,
    }),
  ),
  taken: v.array(v.object({ remedy: text, url: text, at: number })),
  challenges: v.array(number),
  cleared: v.nullable(
    v.object({ site: text, removed: number, remaining: number, undoUntil: number, undone }),
  ),
});

/** A stored tab state; `null` for what is corrupt or of a version that this one can't read. */
export function parseTabState(raw: unknown): TabState | null {
  const parsed = v.safeParse(tabState, raw);
  // Slugs are text to the parser and a union to us: every reader of them has an answer for an unknown one.
  return parsed.success ? (parsed.output as TabState) : null;
}

const entry = v.object({
  version: v.literal(1),
  id: text,
  latest: text,
  kind: v.picklist(['page', 'frame', 'background']),
  url: text,
  site: text,
  method: text,
  status: number,
  firstAt: number,
  lastAt: number,
  count: number,
  verdict,
  fixedBy: v.nullable(text),
  repeatKey: text,
});

/** A stored or imported history entry, under the same rule. */
export function parseEntry(raw: unknown): HistoryEntry | null {
  const parsed = v.safeParse(entry, raw);
  return parsed.success ? (parsed.output as HistoryEntry) : null;
}

/** A refused response whose handling a stopped background may not have finished, under the same rule. */
export function parseRefusal(raw: unknown): Refusal | null {
  const parsed = v.safeParse(refusal, raw);
  return parsed.success ? (parsed.output as Refusal) : null;
}
