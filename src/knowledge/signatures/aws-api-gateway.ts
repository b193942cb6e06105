import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'aws-api-gateway',
  name: 'Amazon API Gateway',
  kind: 'api',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'x-amz-apigw-id', exists: true },
        { in: 'header', name: 'apigw-requestid', exists: true },
        { in: 'header', name: 'x-amzn-requestid', exists: true },
      ],
      source: 'docs.aws.amazon.com, API Gateway: on every response; 2026-05',
    },
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'x-amzn-errortype', starts: 'missingauthenticationtoken' }],
      cause: 'host-misconfigured',
      also: ['login-required'],
      source:
        'docs.aws.amazon.com, gateway response types: mostly a path or method that is not there; 2026-05',
    },
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'x-amzn-errortype', starts: 'forbiddenexception' }],
      cause: 'not-authorized-role',
      also: ['waf-rule', 'login-required', 'host-misconfigured', 'ip-or-region'],
      source: 'repost.aws, API Gateway 403: API key, WAF, resource policy or domain; 2026-05',
    },
    {
      tier: 'block-only',
      any: [{ in: 'header', name: 'x-amzn-errortype', starts: 'accessdeniedexception' }],
      cause: 'not-authorized-role',
      source: 'docs.aws.amazon.com, gateway response types: ACCESS_DENIED; 2026-05',
    },
    {
      tier: 'block-only',
      any: [{ in: 'header', name: 'x-amzn-errortype', starts: 'unauthorizedexception' }],
      none: [{ in: 'text', contains: 'the incoming token has expired' }],
      cause: 'login-required',
      source: 'docs.aws.amazon.com, gateway response types: UNAUTHORIZED; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        {
          in: 'header',
          name: 'x-amzn-errortype',
          starts: [
            'invalidsignatureexception',
            'incompletesignatureexception',
            'unrecognizedclientexception',
          ],
        },
      ],
      none: [{ in: 'text', contains: ['is now earlier than', 'is still later than'] }],
      cause: 'login-required',
      source: 'docs.aws.amazon.com, gateway response types: INVALID_SIGNATURE; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'signature expired: ' }],
      any: [{ in: 'text', contains: ['is now earlier than', 'is still later than'] }],
      cause: 'clock-skew',
      source: 'docs.aws.amazon.com, IAM, troubleshoot Signature Version 4: the time of the signer; 2026-11',
    },
    {
      tier: 'block-only',
      any: [{ in: 'header', name: 'x-amzn-errortype', starts: 'expiredtokenexception' }],
      cause: 'session-or-cookies',
      source: 'docs.aws.amazon.com, gateway response types: EXPIRED_TOKEN; 2026-05',
    },
    {
      tier: 'block-only',
      any: [{ in: 'header', name: 'x-amzn-errortype', starts: 'limitexceededexception' }],
      cause: 'quota',
      source: 'docs.aws.amazon.com, gateway response types: QUOTA_EXCEEDED; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        {
          in: 'header',
          name: 'x-amzn-errortype',
          starts: ['toomanyrequestsexception', 'throttlingexception'],
        },
      ],
      cause: 'rate-limit',
      source: 'docs.aws.amazon.com, gateway response types: THROTTLED; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'body',
          contains: [
            '{"message":"missing authentication token"',
            '<missingauthenticationtokenexception>',
            'header requires "credential" parameter',
          ],
        },
      ],
      cause: 'host-misconfigured',
      also: ['login-required'],
      source: 'repost.aws, Missing Authentication Token: mostly a wrong path, stage or method; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: ['user is not authorized to access this resource', 'to perform: execute-api:invoke'],
        },
      ],
      cause: 'not-authorized-role',
      source: 'repost.aws, API Gateway authorizers and policies; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        { in: 'body', contains: '{"message":"unauthorized"}' },
        { in: 'host', contains: '.execute-api.' },
      ],
      cause: 'login-required',
      source: 'docs.aws.amazon.com, gateway response types: UNAUTHORIZED; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'the incoming token has expired' }],
      cause: 'session-or-cookies',
      source: 'repost.aws, Cognito authorizer; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: '{"message":"forbidden"}' }],
      any: [
        { in: 'header', name: 'x-amzn-requestid', exists: true },
        { in: 'header', name: 'apigw-requestid', exists: true },
        { in: 'header', name: 'x-amz-apigw-id', exists: true },
        { in: 'host', contains: '.execute-api.' },
      ],
      cause: 'not-authorized-role',
      also: ['waf-rule', 'login-required', 'host-misconfigured', 'ip-or-region'],
      source: 'repost.aws, API Gateway 403: API key, WAF, resource policy or domain; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'text', contains: ['signature expired', 'signature not yet current'] },
        { in: 'text', contains: ['is now earlier than', 'is still later than'] },
      ],
      cause: 'clock-skew',
      also: ['signed-url-expired', 'session-or-cookies'],
      source: 'docs.aws.amazon.com, Signature Version 4: the clock of who signed, or five minutes; 2026-11',
    },
  ],
  references: [
    { kind: 'request-id', in: 'header', name: 'x-amzn-requestid', of: 'hex', min: 16, max: 40 },
    { kind: 'request-id', in: 'header', name: 'apigw-requestid', of: 'token', min: 8, max: 40 },
  ],
} satisfies Signature;
