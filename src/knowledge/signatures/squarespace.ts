import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'squarespace',
  name: 'Squarespace',
  kind: 'hosting',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          is: 'squarespace',
        },
        {
          in: 'header',
          name: 'x-contextid',
          exists: true,
        },
        {
          in: 'cookie',
          name: 'crumb',
        },
        { in: 'cookie', name: 'ss_mid' },
        { in: 'cookie', name: 'ss_cvt' },
        { in: 'cookie', name: 'ss_mattr' },
      ],
      source: 'captures: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 404, 429],
      all: [
        {
          in: 'text',
          contains: 'brick-50',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'public captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'title',
          is: ['private site', 'password protected'],
        },
      ],
      any: [
        {
          in: 'header',
          name: 'server',
          is: 'squarespace',
        },
        {
          in: 'body',
          contains: 'squarespace',
        },
      ],
      cause: 'login-required',
      source: 'support.squarespace.com, password-protected site; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [402, 403, 404],
      all: [
        {
          in: 'text',
          contains: ['this site is expired', 'website expired'],
        },
      ],
      any: [
        {
          in: 'header',
          name: 'server',
          is: 'squarespace',
        },
        {
          in: 'text',
          contains: 'squarespace',
        },
      ],
      cause: 'account-suspended',
      source: 'support.squarespace.com, expired site; 2026-05',
    },
  ],
} satisfies Signature;
