import type { Header } from '../core/exchange.ts';
import * as is from '../core/shape.ts';
import { browser } from '../platform/browser.ts';
import { isKept } from './parsers.ts';

/** What the explain screen shows of a response, for the session only: allow-listed headers and the head of the excerpt. */
export interface KeptResponse {
  readonly headers: readonly Header[];
  /** At most 2 KiB; `null`: not read. */
  readonly excerpt: string | null;
  /** The address or origin of who asked. */
  readonly referrer: string | null;
}

const prefix = 'kept:';
const orderKey = 'kept-order';
const mostKept = 50;

const isOrder = is.list(is.text);

function keptKey(refusal: string): string {
  return `${prefix}${refusal}`;
}

/** The newest in memory too: its card asks a moment later, and waits for no storage. */
let newest: { readonly refusal: string; readonly response: KeptResponse } | null = null;

/** The response of a refusal, while it is among the latest fifty of this session. */
export async function findKept(refusal: string): Promise<KeptResponse | null> {
  if (newest?.refusal === refusal) return newest.response;
  const key = keptKey(refusal);
  const { [key]: stored } = await browser.storage.session.get(key);
  return isKept(stored) ? stored : null;
}

/** Keeps a response; the oldest of more than fifty goes. */
export async function keepResponse(refusal: string, response: KeptResponse): Promise<void> {
  newest = { refusal, response };
  await browser.storage.session.set({ [keptKey(refusal)]: response });
  ordering = ordering.then(() => dropOldest(refusal));
  await ordering;
}

let ordering: Promise<void> = Promise.resolve();

async function dropOldest(newest: string): Promise<void> {
  const { [orderKey]: stored } = await browser.storage.session.get(orderKey);
  const order = [...(isOrder(stored) ? stored : []).filter((id) => id !== newest), newest];
  const dropped = order.slice(0, Math.max(0, order.length - mostKept));
  await browser.storage.session.set({ [orderKey]: order.slice(-mostKept) });
  if (dropped.length > 0) await browser.storage.session.remove(dropped.map(keptKey));
}

/** Forgets responses with their refusals; all of them without a list. */
export async function forgetKept(refusals: readonly string[] | 'all'): Promise<void> {
  newest = null;
  const session = await browser.storage.session.get(null);
  const all = Object.keys(session).filter((key) => key.startsWith(prefix));
  await browser.storage.session.remove(refusals === 'all' ? [...all, orderKey] : refusals.map(keptKey));
}
