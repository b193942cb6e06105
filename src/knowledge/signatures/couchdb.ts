import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'couchdb',
  name: 'Apache CouchDB',
  kind: 'api',
  signs: [
    {
      tier: 'path-only',
      any: [{ in: 'header', name: 'server', starts: 'couchdb/' }],
      source: 'couchdb.apache.org: on every response; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        { in: 'body', contains: '"error":"unauthorized"' },
        {
          in: 'text',
          contains: [
            'authorized to access this db',
            'you are not a server admin',
            'name or password is incorrect',
          ],
        },
      ],
      cause: 'login-required',
      source: 'docs.couchdb.org, error answers; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        { in: 'body', contains: '"error":"forbidden"' },
        { in: 'body', contains: '"reason":' },
        { in: 'header', name: 'server', starts: 'couchdb/' },
      ],
      cause: 'not-authorized-role',
      source: 'docs.couchdb.org, error answers; 2026-11',
    },
  ],
} satisfies Signature;
