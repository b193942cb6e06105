import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 's3',
  name: 'Amazon S3',
  kind: 'storage',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'server', is: 'amazons3' },
        { in: 'header', name: 'x-amz-id-2', exists: true },
        { in: 'header', name: 'x-amz-bucket-region', exists: true },
      ],
      none: [{ in: 'host', ends: '.backblazeb2.com' }],
      source: 'docs.aws.amazon.com, S3 common response headers; B2 sends one too; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: '<error><code>' }],
      any: [
        { in: 'header', name: 'server', is: 'amazons3' },
        { in: 'header', name: 'x-amz-id-2', exists: true },
        { in: 'host', ends: ['.amazonaws.com', '.amazonaws.com.cn'] },
        { in: 'body', contains: ['<hostid>', '<awsaccesskeyid>'] },
      ],
      none: [
        { in: 'body', contains: '.aliyuncs.com' },
        { in: 'body', contains: '<ec>' },
        { in: 'header', name: 'x-minio-deployment-id', exists: true },
        { in: 'header', name: 'server', starts: 'minio' },
        { in: 'header', name: 'server', is: 'cloudflare' },
        { in: 'host', ends: '.backblazeb2.com' },
      ],
      at: [400, 401, 403, 405, 409, 503],
      source: "docs.aws.amazon.com, S3 error responses: HostId is S3's own; 2026-05",
    },
    {
      tier: 'corroborating',
      all: [{ in: 'header', name: 'server', is: 'amazons3' }],
      any: [
        { in: 'body', contains: '<code>accessdenied</code>' },
        { in: 'text', is: '' },
        { in: 'method', is: 'head' },
      ],
      none: [
        { in: 'text', contains: ['request has expired', 'request is not valid yet'] },
        { in: 'text', contains: 'is not authorized to perform' },
      ],
      at: [403],
      cause: 'server-permission',
      source:
        'docs.aws.amazon.com, S3 AccessDenied: private, or missing where listing is not allowed; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'body', contains: '<code>accessdenied</code>' },
        { in: 'body', contains: '<hostid>' },
      ],
      none: [
        {
          in: 'text',
          contains: ['request has expired', 'request is not valid yet', 'is not authorized to perform'],
        },
        { in: 'body', contains: '.aliyuncs.com' },
        { in: 'header', name: 'server', starts: 'minio' },
      ],
      at: [403],
      cause: 'server-permission',
      also: ['signed-url-expired'],
      source: 'docs.aws.amazon.com, S3 AccessDenied; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: '<code>allaccessdisabled</code>' }],
      cause: 'account-suspended',
      source: 'docs.aws.amazon.com, S3 error codes; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: '<code>invalidobjectstate</code>' }],
      cause: 'server-permission',
      source: 'docs.aws.amazon.com, S3 error codes: archived; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        { in: 'body', contains: '<code>accessdenied</code>' },
        { in: 'text', contains: 'request is not valid yet' },
      ],
      cause: 'clock-skew',
      also: ['signed-url-expired'],
      source: 'docs.aws.amazon.com/AmazonS3, error responses; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        { in: 'body', contains: '<code>accountproblem</code>' },
        { in: 'body', contains: '<hostid>' },
      ],
      cause: 'account-suspended',
      source: 'docs.aws.amazon.com/AmazonS3, error responses; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        { in: 'text', contains: ['code: accessdenied', 'accessdenied: access denied'] },
        { in: 'text', contains: ['hostid:', 'host id:'] },
      ],
      cause: 'server-permission',
      source: 'docs.aws.amazon.com/AmazonS3: error document of the website endpoint; 2026-11',
    },
  ],
  references: [
    { kind: 'request-id', in: 'body', after: '<requestid>', of: 'letters', min: 8, max: 40 },
    { kind: 'request-id', in: 'header', name: 'x-amz-request-id', of: 'letters', min: 8, max: 40 },
    { kind: 'host-id', in: 'body', after: '<hostid>', of: 'token', min: 12, max: 120 },
    { kind: 'host-id', in: 'header', name: 'x-amz-id-2', of: 'token', min: 12, max: 120 },
  ],
} satisfies Signature;
