import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'vercel',
  name: 'Vercel',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'x-vercel-id', exists: true },
        { in: 'header', name: 'server', is: 'vercel' },
        { in: 'header', name: 'x-vercel-cache', exists: true },
      ],
      source: 'vercel.com/docs, response headers: on every response; 2026-05',
    },
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'x-vercel-mitigated', is: 'challenge' }],
      cause: 'bot-challenge',
      source: 'vercel.com/docs, firewall; 2026-05',
    },
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'x-vercel-mitigated', is: 'deny' }],
      cause: 'waf-rule',
      also: ['ip-or-region', 'rate-limit', 'bot-challenge'],
      source: 'vercel.com/docs, firewall; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        { in: 'body', contains: '/.well-known/vercel/security/' },
        { in: 'text', contains: 'vercel security checkpoint' },
      ],
      cause: 'bot-challenge',
      source: 'captures of the checkpoint, with status 403 or 429; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      all: [{ in: 'text', contains: ["we're verifying your browser", 'website owner? click here to fix'] }],
      cause: 'bot-challenge',
      source: 'captures of the checkpoint; 2026-05',
    },
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'x-vercel-error', is: ['deployment_disabled', 'deployment_paused'] }],
      cause: 'account-suspended',
      source: 'vercel.com/docs/errors; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        { in: 'body', contains: ['vercel.com/sso-api', '_vercel_sso_nonce', '/_vercel/sso'] },
        { in: 'cookie', name: '_vercel_sso_nonce' },
      ],
      all: [{ in: 'header', name: 'server', is: 'vercel' }],
      at: [401],
      cause: 'login-required',
      source: 'vercel.com/docs, deployment protection; 2026-05',
    },
  ],
  references: [{ kind: 'request-id', in: 'header', name: 'x-vercel-id', of: 'token', min: 10, max: 90 }],
} satisfies Signature;
