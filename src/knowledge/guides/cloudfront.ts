import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Amazon CloudFront',
  places: { distribution: 'E1A2B3C4D5E6F7' },
  find: {
    by: ['request-id'],
    steps: [
      {
        say: 'In CloudFront’s standard log the field `x-edge-request-id` is the visitor’s Request ID; `x-edge-detailed-result-type` says why. In CloudWatch Logs Insights:',
        copy: [
          'filter `x-edge-request-id` = "{reference}"',
          '| display @timestamp, `sc-status`, `x-edge-detailed-result-type`, `cs-uri-stem`',
        ],
      },
      {
        say: 'When AWS WAF refused, its own log has the same id in `httpRequest.requestId`, and the rule in `terminatingRuleId`.',
        copy: [
          'filter httpRequest.requestId = "{reference}"',
          '| display @timestamp, action, terminatingRuleId, httpRequest.clientIp',
        ],
      },
    ],
    sources: [
      'docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html; 2026-11',
      'docs.aws.amazon.com/waf/latest/developerguide/logging-fields.html; 2026-11',
    ],
  },
  sections: [
    {
      causes: [
        'waf-rule',
        'bot-challenge',
        'rate-limit',
        'unknown',
        'browser-tools',
        'browser-unsupported',
        'server-permission',
      ],
      means:
        '“Request blocked” is AWS WAF at CloudFront. A plain `AccessDenied` in XML is S3 behind it; a page in your own look is your origin.',
      look: [
        {
          say: 'WAF & Shield → Web ACLs (Global) → the one of this distribution → Sampled requests: three hours are kept. The column Metric name is the rule; Rule inside rule group is the one to mend.',
        },
      ],
      fixes: [
        {
          id: 'count',
          title: 'A managed rule: count instead of block, or scope it down',
          steps: [
            { say: 'Web ACL → Rules → the rule group → Edit → override that one rule to Count.' },
            {
              say: 'Better: leave it, and exempt one path with a scope-down statement (NOT, URI path exactly matches).',
              copy: '{path}',
            },
          ],
        },
        {
          id: 'origin-s3',
          title: 'S3 answered: let this distribution read the bucket',
          steps: [
            {
              say: 'With origin access control, the bucket’s policy must name the distribution. CloudFront → Origins → Edit → Copy policy gives the whole of it.',
              copy: [
                '"Principal": { "Service": "cloudfront.amazonaws.com" },',
                '"Action": "s3:GetObject",',
                '"Condition": { "StringEquals": { "AWS:SourceArn": "arn:aws:cloudfront::ACCOUNT:distribution/{distribution}" } }',
              ],
            },
            {
              say: 'And a front page: CloudFront → General → Default root object. S3 answers 403 for a file that isn’t there unless `s3:ListBucket` is granted too.',
              copy: 'index.html',
            },
            {
              say: 'Then drop what the edge keeps of the refusal.',
              copy: "aws cloudfront create-invalidation --distribution-id {distribution} --paths '{path}'",
            },
          ],
        },
      ],
      intended: 'A query that looks like an attack should be refused.',
      sources: [
        'repost.aws/knowledge-center/waf-block-respond-403-forbidden-error; 2026-11',
        'repost.aws/knowledge-center/s3-website-cloudfront-error-403; 2026-11',
        'docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html; 2026-11',
      ],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy', 'legal'],
      means:
        '“The Amazon CloudFront distribution is configured to block access from your country” is the distribution’s geographic restriction.',
      fixes: [
        {
          id: 'geo',
          title: 'Change the list of countries',
          steps: [
            {
              say: 'CloudFront → the distribution → Security (or Geographic restrictions) → Edit. Locations of mobile and company networks are often wrong.',
            },
          ],
        },
      ],
      intended: 'Licences and sanctions can demand it.',
      sources: ['docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html; 2026-11'],
    },
    {
      causes: ['signed-url-expired', 'login-required'],
      means:
        '`MissingKey`, `AccessDenied` or `InvalidKey` in XML: the behaviour demands a signed address or cookie, and it is missing, over, or signed with a key that the distribution does not trust.',
      fixes: [
        {
          id: 'signing',
          title: 'Sign with a trusted key, for long enough',
          steps: [
            {
              say: 'CloudFront → Behaviors → the one for this path → Restrict viewer access: the key group there must hold the public key whose id is in `Key-Pair-Id`.',
            },
            {
              say: '`Expires` is in seconds since 1970. A policy must name the address as the visitor asks for it, the host included.',
              copy: '{origin}{path}',
            },
          ],
        },
      ],
      intended: 'An old link is meant to end.',
      sources: ['docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html; 2026-11'],
    },
    {
      causes: ['host-misconfigured'],
      means:
        '“Bad request. We can’t connect to the server for this app or website”: no distribution has this host among its alternate domain names, or the method or plain http is not allowed.',
      fixes: [
        {
          id: 'alias',
          title: 'Add the alternate domain name',
          steps: [
            {
              say: 'CloudFront → General → Settings → Edit: add the name, with a certificate in us-east-1 that covers it.',
              copy: '{host}',
            },
          ],
        },
      ],
      sources: [
        'docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-permission-denied.html; 2026-11',
      ],
    },
  ],
} satisfies Guide;
