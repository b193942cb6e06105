import type { Refusal } from '../core/refusal.ts';
import type { SeenResponse } from '../platform/web-request.ts';
import { likeness } from './inbox.ts';
import type { Unhandled } from './inbox.ts';

/** Refused requests that are alike but for their time. */
export interface Alike {
  /** The first of them, with what it was answered with. */
  readonly like: Unhandled;
  /** All of them, oldest first. */
  readonly refusals: readonly Refusal[];
  /** So many of them, the oldest, were taken back by a success. */
  readonly mended: number;
}

/** Gathers refused requests: the first is dealt with at once, what comes soon after it all at once. A poller that breaks costs little. */
export interface RequestQueue {
  add(unhandled: Unhandled): void;
  /** A success takes back what waits of the same request. */
  answered(seen: SeenResponse): void;
}

/** How long is gathered before the next are dealt with. */
const windowMs = 500;

type Gathered = { -readonly [K in keyof Alike]: Alike[K] } & { readonly refusals: Refusal[] };

export function createRequestQueue(deal: (all: readonly Alike[]) => Promise<void>): RequestQueue {
  let waiting = new Map<string, Gathered>();
  let dealt: readonly Gathered[] = [];
  let isBusy = false;
  const run = async (): Promise<void> => {
    isBusy = true;
    while (waiting.size > 0) {
      dealt = [...waiting.values()];
      waiting = new Map();
      await deal(dealt);
      await new Promise((resolve) => setTimeout(resolve, windowMs));
    }
    isBusy = false;
  };
  return {
    add(one) {
      const { refusal } = one;
      const key = likeness(one);
      const known = waiting.get(key);
      if (known === undefined) waiting.set(key, { like: one, refusals: [refusal], mended: 0 });
      else known.refusals.push(refusal);
      if (!isBusy) void run();
    },
    answered({ tabId, method, url }) {
      for (const one of [...dealt, ...waiting.values()]) {
        const { refusal } = one.like;
        const isSame = one.like.tabId === tabId && refusal.method === method && refusal.url === url;
        if (isSame) one.mended = one.refusals.length;
      }
    },
  };
}
