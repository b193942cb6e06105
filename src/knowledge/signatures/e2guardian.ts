import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'e2guardian',
  name: 'e2guardian',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      at: [200, 403],
      all: [{ in: 'text', contains: 'has been denied for the following reason' }],
      any: [
        { in: 'text', contains: ['e2guardian', 'dansguardian', 'access has been denied!'] },
        { in: 'body', contains: ['e2guardian', 'dansguardian'] },
      ],
      source: 'e2guardian and DansGuardian, languages/*/template.html; 2026-11',
    },
  ],
} satisfies Signature;
