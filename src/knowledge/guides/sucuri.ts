import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Sucuri',
  places: { address: '203.0.113.7' },
  find: {
    by: ['block-id'],
    steps: [
      {
        say: 'Firewall dashboard → Reports → Audit Trails: the time and the address on the page find the line. The Block ID is the rule: `GEO02` a country, `IPB…` an address, `SQLi…`, `XSS…`, `EXPVP…` an attack pattern.',
        copy: '{reference}',
      },
    ],
    sources: ['docs.sucuri.net/website-firewall/; 2026-11'],
  },
  sections: [
    {
      causes: [
        'waf-rule',
        'unknown',
        'bot-challenge',
        'browser-tools',
        'browser-unsupported',
        'rate-limit',
        'server-permission',
      ],
      means: 'The firewall took something in the request for an attack, or the client for a bot.',
      fixes: [
        {
          id: 'path',
          title: 'Allow this path',
          steps: [
            {
              say: 'Access Control → Allow URL Paths: for the page that false alarms come from, not for all of `/`.',
              copy: '{path}',
            },
          ],
        },
        {
          id: 'address',
          title: 'Or the address of somebody you know',
          steps: [{ say: 'Access Control → Allow IP Addresses.', copy: '{address}' }],
        },
      ],
      intended:
        'A request that looks like an attack should be refused. For a rule that is plainly wrong, send the Block ID to Sucuri’s support.',
      sources: ['docs.sucuri.net/website-firewall/; 2026-11'],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy'],
      means: '`GEO02`: the country is blocked. `IPB…`: the address is on a list.',
      fixes: [
        {
          id: 'geo',
          title: 'Change the lists',
          steps: [
            {
              say: 'Access Control → Geo Blocking, and Block IP Addresses. An allowed address wins over both.',
              copy: '{address}',
            },
          ],
        },
      ],
      intended: 'A blocked country is your own choice: ask who made it.',
      sources: ['docs.sucuri.net/website-firewall/; 2026-11'],
    },
  ],
} satisfies Guide;
