import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Cloudflare',
  places: { address: '203.0.113.7' },
  find: {
    by: ['ray-id'],
    steps: [
      {
        say: 'Security → Analytics → Events (Security → Events in the older dashboard): add a filter `Ray ID equals` with the part before the hyphen. The event names the service, the rule and the action. Free plans keep a day, others longer.',
        copy: '{reference}',
      },
      {
        say: 'No event with this Ray ID? Then your own server refused, and Cloudflare passed it on: its log has the visitor’s address in `CF-Connecting-IP`.',
      },
    ],
    sources: [
      'developers.cloudflare.com/waf/analytics/security-events/; 2026-11',
      'developers.cloudflare.com/fundamentals/reference/cloudflare-ray-id/; 2026-11',
    ],
  },
  sections: [
    {
      causes: ['waf-rule', 'unknown', 'server-permission', 'browser-tools', 'browser-unsupported', 'hotlink'],
      means:
        'A rule of yours stopped the request: a custom rule, a managed rule, Browser Integrity Check, User Agent Blocking, Zone Lockdown or Hotlink Protection. The event’s “Service” says which.',
      fixes: [
        {
          id: 'custom-rule',
          title: 'A custom rule: make it narrower',
          steps: [
            {
              say: 'Security → Security rules (WAF → Custom rules): open the rule that the event names, and take out what was refused by mistake.',
              copy: 'and not (http.host eq "{host}" and http.request.uri.path eq "{path}")',
            },
          ],
        },
        {
          id: 'managed-rule',
          title: 'A managed rule: exempt this one place from this one rule',
          steps: [
            {
              say: 'Security → Security rules → Create rule → Managed rule exception (WAF → Managed rules → Add exception). Match the place:',
              copy: 'http.host eq "{host}" and http.request.uri.path eq "{path}"',
            },
            {
              say: 'Choose “Skip specific rules”, and the rule’s id from the event. Don’t skip all of them.',
            },
          ],
        },
        {
          id: 'integrity',
          title: 'Browser Integrity Check, Hotlink Protection, Security Level: switch it off for one path',
          steps: [
            {
              say: 'Rules → Configuration Rules → Create rule, with this expression, and the setting off in it.',
              copy: 'http.host eq "{host}" and starts_with(http.request.uri.path, "{folder}")',
            },
          ],
        },
      ],
      intended:
        'A query that looks like an attack should be refused. Read the event’s matched fields before you exempt anything.',
      sources: [
        'developers.cloudflare.com/waf/custom-rules/skip/; 2026-11',
        'developers.cloudflare.com/waf/managed-rules/waf-exceptions/; 2026-11',
        'developers.cloudflare.com/rules/configuration-rules/; 2026-11',
      ],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy'],
      means:
        'The address, its country or its network (ASN) is on a list: IP Access rules, a custom rule with `ip.src`, or Zone Lockdown.',
      fixes: [
        {
          id: 'ip-access',
          title: 'Admit the address',
          steps: [
            {
              say: 'Security → Security rules → IP access rules (WAF → Tools): look for the address, its country and its ASN, and take the block away. An “Allow” there also switches other checks off: prefer removing the block.',
              copy: '{address}',
            },
          ],
        },
        {
          id: 'country',
          title: 'A country list: leave out whoever must get in',
          steps: [
            {
              say: 'In the custom rule. Locations of mobile and company networks are often wrong: a Managed Challenge instead of a block loses you fewer people.',
              copy: 'ip.src.country in {"XX"} and not ip.src in $office',
            },
          ],
        },
      ],
      intended: 'Zone Lockdown for an administration path is meant to refuse everybody else.',
      sources: [
        'developers.cloudflare.com/waf/tools/ip-access-rules/; 2026-11',
        'developers.cloudflare.com/waf/tools/zone-lockdown/; 2026-11',
      ],
    },
    {
      causes: ['bot-challenge'],
      means:
        'A challenge was shown: by a rule, by Bot Fight Mode, by “I’m Under Attack” or by the Security Level. Programs (feeds, webhooks, monitors) can’t pass it.',
      fixes: [
        {
          id: 'skip',
          title: 'Let programs of yours through',
          steps: [
            {
              say: 'A custom rule with the action Skip, as narrow as you can: the path and the caller’s address. Choose what to skip in it.',
              copy: 'http.host eq "{host}" and http.request.uri.path eq "{path}" and ip.src eq {address}',
            },
            {
              say: 'Bot Fight Mode of the free plan can’t be skipped by a rule: it is on or off (Security → Settings).',
            },
          ],
        },
        {
          id: 'attack-mode',
          title: 'Everybody gets the check: is “I’m Under Attack” still on?',
          steps: [
            {
              say: 'Overview → Quick actions, or Security → Settings: switch it off when the attack is over.',
            },
          ],
        },
      ],
      sources: [
        'developers.cloudflare.com/waf/custom-rules/skip/options/; 2026-11',
        'developers.cloudflare.com/bots/get-started/bot-fight-mode/; 2026-11',
      ],
    },
    {
      causes: ['rate-limit', 'quota'],
      means: 'A rate limiting rule counted too many requests (1015), or a Worker used up its plan (1027).',
      fixes: [
        {
          id: 'rate-rule',
          title: 'Count what matters, and allow a page’s worth',
          steps: [
            {
              say: 'Security → Security rules → the rate limiting rule: match the form or the interface only, not files, and allow at least what one page asks for. Offices share one address.',
              copy: 'http.request.uri.path eq "{path}" and http.request.method eq "POST"',
            },
          ],
        },
      ],
      intended: 'A limit on sign-in forms is worth keeping.',
      sources: [
        'developers.cloudflare.com/waf/rate-limiting-rules/; 2026-11',
        'developers.cloudflare.com/workers/platform/limits/; 2026-11',
      ],
    },
    {
      causes: ['host-misconfigured'],
      means:
        'Cloudflare does not know this host (1001, 1016), or it points at an address that Cloudflare forbids (1000, 1002, 1003).',
      fixes: [
        {
          id: 'dns',
          title: 'Point the name at your server',
          steps: [
            {
              say: 'DNS → Records: the record for this name must exist, and hold your server’s address, not one of Cloudflare’s.',
              copy: '{host}',
            },
          ],
        },
      ],
      sources: [
        'developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/; 2026-11',
      ],
    },
  ],
} satisfies Guide;
