import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'ninjafirewall',
  name: 'NinjaFirewall',
  kind: 'firewall',
  over: ['wordpress'],
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'title',
          starts: 'ninjafirewall: 403 forbidden',
        },
        {
          in: 'text',
          contains: [
            'security reasons, it was blocked and logged',
            'security reason, it was blocked and logged',
          ],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
  references: [
    {
      kind: 'incident-id',
      in: 'text',
      after: 'incident number: #',
      of: 'digits',
      min: 5,
      max: 12,
    },
  ],
} satisfies Signature;
