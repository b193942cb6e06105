import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aRefusal, refusedAt } from '../core/testing/a-refusal.ts';
import type { SeenResponse } from '../platform/web-request.ts';
import type { Unhandled } from './inbox.ts';
import { createRequestQueue } from './request-queue.ts';
import type { Alike } from './request-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

let made = 0;
function unhandled(url = 'https://a.test/api', tabId = 7): Unhandled {
  made += 1;
  const refusal = aRefusal({ id: `r${made}`, kind: 'background', url, at: refusedAt + made });
  return { tabId, refusal, response: { headers: [], excerpt: null, referrer: 'https://a.test/' } };
}

const answered = (url = 'https://a.test/api', tabId = 7): SeenResponse => ({
  ...{ tabId, url, requestId: '1', kind: 'background', method: 'GET', status: 200 },
  ...{ at: refusedAt, initiator: null, isAhead: false },
});

/** A queue, and how many of each kind were dealt with, and taken back, each time. */
function queue(deal: (all: readonly Alike[]) => Promise<void> = () => Promise.resolve()) {
  const dealt: (readonly [refused: number, mended: number])[][] = [];
  const requests = createRequestQueue(async (all) => {
    await deal(all);
    dealt.push(all.map(({ refusals, mended }) => [refusals.length, mended]));
  });
  const add = (one: Unhandled): void => requests.add(one);
  const mend = (seen: SeenResponse): void => requests.answered(seen);
  return { add, mend, dealt };
}

describe('refused requests', () => {
  it('are dealt with at once when one comes alone', async () => {
    const { add, dealt } = queue();
    add(unhandled());
    await vi.advanceTimersByTimeAsync(0);
    expect(dealt).toEqual([[[1, 0]]]);
  });

  it('are gathered in a storm: twice a second, the same as one', async () => {
    const { add, dealt } = queue();
    for (let number = 0; number < 1_000; number += 1) {
      add(unhandled());
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.runAllTimersAsync();
    expect(dealt.length).toBeLessThan(25);
    expect(dealt.every((one) => one.length === 1)).toBe(true);
    expect(dealt.flat().reduce((sum, [refused]) => sum + refused, 0)).toBe(1_000);
  });

  it('are told apart by tab and address', async () => {
    const { add, dealt } = queue();
    for (const one of [unhandled(), unhandled('https://a.test/b'), unhandled(undefined, 8), unhandled()])
      add(one);
    await vi.runAllTimersAsync();
    expect(dealt.flat()).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });

  it('go on after a while without any', async () => {
    const { add, dealt } = queue();
    add(unhandled());
    await vi.advanceTimersByTimeAsync(5_000);
    add(unhandled());
    await vi.advanceTimersByTimeAsync(0);
    expect(dealt).toEqual([[[1, 0]], [[1, 0]]]);
  });

  it('are taken back by a success, those before it alone', async () => {
    const { add, mend, dealt } = queue();
    add(unhandled('https://a.test/first'));
    await vi.advanceTimersByTimeAsync(0);
    add(unhandled());
    add(unhandled());
    mend(answered());
    mend(answered(undefined, 8));
    add(unhandled());
    await vi.runAllTimersAsync();
    expect(dealt.flat()).toEqual([
      [1, 0],
      [3, 2],
    ]);
  });

  it('are taken back while they are dealt with', async () => {
    const { add, mend, dealt } = queue(() => {
      mend(answered());
      return Promise.resolve();
    });
    add(unhandled());
    await vi.runAllTimersAsync();
    expect(dealt).toEqual([[[1, 1]]]);
  });
});
