import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'janusec',
  name: 'Janusec',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: 'janusec',
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['janusec application gateway'],
        },
        {
          in: 'body',
          contains: 'janusec.com/',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
