import { object, oneOf, optional, text } from '../shape.ts';

/** How this browser's settings send its requests out. It is looked at where only the visitor can see it, and never kept. */
export type BrowserProxy =
  | { readonly how: 'none' | 'system' | 'automatic' }
  /** A proxy that was entered, as `name:port`. */
  | { readonly how: 'manual'; readonly name: string };

const isSettings = object({
  proxyType: oneOf(['none', 'system', 'autoDetect', 'autoConfig', 'manual']),
  http: optional(text),
  ssl: optional(text),
  socks: optional(text),
});

/** Reads what Firefox's `proxy.settings` tells (MDN, `proxy.settings`); `null`: nothing that can be read. */
export function readProxy(settings: unknown): BrowserProxy | null {
  if (!isSettings(settings)) return null;
  const { proxyType, http = '', ssl = '', socks = '' } = settings;
  if (proxyType === 'none' || proxyType === 'system') return { how: proxyType };
  if (proxyType !== 'manual') return { how: 'automatic' };
  // Manual settings with nothing entered send requests out directly.
  const name = ssl || http || socks;
  return name === '' ? { how: 'none' } : { how: 'manual', name };
}
