import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'virusdie',
  name: 'Virusdie',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: ['cdn.virusdie.ru/splash', 'name="fw_block"'],
        },
        {
          in: 'text',
          contains: ['security provided by virusdie', '© virusdie.ru'],
        },
        {
          in: 'title',
          contains: 'virusdie',
        },
      ],
      cause: 'waf-rule',
      source: 'public captures; 2026-05',
    },
  ],
} satisfies Signature;
