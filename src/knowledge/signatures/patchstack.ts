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
          contains: [
            '/wp-content/plugins/webarx/',
            '/wp-content/plugins/patchstack/',
            'www.webarxsecurity.com',
          ],
        },
        {
          in: 'text',
          contains: ['been blocked by webarx', 'blocked by patchstack'],
        },
      ],
      cause: 'waf-rule',
      source: 'public captures; 2026-05',
    },
  ],
} satisfies Signature;
