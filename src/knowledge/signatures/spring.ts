import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'spring',
  name: 'Spring',
  kind: 'framework',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-application-context',
          exists: true,
        },
      ],
      source: 'spring.io: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: 'whitelabel error page',
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['type=forbidden, status=403', 'type=unauthorized, status=401'],
        },
      ],
      cause: 'not-authorized-role',
      also: ['login-required', 'csrf'],
      source: 'spring-boot, ErrorMvcAutoConfiguration; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'body',
          contains: '"timestamp":',
        },
        {
          in: 'body',
          contains: ['"status":403', '"status":401'],
        },
        {
          in: 'body',
          contains: ['"error":"forbidden"', '"error":"unauthorized"'],
        },
        {
          in: 'body',
          contains: '"path":"/',
        },
      ],
      cause: 'not-authorized-role',
      also: ['login-required', 'csrf'],
      source: 'spring-boot, DefaultErrorAttributes; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [
        {
          in: 'text',
          contains: [
            'provided csrf token because your',
            "invalid csrf token 'null' was found",
            "was found on the request parameter '_csrf'",
            'expected csrf token not found',
          ],
        },
      ],
      cause: 'csrf',
      source: 'spring-security, CsrfFilter; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          is: 'invalid cors request',
        },
      ],
      cause: 'host-misconfigured',
      source: 'spring-framework, DefaultCorsProcessor; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: 'full authentication is required to access',
        },
      ],
      cause: 'login-required',
      source: 'spring-security, ExceptionTranslationFilter; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 500],
      all: [{ in: 'text', contains: 'contained a potentially malicious string' }],
      cause: 'waf-rule',
      source: 'spring-security, StrictHttpFirewall, as pasted in Ekultek/WhatWaf#313: 500 until 5.4; 2026-11',
    },
  ],
} satisfies Signature;
