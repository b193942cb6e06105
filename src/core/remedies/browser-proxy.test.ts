import { expect, it } from 'vitest';
import { readProxy } from './browser-proxy.ts';

const nothingEntered = { http: '', ssl: '', socks: '', passthrough: '', autoConfigUrl: '' };

it.each<[reason: string, settings: unknown, read: ReturnType<typeof readProxy>]>([
  ['off', { ...nothingEntered, proxyType: 'none' }, { how: 'none' }],
  ['the default', { ...nothingEntered, proxyType: 'system' }, { how: 'system' }],
  ['found in the network', { ...nothingEntered, proxyType: 'autoDetect' }, { how: 'automatic' }],
  ['a script', { proxyType: 'autoConfig', autoConfigUrl: 'http://wpad/p.pac' }, { how: 'automatic' }],
  [
    'one for all',
    { ...nothingEntered, proxyType: 'manual', http: 'a.example:80', ssl: 'b.example:443' },
    { how: 'manual', name: 'b.example:443' },
  ],
  [
    'SOCKS alone',
    { ...nothingEntered, proxyType: 'manual', socks: '127.0.0.1:9050' },
    { how: 'manual', name: '127.0.0.1:9050' },
  ],
  ['manual, with nothing entered', { ...nothingEntered, proxyType: 'manual' }, { how: 'none' }],
  ['a kind of tomorrow', { proxyType: 'quantum' }, null],
  ['no settings', null, null],
])('reads: %s', (_reason, settings, read) => {
  expect(readProxy(settings)).toEqual(read);
});
