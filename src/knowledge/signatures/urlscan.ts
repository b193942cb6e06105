import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'urlscan',
  name: 'Microsoft URLScan',
  kind: 'firewall',
  over: ['iis'],
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 405, 406, 429, 500, 501, 503],
      any: [
        {
          in: 'text',
          contains: 'rejected-by-urlscan',
        },
        {
          in: 'body',
          contains: 'rejected-by-urlscan',
        },
        {
          in: 'header',
          name: 'location',
          contains: 'rejected-by-urlscan',
        },
        {
          in: 'query',
          contains: 'rejected-by-urlscan',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
