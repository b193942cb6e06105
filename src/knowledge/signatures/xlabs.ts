import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'xlabs',
  name: 'XLabs Security',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-cdn',
          starts: 'xlabs',
        },
        { in: 'header', name: 'secured', starts: 'by xlabs' },
      ],
      source: 'captures: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        { in: 'header', name: 'server', starts: 'xlabs' },
        { in: 'text', contains: 'xlabs security waf' },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'captures of blocked requests: the header names it there alone; 2026-11',
    },
  ],
} satisfies Signature;
