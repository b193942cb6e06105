import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'ucloud-uewaf',
  name: 'UCloud UEWAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'uewaf',
        },
        {
          in: 'body',
          contains: '/uewaf_deny_pages/',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
