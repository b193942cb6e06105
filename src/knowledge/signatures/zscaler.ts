import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'zscaler',
  name: 'Zscaler',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'server', starts: 'zscaler' }],
      at: [302, 307, 401, 403, 407, 429],
      source: 'captures: the proxy names itself only in its own answers; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        { in: 'title', is: 'internet security by zscaler' },
        {
          in: 'body',
          contains: [
            'content="zscaler makes',
            'login.zscloud.net/img_logo',
            'login.zscaler.net/img_logo',
            '/__zsig/',
            'gateway.zscaler',
          ],
        },
      ],
      at: [200, 403, 407],
      source: 'captures of the notification page; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: [
            '//gateway.zscaler',
            '//gateway.zscloud',
            '//login.zscaler',
            '//login.zscloud',
            '.zscaler.net/auu',
            '/_sm_ctn',
          ],
        },
      ],
      at: [301, 302, 303, 307],
      source: 'help.zscaler.com, redirects of the service; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        {
          in: 'host',
          ends: ['.zscaler.net', '.zscalerone.net', '.zscalertwo.net', '.zscalerthree.net', '.zscloud.net'],
        },
      ],
      all: [{ in: 'host', starts: ['gateway.', 'login.'] }],
      at: [200, 401, 403],
      source: 'help.zscaler.com; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 407],
      all: [{ in: 'text', contains: 'has selected zscaler to protect you' }],
      source: 'captures of the notification page; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 407],
      all: [
        { in: 'text', contains: 'not allowed to browse' },
        { in: 'text', contains: 'category' },
      ],
      source: 'help.zscaler.com: the reason on the notification page; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403, 407],
      any: [
        {
          in: 'text',
          contains: [
            "accenture's webfilters indicate",
            'access denied: accenture policy',
            'internet security by zscaler',
          ],
        },
        { in: 'body', contains: 'policies.accenture.com' },
      ],
      source: 'public captures; 2026-11',
    },
  ],
} satisfies Signature;
