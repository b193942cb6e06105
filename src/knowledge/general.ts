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
      any: [{ in: 'body', contains: ['"error":"invalid_token"', '"error":"invalid_grant"'] }],
      cause: 'session-or-cookies',
      source: 'RFC 6750, 3.1 and RFC 6749, 5.2; 2026-05',
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
