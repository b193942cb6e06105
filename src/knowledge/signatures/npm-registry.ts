import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'npm-registry',
  name: 'npm registry',
  kind: 'api',
  signs: [
    {
      tier: 'path-only',
      any: [{ in: 'header', name: 'npm-notice', exists: true }],
      source: 'documentation of npm: notices to the client, on any response; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'host', is: ['registry.npmjs.org', 'registry.npmjs.com'] }],
      none: [
        { in: 'body', contains: ['<body', '<html'] },
        { in: 'header', name: 'x-deny-reason', exists: true },
      ],
      at: [401, 403, 429],
      source: 'documentation of npm; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            'you do not have permission to publish',
            'publish over the previously published',
            'are you logged in as the correct user?',
          ],
        },
      ],
      at: [403],
      cause: 'not-authorized-role',
      source: 'documentation of npm, and errors as people paste them; 2026-11',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            'logged in to publish packages',
            'is required to publish this package',
            'bypass 2fa enabled is required',
          ],
        },
        { in: 'header', name: 'www-authenticate', is: ['otp', 'otp, ipaddress'] },
      ],
      at: [401, 403],
      cause: 'login-required',
      source: 'documentation of npm, and errors as people paste them; 2026-11',
    },
  ],
} satisfies Signature;
