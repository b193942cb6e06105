import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'odoo',
  name: 'Odoo',
  kind: 'application',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 403],
      any: [
        {
          in: 'text',
          contains: 'session expired (invalid csrf token)',
        },
      ],
      cause: 'csrf',
      source: 'odoo, http.py: CSRF; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: ['you are not allowed to access'],
        },
      ],
      any: [
        {
          in: 'body',
          contains: 'odoo',
        },
      ],
      cause: 'not-authorized-role',
      source: 'odoo, AccessError; 2026-05',
    },
  ],
} satisfies Signature;
