import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'grafana',
  name: 'Grafana',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'grafana_session',
        },
      ],
      source: 'grafana.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      any: [
        {
          in: 'body',
          contains: ['"messageid":"accesscontrol.', '"messageid":"auth.', '"accesserrorid":"ace'],
        },
        {
          in: 'body',
          contains: '"message":"you\'ll need additional permissions',
        },
      ],
      cause: 'not-authorized-role',
      source: 'grafana, API errors; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      any: [
        {
          in: 'body',
          contains: ['"messageid":"auth.unauthorized"', '"messageid":"session.token.rotate"'],
        },
      ],
      cause: 'login-required',
      source: 'grafana, API errors; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [403],
      all: [
        {
          in: 'text',
          is: 'origin not allowed',
        },
      ],
      cause: 'csrf',
      also: ['host-misconfigured'],
      source: 'grafana, csrf: origin not allowed; 2026-05',
    },
  ],
} satisfies Signature;
