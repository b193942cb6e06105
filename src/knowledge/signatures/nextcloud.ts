import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'nextcloud',
  name: 'Nextcloud',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'nc_samesitecookie*',
        },
        {
          in: 'cookie',
          name: '__host-nc_samesitecookie*',
        },
        {
          in: 'cookie',
          name: 'oc_sessionpassphrase',
        },
      ],
      source: 'nextcloud.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403],
      all: [{ in: 'text', contains: ['trusted_domains', 'access through untrusted domain'] }],
      none: [{ in: 'text', contains: 'owncloud' }],
      cause: 'host-misconfigured',
      source:
        'nextcloud/server, untrustedDomain.php: the name of the setting stays in every language; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [412, 403],
      all: [
        {
          in: 'body',
          contains: '"message":"csrf check failed"',
        },
      ],
      cause: 'csrf',
      source: 'nextcloud/server, CSRF check; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'body',
          contains: '"message":"current user is not logged in"',
        },
      ],
      cause: 'login-required',
      source: 'nextcloud/server, not logged in; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [{ in: 'body', contains: 'data-requesttoken=' }],
      cause: 'rate-limit',
      source:
        'nextcloud/server, core/templates/layout.guest.php and 429.php: the attribute, in every language, remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [{ in: 'header', name: 'www-authenticate', contains: 'realm="nextcloud"' }],
      cause: 'login-required',
      source: 'nextcloud/server, apps/dav, Connector/Sabre/Auth: the realm; 2026-11',
    },
  ],
} satisfies Signature;
