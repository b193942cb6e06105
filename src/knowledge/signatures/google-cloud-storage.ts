import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'google-cloud-storage',
  name: 'Google Cloud Storage',
  kind: 'storage',
  over: ['google-cloud', 'google-api'],
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'x-guploader-uploadid', exists: true },
        { in: 'header', name: 'server', is: 'uploadserver' },
        { in: 'header', name: 'x-goog-storage-class', exists: true },
      ],
      source: 'cloud.google.com/storage, response headers; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: [
            'does not have storage.objects.',
            'does not have storage.buckets.',
            'does not have serviceusage.',
          ],
        },
      ],
      none: [{ in: 'text', contains: 'gserviceaccount.com does not have storage.' }],
      cause: 'server-permission',
      source:
        'cloud.google.com/storage, XML API errors: private, or missing where listing is not allowed; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: ['gserviceaccount.com does not have storage.', "permission 'storage.objects."],
        },
      ],
      cause: 'not-authorized-role',
      source: 'cloud.google.com/storage, troubleshooting: an account is known, and its role named; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: '<error><code>' }],
      any: [
        { in: 'header', name: 'x-guploader-uploadid', exists: true },
        { in: 'header', name: 'server', is: 'uploadserver' },
        { in: 'host', ends: ['storage.googleapis.com', '.storage.googleapis.com'] },
      ],
      at: [400, 401, 403, 409],
      source: 'cloud.google.com/storage, XML API errors; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      all: [{ in: 'body', contains: '<code>accessdenied</code>' }],
      none: [{ in: 'text', contains: 'request has expired' }],
      at: [403],
      cause: 'server-permission',
      also: ['login-required'],
      source: 'cloud.google.com/storage, XML API errors; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      all: [
        { in: 'body', contains: ['<code>accountproblem</code>', '<code>userprojectaccountproblem</code>'] },
      ],
      cause: 'account-suspended',
      source: 'cloud.google.com/storage, XML API errors; 2026-05',
    },
  ],
  references: [
    { kind: 'request-id', in: 'header', name: 'x-guploader-uploadid', of: 'token', min: 16, max: 120 },
  ],
} satisfies Signature;
