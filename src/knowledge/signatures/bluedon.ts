import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'bluedon',
  name: 'Bluedon',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'server',
          contains: 'bdwaf',
        },
        {
          in: 'text',
          contains: 'bluedon web application firewall',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
