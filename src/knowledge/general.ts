import type { General } from '../core/diagnosis/signature.ts';
import { wholeSentences } from './whole-sentences.ts';

/** `unauthorized_client` of a server that does not know the client: it must say who it is (RFC 6749, 5.2). */
const unknownClient = ['client credentials', 'client secret', 'client was not'] as const;

export default {
  signs: [
    {
      tier: 'corroborating',
      any: [{ in: 'body', contains: 'requesttimetooskewed' }],
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
            '<code>expiredtoken</code>',
            '<code>authorizationqueryparameterserror</code>',
            'query-string authentication requires the signature',
          ],
        },
      ],
      cause: 'signed-url-expired',
      source: 'docs.aws.amazon.com, S3 error codes; used by all who speak S3; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [
        {
          in: 'body',
          contains: [
            'invalidaccesskeyid',
            '<code>invalidtoken</code>',
            '<code>invalidclienttokenid</code>',
            '"error":"invalid_client"',
          ],
        },
      ],
      cause: 'login-required',
      source: 'docs.aws.amazon.com, S3 error codes: who signed is unknown; RFC 6749, 5.2; 2026-11',
    },
    {
      tier: 'corroborating',
      any: [{ in: 'body', contains: ['"error":"insufficient_scope"', '"error":"unauthorized_client"'] }],
      none: [{ in: 'text', contains: unknownClient }],
      cause: 'not-authorized-role',
      source: 'RFC 6750, 3.1 and RFC 6749, 5.2; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [{ in: 'body', contains: '"error":"access_denied"' }],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source: 'RFC 6749, 4.1.2.1; others write it whatever the reason, and say that beside it; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'token is invalid' }],
      none: [{ in: 'text', contains: 'api token' }],
      cause: 'session-or-cookies',
      source:
        'error texts of public software; Notion says it of a key that somebody pasted: "API token is invalid."; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400],
      all: [
        {
          in: 'text',
          contains: ['not have the required scope', 'not contain scopes', 'following scopes is req'],
        },
      ],
      cause: 'not-authorized-role',
      source: 'APIs with OAuth that answer 400 for it, Dropbox and Feishu: only a token has a scope; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [
        { in: 'body', contains: '"error":"unauthorized_client"' },
        { in: 'text', contains: unknownClient },
      ],
      cause: 'login-required',
      source:
        'refusals as people paste them: Keycloak says so of a wrong secret, and others after it; 2026-11',
    },
    {
      tier: 'corroborating',
      any: [{ in: 'body', contains: ['"error":"invalid_token"', '"error":"invalid_grant"'] }],
      none: [{ in: 'text', contains: ['password', 'credentials', 'account disabled'] }],
      cause: 'session-or-cookies',
      source: 'RFC 6750, 3.1 and RFC 6749, 5.2: a grant may also be a name and a password; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          // prettier-ignore
          contains: [
            'have permission', 'have the permission', 'have the required', 'have the necessary',
            'have the needed', 'have the appropriate', 'have the correct', 'have the right',
            'have the proper', 'have necessary', 'have sufficient perm', 'have sufficient priv',
            'have sufficient rights', 'have sufficient access', 'have enough perm', 'have enough priv',
            'have enough rights', 'have adequate', 'have appropriate', 'have access rights',
            'have privileges', 'have the privileges', 'have authorization', 'you need the "',
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
        {
          in: 'text',
          contains: [
            'on this server',
            'on the server',
            'permission to access the requested',
            'permission to access this document',
            'that you have permission',
          ],
        },
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
      at: [412],
      any: [{ in: 'body', contains: ['"code":-412', '安全风控策略'] }],
      cause: 'rate-limit',
      source: 'refusals as people paste them: the risk control of Bilibili, its API and its page; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: [
            'your ip (',
            'your ip(',
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
            "don't have access",
          ],
        },
      ],
      cause: 'ip-or-region',
      source: 'captures of refusals: address lists of applications; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: ['blocked for', 'banned for', 'locked for', 'locked out for', 'suspended for'],
        },
        { in: 'text', contains: [' seconds', ' minute', ' hours'] },
      ],
      cause: 'rate-limit',
      source: 'refusals as people paste them: what ends by itself was sent for the number of tries; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 419, 422],
      all: [
        { in: 'method', is: 'post' },
        {
          in: 'text',
          // prettier-ignore
          contains: [
            'token validation failed', 'token inválido', 'token non valido', 'jeton invalide',
            'неверный токен', 'トークンが無効', 'トークンは無効', '令牌无效', 'ungültiges token',
            'ungültiger token', 'token ist ungültig', 'ongeldig token',
          ],
        },
      ],
      cause: 'csrf',
      source:
        'the wording of public software and of Roblox: the same words of an API speak of the session; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'captcha' }],
      none: [{ in: 'text', contains: 'google' }],
      cause: 'bot-challenge',
      source:
        'asked to solve one, in whatever language; but a site with reCAPTCHA unseen says on its pages that it and Google protect them; 2026-11',
    },
    ...wholeSentences,
    {
      tier: 'corroborating',
      at: [403, 407],
      all: [{ in: 'header', name: 'x-deny-reason', exists: true }],
      cause: 'network-filter',
      source: 'the outbound proxy of workplaces in the cloud, as people paste it: host_not_allowed; 2026-11',
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
  // The families of the OWASP Core Rule Set: traversal, script, SQL, command and template injection, remote files; 2026-05
  attacks: [
    '../',
    '..\\',
    '/etc/passwd',
    'boot.ini',
    '<script',
    '<iframe',
    '<frameset',
    '<svg',
    '<img',
    'javascript:',
    'onerror=',
    'onload=',
    'alert(',
    'union select',
    'union all select',
    'information_schema',
    "' or '",
    "' or 1",
    "'or'1",
    '" or "',
    ' and 1=1',
    ' or 1=1',
    "'--",
    'sleep(',
    'benchmark(',
    'waitfor delay',
    'xp_cmdshell',
    'load_file(',
    'cmd.exe',
    '/bin/sh',
    '/bin/bash',
    ';cat ',
    '|cat ',
    '$(',
    '${jndi:',
    '{{7*7',
    '<?php',
    'php://',
    'phar://',
    'data:text/html',
    'base64_decode(',
    'eval(',
    'wp-config.php',
    'drop table',
    'insert into',
    '%00',
  ],
} satisfies General;
