import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: '360-panyun',
  name: '360 PanYun',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [{ in: 'header', name: 'x-panyun-request-id', exists: true }],
      source: 'captures: on every response; 2026-11',
    },
    {
      tier: 'corroborating',
      any: [
        { in: 'header', name: 'x-panyun-error-reason', exists: true },
        { in: 'header', name: 'x-panyun-error-step', exists: true },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region'],
      source: 'public captures; 2026-11',
    },
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
      source: 'public captures; 2026-05',
    },
  ],
} satisfies Signature;
