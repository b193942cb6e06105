import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'spotify',
  name: 'Spotify',
  kind: 'api',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'host',
          is: 'api.spotify.com',
        },
        {
          in: 'body',
          contains: '"error":',
        },
      ],
      source: 'developer.spotify.com, errors; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'host',
          is: 'api.spotify.com',
        },
        {
          in: 'text',
          contains: ['the access token expired', 'invalid access token'],
        },
      ],
      cause: 'session-or-cookies',
      source: 'developer.spotify.com, errors; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'host',
          is: 'api.spotify.com',
        },
        {
          in: 'text',
          contains: [
            'insufficient client scope',
            'not registered in the developer dashboard',
            'user is not registered for this application',
            'user not approved for app',
            'premium required',
            'user may not be registered',
          ],
        },
      ],
      cause: 'not-authorized-role',
      source: 'developer.spotify.com, errors; 2026-05',
    },
  ],
} satisfies Signature;
