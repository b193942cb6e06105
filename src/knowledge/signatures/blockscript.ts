import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'blockscript',
  name: 'BlockScript',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: ['is protected by blockscript', 'blockscript.com'],
        },
      ],
      cause: 'vpn-or-proxy',
      also: ['ip-or-region'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
