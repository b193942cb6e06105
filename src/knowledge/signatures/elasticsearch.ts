import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'elasticsearch',
  name: 'Elasticsearch',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-elastic-product',
          exists: true,
        },
        {
          in: 'header',
          name: 'kbn-name',
          exists: true,
        },
      ],
      source: 'elastic.co: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'body',
          contains: '"type":"security_exception"',
        },
      ],
      source: 'elastic.co, security_exception; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'body',
          contains: '"type":"security_exception"',
        },
        {
          in: 'text',
          contains: ['is unauthorized for user', 'is unauthorized for api key'],
        },
      ],
      cause: 'not-authorized-role',
      source: 'elastic.co, security_exception; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'body',
          contains: '"type":"security_exception"',
        },
        {
          in: 'text',
          contains: [
            'missing authentication credentials',
            'missing authentication token',
            'failed to authenticate user',
            'unable to authenticate user',
          ],
        },
      ],
      cause: 'login-required',
      source: 'elastic.co, security_exception; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 429],
      all: [
        {
          in: 'body',
          contains: 'cluster_block_exception',
        },
      ],
      cause: 'quota',
      also: ['server-permission'],
      source: 'elastic.co, cluster_block_exception; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400],
      all: [
        {
          in: 'body',
          contains: 'must contain a kbn-xsrf header',
        },
      ],
      cause: 'csrf',
      source: 'elastic.co, Kibana; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        { in: 'body', contains: 'security_exception' },
        { in: 'text', contains: 'no permissions for [' },
      ],
      cause: 'not-authorized-role',
      source: 'opensearch.org, security plugin; 2026-11',
    },
  ],
} satisfies Signature;
