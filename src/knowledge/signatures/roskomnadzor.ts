import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'roskomnadzor',
  name: 'Roskomnadzor (Russia)',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: [
            'доступ к запрашиваемому ресурсу ограничен',
            'доступ к информационному ресурсу ограничен',
            'ограничен на основании федерального закона',
          ],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: ['blocklist.rkn.gov.ru', 'eais.rkn.gov.ru'],
        },
        {
          in: 'text',
          contains: [
            'единый реестр доменных имен',
            'внесён в реестр запрещ',
            'внесен в реестр запрещ',
            'доступ к запрашиваемому ресурсу ограничен',
            'доступ к информационному ресурсу ограничен',
            'ограничен на основании федерального закона',
            'доступ ограничен по решению суда',
            'доступ ограничен по решению органов',
            'доступ ограничен по решению роскомнадзора',
          ],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: [
            'warning.rt.ru',
            'blocked.mts.ru',
            'block.mts.ru',
            'forbidden.yota.ru',
            'block.dom.ru',
            'lawfilter.ertelecom.ru',
            'blackhole.beeline.ru',
            'blocked.netbynet.ru',
            'block.mgts',
            't2blocked.com',
            'blocklist.rkn.gov.ru',
          ],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'host',
          ends: [
            'warning.rt.ru',
            'lawfilter.ertelecom.ru',
            'blackhole.beeline.ru',
            't2blocked.com',
            'block.dom.ru',
          ],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: its page itself; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200],
      all: [
        { in: 'body', contains: ['eais.rkn.gov.ru', 'blocklist.rkn.gov.ru'] },
        { in: 'title', contains: ['доступ ограничен', 'доступ запрещ', 'сайт заблокирован'] },
      ],
      cause: 'legal',
      source: "captures of providers' pages; 2026-11",
    },
  ],
} satisfies Signature;
