import type { General } from '../core/diagnosis/signature.ts';

export default {
  signs: [
    {
      tier: 'corroborating',
      any: [{ in: 'body', contains: ['<code>requesttimetooskewed</code>', 'requesttimetooskewed'] }],
      cause: 'clock-skew',
      source: 'docs.aws.amazon.com, S3 error codes; used by all who speak S3; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'body', contains: '<code>accessdenied</code>' },
        { in: 'text', contains: 'request has expired' },
      ],
      cause: 'signed-url-expired',
      source: 'docs.aws.amazon.com, S3 error codes; used by all who speak S3; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: [
            '<code>expiredrequest</code>',
            '<code>signaturedoesnotmatch</code>',
            '<code>expiredtoken</code>',
            '<code>authorizationqueryparameterserror</code>',
          ],
        },
      ],
      cause: 'signed-url-expired',
      source: 'docs.aws.amazon.com, S3 error codes; used by all who speak S3; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: [
            '"error":"insufficient_scope"',
            '"error":"access_denied"',
            '"error":"unauthorized_client"',
          ],
        },
      ],
      cause: 'not-authorized-role',
      source: 'RFC 6750, 3.1 and RFC 6749, 5.2; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401],
      any: [{ in: 'body', contains: '"error":"invalid_client"' }],
      cause: 'login-required',
      source: 'RFC 6749, 5.2; 2026-11',
    },
    {
      tier: 'corroborating',
      any: [{ in: 'body', contains: ['"error":"invalid_token"', '"error":"invalid_grant"'] }],
      cause: 'session-or-cookies',
      source: 'RFC 6750, 3.1 and RFC 6749, 5.2; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: [
            'have permission',
            'have the permission',
            'have the required',
            'have the necessary',
            'have the needed',
            'have the appropriate',
            'have the correct',
            'have the right',
            'have the proper',
            'have necessary',
            'have sufficient',
            'have enough',
            'have adequate',
            'have appropriate',
            'have access rights',
            'have privileges',
            'have the privileges',
            'have authorization',
            'you need the "',
            "you need the '",
          ],
        },
      ],
      // What servers write whatever the reason.
      none: [
        {
          in: 'text',
          contains: ["don't have permission to access this resource", "don't have permission to access /"],
        },
        { in: 'text', contains: ['on this server', 'on the server', 'permission to access the requested'] },
        { in: 'text', contains: ['to view this directory or page', 'permission to get url'] },
      ],
      cause: 'not-authorized-role',
      source:
        'captures of refusals of many applications; the exceptions: default pages of Apache, IIS, Google; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'body', contains: ["you don't have permission to access this resource"] },
        { in: 'type', is: ['application/json', 'application/problem+json', 'application/vnd.api+json'] },
      ],
      cause: 'not-authorized-role',
      source: 'APIs say so of an account; Apache says it in HTML; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: [
            'your ip (',
            'your ip:',
            'ip address (',
            'ip address:',
            'your ip address',
            'your address',
          ],
        },
        {
          in: 'text',
          contains: [
            'not allowed to access',
            'not allowed to view',
            'not allowed to visit',
            'is not allowed',
            'not permitted to access',
            'is not permitted',
            'not authorized to access',
            'not in our',
          ],
        },
      ],
      cause: 'ip-or-region',
      source: 'captures of refusals: address lists of applications; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 419, 422],
      all: [
        { in: 'method', is: 'post' },
        {
          in: 'text',
          contains: [
            'token inválido',
            'token non valido',
            'jeton invalide',
            'неверный токен',
            'トークンが無効',
            'トークンは無効',
            '令牌无效',
            'ungültiges token',
            'ungültiger token',
            'token ist ungültig',
            'ongeldig token',
          ],
        },
      ],
      cause: 'csrf',
      source: 'the wording of public software: the same words of an API speak of the session; 2026-11',
    },
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'link', contains: 'blocked-by' }],
      at: [403, 451],
      cause: 'legal',
      source: 'RFC 7725, 4; 2026-05',
    },
  ],
  references: [
    { kind: 'request-id', in: 'header', name: 'x-request-id', of: 'token', min: 8, max: 80 },
    { kind: 'request-id', in: 'header', name: 'x-correlation-id', of: 'token', min: 8, max: 80 },
    { kind: 'request-id', in: 'header', name: 'x-amzn-trace-id', of: 'token', min: 8, max: 100 },
  ],
} satisfies General;
