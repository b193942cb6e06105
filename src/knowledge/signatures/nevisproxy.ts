import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'nevisproxy',
  name: 'nevisProxy',
  kind: 'sign-in',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'navajo*',
        },
        { in: 'cookie', name: 'np_id*' },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
