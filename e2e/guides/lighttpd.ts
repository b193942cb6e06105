import guide from '../../src/knowledge/guides/lighttpd.ts';
import { close, page, passwordLine, press, visitor, write } from './bench.ts';
import type { Bench, Case } from './bench.ts';
import { worker } from '../servers/worker.ts';
import type { Kind, Place } from './lab.ts';

const kind: Kind = {
  unit: 'lighttpd',
  program: '/usr/sbin/lighttpd',
  args: ({ config }) => ['-D', '-f', config],
};

interface Fault {
  readonly files?: Readonly<Record<string, string>>;
  readonly more?: string;
}

async function put(place: Place, { files = { 'press/page.html': page }, more = '' }: Fault): Promise<void> {
  await write(place.root, files);
  await write(place.folder, {
    'server.conf': `
server.modules = ("mod_access", "mod_auth", "mod_authn_file")
server.document-root = "${place.root}"
server.port = ${place.port}
server.bind = "127.0.0.1"
server.errorlog = "${place.log}"
${worker === null ? '' : `server.username = "${worker}"`}
index-file.names = ("index.html")
mimetype.assign = (".html" => "text/html")
${more}
`,
  });
}

const cases: readonly Case[] = [
  {
    fix: 'index',
    refuses: 403,
    asking: { path: '/press/' },
    lay: (place) => put(place, { files: { 'press/start.html': page } }),
  },
  {
    fix: 'listing',
    refuses: 403,
    asking: { path: '/press/' },
    lay: (place) => put(place, { files: { 'press/a-file.txt': 'a file' } }),
  },
  {
    fix: 'modes',
    refuses: 403,
    asking: press,
    lay: async (place) => {
      await put(place, {});
      await close(place, press.path);
    },
  },
  {
    fix: 'rule',
    refuses: 403,
    asking: press,
    lay: (place) => put(place, { more: '$HTTP["url"] =~ "^/press/" { url.access-deny = ("") }' }),
  },
  {
    fix: 'allow',
    refuses: 403,
    asking: press,
    lay: (place) =>
      put(place, { more: '$HTTP["remoteip"] != "192.0.2.0/24" {\n    url.access-deny = ("")\n}' }),
  },
  {
    fix: 'user',
    refuses: 401,
    asking: { ...press, headers: visitor },
    lay: async (place) => {
      await put(place, {
        more: `auth.backend = "htpasswd"
auth.backend.htpasswd.userfile = "${place.folder}/passwords"
auth.require = ("/" => ("method" => "basic", "realm" => "Staff", "require" => "valid-user"))`,
      });
      await write(place.folder, { passwords: passwordLine('anna', 'something else') });
    },
  },
];

export const lighttpd: Bench = { guide, kind, cases };
