import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Azure Application Gateway',
  find: {
    steps: [
      {
        say: 'The page has no reference: search by time and path in Log Analytics, after a diagnostic setting sends `ApplicationGatewayFirewallLog` there. All rules of one request share a `transactionId_g`.',
        copy: [
          'AzureDiagnostics',
          '| where Category == "ApplicationGatewayFirewallLog" and requestUri_s startswith "{path}"',
          '| project TimeGenerated, action_s, ruleId_s, Message, details_data_s, clientIp_s, transactionId_g',
          '| order by TimeGenerated desc',
        ],
      },
    ],
    sources: [
      'learn.microsoft.com/en-us/azure/web-application-firewall/ag/web-application-firewall-logs; 2026-11',
    ],
  },
  sections: [
    {
      causes: [
        'waf-rule',
        'unknown',
        'server-permission',
        'ip-or-region',
        'vpn-or-proxy',
        'rate-limit',
        'browser-tools',
        'bot-challenge',
      ],
      means:
        'A 403 whose page ends in `Microsoft-Azure-Application-Gateway/v2` is the WAF policy in prevention mode. Rule 949110 only adds up: the rules with “Matched” before it are those to mend.',
      fixes: [
        {
          id: 'exclusion',
          title: 'Exclude one field from one rule',
          steps: [
            {
              say: 'WAF policy → Managed rules → Exclusions: the match variable and its name, for this rule only. `details_data_s` has both.',
            },
          ],
        },
        {
          id: 'custom',
          title: 'Or let one path through before the managed rules',
          steps: [
            {
              say: 'WAF policy → Custom rules: RequestUri, Equals, with the action Allow. It ends the policy.',
              copy: '{path}',
            },
          ],
        },
        {
          id: 'not-waf',
          title: 'No line in the firewall log: the server behind it refused',
          steps: [
            {
              say: 'In `ApplicationGatewayAccessLog`, `serverStatus_s` is what the server said; and the backend’s host name must be one that the server knows.',
              copy: [
                'AzureDiagnostics',
                '| where Category == "ApplicationGatewayAccessLog" and requestUri_s == "{path}"',
                '| project TimeGenerated, httpStatus_d, serverStatus_s, host_s',
              ],
            },
          ],
        },
      ],
      intended: 'A request that looks like an attack should be refused.',
      sources: [
        'learn.microsoft.com/en-us/azure/web-application-firewall/ag/web-application-firewall-troubleshoot; 2026-11',
        'learn.microsoft.com/en-us/azure/application-gateway/http-response-codes; 2026-11',
      ],
    },
    {
      causes: ['client-certificate'],
      means:
        'The listener’s SSL profile asks for a certificate (mutual authentication), and none came, or one that its CA bundle does not vouch for: 400.',
      fixes: [
        {
          id: 'profile',
          title: 'Upload the whole chain of the issuer',
          steps: [
            {
              say: 'Application Gateway → SSL settings → the profile → Client authentication: root and intermediate certificates in one PEM file. A profile belongs to a listener: use another one for public names.',
            },
          ],
        },
      ],
      intended: 'Interfaces between machines ask for certificates on purpose.',
      sources: [
        'learn.microsoft.com/en-us/azure/application-gateway/mutual-authentication-overview; 2026-11',
      ],
    },
  ],
} satisfies Guide;
