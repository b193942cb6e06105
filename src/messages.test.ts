import { describe, expect, it } from 'vitest';
import { shippedCode } from '../scripts/source/shipped-code.ts';
import { messages } from './messages/message.ts';

const code = shippedCode();
const rooms = { overlay: ['overlay'], 'extension-page': ['popup', 'screens'] } as const;

/** The rooms whose code names a message. */
function roomsThatName(type: string): readonly string[] {
  const files = code.filter(({ text }) => text.includes(`'${type}'`));
  return [...new Set(files.map(({ path }) => path.split('/')[1] ?? ''))];
}

describe.each(Object.entries(messages))('the message %s', (type, { from }) => {
  it('has a handler in the background', () => {
    expect(roomsThatName(type)).toContain('background');
  });

  it('is sent by those who may send it, and by nobody else', () => {
    const senders = roomsThatName(type).filter((room) => room !== 'background' && room !== 'messages');
    expect(senders).not.toEqual([]);
    expect(senders.filter((room) => !rooms[from].some((one) => one === room))).toEqual([]);
  });

  it('tells by its name who sends it', () => {
    expect(type.split('/')[0]).toBe(from === 'overlay' ? 'overlay' : 'page');
  });
});

describe('what the background tells a card unasked', () => {
  const definition = code.find(({ path }) => path === 'src/messages/message.ts')?.text ?? '';
  const pushed = [...new Set([...definition.matchAll(/'(card\/[a-z-]+)'/g)].map(([, type = '']) => type))];

  it('is something', () => {
    expect(pushed).not.toEqual([]);
  });

  it.each(pushed)('%s is told', (type) => {
    expect(roomsThatName(type)).toContain('background');
  });

  it('is heard by the overlay', () => {
    const overlay = code.filter(({ path }) => path.startsWith('src/overlay/'));
    expect(overlay.some(({ text }) => /import type \{[^}]*\bPush\b/.test(text))).toBe(true);
  });
});
