import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'okta',
  name: 'Okta',
  kind: 'sign-in',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-okta-request-id',
          exists: true,
        },
      ],
      source: 'developer.okta.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 429],
      all: [
        {
          in: 'body',
          contains: '"errorcode":"e00000',
        },
      ],
      source: 'developer.okta.com, error codes E00000xx; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [
        { in: 'header', name: 'x-okta-request-id', exists: true },
        { in: 'header', name: 'www-authenticate', exists: true },
      ],
      source: 'developer.okta.com, userinfo: the error is in the header alone; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: '"errorcode":"e0000006"',
        },
      ],
      cause: 'not-authorized-role',
      source: 'developer.okta.com, E0000006: no permission; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'body',
          contains: ['"errorcode":"e0000004"', '"errorcode":"e0000011"'],
        },
      ],
      cause: 'login-required',
      source: 'developer.okta.com, E0000004, E0000005: sign-in failed, session invalid; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: '"errorcode":"e0000005"',
        },
      ],
      cause: 'session-or-cookies',
      source: 'developer.okta.com, E0000005: invalid session; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [
        {
          in: 'body',
          contains: '"errorcode":"e0000047"',
        },
      ],
      cause: 'rate-limit',
      source: 'developer.okta.com, E0000047: limit exceeded; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403],
      all: [
        {
          in: 'text',
          contains: ['this app is not allowed at this time due', 'to access your account at this time'],
        },
      ],
      cause: 'device-policy',
      also: ['not-authorized-role'],
      source: 'support.okta.com, sign-on policy of an application; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [
        {
          in: 'text',
          contains: ['is not assigned to this application', 'not assigned to the client application'],
        },
      ],
      cause: 'not-authorized-role',
      source: 'support.okta.com; 2026-11',
    },
  ],
  references: [
    {
      kind: 'request-id',
      in: 'header',
      name: 'x-okta-request-id',
      of: 'token',
      min: 10,
      max: 60,
    },
  ],
} satisfies Signature;
