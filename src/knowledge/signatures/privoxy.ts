import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'privoxy',
  name: 'Privoxy',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      at: [200, 403],
      all: [
        { in: 'body', contains: 'config.privoxy.org' },
        { in: 'text', contains: 'blocked' },
      ],
      none: [{ in: 'host', contains: 'privoxy' }],
      source: 'privoxy, templates/blocked; 2026-11',
    },
  ],
} satisfies Signature;
