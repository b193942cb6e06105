import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'thailand-mdes',
  name: 'Ministry of Digital Economy (Thailand)',
  kind: 'government',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['ระงับ', 'blocked', 'ministry'],
        },
      ],
      any: [
        {
          in: 'body',
          contains: ['illegal.mdes.go.th', 'prohibit.ais-idc.com', 'ict.go.th/blocked'],
        },
        {
          in: 'text',
          contains: [
            'ministry of digital economy and society',
            'กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม',
            'ถูกระงับการเผยแพร่',
          ],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['illegal.mdes.go.th', 'prohibit.ais-idc.com', '125.26.170.3'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'host',
          ends: ['illegal.mdes.go.th', 'prohibit.ais-idc.com'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
