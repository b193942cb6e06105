import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'jetty',
  name: 'Jetty',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'jetty',
        },
      ],
      source: 'jetty.org: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: ['http error 403', 'http error: 403', 'problem accessing'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'powered by jetty',
        },
        {
          in: 'body',
          contains: ['eclipse.org/jetty', 'jetty.mortbay.org'],
        },
        {
          in: 'header',
          name: 'server',
          starts: 'jetty',
        },
      ],
      cause: 'not-authorized-role',
      also: ['server-permission', 'directory-index'],
      source: 'jetty, ErrorHandler; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'text',
          contains: ['http error 401', 'http error: 401'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'powered by jetty',
        },
        {
          in: 'body',
          contains: 'eclipse.org/jetty',
        },
        {
          in: 'header',
          name: 'server',
          starts: 'jetty',
        },
      ],
      cause: 'login-required',
      source: 'jetty, ErrorHandler; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'servlet:',
        },
        {
          in: 'text',
          contains: 'http error 403',
        },
      ],
      cause: 'not-authorized-role',
      also: ['server-permission'],
      source: 'jetty, ErrorHandler as JSON and table; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400],
      all: [
        {
          in: 'text',
          contains: 'invalid sni',
        },
      ],
      cause: 'host-misconfigured',
      source: 'jetty, SNI host check; 2026-05',
    },
  ],
} satisfies Signature;
