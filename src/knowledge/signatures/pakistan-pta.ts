import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'pakistan-pta',
  name: 'PTA (Pakistan)',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: [
            'prohibited for viewership from within',
            'website is not accessible in pakistan',
            'trying to access contains content that is prohibited',
          ],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
  ],
} satisfies Signature;
