import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'reddit',
  name: 'Reddit',
  kind: 'application',
  signs: [
    {
      tier: 'corroborating',
      at: [403, 429],
      all: [{ in: 'text', contains: "reddit's awesome and all" }],
      source: 'captures of the page for programs that name no user agent of their own; 2026-11',
    },
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          is: 'snooserv',
        },
        {
          in: 'cookie',
          name: 'loid',
        },
        {
          in: 'cookie',
          name: 'edgebucket',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 429],
      any: [
        {
          in: 'text',
          contains: [
            "you've been blocked by network security",
            'request has been blocked due to a network',
            'whoa there, pardner!',
          ],
        },
      ],
      cause: 'ip-or-region',
      also: ['vpn-or-proxy', 'bot-challenge', 'rate-limit'],
      source: 'captures of the block page: the network is refused, and no VPN is named; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [
        {
          in: 'header',
          name: 'server',
          is: 'snooserv',
        },
      ],
      cause: 'rate-limit',
      source: 'captures: its own 429; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 429],
      all: [
        {
          in: 'host',
          ends: 'reddit.com',
        },
      ],
      any: [
        {
          in: 'query',
          contains: 'js_challenge=1',
        },
        {
          in: 'body',
          contains: 'name="js_challenge"',
        },
      ],
      cause: 'bot-challenge',
      source: 'captures of the check; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'host',
          ends: 'reddit.com',
        },
        {
          in: 'body',
          contains: ['"message":"forbidden"', '"message":"unauthorized"'],
        },
      ],
      cause: 'not-authorized-role',
      also: ['login-required', 'ip-or-region'],
      source: 'captures of its API; 2026-05',
    },
  ],
} satisfies Signature;
