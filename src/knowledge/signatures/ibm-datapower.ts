import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'ibm-datapower',
  name: 'IBM DataPower',
  kind: 'api',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-backside-transport',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-global-transaction-id',
          exists: true,
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'body',
          contains: ['"httpcode":"401"', '"httpcode":"403"', '"httpcode":"429"'],
        },
        {
          in: 'body',
          contains: '"moreinformation":',
        },
      ],
      source: 'ibm.com/docs/datapower, API Connect errors; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'body',
          contains: '"moreinformation":',
        },
        {
          in: 'text',
          contains: [
            'client id not registered',
            'invalid client id',
            'client id missing',
            'client id or secret',
            'missing client id',
          ],
        },
      ],
      cause: 'login-required',
      source: 'ibm.com/docs/api-connect, errors; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [
        {
          in: 'body',
          contains: '"moreinformation":',
        },
        {
          in: 'text',
          contains: 'rate limit exceeded',
        },
      ],
      cause: 'rate-limit',
      source: 'ibm.com/docs/api-connect, errors; 2026-05',
    },
  ],
  references: [
    {
      kind: 'transaction-id',
      in: 'header',
      name: 'x-global-transaction-id',
      of: 'hex',
      min: 8,
      max: 60,
    },
  ],
} satisfies Signature;
