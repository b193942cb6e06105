import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'phoenix',
  name: 'Phoenix',
  kind: 'framework',
  signs: [
    {
      tier: 'corroborating',
      at: [403],
      any: [
        {
          in: 'text',
          contains: ['plug.csrfprotection.invalidcsrftokenerror', 'csrf (cross site request forgery) token'],
        },
      ],
      cause: 'csrf',
      source: 'phoenixframework, Plug.CSRFProtection; 2026-05',
    },
  ],
} satisfies Signature;
