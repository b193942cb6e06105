import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'syncthing',
  name: 'Syncthing',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [{ in: 'header', name: 'x-syncthing-version', exists: true }],
      source: 'syncthing, lib/api: on every response; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', is: 'host check error' }],
      cause: 'host-misconfigured',
      source: 'syncthing, lib/api: host check; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', is: 'csrf error' }],
      cause: 'csrf',
      source: 'syncthing, lib/api: CSRF check; 2026-11',
    },
  ],
} satisfies Signature;
