import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'django',
  name: 'Django',
  kind: 'framework',
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: [
            'csrf verification failed. request aborted.',
            'is available with debug=true',
            'reason given for failure: csrf',
            'failure: referer checking failed',
            'csrf cookie not set.',
          ],
        },
      ],
      at: [400, 403],
      cause: 'csrf',
      source: 'django, views/csrf.py; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: ' <span>(403)</span></h1>' }],
      at: [403],
      cause: 'csrf',
      source: 'django, views/templates/csrf_403.html: also in its translations; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'title', is: '403 forbidden' },
        { in: 'text', is: '403 forbidden' },
        { in: 'body', contains: '<html lang="en">' },
      ],
      none: [{ in: 'body', contains: '<center>' }],
      at: [403],
      cause: 'not-authorized-role',
      source: 'django, views/defaults.py, ERROR_PAGE_TEMPLATE; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      all: [{ in: 'text', contains: ['invalid http_host header', 'you may need to add', 'disallowedhost'] }],
      at: [400],
      cause: 'host-misconfigured',
      source: 'django, http/request.py; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', starts: 'disallowedhost at /' }],
      at: [400],
      cause: 'host-misconfigured',
      source: 'django, http/request.py with DEBUG, words as remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'title', starts: 'disallowedhost at /' }],
      at: [400],
      cause: 'host-misconfigured',
      source: 'django, http/request.py with DEBUG; 2026-05',
    },
  ],
} satisfies Signature;
