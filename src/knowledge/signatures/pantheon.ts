import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'pantheon',
  name: 'Pantheon',
  kind: 'hosting',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-pantheon-styx-hostname',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-styx-req-id',
          exists: true,
        },
      ],
      source: 'docs.pantheon.io: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      any: [
        {
          in: 'title',
          is: '401 unauthorized - pantheon',
        },
      ],
      cause: 'login-required',
      source: 'docs.pantheon.io, locked environments; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'pantheon',
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['could not be found - pantheon', '403 forbidden access denied pantheon'],
        },
        {
          in: 'header',
          name: 'x-pantheon-styx-hostname',
          exists: true,
        },
      ],
      cause: 'server-permission',
      source: 'docs.pantheon.io, 403 target in maintenance or no access; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [{ in: 'text', contains: 'this site is locked' }],
      any: [
        { in: 'header', name: 'x-pantheon-styx-hostname', exists: true },
        { in: 'header', name: 'x-pantheon-endpoint', exists: true },
        { in: 'header', name: 'www-authenticate', contains: 'pantheon' },
        { in: 'body', contains: 'pantheon' },
      ],
      cause: 'login-required',
      source: 'docs.pantheon.io, locked environments; 2026-11',
    },
  ],
} satisfies Signature;
