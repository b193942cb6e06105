import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Google Cloud',
  places: { address: '203.0.113.7', service: 'SERVICE' },
  find: {
    by: ['request-id'],
    steps: [
      {
        say: 'Logs Explorer: the first part of `X-Cloud-Trace-Context` is the trace; the load balancer’s entry says in `statusDetails` who refused.',
        copy: [
          'trace=~"{reference}"',
          'OR (resource.type="http_load_balancer" httpRequest.requestUrl="{origin}{path}" httpRequest.status=403)',
        ],
      },
    ],
    sources: ['docs.cloud.google.com/load-balancing/docs/https/https-logging-monitoring; 2026-11'],
  },
  sections: [
    {
      causes: [
        'waf-rule',
        'ip-or-region',
        'vpn-or-proxy',
        'rate-limit',
        'bot-challenge',
        'unknown',
        'server-permission',
      ],
      means:
        'A bare “403 Forbidden” from the load balancer is Cloud Armor: a rule of the backend’s security policy.',
      look: [
        {
          say: 'Logging of the backend service must be on, and every request sampled. The entry names the policy and the rule’s priority.',
          copy: [
            'resource.type="http_load_balancer"',
            'jsonPayload.statusDetails="denied_by_security_policy"',
            'httpRequest.requestUrl:"{path}"',
          ],
        },
      ],
      fixes: [
        {
          id: 'tune',
          title: 'A preconfigured rule: exclude one field, or one signature',
          steps: [
            {
              say: 'Put in the policy and the priority from the log.',
              run: 'gcloud compute security-policies rules add-preconfig-waf-exclusion PRIORITY --security-policy POLICY --target-rule-set sqli-v33-stable --request-query-param-to-exclude op=EQUALS,val=q',
            },
          ],
        },
        {
          id: 'allow',
          title: 'An address or country: admit it before the rule',
          steps: [
            {
              say: 'Lower numbers come first.',
              run: 'gcloud compute security-policies rules create 100 --security-policy POLICY --src-ip-ranges {address} --action allow',
            },
          ],
        },
        {
          id: 'preview',
          title: 'Not sure? Preview: it logs and refuses nothing',
          steps: [
            {
              say: 'For this one rule.',
              run: 'gcloud compute security-policies rules update PRIORITY --security-policy POLICY --preview',
            },
          ],
        },
      ],
      intended: 'A request that looks like an attack should be refused.',
      sources: [
        'docs.cloud.google.com/armor/docs/request-logging; 2026-11',
        'docs.cloud.google.com/armor/docs/rule-tuning; 2026-11',
      ],
    },
    {
      causes: ['not-authorized-role', 'login-required', 'session-or-cookies', 'device-policy'],
      means:
        '“You don’t have access” is Identity-Aware Proxy: signed in, but without the role. “Your client does not have permission to get URL” is Cloud Run or Functions: nobody may call it without a token, or its ingress is closed.',
      look: [
        {
          say: 'Identity-Aware Proxy’s audit log (data access logs must be on):',
          copy: [
            'protoPayload.serviceName="iap.googleapis.com"',
            'protoPayload.authorizationInfo.granted=false',
          ],
        },
      ],
      fixes: [
        {
          id: 'iap',
          title: 'Identity-Aware Proxy: give the person the role',
          steps: [
            {
              say: 'For one backend service; leave `--service` out for all of the project.',
              run: 'gcloud iap web add-iam-policy-binding --resource-type=backend-services --service={service} --member=user:PERSON --role=roles/iap.httpsResourceAccessor',
            },
          ],
        },
        {
          id: 'run',
          title: 'Cloud Run: let everybody call it',
          steps: [
            {
              say: 'Only for a public site. An organisation policy (domain restricted sharing) can forbid it.',
              run: 'gcloud run services add-iam-policy-binding {service} --member=allUsers --role=roles/run.invoker',
            },
          ],
        },
        {
          id: 'ingress',
          title: 'Cloud Run: open its ingress',
          steps: [
            {
              say: '`internal` refuses the whole internet, whoever asks.',
              run: 'gcloud run services update {service} --ingress=all',
            },
          ],
        },
      ],
      intended: 'Somebody without the role should be refused: ask whoever owns the service.',
      sources: [
        'docs.cloud.google.com/iap/docs/audit-log-howto; 2026-11',
        'docs.cloud.google.com/iap/docs/managing-access; 2026-11',
        'docs.cloud.google.com/run/docs/troubleshooting; 2026-11',
      ],
    },
  ],
} satisfies Guide;
