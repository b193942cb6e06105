import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { challengePill } from '../ui/sample-views.ts';
import { ask } from './ask.ts';
import type { Question } from './ask.ts';

const ready: Question = { type: 'overlay/ready', status: 403, excerpt: null };
const act: Question = { type: 'overlay/act', remedy: 'reload' };
const found = { why403: true, ok: true, value: challengePill };
const unheard = new Error('Could not establish connection. Receiving end does not exist.');

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const runtime: { id: string | undefined; sendMessage: typeof sendMessage } = { id: 'ours', sendMessage };

/** Every answer in order; the last one goes on for ever. */
function answers(...each: readonly unknown[]): void {
  each.forEach((one, at) => {
    const give = (): Promise<unknown> => (one instanceof Error ? Promise.reject(one) : Promise.resolve(one));
    if (at === each.length - 1) sendMessage.mockImplementation(give);
    else sendMessage.mockImplementationOnce(give);
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('browser', { runtime });
  vi.stubGlobal('document', { defaultView: {} });
  runtime.id = 'ours';
  sendMessage.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function asked(question: Question, signal = new AbortController().signal): Promise<unknown> {
  const answer = ask(question, signal);
  await vi.runAllTimersAsync();
  return answer;
}

describe('ask', () => {
  const cases: readonly [Question, readonly unknown[], unknown, number, string][] = [
    [ready, [found], challengePill, 1, 'answered'],
    [ready, [{ why403: true, ok: true, value: null }], null, 1, 'nothing to show'],
    [ready, [undefined, found], challengePill, 2, 'nobody listened yet'],
    [ready, [unheard, unheard, found], challengePill, 3, 'the background was being started'],
    [ready, [undefined], 'silence', 4, 'nobody ever answers: it gives up'],
    [ready, [{ ok: true, value: challengePill }], 'silence', 4, 'an answer without the marker is not ours'],
    [
      ready,
      [{ why403: true, ok: false, error: 'x' }, found],
      challengePill,
      2,
      'the background failed while it was being stopped',
    ],
    [act, [{ why403: true, ok: false, error: 'x' }, found], 'silence', 1, 'a step that failed'],
    [act, [found], challengePill, 1, 'a step, taken'],
    [act, [undefined, found], challengePill, 2, 'a step that nobody heard'],
    [
      act,
      [new Error('The message port closed before a response was received.'), found],
      'silence',
      1,
      'a step that may have been heard is not taken twice',
    ],
  ];
  it.each(cases)('%o answered by %o', async (...[question, given, expected, attempts]) => {
    answers(...given);
    await expect(asked(question)).resolves.toEqual(expected);
    expect(sendMessage).toHaveBeenCalledTimes(attempts);
    expect(sendMessage).toHaveBeenCalledWith({ ...question, document: null });
  });

  it('says in which document it stands, where it was told', async () => {
    Reflect.set(globalThis, Symbol.for('document'), 'd1');
    answers(found);
    await asked(ready);
    Reflect.deleteProperty(globalThis, Symbol.for('document'));
    expect(sendMessage).toHaveBeenCalledWith({ ...ready, document: 'd1' });
  });

  it('knows that the extension was reloaded, and does not ask', async () => {
    runtime.id = undefined;
    await expect(asked(ready)).resolves.toBe('cut-off');
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('notices a reload between two attempts', async () => {
    sendMessage.mockImplementation(() => {
      runtime.id = undefined;
      return Promise.reject(new Error('Extension context invalidated.'));
    });
    await expect(asked(ready)).resolves.toBe('cut-off');
  });

  it('asks again where an answer never comes', async () => {
    sendMessage.mockImplementationOnce(() => new Promise(() => undefined));
    sendMessage.mockResolvedValue(found);
    await expect(asked(ready)).resolves.toEqual(challengePill);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('waits for a step as long as it takes', async () => {
    sendMessage.mockImplementation(() => new Promise((resolve) => setTimeout(() => resolve(found), 30_000)));
    await expect(asked(act)).resolves.toEqual(challengePill);
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('stops when its signal fires', async () => {
    answers(undefined);
    const ending = new AbortController();
    const answer = ask(ready, ending.signal);
    await vi.advanceTimersByTimeAsync(100);
    ending.abort();
    await expect(answer).resolves.toBe('silence');
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('asks no more in a document that was left meanwhile', async () => {
    answers(undefined);
    vi.stubGlobal('document', { defaultView: null });
    void ask(ready, new AbortController().signal);
    await vi.runAllTimersAsync();
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});
