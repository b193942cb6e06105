import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'bitninja',
  name: 'BitNinja',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            'security check by bitninja',
            'your ip will be removed from bitninja',
            'visitor anti-robot validation',
            'waiting for the redirectiron',
          ],
        },
        {
          in: 'body',
          contains: 'alt="bitninja',
        },
      ],
      cause: 'bot-challenge',
      also: ['ip-or-region'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
