import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'azure-application-gateway',
  name: 'Azure Application Gateway',
  kind: 'cloud',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'applicationgatewayaffinity*',
        },
      ],
      source: 'learn.microsoft.com/azure/application-gateway: affinity cookie on ordinary traffic; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: '<center>microsoft-azure-application',
        },
        {
          in: 'text',
          contains: '403 forbidden',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region'],
      source: 'captures of its default page: a WAF rule; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [{ in: 'body', contains: '<center>microsoft-azure-application' }],
      cause: 'rate-limit',
      source: 'learn.microsoft.com, rate limiting rules of its WAF; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400],
      all: [
        {
          in: 'body',
          contains: 'microsoft-azure-application-gateway/v2',
        },
        {
          in: 'text',
          contains: 'ssl certificate',
        },
      ],
      cause: 'client-certificate',
      source: 'captures of its default page: mutual TLS; 2026-05',
    },
  ],
} satisfies Signature;
