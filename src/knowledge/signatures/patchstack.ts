import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'patchstack',
  name: 'Patchstack (WebARX)',
  kind: 'firewall',
  over: ['wordpress'],
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: ['/wp-content/plugins/webarx/', '/wp-content/plugins/patchstack/'],
        },
        {
          in: 'text',
          contains: [
            'this request has been blocked by webarx',
            'this request has been blocked by patchstack',
            'blocked by patchstack',
          ],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
