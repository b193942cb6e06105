import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'viettel-waf',
  name: 'Viettel Cloudrity',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: 'viettel waf',
        },
        {
          in: 'body',
          contains: 'cloudrity.com.vn',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
