import guide from '../../src/knowledge/guides/haproxy.ts';
import { press, visitor, write } from './bench.ts';
import type { Bench, Case } from './bench.ts';
import type { Kind, Place } from './lab.ts';

const kind: Kind = {
  unit: 'haproxy',
  program: '/usr/sbin/haproxy',
  args: ({ config }) => ['-db', '-f', config],
  places: ({ output }) => ({ log: output }),
};

async function put({ folder, port }: Place, rules: string): Promise<void> {
  await write(folder, {
    'server.conf': `global
    log stdout format raw local0
defaults
    mode http
    log global
    option httplog
    timeout connect 2s
    timeout client 2s
    timeout server 2s
userlist staff
    user anna insecure-password something
frontend web
    bind 127.0.0.1:${port}
    ${rules}
    default_backend site
backend site
    http-request return status 200 content-type text/plain string open
`,
  });
}

const cases: readonly Case[] = [
  {
    fix: 'rule',
    refuses: 403,
    asking: press,
    lay: (place) => put(place, 'http-request deny if { path_beg /press/ }'),
  },
  {
    fix: 'exempt',
    refuses: 403,
    asking: press,
    lay: (place) => put(place, 'http-request deny if { path_beg /press/ }'),
  },
  {
    fix: 'allow',
    refuses: 403,
    asking: press,
    lay: (place) => put(place, 'acl office src 192.0.2.0/24\n    http-request deny unless office'),
  },
  {
    fix: 'limit',
    refuses: 429,
    asking: press,
    times: 5,
    lay: (place) =>
      put(
        place,
        `stick-table type ip size 1k expire 1m store http_req_rate(10s)
    http-request track-sc0 src
    http-request deny deny_status 429 if { sc_http_req_rate(0) gt 2 }`,
      ),
  },
  {
    fix: 'user',
    refuses: 401,
    asking: { ...press, headers: visitor },
    lay: (place) => put(place, 'http-request auth realm Staff unless { http_auth(staff) }'),
  },
];

export const haproxy: Bench = { guide, kind, cases };
