import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'hashicorp-vault',
  name: 'HashiCorp Vault',
  kind: 'api',
  signs: [
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: ['{"errors":["permission denied"]}', '1 error occurred: * permission denied'],
        },
      ],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source: 'developer.hashicorp.com/vault; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'permission denied * invalid token' }],
      cause: 'session-or-cookies',
      also: ['not-authorized-role', 'login-required'],
      source: 'hashicorp/vault, since 1.11: the token is not known; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400, 403],
      all: [
        {
          in: 'body',
          contains: '"errors":["missing client token"]',
        },
      ],
      cause: 'login-required',
      source: 'developer.hashicorp.com/vault; 2026-05',
    },
  ],
} satisfies Signature;
