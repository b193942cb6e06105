import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'wallarm',
  name: 'Wallarm',
  kind: 'firewall',
  over: ['nginx'],
  signs: [
    {
      tier: 'corroborating',
      at: [403, 406, 429],
      any: [
        {
          in: 'body',
          contains: '<center>nginx-wallarm',
        },
        {
          in: 'header',
          name: 'server',
          starts: 'nginx-wallarm',
        },
        {
          in: 'text',
          contains: 'wallarm',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
