import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'exchange',
  name: 'Microsoft Exchange',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-feserver',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-owa-version',
          exists: true,
        },
      ],
      source: 'learn.microsoft.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 440],
      any: [
        {
          in: 'text',
          contains: 'outlook web app, browser settings',
        },
      ],
      cause: 'login-required',
      source: 'learn.microsoft.com, OWA; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [440],
      any: [
        { in: 'header', name: 'x-feserver', exists: true },
        { in: 'header', name: 'x-owa-version', exists: true },
      ],
      cause: 'session-or-cookies',
      source: 'IIS status 440; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'header', name: 'x-ecp-error', exists: true }],
      cause: 'not-authorized-role',
      also: ['ip-or-region'],
      source: 'Exchange admin center: the name of the error, ClientAccessRulesBlock for addresses; 2026-11',
    },
  ],
} satisfies Signature;
