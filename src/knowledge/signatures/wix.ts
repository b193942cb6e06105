import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'wix',
  name: 'Wix',
  kind: 'hosting',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-wix-request-id',
          exists: true,
        },
        {
          in: 'header',
          name: 'server',
          starts: 'pepyaka',
        },
        {
          in: 'header',
          name: 'x-seen-by',
          exists: true,
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      any: [
        {
          in: 'body',
          contains: ['wixerrorpagesapp', 'error-pages-app'],
        },
        {
          in: 'text',
          contains: 'error 403-notbranded occurred',
        },
      ],
      cause: 'bot-challenge',
      also: ['ip-or-region', 'waf-rule'],
      source: 'captures of its error page; 2026-05',
    },
  ],
  references: [
    {
      kind: 'request-id',
      in: 'header',
      name: 'x-wix-request-id',
      of: 'token',
      min: 8,
      max: 60,
    },
  ],
} satisfies Signature;
