import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'approach',
  name: 'Approach',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            'approach web application firewall',
            'approach web application filtering',
            'approach infrastructure team',
            'approach - web application filtering',
          ],
        },
        {
          in: 'header',
          name: 'server',
          is: 'approach',
        },
      ],
      cause: 'waf-rule',
      source: 'public captures; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'header', name: 'server', starts: 'approach web application' }],
      cause: 'waf-rule',
      source: 'public captures; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'text', contains: 'sorry for the inconvenience!' },
        { in: 'text', contains: 'an legitimate request please contact us' },
      ],
      cause: 'waf-rule',
      source: 'public captures; 2026-11',
    },
  ],
} satisfies Signature;
