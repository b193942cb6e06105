import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'sonicwall-waf',
  name: 'SonicWall WAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'sonicwall',
        },
        {
          in: 'text',
          contains: 'this request is blocked by the sonicwall',
        },
      ],
      none: [
        {
          in: 'text',
          contains: ['content filter', 'web site blocked'],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
