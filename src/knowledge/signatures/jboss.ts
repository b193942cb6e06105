import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'jboss',
  name: 'JBoss / WildFly',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          contains: 'jboss',
        },
        {
          in: 'header',
          name: 'server',
          contains: 'wildfly',
        },
        {
          in: 'header',
          name: 'x-powered-by',
          contains: 'jboss',
        },
      ],
      source: 'wildfly.org: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'header',
          name: 'x-powered-by',
          contains: ['jboss', 'undertow'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['jbweb000065: http status 403', 'jbossweb'],
        },
        {
          in: 'text',
          is: 'forbidden',
        },
      ],
      cause: 'not-authorized-role',
      also: ['server-permission'],
      source: 'undertow and JBoss Web error pages; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      any: [
        {
          in: 'text',
          contains: ['jbweb000065: http status 403', 'jbweb000064'],
        },
      ],
      cause: 'not-authorized-role',
      source: 'JBoss Web messages; 2026-05',
    },
  ],
} satisfies Signature;
