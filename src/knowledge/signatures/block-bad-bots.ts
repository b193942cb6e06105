import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'block-bad-bots',
  name: 'Block Bad Bots',
  kind: 'firewall',
  over: ['wordpress'],
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: 'block bad bots',
        },
        {
          in: 'body',
          contains: 'blackhole for bad bots',
        },
      ],
      cause: 'bot-challenge',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
