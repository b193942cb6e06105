import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'openrasp',
  name: 'OpenRASP',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-protected-by',
          contains: 'openrasp',
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: 'openrasp',
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'request blocked by openrasp',
        },
        {
          in: 'body',
          contains: ['/openrasp', 'rasp.baidu.com'],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
