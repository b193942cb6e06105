import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'wpmu-defender',
  name: 'Defender (WPMU DEV)',
  kind: 'firewall',
  over: ['wordpress'],
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: 'defender',
        },
      ],
      any: [
        {
          in: 'text',
          contains: [
            'the administrator has blocked your ip',
            'powered by defender',
            'have been locked out due to too many',
          ],
        },
      ],
      cause: 'ip-or-region',
      also: ['rate-limit', 'waf-rule'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
