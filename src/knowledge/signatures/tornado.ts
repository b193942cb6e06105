import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'tornado',
  name: 'Tornado',
  kind: 'framework',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'tornadoserver',
        },
      ],
      source: 'tornadoweb.org: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: ["'_xsrf' argument missing", 'xsrf cookie does not match post argument'],
        },
      ],
      cause: 'csrf',
      source: 'tornado, web.py: check_xsrf_cookie; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          is: '403: forbidden',
        },
      ],
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'tornadoserver',
        },
        {
          in: 'title',
          is: '403: forbidden',
        },
      ],
      cause: 'not-authorized-role',
      source: 'tornado, web.py: default error page; 2026-05',
    },
  ],
} satisfies Signature;
