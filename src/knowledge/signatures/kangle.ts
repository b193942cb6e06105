import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'kangle',
  name: 'Kangle',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [{ in: 'header', name: 'server', starts: 'kangle' }],
      source: 'github.com/keengo99/kangle; remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'denied by request access control' }],
      cause: 'server-permission',
      source: 'its source: what a request rule denies; a capture of the page; 2026-11',
    },
  ],
} satisfies Signature;
