import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'transmission',
  name: 'Transmission',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [{ in: 'header', name: 'server', is: 'transmission' }],
      source: 'transmission, rpc-server.cc; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'either disable the ip address whitelist' }],
      cause: 'ip-or-region',
      source: 'transmission, rpc-server.cc: address not in the whitelist; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [409],
      any: [
        { in: 'header', name: 'x-transmission-session-id', exists: true },
        { in: 'text', contains: 'x-transmission-session-id' },
      ],
      cause: 'csrf',
      source: 'transmission, rpc-server.cc: protection against forged requests; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [421],
      all: [{ in: 'text', contains: 'but the hostname was unrecognized' }],
      cause: 'host-misconfigured',
      source: 'transmission, rpc-server.cc: protection against DNS rebinding; 2026-11',
    },
  ],
} satisfies Signature;
