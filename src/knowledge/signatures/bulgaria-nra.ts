import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'bulgaria-nra',
  name: 'National revenue agency (Bulgaria)',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['dkh.minfin.bg', 'nra.bg/blocked'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 451],
      all: [
        {
          in: 'text',
          contains: [
            'национална агенция за приходите',
            'държавната комисия по хазарта',
            'държавна комисия по хазарта',
          ],
        },
      ],
      any: [
        {
          in: 'body',
          contains: ['nra.bg', 'dkh.minfin.bg'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
  ],
} satisfies Signature;
