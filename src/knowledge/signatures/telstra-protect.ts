import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'telstra-protect',
  name: 'Telstra Broadband Protect',
  kind: 'operator',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'telstra',
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'telstra broadband protect',
        },
        {
          in: 'body',
          contains: 'broadband-protect',
        },
      ],
      cause: 'network-filter',
      none: [{ in: 'host', contains: 'telstra' }],
      source: 'OONI blocking fingerprints; 2026-05',
    },
  ],
} satisfies Signature;
