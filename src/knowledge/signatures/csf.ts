import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'csf',
  name: 'ConfigServer Firewall (CSF)',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            'firewall on this server is blocking your',
            'lfd: (mod_security)',
            'lfd: failed',
            "blocked in this server's firewall",
            'configserver security',
          ],
        },
      ],
      cause: 'ip-or-region',
      source: 'configserver.com, messenger templates; 2026-05',
    },
  ],
} satisfies Signature;
