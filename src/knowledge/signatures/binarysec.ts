import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'binarysec',
  name: 'BinarySec',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-binarysec-via',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-binarysec-nocache',
          exists: true,
        },
        {
          in: 'header',
          name: 'server',
          starts: 'binarysec',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
