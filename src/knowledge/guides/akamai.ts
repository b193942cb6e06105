import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Akamai',
  places: { address: '203.0.113.7' },
  find: {
    by: ['akamai-reference', 'akamai-request'],
    steps: [
      {
        say: 'Control Center → Support → Edge Diagnostics → Translate error string: paste the reference, soon, since the logs behind it are kept for hours. It tells the property, the client’s address and the reason.',
        copy: '{reference}',
      },
      {
        say: 'For a security rule: Web Security Analytics (or Security Center → Web Security Analytics), filtered by the same request or by the client’s address. The event names the policy, the rule and the action.',
      },
    ],
    sources: [
      'techdocs.akamai.com/edge-diagnostics/docs/translate-error-string; 2026-11',
      'techdocs.akamai.com/security-ctr/docs; 2026-11',
    ],
  },
  sections: [
    {
      causes: [
        'waf-rule',
        'unknown',
        'server-permission',
        'browser-tools',
        'browser-unsupported',
        'rate-limit',
        'hotlink',
      ],
      means:
        '“Access Denied” with a reference that begins with 18: a rule of App & API Protector, a rate policy, a network list or a token check refused at the edge. The page does not say which; the translated reference and the event do.',
      fixes: [
        {
          id: 'exception',
          title: 'An attack group: add an exception',
          steps: [
            {
              say: 'Security Configurations → the policy → Web Application Firewall → the attack group or rule → Conditions and exceptions: name the parameter, or the path. Then activate, on staging first.',
              copy: '{path}',
            },
          ],
        },
        {
          id: 'rate',
          title: 'A rate policy: raise the threshold',
          steps: [
            {
              say: 'Rate Policies: look at burst and average. Offices and mobile networks share one address; set it to Alert for a day, and read what it would have refused.',
            },
          ],
        },
        {
          id: 'property',
          title: 'No security event: a rule of the property',
          steps: [
            {
              say: 'Property Manager → the active version: search for the behaviors Control Access, Content Targeting, Referrer Checking and Token Authentication.',
            },
          ],
        },
      ],
      intended: 'A request that looks like an attack should be refused.',
      sources: [
        'techdocs.akamai.com/app-api-protector/docs; 2026-11',
        'techdocs.akamai.com/property-mgr/docs/behaviors; 2026-11',
      ],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy'],
      means: 'IP/Geo Firewall refused the address or the country, or a client list (network list) holds it.',
      fixes: [
        {
          id: 'list',
          title: 'Take the address off the list, or put it on the exception list',
          steps: [
            {
              say: 'Client Lists: search for it. IP/Geo Firewall → Exceptions wins over the block lists. Lists are activated on their own.',
              copy: '{address}',
            },
          ],
        },
      ],
      intended: 'Licences and sanctions can demand it.',
      sources: [
        'techdocs.akamai.com/client-lists/docs; 2026-11',
        'techdocs.akamai.com/terraform/docs/as-rc-ip-geo-protection; 2026-11',
      ],
    },
    {
      causes: ['bot-challenge'],
      means: 'Bot Manager showed a challenge or refused the client as a bot.',
      fixes: [
        {
          id: 'bot',
          title: 'Name your own programs',
          steps: [
            {
              say: 'Bot Manager → Custom bot categories: define the partner by address and header, and let it through. Exempt interfaces from JavaScript challenges: programs can’t run them.',
            },
          ],
        },
      ],
      sources: ['techdocs.akamai.com/bot-manager/docs; 2026-11'],
    },
    {
      causes: ['signed-url-expired'],
      means: 'Token authentication: `hdnts` or `__token__` in the address is over, or does not match.',
      fixes: [
        {
          id: 'token',
          title: 'Make a new token at each click',
          steps: [
            {
              say: '`exp` is in seconds since 1970; `acl` must cover the path; key and salt must be those of the property’s Token Authentication behavior.',
              copy: 'exp=…~acl={folder}*~hmac=…',
            },
          ],
        },
      ],
      intended: 'An old link is meant to end.',
      sources: ['techdocs.akamai.com/property-mgr/docs/auth-token-2-0-ver; 2026-11'],
    },
    {
      causes: ['host-misconfigured'],
      means: '“Invalid URL” with a reference that begins with 9: no active property serves this host.',
      fixes: [
        {
          id: 'hostname',
          title: 'Add the host to the property',
          steps: [
            {
              say: 'Property Manager → Property Hostnames: add it with its edge hostname, and activate on production.',
              copy: '{host}',
            },
          ],
        },
      ],
      sources: ['techdocs.akamai.com/property-mgr/docs/add-hostnames; 2026-11'],
    },
  ],
} satisfies Guide;
