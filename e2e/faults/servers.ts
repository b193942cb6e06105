import { worker } from '../servers/worker.ts';
import type { Ports } from './visitor.ts';

/** Where a server finds its files, and the application behind it. */
export interface Ground {
  readonly folder: string;
  readonly documents: string;
  readonly passwords: string;
  readonly ports: Ports;
  /** An application that lets everybody in. */
  readonly behind: number;
}

export interface Kind {
  readonly name: string;
  readonly program: string;
  readonly args: (file: string, ground: Ground) => readonly string[];
  readonly configuration: (ground: Ground) => string;
  /** It is the same over https, which is not at stake there. */
  readonly hasOnePort?: true;
}

/*
 * The same faults for each: a stale cookie, an address with damage, http, the name without www, a link from elsewhere, tracking, a closed
 * area, a folder without a list, a password.
 */

const nginx: Kind = {
  name: 'nginx',
  program: '/usr/sbin/nginx',
  args: (file) => ['-c', file, '-g', 'daemon off;'],
  configuration: ({ folder, documents, passwords, ports }) => `
${worker === null ? '' : `user ${worker};`}
pid ${folder}/pid; error_log ${folder}/errors; events {}
http {
  access_log off; default_type text/html;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`).join(' ')}
  limit_req_zone $binary_remote_addr zone=slow:1m rate=1r/s;
  large_client_header_buffers 4 1k;
  root ${documents};
  server { listen 127.0.0.1:${ports.http} default_server; server_name site.test; return 403; }
  server {
    listen 127.0.0.1:${ports.http}; server_name www.site.test;
    location /stale/ { if ($cookie_session = stale) { return 403; } }
    location /strict/ { try_files $uri =403; }
    location /secure/ { return 403; }
    location /encrypted/ { return 403 "HTTPS is required."; }
    location /img/ { valid_referers none server_names; if ($invalid_referer) { return 403; } }
    location /track/ { if ($arg_fbclid) { return 403; } }
    location /denied/ { deny all; }
    location /staff/ { auth_basic "Staff"; auth_basic_user_file ${passwords}; }
    location /limited/ { limit_req zone=slow; limit_req_status 429; }
    location /busy/ { limit_req zone=slow; limit_req_status 403; }
  }
  server { listen 127.0.0.1:${ports.https}; location /denied/ { deny all; } }
}
`,
};

const apacheModules = [
  'mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic', 'dir', 'autoindex', 'mime', 'rewrite',
]; // prettier-ignore

const apache: Kind = {
  name: 'Apache',
  program: '/usr/sbin/apache2',
  args: (file) => ['-f', file, '-DFOREGROUND'],
  configuration: ({ folder, documents, passwords, ports }) => `
${apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName www.site.test
Listen 127.0.0.1:${ports.http}
Listen 127.0.0.1:${ports.https}
${worker === null ? '' : `User ${worker}\nGroup ${worker}`}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
DefaultRuntimeDir ${folder}
TypesConfig /etc/mime.types
DocumentRoot ${documents}
DirectoryIndex index.html
<Directory ${documents}>
  Options -Indexes
  Require all granted
</Directory>
<VirtualHost *:${ports.http}>
  ServerName site.test
  <Location />
    Require all denied
  </Location>
</VirtualHost>
<VirtualHost *:${ports.http}>
  ServerName www.site.test
  RewriteEngine on
  RewriteCond %{HTTP_COOKIE} session=stale
  RewriteRule ^/stale/ - [F]
  RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI} !-f
  RewriteRule ^/strict/. - [F]
  RewriteRule ^/secure/ - [F]
  RewriteCond %{HTTP_REFERER} !^$
  RewriteCond %{HTTP_REFERER} !//www\\.site\\.test
  RewriteRule ^/img/ - [F]
  RewriteCond %{QUERY_STRING} fbclid
  RewriteRule ^/track/ - [F]
  <Location /denied/>
    Require all denied
  </Location>
  <Location /staff/>
    AuthType Basic
    AuthName "Staff"
    AuthUserFile ${passwords}
    Require valid-user
  </Location>
</VirtualHost>
<VirtualHost *:${ports.https}>
  ServerName www.site.test
  <Location /denied/>
    Require all denied
  </Location>
</VirtualHost>
`,
};

const denied = 'url.access-deny = ("")';

const lighttpd: Kind = {
  name: 'lighttpd',
  program: '/usr/sbin/lighttpd',
  args: (file) => ['-D', '-f', file],
  configuration: ({ documents, passwords, ports }) => `
server.modules = ("mod_access", "mod_auth", "mod_authn_file")
server.document-root = "${documents}"
server.bind = "127.0.0.1"
server.port = ${ports.http}
${worker === null ? '' : `server.username = "${worker}"`}
index-file.names = ("index.html")
mimetype.assign = (".html" => "text/html", ".jpg" => "image/jpeg")
$SERVER["socket"] == "127.0.0.1:${ports.https}" { }
$SERVER["socket"] == "127.0.0.1:${ports.http}" { $HTTP["url"] =~ "^/secure/" { ${denied} } }
$HTTP["host"] == "site.test" { ${denied} }
$HTTP["cookie"] =~ "session=stale" { $HTTP["url"] =~ "^/stale/" { ${denied} } }
$HTTP["url"] =~ "^/strict/.*[^l]$" { ${denied} }
$HTTP["referer"] !~ "^($|http://www\\.site\\.test/)" { $HTTP["url"] =~ "^/img/" { ${denied} } }
$HTTP["querystring"] =~ "fbclid" { $HTTP["url"] =~ "^/track/" { ${denied} } }
$HTTP["url"] =~ "^/denied/" { ${denied} }
auth.backend = "htpasswd"
auth.backend.htpasswd.userfile = "${passwords}"
auth.require = ("/staff/" => ("method" => "basic", "realm" => "Staff", "require" => "valid-user"))
`,
};

const caddy: Kind = {
  name: 'Caddy',
  program: '/usr/bin/caddy',
  args: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
  configuration: ({ folder, documents, ports }) => `
{
  admin off
  auto_https off
  storage file_system ${folder}/caddy
  log {
    output file ${folder}/errors
  }
}
http://site.test:${ports.http} {
  respond 403
}
http://www.site.test:${ports.http} {
  root * ${documents}
  @stale {
    path /stale/*
    header Cookie *session=stale*
  }
  @strict {
    path /strict/*
    not file
  }
  @linked {
    path /img/*
    header Referer *
    not header Referer http://www.site.test/*
  }
  @tracked {
    path /track/*
    query fbclid=*
  }
  @closed path /secure/* /denied/*
  respond @stale 403
  respond @strict 403
  respond @linked 403
  respond @tracked 403
  respond @closed 403
  basicauth /staff/* {
    visitor JDJhJDE0JHlGbm1CYnBhdEwxYnpwbm5iLm9xaS5sRVpyb1VqcVFEVHdVY1dMa2FoekxxVWZWZmlTTzht
  }
  file_server
}
http://:${ports.https} {
  root * ${documents}
  respond /denied/* 403
  file_server
}
`,
};

const haproxy: Kind = {
  name: 'HAProxy',
  program: '/usr/sbin/haproxy',
  args: (file) => ['-db', '-f', file],
  configuration: ({ ports, behind }) => `
defaults
  mode http
  timeout client 10s
  timeout server 10s
  timeout connect 5s
userlist staff
  user visitor insecure-password open
frontend plain
  bind 127.0.0.1:${ports.http}
  http-request deny deny_status 403 if { hdr(host) -m str site.test }
  http-request deny deny_status 403 if { path_beg /stale/ } { req.cook(session) -m str stale }
  http-request deny deny_status 403 if { path_beg /strict/ } !{ path_end .html }
  http-request deny deny_status 403 if { path_beg /secure/ /denied/ }
  http-request deny deny_status 403 if { path_beg /img/ } { req.hdr(referer) -m found } !{ req.hdr(referer) -m beg http://www.site.test/ }
  http-request deny deny_status 403 if { path_beg /track/ } { query -m sub fbclid }
  http-request auth realm Staff if { path_beg /staff/ } !{ http_auth(staff) }
  default_backend site
frontend secure
  bind 127.0.0.1:${ports.https}
  http-request deny deny_status 403 if { path_beg /denied/ }
  default_backend site
backend site
  server one 127.0.0.1:${behind}
`,
};

const varnish: Kind = {
  name: 'Varnish',
  program: '/usr/sbin/varnishd',
  args: (file, { folder, ports }) => [
    ...['-F', '-n', `${folder}/varnish`, '-f', file, '-s', 'malloc,16m', '-j', 'none'],
    ...['-a', `plain=127.0.0.1:${ports.http}`, '-a', `secure=127.0.0.1:${ports.https}`],
  ],
  configuration: ({ behind }) => `
vcl 4.1;
backend site { .host = "127.0.0.1"; .port = "${behind}"; }
sub vcl_recv {
  if (req.url ~ "^/denied/") { return (synth(403, "Forbidden")); }
  if (local.socket == "plain") {
    if (req.http.host == "site.test") { return (synth(403, "Forbidden")); }
    if (req.url ~ "^/stale/" && req.http.cookie ~ "session=stale") { return (synth(403, "Forbidden")); }
    if (req.url ~ "^/strict/.*[^l]$") { return (synth(403, "Forbidden")); }
    if (req.url ~ "^/secure/") { return (synth(403, "Forbidden")); }
    if (req.url ~ "^/img/" && req.http.referer && req.http.referer !~ "^http://www.site.test/") { return (synth(403, "Forbidden")); }
    if (req.url ~ "^/track/.*fbclid") { return (synth(403, "Forbidden")); }
  }
  return (pass);
}
`,
};

export const servers = { nginx, apache, lighttpd, caddy, haproxy, varnish } as const;
