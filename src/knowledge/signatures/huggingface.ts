import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'huggingface',
  name: 'Hugging Face',
  kind: 'api',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-error-code',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-powered-by',
          is: 'huggingface-moon',
        },
      ],
      source: 'huggingface.co: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: ['access to model', 'access to dataset'],
        },
        {
          in: 'text',
          contains: 'is restricted',
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['authorized list', 'huggingface.co', 'be authenticated'],
        },
        {
          in: 'host',
          ends: 'huggingface.co',
        },
      ],
      source: 'huggingface.co/docs, gated models; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'you are not in the authorized list',
        },
      ],
      cause: 'not-authorized-role',
      source: 'huggingface.co/docs, gated models; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      any: [
        {
          in: 'text',
          contains: 'access to it and be authenticated',
        },
        {
          in: 'header',
          name: 'x-error-code',
          is: 'gatedrepo',
        },
      ],
      cause: 'login-required',
      source: 'huggingface.co/docs, gated models; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [{ in: 'text', contains: 'had to rate limit your ip' }],
      cause: 'rate-limit',
      source: 'huggingface.co, words as remembered; 2026-11',
    },
  ],
} satisfies Signature;
