import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'apigee',
  name: 'Apigee',
  kind: 'api',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        { in: 'body', contains: '"faultstring":' },
        { in: 'body', contains: '"errorcode":' },
      ],
      source: 'docs.apigee.com, the form of a fault, as people paste it; remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [401, 403, 429],
      all: [{ in: 'body', contains: '"policies.ratelimit.quotaviolation"' }],
      cause: 'quota',
      source:
        'docs.apigee.com, Quota policy: what an app may use in an hour, a day or a month, remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [401, 403],
      all: [{ in: 'body', contains: ['apikey"', 'oauth.v2.invalidaccesstoken"'] }],
      cause: 'login-required',
      source: 'docs.apigee.com, VerifyAPIKey policy, remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [403],
      all: [{ in: 'body', contains: '"accesscontrol.ipdeniedaccess"' }],
      cause: 'ip-or-region',
      source: 'docs.apigee.com, AccessControl policy, remembered; 2026-11',
    },
  ],
} satisfies Signature;
