import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'codeigniter',
  name: 'CodeIgniter',
  kind: 'framework',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'ci_session',
        },
      ],
      source: 'codeigniter.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 500],
      all: [
        {
          in: 'text',
          contains: [
            'the action you have requested is not allowed',
            'the action you requested is not allowed',
          ],
        },
      ],
      cause: 'csrf',
      source: 'codeigniter, Security: csrf_show_error; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'title',
          is: '403 forbidden',
        },
        {
          in: 'text',
          is: 'directory access is forbidden.',
        },
      ],
      cause: 'directory-index',
      source: 'codeigniter, system/index.html; 2026-05',
    },
  ],
} satisfies Signature;
