import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'django-rest-framework',
  name: 'Django REST framework',
  kind: 'framework',
  over: ['django'],
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: [
            '"detail":"authentication credentials were',
            '"detail":"incorrect authentication credentials."',
          ],
        },
      ],
      at: [401, 403],
      cause: 'login-required',
      source: 'django-rest-framework, exceptions.py; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: '"detail":"you do not have permission to perform this action."' }],
      at: [403],
      cause: 'not-authorized-role',
      source: 'django-rest-framework, exceptions.py; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: '"detail":"csrf failed:' }],
      at: [403],
      cause: 'csrf',
      source: 'django-rest-framework, authentication.py; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: '"detail":"request was throttled.' }],
      at: [403, 429],
      cause: 'rate-limit',
      source: 'django-rest-framework, exceptions.py; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'body',
          contains: [
            '"detail":"invalid token."',
            'token not valid for any token type',
            '"code":"token_not_valid"',
          ],
        },
      ],
      at: [401, 403],
      cause: 'session-or-cookies',
      source: 'django-rest-framework, authentication.py; simplejwt; 2026-05',
    },
  ],
} satisfies Signature;
