import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cups',
  name: 'CUPS',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [{ in: 'header', name: 'server', starts: 'cups/' }],
      source: 'cups, scheduler: on every response; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [{ in: 'title', contains: ' - cups v' }],
      cause: 'ip-or-region',
      also: ['not-authorized-role'],
      source: 'cups, scheduler/client.c, title of its errors, translated but for the name; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401],
      any: [{ in: 'title', contains: ' - cups v' }],
      cause: 'login-required',
      source: 'cups, scheduler/client.c, title of its errors; 2026-11',
    },
  ],
} satisfies Signature;
