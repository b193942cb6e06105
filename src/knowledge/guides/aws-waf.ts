import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'AWS WAF',
  places: { address: '203.0.113.7' },
  find: {
    by: ['request-id'],
    steps: [
      {
        say: 'In CloudWatch Logs Insights, on the group `aws-waf-logs-…`; the rule is in `terminatingRuleId`. Without a reference, search by the address and the path.',
        copy: [
          'filter httpRequest.uri = "{path}" and action in ["BLOCK", "CAPTCHA", "CHALLENGE"]',
          '| display @timestamp, action, terminatingRuleId, httpRequest.clientIp, httpRequest.country',
          '| sort @timestamp desc | limit 20',
        ],
      },
      { say: 'No log? WAF & Shield → Web ACLs → Sampled requests keeps a sample of the last three hours.' },
    ],
    sources: [
      'repost.aws/knowledge-center/waf-block-respond-403-forbidden-error; 2026-11',
      'docs.aws.amazon.com/waf/latest/developerguide/logging-fields.html; 2026-11',
    ],
  },
  sections: [
    {
      causes: ['waf-rule', 'unknown', 'browser-tools', 'browser-unsupported', 'server-permission'],
      means:
        'A rule of the web ACL matched. A load balancer’s own bare “403 Forbidden” page is mostly this, too; a fixed-response rule of the listener is the other one.',
      fixes: [
        {
          id: 'override',
          title: 'A managed rule: exempt one path',
          steps: [
            {
              say: 'Web ACL → Rules → the rule group → Edit: override that one rule to Count, so that it only adds its label.',
            },
            {
              say: 'Add a rule after it that blocks what has the label, except at this path.',
              copy: [
                '{ "AndStatement": { "Statements": [',
                '  { "LabelMatchStatement": { "Scope": "LABEL", "Key": "awswaf:managed:aws:core-rule-set:CrossSiteScripting_Body" } },',
                '  { "NotStatement": { "Statement": { "ByteMatchStatement": {',
                '    "SearchString": "{path}", "FieldToMatch": { "UriPath": {} },',
                '    "TextTransformations": [{ "Priority": 0, "Type": "NONE" }], "PositionalConstraint": "EXACTLY" } } } }',
                '] } }',
              ],
            },
          ],
        },
        {
          id: 'size',
          title: 'Uploads and long forms: `SizeRestrictions_BODY`',
          steps: [
            {
              say: 'The core rule set refuses bodies over 8 kB. Override that rule to Count for the paths that take uploads.',
            },
          ],
        },
      ],
      intended: 'A query that looks like an attack should be refused.',
      sources: [
        'docs.aws.amazon.com/waf/latest/developerguide/web-acl-rule-group-override-options.html; 2026-11',
        'docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html; 2026-11',
      ],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy'],
      means:
        'An IP set, a geographic match, or a reputation list (`AWSManagedRulesAmazonIpReputationList`, `AWSManagedRulesAnonymousIpList`) holds the address.',
      fixes: [
        {
          id: 'ip-set',
          title: 'Admit the address before the lists',
          steps: [
            {
              say: 'WAF & Shield → IP sets: add it, and put a rule with this set and the action Allow before the others. Allow ends the web ACL: keep the set small.',
              copy: '{address}/32',
            },
          ],
        },
      ],
      intended: 'Hosting networks on an anonymous list are meant to be kept from sign-in forms.',
      sources: [
        'docs.aws.amazon.com/waf/latest/developerguide/waf-ip-set-managing.html; 2026-11',
        'docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-ip-rep.html; 2026-11',
      ],
    },
    {
      causes: ['rate-limit', 'quota'],
      means: 'A rate-based rule counted too many requests from one key, mostly one address.',
      fixes: [
        {
          id: 'rate',
          title: 'Scope it down, and answer 429',
          steps: [
            {
              say: 'Web ACL → Rules → the rate-based rule: a scope-down statement for forms and interfaces, a limit above what a page asks for, and a custom response with 429 instead of 403.',
            },
          ],
        },
      ],
      intended: 'A limit on sign-in forms is worth keeping.',
      sources: [
        'docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html; 2026-11',
      ],
    },
    {
      causes: ['bot-challenge'],
      means: 'A rule with the action Challenge (202) or CAPTCHA (405). Programs can’t pass either.',
      fixes: [
        {
          id: 'programs',
          title: 'Keep programs out of it',
          steps: [
            {
              say: 'Scope the rule down to pages that people open; interfaces, feeds and webhooks get a token of their own, or an IP set.',
              copy: '{path}',
            },
          ],
        },
      ],
      sources: ['docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge.html; 2026-11'],
    },
  ],
} satisfies Guide;
