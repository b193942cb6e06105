import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'chuangyu',
  name: 'Chuang Yu Shield (Knownsec)',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        { in: 'body', contains: ['365cyd.com', '365cyd.net'] },
        { in: 'text', contains: '被创宇盾拦截' },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
