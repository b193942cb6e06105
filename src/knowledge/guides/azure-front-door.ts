import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Azure Front Door',
  places: { address: '203.0.113.7' },
  find: {
    by: ['event-id'],
    steps: [
      {
        say: 'The reference on the page (`X-Azure-Ref`) is `trackingReference_s` in the log. Log Analytics, after a diagnostic setting sends `FrontDoorWebApplicationFirewallLog` there (it is off until you do):',
        copy: [
          'AzureDiagnostics',
          '| where Category in ("FrontDoorWebApplicationFirewallLog", "FrontdoorWebApplicationFirewallLog")',
          '| where trackingReference_s == "{reference}"',
          '| project TimeGenerated, ruleName_s, action_s, clientIP_s, requestUri_s, details_matches_s',
        ],
      },
    ],
    sources: [
      'learn.microsoft.com/en-us/azure/web-application-firewall/afds/waf-front-door-monitor; 2026-11',
      'learn.microsoft.com/en-us/azure/frontdoor/standard-premium/how-to-logs; 2026-11',
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
        'bot-challenge',
        'rate-limit',
      ],
      means:
        '“The request is blocked.” is the WAF policy of Front Door: a managed rule, a custom rule or a rate limit. The log’s `ruleName_s` says which.',
      fixes: [
        {
          id: 'exclusion',
          title: 'A managed rule: exclude one field',
          steps: [
            {
              say: 'WAF policy → Managed rules → the rule → Manage exclusions: the name of the parameter, cookie or header that matched (`details_matches_s` has it).',
            },
          ],
        },
        {
          id: 'custom',
          title: 'Or let one path through before the managed rules',
          steps: [
            {
              say: 'Custom rules run first, in the order of their priority, and Allow ends the policy: bind it to the path and, if you can, to an address.',
              copy: 'RequestUri Equal {origin}:443{path}',
            },
          ],
        },
        {
          id: 'detection',
          title: 'Not sure? Detection for a day',
          steps: [{ say: 'Overview → Switch to detection mode: it logs and refuses nothing.' }],
        },
      ],
      intended: 'A request that looks like an attack should be refused.',
      sources: [
        'learn.microsoft.com/en-us/azure/web-application-firewall/afds/waf-front-door-exclusion; 2026-11',
        'learn.microsoft.com/en-us/azure/web-application-firewall/afds/waf-front-door-tuning; 2026-11',
      ],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy'],
      means: 'A custom rule on `RemoteAddr`, `SocketAddr` or the country.',
      fixes: [
        {
          id: 'address',
          title: 'Take the address out of the rule',
          steps: [
            {
              say: 'WAF policy → Custom rules. `SocketAddr` is the last proxy’s address, `RemoteAddr` what `X-Forwarded-For` says.',
              copy: '{address}/32',
            },
          ],
        },
      ],
      intended: 'Licences and sanctions can demand it.',
      sources: [
        'learn.microsoft.com/en-us/azure/web-application-firewall/afds/waf-front-door-custom-rules; 2026-11',
      ],
    },
    {
      causes: ['host-misconfigured'],
      means:
        'No route of the profile has this host, or the origin refuses Front Door: access restrictions that don’t admit `AzureFrontDoor.Backend`, or a wrong origin host header.',
      fixes: [
        {
          id: 'origin',
          title: 'Let Front Door reach the origin',
          steps: [
            {
              say: 'App Service → Networking → Access restrictions: allow the service tag `AzureFrontDoor.Backend` with the header of your own profile.',
              copy: 'X-Azure-FDID',
            },
          ],
        },
      ],
      sources: ['learn.microsoft.com/en-us/azure/frontdoor/origin-security; 2026-11'],
    },
  ],
} satisfies Guide;
