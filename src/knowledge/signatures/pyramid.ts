import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'pyramid',
  name: 'Pyramid',
  kind: 'framework',
  signs: [
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'access was denied to this resource.' }],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source: 'pyramid, httpexceptions.HTTPForbidden; 2026-11',
    },
  ],
} satisfies Signature;
