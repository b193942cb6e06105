import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'netcontinuum',
  name: 'NetContinuum (Barracuda)',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'nci__sessionid',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
