import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'squid',
  name: 'Squid',
  kind: 'filter',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'via', contains: '(squid' },
        { in: 'header', name: 'x-cache', contains: 'from squid' },
        { in: 'header', name: 'server', starts: 'squid' },
      ],
      source: 'wiki.squid-cache.org: on every response; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'x-squid-error',
          starts: [
            'err_access_denied',
            'err_cache_access_denied',
            'err_forwarding_denied',
            'err_too_big',
            'err_cache_mgr_access_denied',
            'err_unsup_req',
            'err_esi',
          ],
        },
      ],
      source: 'wiki.squid-cache.org, error pages; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'header', name: 'x-squid-error', exists: true }],
      at: [403, 407, 429],
      source: 'squid, errorpage.cc: the name of any page, those of deny_info too; 2026-11',
    },
    {
      tier: 'block-only',
      any: [
        {
          in: 'body',
          contains: [
            '<!-- err_access_denied',
            '<!-- err_cache_access_denied',
            'id="err_access_denied"',
            'id=err_access_denied',
            'id="err_cache_access_denied"',
            'id=err_cache_access_denied',
            'id="err_forwarding_denied"',
          ],
        },
      ],
      at: [200, 401, 403, 407],
      source: 'squid, errors/templates: the same in every language; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: [
            'control configuration prevents your request',
            'cache access denied',
            'cache administrator',
          ],
        },
      ],
      any: [
        { in: 'text', contains: 'squid' },
        { in: 'header', name: 'server', starts: 'squid' },
      ],
      at: [401, 403, 407],
      source: 'squid, errors/templates; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 407],
      all: [{ in: 'text', contains: 'control configuration prevents your request' }],
      source: 'squid, errors/templates/en/ERR_ACCESS_DENIED, words as remembered; 2026-11',
    },
  ],
} satisfies Signature;
