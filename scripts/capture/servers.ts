import { mkdir, writeFile } from 'node:fs/promises';
import type { Asked, Place, Server } from './server.ts';

const permission = { provider: 'nginx', cause: 'server-permission' };

async function writeConfiguration({ folder }: Place, text: string): Promise<string> {
  const file = `${folder}/configuration`;
  await writeFile(file, text);
  return file;
}

/** A page, a folder without one, and what must not be read. `user` and `secret`, as a SHA-1 that all of them read. */
export async function writeSite({ folder }: Place): Promise<void> {
  await mkdir(`${folder}/site/files`, { recursive: true });
  await mkdir(`${folder}/site/staff`, { recursive: true });
  await writeFile(`${folder}/site/index.html`, '<html><body>Welcome</body></html>');
  await writeFile(`${folder}/site/locked.txt`, 'x', { mode: 0o000 });
  await writeFile(`${folder}/site/picture.jpg`, 'x');
  await writeFile(`${folder}/users`, 'user:{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ=\n');
}

const bigCookie = { cookie: `a=${'x'.repeat(9000)}` };

export const nginx: Server = {
  name: 'nginx',
  program: 'nginx',
  prepare: async (place) => {
    const { folder, port } = place;
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (one) => `${one}_temp_path ${folder}/${one};`,
    );
    const file = await writeConfiguration(
      place,
      `daemon off; pid ${folder}/pid; error_log ${folder}/errors; user www-data; events {}
       http { access_log off; ${temporary.join(' ')} limit_req_zone $binary_remote_addr zone=z:1m rate=1r/m;
         server { listen 127.0.0.1:${port}; root ${folder}/site;
           location /staff { auth_basic "Staff"; auth_basic_user_file ${folder}/users; }
           location /denied { deny all; }
           location ~ /\\. { deny all; }
           location ~ \\.jpg$ { valid_referers server_names; if ($invalid_referer) { return 403; } }
           location /limited { limit_req zone=z; limit_req_status 429; try_files /index.html =404; }
           location /legal { return 451; } } }`,
    );
    return ['-c', file];
  },
  asks: [
    { what: 'folder', path: '/files/', must: { provider: 'nginx', cause: 'directory-index' } },
    { what: 'permission', path: '/locked.txt', must: permission },
    { what: 'rule', path: '/denied', must: permission },
    { what: 'rule-head', path: '/denied', method: 'HEAD', must: permission },
    { what: 'dotfile', path: '/.git/config', must: permission },
    { what: 'basic', path: '/staff/', must: { provider: 'nginx', cause: 'login-required' } },
    {
      what: 'referrer',
      path: '/picture.jpg',
      headers: { referer: 'https://other.example/' },
      must: { provider: 'nginx', cause: 'hotlink' },
    },
    { what: 'within-limit', path: '/limited', must: null },
    { what: 'limited', path: '/limited', must: { provider: 'nginx', cause: 'rate-limit' } },
    { what: 'legal', path: '/legal', must: { provider: 'nginx', cause: 'legal' } },
    {
      what: 'cookies',
      path: '/',
      headers: bigCookie,
      must: { provider: 'nginx', cause: 'cookies-too-large' },
    },
    { what: 'missing', path: '/nothing', must: null },
  ],
};

const apacheModules = [
  'mpm_event', 'authz_core', 'authn_core', 'authn_file', 'authz_user', 'authz_host', 'auth_basic', 'dir', 'autoindex', 'mime', 'alias',
  'unique_id', 'setenvif', 'env',
]; // prettier-ignore

function apacheConfiguration({ folder, port }: Place): string {
  const load = apacheModules.map((one) => `LoadModule ${one}_module /usr/lib/apache2/modules/mod_${one}.so`);
  return `ServerRoot ${folder}
PidFile ${folder}/pid
Listen 127.0.0.1:${port}
${load.join('\n')}
User www-data
Group www-data
ServerName site.example
ErrorLog ${folder}/errors
TypesConfig /etc/mime.types
DocumentRoot ${folder}/site
<Directory ${folder}/site>
  Options -Indexes
  Require all granted
</Directory>
<Location /denied>
  Require all denied
</Location>
<LocationMatch "/\\.git">
  Require all denied
</LocationMatch>
<Location /staff>
  AuthType Basic
  AuthName "Staff"
  AuthUserFile ${folder}/users
  Require valid-user
</Location>
Redirect 451 /legal
Redirect 429 /many
`;
}

const ofApache = (cause: string): Asked['must'] => ({ provider: 'apache', cause });

export const apache: Server = {
  name: 'apache',
  program: 'apache2',
  prepare: async (place) => [
    '-X',
    '-f',
    await writeConfiguration(place, `${apacheConfiguration(place)}ServerSignature On\n`),
  ],
  asks: [
    { what: 'folder', path: '/files/', must: ofApache('directory-index') },
    { what: 'permission', path: '/locked.txt', must: ofApache('server-permission') },
    { what: 'rule', path: '/denied', must: ofApache('server-permission') },
    { what: 'dotfile', path: '/.git/config', must: ofApache('server-permission') },
    { what: 'basic', path: '/staff/', must: ofApache('login-required') },
    { what: 'legal', path: '/legal', must: ofApache('legal') },
    { what: 'many', path: '/many', must: ofApache('rate-limit') },
    { what: 'cookies', path: '/', headers: bigCookie, must: ofApache('cookies-too-large') },
    { what: 'missing', path: '/nothing', must: null },
    { what: 'home', path: '/', must: null },
  ],
};

/** ModSecurity with the OWASP Core Rule Set: it answers with Apache's own page, and nothing tells it apart but the address. */
export const modsecurity: Server = {
  name: 'apache-crs',
  program: 'apache2',
  prepare: async (place) => {
    const rules = `LoadModule security2_module ${place.root}/usr/lib/apache2/modules/mod_security2.so
ServerSignature Off
ServerTokens Prod
SecRuleEngine On
SecAuditEngine Off
SecDataDir ${place.folder}
SecTmpDir ${place.folder}
Include ${place.root}/etc/modsecurity/crs/crs-setup.conf
Include ${place.root}/usr/share/modsecurity-crs/rules/*.conf
`;
    return ['-X', '-f', await writeConfiguration(place, apacheConfiguration(place) + rules)];
  },
  asks: [
    { what: 'sql', path: "/?id=1'%20OR%201=1--%20", must: ofApache('waf-rule') },
    { what: 'script', path: '/?q=%3Cscript%3Ealert(1)%3C/script%3E', must: ofApache('waf-rule') },
    { what: 'rule', path: '/denied', must: ofApache('server-permission') },
  ],
};
