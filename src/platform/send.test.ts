import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isConnected, listen, send } from './send.ts';

interface Sender {
  id?: string;
  tab?: unknown;
}
type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => void;

const listeners = new Set<Listener>();
const runtime = {
  id: 'ours',
  sendMessage: (message: unknown) => Promise.resolve({ got: message }),
  onMessage: {
    addListener: (one: Listener) => listeners.add(one),
    removeListener: (one: Listener) => listeners.delete(one),
  },
};

beforeEach(() => {
  listeners.clear();
  vi.stubGlobal('chrome', { runtime });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function hear(sender: Sender): unknown[] {
  const heard: unknown[] = [];
  listen((message) => heard.push(message), new AbortController().signal);
  for (const listener of listeners) listener('hello', sender, () => undefined);
  return heard;
}

const senders: readonly [Sender, readonly string[], string][] = [
  [{ id: 'ours' }, ['hello'], 'our background'],
  [{ id: 'ours', tab: { id: 1 } }, [], 'a script in some page, even one of ours'],
  [{ id: 'other' }, [], 'another extension'],
  [{}, [], 'nobody'],
];
it.each(senders)('listens to %o', (sender, heard) => {
  expect(hear(sender)).toEqual(heard);
});

it('stops listening when its signal fires', () => {
  const ending = new AbortController();
  listen(() => undefined, ending.signal);
  ending.abort();
  expect(listeners.size).toBe(0);
});

it('sends through the older namespace where there is no other', async () => {
  await expect(send('x')).resolves.toEqual({ got: 'x' });
});

it('prefers the namespace with promises', async () => {
  vi.stubGlobal('browser', { runtime: { ...runtime, sendMessage: () => Promise.resolve('browser') } });
  await expect(send('x')).resolves.toBe('browser');
});

const worlds: readonly [object, boolean, string][] = [
  [{ runtime }, true, 'running'],
  [{ runtime: { ...runtime, id: undefined } }, false, 'reloaded: the id is gone'],
  [{}, false, 'reloaded: the whole interface is gone'],
];
it.each(worlds)('knows whether its extension still runs (%#)', (chrome, connected) => {
  vi.stubGlobal('chrome', chrome);
  expect(isConnected()).toBe(connected);
});
