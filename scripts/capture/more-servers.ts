import { writeFile } from 'node:fs/promises';
import type { Asked, Server } from './server.ts';

function of(provider: string, cause: string): Asked['must'] {
  return { provider, cause };
}

export const lighttpd: Server = {
  name: 'lighttpd',
  program: 'lighttpd',
  prepare: async ({ folder, port, root }) => {
    await writeFile(
      `${folder}/configuration`,
      `server.modules = ("mod_access", "mod_auth", "mod_authn_file")
server.document-root = "${folder}/site"
server.port = ${port}
server.bind = "127.0.0.1"
server.username = "www-data"
index-file.names = ("index.html")
auth.backend = "htpasswd"
auth.backend.htpasswd.userfile = "${folder}/users"
auth.require = ("/staff" => ("method" => "basic", "realm" => "Staff", "require" => "valid-user"))
$HTTP["url"] =~ "^/denied" { url.access-deny = ("") }
`,
    );
    return ['-D', '-f', `${folder}/configuration`, '-m', `${root}/usr/lib/lighttpd`];
  },
  asks: [
    { what: 'folder', path: '/files/', must: of('lighttpd', 'directory-index') },
    { what: 'permission', path: '/locked.txt', must: of('lighttpd', 'server-permission') },
    { what: 'rule', path: '/denied', must: of('lighttpd', 'server-permission') },
    { what: 'basic', path: '/staff/', must: of('lighttpd', 'login-required') },
    { what: 'missing', path: '/nothing', must: null },
  ],
};

export const caddy: Server = {
  name: 'caddy',
  program: 'caddy',
  prepare: async ({ folder, port }) => {
    // The password is a bcrypt hash in Base64, as version 2.6 wants it; nobody logs in with it.
    const user = 'user JDJhJDE0JDJUQ2VDYkdmQXFmNmZKNGlXVWxLTi5TVGNWcXFTbkVpaThtS2xOMi5KZnZrdnlhS3k1VUZL';
    await writeFile(
      `${folder}/configuration`,
      `{
  admin off
  auto_https off
}
http://site.example:${port}, http://127.0.0.1:${port} {
  root * ${folder}/site
  respond /denied 403
  basicauth /staff/* {
    ${user}
  }
  file_server
}
`,
    );
    return ['run', '--config', `${folder}/configuration`, '--adapter', 'caddyfile'];
  },
  asks: [
    { what: 'rule', path: '/denied', must: of('caddy', 'server-permission') },
    { what: 'basic', path: '/staff/', must: of('caddy', 'login-required') },
    { what: 'missing', path: '/nothing', must: null },
  ],
};

export const haproxy: Server = {
  name: 'haproxy',
  program: 'haproxy',
  prepare: async ({ folder, port }) => {
    await writeFile(
      `${folder}/configuration`,
      `defaults
  mode http
  timeout connect 2s
  timeout client 2s
  timeout server 2s
userlist users
  user a insecure-password b
frontend all
  bind 127.0.0.1:${port}
  http-request deny if { path_beg /denied }
  http-request deny deny_status 429 if { path_beg /many }
  http-request auth realm Staff if { path_beg /staff }
  default_backend nobody
backend nobody
  server s 127.0.0.1:1
`,
    );
    return ['-f', `${folder}/configuration`];
  },
  asks: [
    { what: 'rule', path: '/denied', must: of('haproxy', 'waf-rule') },
    { what: 'many', path: '/many', must: of('haproxy', 'rate-limit') },
    { what: 'basic', path: '/staff/', must: of('haproxy', 'login-required') },
    { what: 'no-server', path: '/', must: null },
  ],
};

export const varnish: Server = {
  name: 'varnish',
  program: 'varnishd',
  prepare: async ({ folder, port }) => {
    await writeFile(
      `${folder}/configuration`,
      `vcl 4.1;
backend default { .host = "127.0.0.1"; .port = "1"; }
sub vcl_recv {
  if (req.url ~ "denied") { return (synth(403, "Forbidden")); }
  if (req.url ~ "many") { return (synth(429, "Too Many Requests")); }
}
`,
    );
    return ['-F', '-a', `127.0.0.1:${port}`, '-f', `${folder}/configuration`, '-n', `${folder}/varnish`];
  },
  asks: [
    { what: 'rule', path: '/denied', must: of('varnish', 'waf-rule') },
    { what: 'many', path: '/many', must: of('varnish', 'rate-limit') },
    { what: 'no-server', path: '/', must: null },
  ],
};

export const squid: Server = {
  name: 'squid',
  program: 'squid',
  isProxy: true,
  prepare: async ({ folder, port, root }) => {
    await writeFile(
      `${folder}/configuration`,
      `http_port 127.0.0.1:${port}
acl bad url_regex denied
http_access deny bad
http_access allow all
pid_filename ${folder}/pid
access_log none
cache_log ${folder}/log
cache deny all
coredump_dir ${folder}
pinger_enable off
logfile_daemon ${root}/usr/lib/squid/log_file_daemon
unlinkd_program ${root}/usr/lib/squid/unlinkd
cache_effective_user www-data
mime_table ${root}/usr/share/squid/mime.conf
icon_directory ${root}/usr/share/squid/icons
error_directory ${root}/usr/share/squid-langpack/templates
`,
    );
    return ['-N', '-f', `${folder}/configuration`];
  },
  asks: [{ what: 'rule', path: '/denied', must: of('squid', 'network-filter') }],
};
