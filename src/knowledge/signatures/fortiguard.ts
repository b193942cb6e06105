import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'fortiguard',
  name: 'Fortinet FortiGuard',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      any: [
        {
          in: 'title',
          is: [
            'web filter violation',
            'web filter block override',
            'application control violation',
            'web page blocked!',
            'fortiguard intrusion prevention',
            'web filter authentication',

            'dlp violation',
            'virus/worm detected',
            'high security alert!!!',

            'fortiguard secure dns service',
          ],
        },
        {
          in: 'body',
          contains: ['url.fortinet.net:8008/', ':8008/xx/yy/zz/ci/', ':8010/xx/yy/zz/ci/', 'class="fgd_icon'],
        },
      ],
      none: [
        { in: 'title', is: 'web application firewall' },
        { in: 'text', contains: 'attack id' },
      ],
      at: [200, 401, 403, 407, 503],
      source: 'docs.fortinet.com, replacement messages, and captures; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: [
            'fortiguard intrusion prevention',
            'fortiguard web filtering',
            'rating of this web page re-evaluated',
          ],
        },
      ],
      none: [{ in: 'text', contains: 'attack id' }],
      at: [401, 403, 407, 503],
      source: 'docs.fortinet.com, replacement messages; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: [
            'web page blocked',
            'web page which is in violation of your internet',
            'requested has been blocked, because',
          ],
        },
      ],
      any: [{ in: 'text', contains: ['fortinet', 'fortiguard', 'category'] }],
      none: [{ in: 'text', contains: ['attack id', 'in accordance with company policy'] }],
      at: [403, 503],
      source: 'docs.fortinet.com, replacement messages; 2026-05',
    },
  ],
} satisfies Signature;
