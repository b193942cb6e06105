import type { Sign } from '../core/diagnosis/signature.ts';

/**
 * Refusals with the statuses of missing pages, broken programs and busy servers: there a phrase from the lists of words proves
 * nothing, and only a whole sentence tells that somebody was refused.
 */
export const wholeSentences: readonly Sign[] = [
  {
    tier: 'corroborating',
    at: [500, 501, 503],
    all: [
      {
        in: 'text',
        contains: [
          'request was blocked',
          'request has been blocked',
          'request is blocked',
          'request was rejected',
          'request has been rejected',
          'url was rejected',
          'mod_security',
          'application firewall',
        ],
      },
    ],
    cause: 'waf-rule',
    source: 'captures of firewalls that answer 500, 501 and 503; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [404, 406, 410, 503],
    all: [
      {
        in: 'text',
        contains: [
          'not available in your country',
          'not available in your region',
          'not available in your location',
          'unavailable in your country',
          'unavailable in your region',

          'not accessible from your country',
          'access from your country',
          'blocked in your country',
        ],
      },
    ],
    cause: 'ip-or-region',
    source: 'captures of shops and players that answer 404; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [404, 410, 503],
    all: [
      {
        in: 'text',
        contains: [
          'account has been suspended',
          'site has been suspended',
          'site is suspended',
          'domain has been suspended',
        ],
      },
    ],
    cause: 'account-suspended',
    source: 'pages of hosters; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [400, 409, 422],
    any: [
      {
        in: 'text',
        contains: [
          'your account is locked',
          'your account is disabled',
          'your account has been locked',
          'your account has been disabled',
          'your account has been suspended',
        ],
      },
      { in: 'body', contains: ['"account_locked"', '"error_description":"account disabled"'] },
    ],
    cause: 'account-suspended',
    source: 'APIs whose sign-in answers 400, 409 and 422 for it: another one is not "yours"; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [400, 403],
    all: [{ in: 'text', contains: 'security error occurred. please press back' }],
    cause: 'csrf',
    source: 'XenForo, security_error_occurred: the form brought no token of the session; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [400, 403, 501],
    all: [{ in: 'text', contains: ['potential dns rebind attack', 'from an untrusted domain'] }],
    cause: 'host-misconfigured',
    source: 'pfSense, auth.inc: 501; ownCloud, untrustedDomain.php: 400; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [403],
    all: [
      {
        in: 'text',
        contains: [
          'only get is',
          'only post is',
          'only get and',
          'only get req',
          'only post req',
          'method not allowed',
          'method is not allowed',
        ],
      },
    ],
    cause: 'host-misconfigured',
    source: 'APIs that answer 403 for a method that is not there; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [404, 410],
    all: [
      {
        in: 'text',
        contains: ['for legal reasons', 'dmca takedown'],
      },
    ],
    cause: 'legal',
    source: 'captures; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [503],
    all: [
      {
        in: 'text',
        contains: [
          'too many requests',
          'rate limit exceeded',
          'exceeded the rate limit',
          'making too many',
          'sending too many',
          'connections from your',
        ],
      },
    ],
    cause: 'rate-limit',
    source: 'RFC 6585 came after: older software answers 503; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [404, 503],
    all: [
      {
        in: 'text',
        contains: ['vpn or proxy', 'proxy or vpn', 'vpn or a proxy'],
      },
    ],
    cause: 'vpn-or-proxy',
    source: 'captures of players; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [500],
    all: [
      {
        in: 'text',
        contains: [
          'invalid csrf',
          'csrf verification',
          'csrf token i',
          'csrf token m',
          'csrf token n',
          'tokenmismatch',
          'anti-forgery token',
        ],
      },
    ],
    cause: 'csrf',
    source: 'Laravel until 5.5 and ASP.NET answer 500 for it; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [400],
    any: [
      {
        in: 'body',
        contains: [
          '"error":"not_logged_in"',
          '"error":"incorrect_login"',
          '"__type":"notauthorizedexception"',
          'missingauthenticationtokenexception"',
          'unrecognizedclientexception"',
        ],
      },
      {
        in: 'text',
        // prettier-ignore
        contains: ['invalid api key', 'invalid_api_key', 'api key invalid', 'api key is invalid', 'api key is required'],
      },
    ],
    cause: 'login-required',
    source:
      'docs.aws.amazon.com, common errors of the JSON protocol, which answers 400 for all, as Lemmy does; the key: NCBI, Plaid and other APIs; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [400],
    all: [
      { in: 'body', contains: '"error":"invalid_grant"' },
      { in: 'text', contains: ['password is', 'or password', 'user credentials'] },
    ],
    cause: 'login-required',
    source: 'RFC 6749, 5.2: the grant was a name and a password, as OAuth servers word it; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [400, 403, 410],
    all: [{ in: 'text', contains: 'signature has expired' }],
    cause: 'signed-url-expired',
    source: 'error texts of public software; 2026-05',
  },
  {
    tier: 'corroborating',
    at: [401],
    all: [{ in: 'text', contains: 'signature has expired' }],
    cause: 'session-or-cookies',
    source: 'PyJWT, ExpiredSignatureError: that of a token; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [409],
    all: [
      { in: 'body', contains: '"error_summary":"' },
      { in: 'body', contains: ['access_denied', 'no_permission', 'no_write_permission'] },
    ],
    cause: 'not-authorized-role',
    source: 'Dropbox, whose endpoints answer 409 for all errors of their own; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [400],
    any: [{ in: 'body', contains: 'expiredtokenexception"' }],
    cause: 'session-or-cookies',
    source: 'docs.aws.amazon.com, common errors of the JSON protocol, which answers 400 for all; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [400, 503],
    any: [
      { in: 'body', contains: ['throttlingexception"', '<code>slowdown</code>', '"throttle_violation"'] },
    ],
    cause: 'rate-limit',
    source:
      'docs.aws.amazon.com, common errors of the JSON protocol, which answers 400 for all; S3 error codes: SlowDown; Stack Exchange: throttle_violation; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [400],
    any: [
      {
        in: 'body',
        contains: [
          '"error":"not_an_admin"',
          '"error":"not_a_mod',
          'accessdeniedexception"',
          'usernotconfirmedexception"',
        ],
      },
    ],
    cause: 'not-authorized-role',
    source:
      'docs.aws.amazon.com, common errors of the JSON protocol, which answers 400 for all, as Lemmy does; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [400, 403],
    all: [
      { in: 'text', contains: 'origin http' },
      { in: 'text', contains: ['not allowed', 'not permitted', 'not in the allow'] },
    ],
    cause: 'csrf',
    source: 'APIs that check where a request comes from, and name it; 2026-11',
  },
  {
    tier: 'corroborating',
    at: [403],
    any: [
      {
        in: 'text',
        contains: ['unauthorized to', 'unauthorized action', 'user not authorized', 'user is not authorized'],
      },
      { in: 'body', contains: [':"not authorized"', ':"not authorized."'] },
    ],
    cause: 'not-authorized-role',
    source: 'APIs that say no more; with 401 the same words ask to sign in; 2026-11',
  },
];
