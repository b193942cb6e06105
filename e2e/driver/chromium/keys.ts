import type { Modifier } from '../browser.ts';

/** Bits of `Input.dispatchKeyEvent`. */
const modifierBits = { Alt: 1, Control: 2, Shift: 8 } as const satisfies Record<Modifier, number>;

/** Windows virtual key codes of the keys that have no character. */
const keyCodes: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

interface KeyEvent {
  readonly key: string;
  readonly code: string;
  readonly windowsVirtualKeyCode: number;
  readonly modifiers: number;
  readonly text?: string;
}

/** https://chromedevtools.github.io/devtools-protocol/tot/Input/#method-dispatchKeyEvent */
export function keyEvent(key: string, modifiers: readonly Modifier[]): KeyEvent {
  const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
  return {
    key,
    code: key === ' ' ? 'Space' : key.length === 1 ? `Key${key.toUpperCase()}` : key,
    windowsVirtualKeyCode: keyCodes[key] ?? key.toUpperCase().charCodeAt(0),
    modifiers: modifiers.reduce((bits, modifier) => bits + modifierBits[modifier], 0),
    ...(text !== undefined && !modifiers.some((modifier) => modifier !== 'Shift') && { text }),
  };
}
