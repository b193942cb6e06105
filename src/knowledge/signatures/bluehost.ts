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
          contains: [
            'this request has been denied for security reasons',
            'is blacklisted. if you feel this is in error please contact your hosting providers abuse department',
          ],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region'],
      source: 'captures of the page: rules of ModSecurity; 2026-05',
    },
  ],
} satisfies Signature;
