import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cpanel',
  name: 'cPanel',
  kind: 'hosting',
  over: ['apache', 'litespeed'],
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'cpsrvd',
        },
      ],
      source: 'docs.cpanel.net: on every response; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 402, 403, 404, 503],
      all: [
        {
          in: 'text',
          contains: ['this account has been suspended.', 'account suspended'],
        },
      ],
      any: [
        {
          in: 'body',
          contains: 'suspendedpage.cgi',
        },
        {
          in: 'text',
          contains: 'contact your hosting provider for more information',
        },
      ],
      cause: 'account-suspended',
      source: 'cpanel, suspendedpage: also with status 200; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'access is forbidden to the requested page',
        },
      ],
      cause: 'server-permission',
      also: ['waf-rule', 'directory-index'],
      source: 'cpanel, 403 shtml; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: ['invalid security token', 'token denied', 'session has expired'],
        },
      ],
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'cpsrvd',
        },
        { in: 'title', is: 'cpanel login' },
      ],
      cause: 'session-or-cookies',
      source: 'cpanel, cpsrvd: security token; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [402, 403, 404, 503],
      all: [
        { in: 'title', is: 'account suspended' },
        { in: 'text', contains: 'contact your hosting provider' },
      ],
      cause: 'account-suspended',
      source: 'captures of the suspended page with other statuses; 2026-11',
    },
  ],
} satisfies Signature;
