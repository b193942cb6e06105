import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'tyk',
  name: 'Tyk',
  kind: 'api',
  signs: [
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'body', contains: '"error":"access to this api has been disallowed"' }],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source:
        'github.com/TykTechnologies/tyk/issues/1399: a key that is unknown, or not for this API; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [{ in: 'body', contains: ['"error":"authorization field missing"'] }],
      cause: 'login-required',
      source: 'TykTechnologies/tyk, gateway/mw_auth_key.go; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [{ in: 'body', contains: ['"error":"key has expired, please renew"'] }],
      cause: 'session-or-cookies',
      source: 'TykTechnologies/tyk, gateway/mw_key_expired_check.go; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'body', contains: ['"error":"requested endpoint is forbidden"'] }],
      cause: 'host-misconfigured',
      also: ['not-authorized-role'],
      source: 'github.com/TykTechnologies/tyk/issues/152: not on the list of endpoints; 2026-11',
    },
  ],
} satisfies Signature;
