import { spawn } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../driver/until.ts';
import { layWebRoot } from './web-root.ts';
import type { WebRoot } from './web-root.ts';
import { worker } from './worker.ts';

export interface Server {
  readonly name: string;
  /** An address on a host name of its own, or on another: every one leads there. */
  address(path: string, host?: string): string;
  close(): Promise<void>;
}

interface Kind {
  readonly name: string;
  readonly program: string;
  readonly args: (configuration: string) => readonly string[];
  readonly configuration: (root: WebRoot) => string;
}

const nginx: Kind = {
  name: 'nginx',
  program: '/usr/sbin/nginx',
  args: (file) => ['-c', file, '-g', 'daemon off;'],
  configuration: ({ folder, documents, passwords, port }) => `
${worker === null ? '' : `user ${worker};`}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  default_type text/html;
  limit_req_zone $binary_remote_addr zone=slow:1m rate=1r/m;
  server {
    listen 127.0.0.1:${port};
    root ${documents};
    # A browser may take a page that says nothing of it from its cache, and ask nobody.
    add_header Cache-Control no-cache;
    location /denied/ { deny all; }
    location /limited/ { limit_req zone=slow; limit_req_status 429; try_files /open/index.html =404; }
    location /session/ { if ($cookie_session = stale) { return 403; } try_files /open/index.html =404; }
    location /staff/ { auth_basic "Staff area"; auth_basic_user_file ${passwords}; }
  }
}
`,
};

const modules = [
  'mpm_event',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_user',
  'auth_basic',
  'dir',
  'autoindex',
  'mime',
];

const apache: Kind = {
  name: 'Apache',
  program: '/usr/sbin/apache2',
  args: (file) => ['-f', file, '-DFOREGROUND'],
  configuration: ({ folder, documents, passwords, port }) => `
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
${worker === null ? '' : `User ${worker}\nGroup ${worker}`}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
DefaultRuntimeDir ${folder}
TypesConfig /etc/mime.types
DocumentRoot ${documents}
DirectoryIndex index.html
<Directory ${documents}>
  Options -Indexes
  Require all granted
</Directory>
<Location /denied/>
  Require all denied
</Location>
<Location /staff/>
  AuthType Basic
  AuthName "Staff area"
  AuthUserFile ${passwords}
  Require valid-user
</Location>
`,
};

export const servers = { nginx, apache } as const;

/** Starts a real server from Debian's packages on a free port. */
export async function startServer(kind: Kind): Promise<Server> {
  const root = await layWebRoot();
  const file = join(root.folder, 'server.conf');
  await writeFile(file, kind.configuration(root));
  const child = spawn(kind.program, kind.args(file), { stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const usual = `${kind.name.toLowerCase()}.servers.test`;
  const address = (path: string, host = usual): string => `http://${host}:${root.port}${path}`;
  await until(`${kind.name} to answer`, () => {
    if (child.exitCode !== null) throw new Error(`${kind.name} did not start: it says why above.`);
    return fetch(`http://127.0.0.1:${root.port}/open/`).then(
      ({ ok }) => ok,
      () => false,
    );
  });
  return {
    name: kind.name,
    address,
    async close() {
      child.kill('SIGTERM');
      await ended;
      await rm(root.folder, { recursive: true });
    },
  };
}
