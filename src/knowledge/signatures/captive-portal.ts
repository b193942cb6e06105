import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'captive-portal',
  name: 'A Wi-Fi sign-in page',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      at: [511],
      any: [
        {
          in: 'text',
          contains: ['authenticate with the local network', 'network authentication required'],
        },
      ],
      source: 'RFC 6585, 6: network authentication required; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: [
            '/guest/s/default/',
            '/captiveportal/',
            '/cgi-bin/hotspotlogin',
            '/fs/customwebauth/',
            'hotspot.t-mobile.net/wlan/redirect',
          ],
        },
      ],
      source: 'captures of hotspots: redirect to the sign-in; 2026-05',
    },
    {
      tier: 'block-only',
      at: [403, 511],
      all: [
        {
          in: 'type',
          is: 'application/captive+json',
        },
      ],
      source: 'RFC 8908: captive portal API; 2026-05',
    },
  ],
} satisfies Signature;
