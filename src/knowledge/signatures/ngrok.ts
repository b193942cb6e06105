import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'ngrok',
  name: 'ngrok',
  kind: 'hosting',
  signs: [
    {
      tier: 'corroborating',
      all: [{ in: 'header', name: 'ngrok-error-code', exists: true }],
      at: [400, 401, 402, 403, 404, 421, 429],
      source: 'ngrok.com/docs/errors: on answers that ngrok makes itself; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'err_ngrok_' }],
      at: [400, 401, 402, 403, 429],
      source: 'ngrok.com/docs/errors; 2026-11',
    },
    {
      tier: 'corroborating',
      any: [
        { in: 'header', name: 'ngrok-error-code', is: ['err_ngrok_3205', 'err_ngrok_3208'] },
        { in: 'text', contains: ['err_ngrok_3205', 'err_ngrok_3208'] },
      ],
      at: [403],
      cause: 'ip-or-region',
      source: 'ngrok.com/docs/errors, IP restrictions; 2026-11',
    },
    {
      tier: 'corroborating',
      any: [
        { in: 'header', name: 'ngrok-error-code', is: ['err_ngrok_725', 'err_ngrok_727', 'err_ngrok_734'] },
        { in: 'text', contains: ['err_ngrok_725', 'err_ngrok_727', 'err_ngrok_734'] },
      ],
      at: [402, 403, 429],
      cause: 'quota',
      source: 'ngrok.com/docs/errors, limits of the plan; 2026-11',
    },
  ],
} satisfies Signature;
