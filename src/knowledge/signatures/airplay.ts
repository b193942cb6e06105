import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'airplay',
  name: 'AirPlay Receiver (macOS)',
  kind: 'application',
  signs: [
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'header',
          name: 'server',
          starts: 'airtunes',
        },
      ],
      cause: 'host-misconfigured',
      source: 'captures: macOS holds ports 5000 and 7000; 2026-05',
    },
  ],
} satisfies Signature;
