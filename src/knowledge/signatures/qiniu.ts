import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'qiniu',
  name: 'Qiniu',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-qiniu-cdn',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-reqid',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-qiniu-zone',
          exists: true,
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'body',
          contains: [
            '"error":"bad token"',
            '"error":"download token not specified"',
            '"error":"token out of date"',
          ],
        },
      ],
      cause: 'signed-url-expired',
      source: 'developer.qiniu.com/kodo, errors; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [403],
      all: [
        {
          in: 'body',
          contains: ['"error":"no such host"', '"error":"access denied"'],
        },
      ],
      cause: 'hotlink',
      also: ['signed-url-expired'],
      source: 'developer.qiniu.com/fusion, referer and time stamp protection; 2026-05',
    },
  ],
} satisfies Signature;
