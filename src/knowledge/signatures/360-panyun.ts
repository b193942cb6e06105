import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: '360-panyun',
  name: '360 PanYun',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: 'panyun.360.cn',
        },
        {
          in: 'body',
          contains: ['panyun/', 'panyundun'],
        },
        {
          in: 'header',
          name: 'server',
          starts: 'panyun',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
