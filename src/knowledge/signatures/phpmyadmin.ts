import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'phpmyadmin',
  name: 'phpMyAdmin',
  kind: 'application',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: ['access denied', 'mysqli::real_connect', 'forbidden', "you don't have permission"],
        },
      ],
      any: [
        {
          in: 'title',
          contains: 'phpmyadmin',
        },
        {
          in: 'text',
          contains: 'phpmyadmin',
        },
      ],
      cause: 'ip-or-region',
      also: ['login-required'],
      source: 'phpmyadmin, default configuration of distributions; 2026-05',
    },
  ],
} satisfies Signature;
