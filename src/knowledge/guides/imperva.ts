import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Imperva',
  places: { address: '203.0.113.7' },
  find: {
    by: ['incident-id'],
    steps: [
      {
        say: 'Cloud Security Console → Security Events (Attack Analytics → Events): search for the incident ID; its first part is the session. The event names the rule and the action.',
        copy: '{reference}',
      },
    ],
    sources: ['docs.imperva.com/bundle/cloud-application-security; 2026-11'],
  },
  sections: [
    {
      causes: [
        'waf-rule',
        'unknown',
        'browser-tools',
        'browser-unsupported',
        'rate-limit',
        'server-permission',
      ],
      means:
        '“Error 15” and its relatives: a WAF policy, a custom rule or a reputation list refused before your server saw the request.',
      fixes: [
        {
          id: 'exception',
          title: 'Add an exception to that policy',
          steps: [
            {
              say: 'From the event: Add exception, for the address of the page, the parameter or the client. Narrow beats wide.',
              copy: '{path}',
            },
          ],
        },
        {
          id: 'custom',
          title: 'A custom rule: make its filter narrower',
          steps: [
            {
              say: 'Website → Rules (Delivery and Security): the one that the event names.',
              copy: 'URL != "{path}"',
            },
          ],
        },
      ],
      intended: 'A request that looks like an attack should be refused.',
      sources: ['docs.imperva.com/bundle/cloud-application-security; 2026-11'],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy'],
      means: 'An ACL policy blocks the address, the country or the address of the page.',
      fixes: [
        {
          id: 'acl',
          title: 'Change the ACL policy',
          steps: [
            {
              say: 'Policies → the ACL policy of this site: take the address or country out, or add an exception; an allowlist policy wins over it.',
              copy: '{address}',
            },
          ],
        },
      ],
      intended: 'Licences and sanctions can demand it.',
      sources: ['docs.imperva.com/bundle/cloud-application-security; 2026-11'],
    },
    {
      causes: ['bot-challenge'],
      means: 'The client was taken for a bot, and could not or would not run the check.',
      fixes: [
        {
          id: 'bots',
          title: 'Let programs of yours through',
          steps: [
            {
              say: 'Website → Security settings → Bots: good bots list, by name or by address. With Advanced Bot Protection: a condition in its policy.',
              copy: '{address}',
            },
          ],
        },
      ],
      sources: ['docs.imperva.com/bundle/cloud-application-security; 2026-11'],
    },
    {
      causes: ['host-misconfigured'],
      means: '“Error 20” or “22”: Imperva does not know this host, or its DNS is not set up.',
      fixes: [
        {
          id: 'site',
          title: 'Add the site, and point its DNS there',
          steps: [{ say: 'Websites → Add; then the CNAME or A records that it shows.', copy: '{host}' }],
        },
      ],
      sources: ['docs.imperva.com/bundle/cloud-application-security; 2026-11'],
    },
  ],
} satisfies Guide;
