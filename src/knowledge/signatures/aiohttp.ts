import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'aiohttp',
  name: 'aiohttp',
  kind: 'framework',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          is: ['401: unauthorized', '403: forbidden'],
        },
        {
          in: 'header',
          name: 'server',
          contains: 'aiohttp',
        },
      ],
      source: 'aiohttp, web_exceptions.py: the text of an HTTPException without one, 3.8; 2026-11',
    },
  ],
} satisfies Signature;
