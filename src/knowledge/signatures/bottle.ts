import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'bottle',
  name: 'Bottle',
  kind: 'framework',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        { in: 'title', starts: ['error: 403', 'error: 401'] },
        { in: 'text', contains: 'sorry, the requested url' },
      ],
      source: 'bottle, ERROR_PAGE_TEMPLATE; 2026-11',
    },
  ],
} satisfies Signature;
