import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'symfony',
  name: 'Symfony',
  kind: 'framework',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-debug-token',
          exists: true,
        },
      ],
      source: 'symfony.com: on every response of the debugger; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [
        {
          in: 'text',
          contains: ['\\core\\exception\\accessdeniedexception', 'accessdeniedhttpexception'],
        },
      ],
      cause: 'not-authorized-role',
      source: 'symfony, AccessDeniedException; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'title',
          starts: [
            'an error occurred: forbidden',
            'an error occurred: unauthorized',
            'access denied. (403 forbidden)',
          ],
        },
        {
          in: 'text',
          contains: ['oops! an error occurred', 'access denied'],
        },
      ],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source: 'symfony, error-handler: An Error Occurred; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 422],
      all: [
        {
          in: 'text',
          contains: 'is invalid. please try to resubmit the',
        },
      ],
      cause: 'csrf',
      source: 'symfony/form, CsrfValidationListener; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'access this file. check app_dev.php' }],
      cause: 'ip-or-region',
      source: 'symfony-standard, web/app_dev.php: for the local machine alone; 2026-11',
    },
  ],
} satisfies Signature;
