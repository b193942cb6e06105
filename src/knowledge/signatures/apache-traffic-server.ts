import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'apache-traffic-server',
  name: 'Apache Traffic Server',
  kind: 'server',
  signs: [
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'to access the document at location' }],
      cause: 'server-permission',
      source: 'github.com/apache/trafficserver, body_factory/default/access#denied; 2026-11',
    },
  ],
} satisfies Signature;
