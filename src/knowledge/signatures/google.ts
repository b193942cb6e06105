import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'google',
  name: 'Google',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'server', is: ['gws', 'esf', 'gse', 'sffe', 'scaffolding on httpserver2'] },
      ],
      source: "captures of Google's own sites; 2026-05",
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'title',
          starts: ['error 429 (too many requests)!', 'error 403 (', 'error 401 ('],
        },
      ],
      any: [
        { in: 'text', contains: ["that's an error.", "that's all we know."] },
        { in: 'body', contains: '//www.google.com/images/errors/robot.png' },
      ],
      at: [401, 403, 429],
      cause: 'ip-or-region',
      also: ['vpn-or-proxy', 'waf-rule'],
      source: 'captures of the robot page: mostly the country or network; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', starts: ['error 403 (forbidden)!!1', 'error 429 (too many requests)!!1'] }],
      at: [403, 429],
      cause: 'ip-or-region',
      also: ['vpn-or-proxy', 'waf-rule'],
      source: 'the robot page, words as remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: [
            'network may be sending automated queries',
            'unusual traffic from your computer network',
          ],
        },
      ],
      at: [403, 429, 503],
      cause: 'bot-challenge',
      also: ['vpn-or-proxy', 'ip-or-region'],
      source: 'support.google.com, unusual traffic; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'path', starts: '/sorry/' },
        { in: 'host', ends: ['.google.com', 'google.com'] },
      ],
      at: [403, 429, 503],
      cause: 'bot-challenge',
      also: ['vpn-or-proxy', 'ip-or-region'],
      source: 'support.google.com, unusual traffic; 2026-05',
    },
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'location', contains: 'google.com/sorry/' }],
      cause: 'bot-challenge',
      also: ['vpn-or-proxy', 'ip-or-region'],
      source: 'support.google.com, unusual traffic; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: ['viewed or downloaded this file recently', 'download quota for this file has been'],
        },
      ],
      at: [403, 429],
      cause: 'quota',
      source: 'support.google.com/drive: 24 hours; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [
        {
          in: 'text',
          contains: [
            'access, or switch to an account with',
            'app_not_configured_for_user',
            'error 403: org_internal',
            'error 403: access_denied',
            'error 400: access_not_configured',
          ],
        },
      ],
      cause: 'not-authorized-role',
      source: 'developers.google.com/identity, authorization errors; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400, 403],
      all: [
        {
          in: 'text',
          contains: [
            'error 403: disallowed_useragent',
            'error 400: disallowed_useragent',
            "google's secure browsers",
          ],
        },
      ],
      cause: 'browser-unsupported',
      source: 'developers.google.com/identity, authorization errors; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400, 403],
      all: [
        { in: 'text', contains: ['error 400: admin_policy_enforced', 'error 403: admin_policy_enforced'] },
      ],
      cause: 'device-policy',
      source: 'developers.google.com/identity, authorization errors; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400],
      all: [{ in: 'text', contains: ['error 400: redirect_uri_mismatch', 'error 400: origin_mismatch'] }],
      cause: 'host-misconfigured',
      source: 'developers.google.com/identity, authorization errors; 2026-11',
    },
  ],
} satisfies Signature;
