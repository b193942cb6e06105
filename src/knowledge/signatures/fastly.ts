import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'fastly',
  name: 'Fastly',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'x-served-by', starts: 'cache-' },
        { in: 'header', name: 'fastly-debug-digest', exists: true },
        { in: 'header', name: 'x-fastly-request-id', exists: true },
        { in: 'header', name: 'fastly-restarts', exists: true },
      ],
      source: 'docs.fastly.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'guru meditation' }],
      any: [
        { in: 'text', contains: 'details: cache-' },
        { in: 'header', name: 'x-served-by', starts: 'cache-' },
      ],
      none: [{ in: 'text', contains: 'xid:' }],
      at: [401, 403, 405, 406],
      cause: 'waf-rule',
      also: ['ip-or-region', 'rate-limit'],
      source: 'docs.fastly.com, synthetic errors; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        { in: 'header', name: 'x-sigsci-tags', exists: true },
        { in: 'header', name: 'x-sigsci-agentresponse', is: ['406', '403', '429'] },
      ],
      at: [403, 406, 429],
      cause: 'waf-rule',
      also: ['rate-limit', 'bot-challenge'],
      source: 'docs.fastly.com/signalsciences, custom response codes; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 405, 406],
      all: [
        { in: 'header', name: 'x-served-by', starts: 'cache-' },
        { in: 'header', name: 'retry-after', is: '0' },
      ],
      none: [{ in: 'header', name: 'server', exists: true }],
      cause: 'waf-rule',
      also: ['ip-or-region', 'not-authorized-role', 'rate-limit'],
      source: 'fastly.com/documentation, synthetic responses: the edge adds Retry-After: 0; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 405, 406],
      all: [
        { in: 'text', contains: 'details: cache-' },
        { in: 'text', contains: ['varnish cache server', 'error 54'] },
      ],
      none: [{ in: 'text', contains: 'guru meditation' }],
      cause: 'waf-rule',
      also: ['ip-or-region', 'rate-limit'],
      source: 'captures of the error page since 2023: "Error 54113" in place of the meditation; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 404, 421, 500],
      all: [{ in: 'text', contains: 'fastly error: unknown domain' }],
      cause: 'host-misconfigured',
      source: 'docs.fastly.com, "unknown domain"; 2026-11',
    },
    {
      tier: 'block-only',
      at: [200, 202, 401, 403, 406, 429],
      all: [
        { in: 'title', is: 'client challenge' },
        { in: 'body', contains: '/_fs-ch-' },
      ],
      cause: 'bot-challenge',
      source:
        'fastly.com/documentation, client challenges of bot management; github.com/pypi/warehouse/issues/17285; 2026-11',
    },
  ],
} satisfies Signature;
