import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'belgium-stop-page',
  name: 'Stop page of Belgium',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'title',
          is: 'stop page - belgium',
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: ['stoppagina', 'stop page fod justitie'],
        },
        {
          in: 'title',
          is: 'stop page - belgium',
        },
        {
          in: 'body',
          contains: 'webstop.gamingcommission.be',
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
          contains: ['webstop.gamingcommission.be', 'stoppage.be'],
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
          ends: 'webstop.gamingcommission.be',
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
