import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'magento',
  name: 'Magento',
  kind: 'application',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: "consumer isn't authorized",
        },
      ],
      cause: 'not-authorized-role',
      source: 'devdocs.magento.com, web API; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403],
      all: [
        {
          in: 'text',
          contains: 'form key. please refresh the page',
        },
      ],
      cause: 'csrf',
      source: 'magento, form key; 2026-05',
    },
  ],
} satisfies Signature;
