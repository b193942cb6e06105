import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'siteguard',
  name: 'SiteGuard',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: ['the server refuse to browse the page', 'powered by siteguard'],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
