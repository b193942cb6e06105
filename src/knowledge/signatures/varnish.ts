import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'varnish',
  name: 'Varnish',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'x-varnish', exists: true },
        { in: 'header', name: 'via', contains: 'varnish' },
        { in: 'header', name: 'server', is: 'varnish' },
      ],
      none: [{ in: 'header', name: 'x-served-by', starts: 'cache-' }],
      source: 'varnish-cache.org: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'guru meditation' }],
      any: [{ in: 'text', contains: 'xid:' }],
      none: [{ in: 'text', contains: ['details: cache-', 'fastly'] }],
      at: [403],
      cause: 'waf-rule',
      also: ['ip-or-region', 'server-permission', 'bot-challenge', 'vpn-or-proxy'],
      source: "varnish-cache.org, builtin.vcl: a synthetic answer of the owner's own rules; 2026-05",
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'guru meditation' }],
      any: [{ in: 'text', contains: 'xid:' }],
      none: [{ in: 'text', contains: ['details: cache-', 'fastly'] }],
      // The status tells why.
      at: [401, 429, 451],
      source: "varnish-cache.org, builtin.vcl: a synthetic answer of the owner's own rules; 2026-05",
    },
    {
      tier: 'corroborating',
      at: [400, 403, 404, 405, 406],
      all: [{ in: 'text', contains: 'request rejected by xvarnish-waf' }],
      cause: 'waf-rule',
      source: 'github.com/comotion/VSF, the OWASP rules for Varnish; 2026-11',
    },
  ],
  references: [{ kind: 'request-id', in: 'text', after: 'xid:', of: 'digits', min: 4, max: 20 }],
} satisfies Signature;
