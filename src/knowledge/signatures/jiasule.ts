import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'jiasule',
  name: 'Jiasule (Knownsec)',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: '__jsluid*',
        },
        {
          in: 'cookie',
          name: 'jsl_tracking',
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'jiasule-waf',
        },
        {
          in: 'body',
          contains: ['static.jiasule.com/', 'notice-jiasule'],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      at: [403, 521],
      all: [
        {
          in: 'body',
          contains: '__jsl_clearance',
        },
      ],
      cause: 'bot-challenge',
      source: 'captures: 521 and a script that sets the cookie; 2026-05',
    },
    {
      tier: 'block-only',
      at: [521],
      all: [
        { in: 'body', contains: 'document.cookie=' },
        { in: 'body', contains: 'location.href=location.pathname' },
      ],
      cause: 'bot-challenge',
      source:
        'what programs strip from its first answer, where the name of the cookie is put together; 2026-11',
    },
  ],
} satisfies Signature;
