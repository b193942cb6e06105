import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'f5-apm',
  name: 'F5 BIG-IP APM',
  kind: 'sign-in',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'lastmrh_session',
        },
        {
          in: 'cookie',
          name: 'mrhsession',
        },
        {
          in: 'cookie',
          name: 'mrhsequence',
        },
        {
          in: 'cookie',
          name: 'f5_fullwt',
        },
        {
          in: 'cookie',
          name: 'f5_ht_shrinked',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      any: [
        {
          in: 'body',
          contains: ['/my.policy', '/my.logout.php3', '/vdesk/hangup.php3'],
        },
        {
          in: 'text',
          contains: [
            'your session could not be established',
            'policy evaluation is already in progress',
            'was denied by the access',
          ],
        },
      ],
      cause: 'session-or-cookies',
      also: ['login-required', 'not-authorized-role'],
      source: 'my.f5.com, APM logon and error pages; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: '/my.policy',
        },
      ],
      cause: 'login-required',
      source: 'my.f5.com: redirect to the access policy; 2026-05',
    },
  ],
} satisfies Signature;
