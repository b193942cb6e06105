import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'google-api',
  name: 'Google APIs',
  kind: 'api',
  signs: [
    {
      tier: 'corroborating',
      all: [
        { in: 'host', ends: ['.googleapis.com', 'www.googleapis.com'] },
        { in: 'body', contains: '"error":' },
      ],
      none: [{ in: 'host', is: 'storage.googleapis.com' }],
      at: [400, 401, 403, 429],
      source: 'cloud.google.com/apis/design/errors; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: [
            'type.googleapis.com/google.rpc.',
            '"domain":"googleapis.com"',
            '"domain":"usagelimits"',
          ],
        },
      ],
      at: [400, 401, 403, 429],
      source: 'cloud.google.com/apis/design/errors; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'body',
          contains: [
            'api_key_http_referrer_blocked',
            'api_key_service_blocked',
            'api_key_android_app_blocked',
            'api_key_ios_app_blocked',
            '"reason":"iprefererblocked"',
          ],
        },
      ],
      cause: 'host-misconfigured',
      also: ['not-authorized-role'],
      source: 'cloud.google.com, google.api.ErrorReason: the key of the site is restricted; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: ['api_key_ip_address_blocked', 'user location is not supported'] }],
      at: [400, 401, 403],
      cause: 'ip-or-region',
      source: 'cloud.google.com, google.api.ErrorReason; ai.google.dev, available regions; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: ['"reason":"api_key_invalid"', '"reason":"keyinvalid"'] }],
      at: [400, 401, 403],
      cause: 'login-required',
      source: 'cloud.google.com, google.api.ErrorReason; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'body',
          contains: [
            '"reason":"service_disabled"',
            '"reason":"accessnotconfigured"',
            '"reason":"forbidden_api_disabled"',
          ],
        },
      ],
      cause: 'host-misconfigured',
      source: 'cloud.google.com, google.api.ErrorReason: the API is not switched on in the project; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'body',
          contains: [
            '"reason":"quotaexceeded"',
            '"reason":"dailylimitexceeded"',
            '"reason":"downloadquotaexceeded"',
            '"reason":"sharingratelimitexceeded"',
            '"reason":"storagequotaexceeded"',
            '"reason":"dailylimitexceededunreg"',
          ],
        },
      ],
      cause: 'quota',
      source: 'developers.google.com/drive/api, handle errors; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'body',
          contains: [
            '"reason":"ratelimitexceeded"',
            '"reason":"userratelimitexceeded"',
            '"reason":"rate_limit_exceeded"',
            '"reason":"servinglimitexceeded"',
          ],
        },
      ],
      cause: 'rate-limit',
      source: 'developers.google.com/drive/api, handle errors: with status 403; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'body',
          contains: [
            '"reason":"insufficientpermissions"',
            '"reason":"insufficientfilepermissions"',
            '"reason":"appnotauthorizedtofile"',
            '"reason":"cannotdownloadfile"',
            'access_token_scope_insufficient',
            'had insufficient authentication scopes',
            '"reason":"iam_permission_denied"',
            '"reason":"domainpolicy"',
            '"reason":"apppermissiondenied"',
          ],
        },
      ],
      cause: 'not-authorized-role',
      source:
        'developers.google.com/drive/api, handle errors; cloud.google.com, google.api.ErrorReason; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'body',
          contains: [
            '"reason":"billing_disabled"',
            '"reason":"consumer_suspended"',
            '"reason":"consumer_invalid"',
            '"reason":"accountdisabled"',
          ],
        },
      ],
      cause: 'account-suspended',
      source: 'cloud.google.com, google.api.ErrorReason; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'body',
          contains: [
            '"reason":"autherror"',
            '"reason":"access_token_expired"',
            '"reason":"account_state_invalid"',
          ],
        },
      ],
      cause: 'session-or-cookies',
      source: 'cloud.google.com, google.api.ErrorReason; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'body', contains: ['"reason":"credentials_missing"', '"reason":"required"'] },
        { in: 'body', contains: 'googleapis.com' },
      ],
      at: [401, 403],
      cause: 'login-required',
      source: 'cloud.google.com, google.api.ErrorReason; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'body',
          contains: ["doesn't allow unregistered callers", 'api keys are not supported by this api'],
        },
      ],
      cause: 'login-required',
      source: 'cloud.google.com/endpoints, troubleshooting; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      all: [{ in: 'body', contains: '"status":"permission_denied"' }],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source: 'cloud.google.com/apis/design/errors; 2026-05',
    },
  ],
} satisfies Signature;
