import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cachewall',
  name: 'CacheWall',
  kind: 'firewall',
  over: ['varnish'],
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: ['security by cachewall', '403 naughty, not nice!'],
        },
        {
          in: 'title',
          contains: 'naughty, not nice!',
        },
        {
          in: 'header',
          name: 'x-cachewall-action',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-cachewall-reason',
          exists: true,
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'x-cachewall-action', is: 'challenge' }],
      cause: 'bot-challenge',
      source: 'captures of the security challenge; 2026-11',
    },
  ],
} satisfies Signature;
