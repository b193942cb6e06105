import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'home-assistant',
  name: 'Home Assistant',
  kind: 'application',
  signs: [
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          is: '403: forbidden',
        },
        {
          in: 'header',
          name: 'server',
          contains: 'aiohttp',
        },
      ],
      cause: 'ip-or-region',
      also: ['login-required'],
      source: 'home-assistant.io, http integration: ip_bans.yaml; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'text',
          is: '401: unauthorized',
        },
        {
          in: 'header',
          name: 'server',
          contains: 'aiohttp',
        },
      ],
      cause: 'login-required',
      source: 'home-assistant.io, API without token; 2026-05',
    },
  ],
} satisfies Signature;
