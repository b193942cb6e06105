import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import guide from '../../src/knowledge/guides/nginx.ts';
import { close, page, passwordLine, press, visitor, write } from './bench.ts';
import type { Bench, Case } from './bench.ts';
import { worker } from '../servers/worker.ts';
import type { Kind, Place } from './lab.ts';

const kind: Kind = {
  unit: 'nginx',
  program: '/usr/sbin/nginx',
  args: ({ config }) => ['-c', config, '-g', 'daemon off;'],
  commands: ({ config }) => ({ nginx: `exec /usr/sbin/nginx -c ${config} "$@"` }),
};

interface Fault {
  readonly files?: Readonly<Record<string, string>>;
  /** In the `http` block. */
  readonly http?: string;
  /** In the `server` block. */
  readonly server?: string;
}

function lay({ files = { 'press/page.html': page }, http = '', server = '' }: Fault): Case['lay'] {
  return async (place) => {
    await write(place.root, files);
    await write(place.folder, { 'server.conf': configuration(place, http, server) });
  };
}

function configuration({ folder, root, log, port }: Place, http: string, server: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
${worker === null ? '' : `user ${worker};`}
pid ${folder}/nginx.pid;
error_log ${log};
events {}
http {
access_log ${folder}/access.log;
${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
default_type text/html;
${http}
server {
listen 127.0.0.1:${port};
root ${root};
${server}
}
}
`;
}

const cases: readonly Case[] = [
  {
    fix: 'index',
    refuses: 403,
    asking: { path: '/press/' },
    lay: lay({ files: { 'press/start.html': page }, server: 'location /press/ {\n}' }),
  },
  {
    fix: 'listing',
    refuses: 403,
    asking: { path: '/press/' },
    lay: lay({ files: { 'press/a-file.txt': 'a file' }, server: 'location /press/ {\n}' }),
  },
  {
    fix: 'modes',
    refuses: 403,
    asking: press,
    lay: async (place) => {
      await lay({})(place);
      await close(place, 'press/page.html');
    },
  },
  {
    fix: 'owner',
    refuses: 403,
    asking: press,
    lay: async (place) => {
      await lay({})(place);
      await chmod(join(place.root, 'press/page.html'), worker === null ? 0o200 : 0o600);
    },
  },
  { fix: 'rule', refuses: 403, asking: press, lay: lay({ server: 'location /press/ {\n    deny all;\n}' }) },
  {
    fix: 'allow',
    refuses: 403,
    asking: press,
    lay: lay({ server: 'location /press/ {\n    deny all;\n}' }),
  },
  {
    fix: 'real-ip',
    refuses: 403,
    asking: { ...press, headers: { 'x-forwarded-for': '203.0.113.7' } },
    lay: async (place) => {
      await lay({ server: 'allow 203.0.113.7;\ndeny all;' })(place);
    },
  },
  {
    fix: 'user',
    refuses: 401,
    asking: { ...press, headers: visitor },
    lay: async (place) => {
      const { folder } = place;
      await lay({ server: `auth_basic "Staff";\nauth_basic_user_file ${folder}/passwords;` })(place);
      await write(folder, { passwords: passwordLine('anna', 'something else') });
    },
  },
  {
    fix: 'public',
    refuses: 401,
    asking: { ...press, headers: visitor },
    lay: async (place) => {
      const protection = `auth_basic "Staff";\nauth_basic_user_file ${place.folder}/passwords;`;
      await lay({ server: `location / {\n${protection}\n}` })(place);
      await write(place.folder, { passwords: passwordLine('anna', 'something else') });
    },
  },
  {
    fix: 'burst',
    refuses: 503,
    asking: press,
    times: 5,
    lay: lay({
      http: 'limit_req_zone $binary_remote_addr zone=perip:1m rate=1r/s;',
      server: 'limit_req zone=perip;',
    }),
  },
  {
    fix: 'condition',
    refuses: 403,
    asking: { ...press, headers: { 'user-agent': 'Mozilla/4.0 (compatible)' } },
    lay: lay({ server: 'if ($http_user_agent ~* (curl|Mozilla/4)) { return 403; }' }),
  },
  {
    fix: 'referers',
    refuses: 403,
    asking: press,
    lay: lay({ server: 'valid_referers server_names;\nif ($invalid_referer) { return 403; }' }),
  },
  {
    fix: 'buffers',
    refuses: 400,
    asking: { ...press, headers: { cookie: `a=${'x'.repeat(12_000)}` } },
    lay: lay({}),
  },
  {
    fix: 'server-name',
    refuses: 421,
    asking: press,
    lay: async (place) => {
      const server = (more: string): string => `server {\nlisten 127.0.0.1:${place.port};\n${more}\n}`;
      await lay({
        http: server('return 421;'),
        server: 'server_name example.com;',
      })(place);
    },
  },
];

export const nginx: Bench = { guide, kind, cases };
