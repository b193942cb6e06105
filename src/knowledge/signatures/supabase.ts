import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'supabase',
  name: 'Supabase',
  kind: 'api',
  over: ['kong'],
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'host', ends: '.supabase.co' },
        { in: 'header', name: 'sb-project-ref', exists: true },
        { in: 'header', name: 'sb-gateway-version', exists: true },
      ],
      source: 'captures of its REST API; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [{ in: 'body', contains: '`apikey` request header' }],
      cause: 'login-required',
      source: 'supabase, API keys: no key was sent, or one that is unknown; 2026-11',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [401, 403],
      all: [{ in: 'text', contains: 'row-level security' }],
      cause: 'not-authorized-role',
      source: "PostgreSQL's message, which its APIs pass on; 2026-11",
    },
  ],
} satisfies Signature;
