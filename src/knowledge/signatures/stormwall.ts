import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'stormwall',
  name: 'StormWall',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-firewall-protection',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-firewall-port',
          exists: true,
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: ['static.stormwall.pro', 'stormwall.pro/', 'stormwall.network'],
        },
        {
          in: 'text',
          contains: 'stormwall',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
