import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'netlify',
  name: 'Netlify',
  kind: 'hosting',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'x-nf-request-id', exists: true },
        { in: 'header', name: 'server', is: 'netlify' },
      ],
      source: 'docs.netlify.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'header', name: 'server', is: 'netlify' },
        { in: 'body', contains: ['name="password"', 'type="password"'] },
      ],
      at: [401],
      cause: 'login-required',
      source: 'docs.netlify.com, site protection by password; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: ['site not available', 'site has been paused', 'usage_exceeded', 'usage limits'],
        },
        { in: 'text', contains: 'netlify' },
      ],
      at: [402, 403, 503],
      cause: 'account-suspended',
      source: 'docs.netlify.com, paused sites; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [402, 403, 404, 503],
      all: [
        { in: 'header', name: 'server', is: 'netlify' },
        {
          in: 'text',
          contains: [
            'site not available',
            'site has been paused',
            'paused as it reached its usage limits',
            'usage exceeded',
          ],
        },
      ],
      cause: 'account-suspended',
      also: ['quota'],
      source: 'docs.netlify.com, usage limits: the page of a paused site; 2026-11',
    },
  ],
  references: [
    { kind: 'request-id', in: 'header', name: 'x-nf-request-id', of: 'letters', min: 20, max: 40 },
  ],
} satisfies Signature;
