import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'bluehost',
  name: 'Bluehost / HostGator',
  kind: 'hosting',
  over: ['modsecurity', 'apache'],
  signs: [
    {
      tier: 'corroborating',
      at: [403, 406],
      any: [
        {
          in: 'text',
          contains: ['request has been denied for security'],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region'],
      source: 'captures of the page: rules of ModSecurity; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 406],
      all: [
        {
          in: 'text',
          contains: 'hosting providers abuse department',
        },
      ],
      cause: 'ip-or-region',
      source: 'list of blocking fingerprints of hosts and filters; 2026-05',
    },
  ],
} satisfies Signature;
