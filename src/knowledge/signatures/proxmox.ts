import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'proxmox',
  name: 'Proxmox VE',
  kind: 'application',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403],
      any: [
        {
          in: 'header',
          name: 'server',
          contains: 'pve-api-daemon',
        },
      ],
      cause: 'login-required',
      also: ['not-authorized-role', 'csrf'],
      source: 'pve.proxmox.com, API; 2026-05',
    },
  ],
} satisfies Signature;
