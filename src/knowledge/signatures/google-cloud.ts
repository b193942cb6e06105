import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'google-cloud',
  name: 'Google Cloud',
  kind: 'cloud',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'via', contains: '1.1 google' },
        { in: 'header', name: 'server', is: ['google frontend', 'google-edge-cache'] },
        { in: 'header', name: 'x-cloud-trace-context', exists: true },
      ],
      source: 'cloud.google.com/load-balancing: on ordinary traffic; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: [
            'your client does not have permission to get url',
            'does not have permission to the requested url',
          ],
        },
      ],
      none: [{ in: 'text', contains: "that's an error" }],
      at: [401, 403],
      cause: 'not-authorized-role',
      also: ['login-required', 'ip-or-region'],
      source:
        'cloud.google.com/run, troubleshooting 401 and 403: token, invoker role, ingress or perimeter; 2026-11',
    },
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'x-goog-iap-generated-response', is: 'true' }],
      cause: 'login-required',
      also: ['not-authorized-role'],
      source: 'cloud.google.com/iap, FAQ; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'invalid iap credentials' }],
      at: [401, 403],
      cause: 'login-required',
      source: 'cloud.google.com/iap, FAQ; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'text', contains: ["you don't have access", 'error code 9'] },
        { in: 'body', contains: ['iap.googleapis.com', 'cloud.google.com/iap'] },
      ],
      at: [401, 403],
      cause: 'not-authorized-role',
      source: 'cloud.google.com/iap, FAQ; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'title', is: '403' },
        { in: 'body', contains: ['</title>403 forbidden', '<body>403 forbidden'] },
        { in: 'header', name: 'via', contains: '1.1 google' },
      ],
      at: [403],
      cause: 'waf-rule',
      also: ['ip-or-region', 'rate-limit'],
      source:
        'cloud.google.com/armor, default page of a security policy: its text stands in no element; 2026-11',
    },
  ],
  references: [
    { kind: 'request-id', in: 'header', name: 'x-cloud-trace-context', of: 'hex', min: 16, max: 40 },
  ],
} satisfies Signature;
