import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'dynamicweb',
  name: 'DynamicWeb',
  kind: 'application',
  signs: [
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'x-403-status-by',
          contains: 'inj-check',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f list: its own header; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'by dynamic check',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f list; 2026-05',
    },
  ],
} satisfies Signature;
