import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import guide from '../../src/knowledge/guides/apache.ts';
import { apacheConfiguration, apacheKind } from './apache-kind.ts';
import { close, page, passwordLine, press, visitor, write } from './bench.ts';
import type { Bench, Case } from './bench.ts';
import { worker } from '../servers/worker.ts';
import { host } from './lab.ts';
import type { Kind, Place } from './lab.ts';

const kind: Kind = { ...apacheKind, places: ({ folder }) => ({ groups: join(folder, 'groups') }) };

interface Fault {
  readonly files?: Readonly<Record<string, string>>;
  /** At the end of the configuration. */
  readonly more?: string;
}

async function put(place: Place, { files = {}, more = '' }: Fault): Promise<void> {
  await write(place.root, { 'press/page.html': page, ...files });
  await write(place.folder, { 'server.conf': apacheConfiguration(place, more) });
}

function lay(fault: Fault): Case['lay'] {
  return (place) => put(place, fault);
}

const password = ({ folder }: Place, more: string): string => `
AuthType Basic
AuthName "Staff"
AuthUserFile ${folder}/passwords
AuthGroupFile ${folder}/groups
${more}`;

/** Only where somebody else than the tests' user serves. */
async function belongsToAnother({ root }: Place): Promise<void> {
  await chmod(join(root, 'press/page.html'), worker === null ? 0o200 : 0o600);
}

const cases: readonly Case[] = [
  {
    fix: 'index',
    refuses: 403,
    asking: { path: '/press/' },
    lay: lay({ files: { 'press/start.html': page } }),
  },
  {
    fix: 'listing',
    refuses: 403,
    asking: { path: '/press/' },
    lay: lay({ more: `<Directory />\nOptions -Indexes\n</Directory>` }),
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
    fix: 'owner',
    refuses: 403,
    asking: press,
    lay: async (place) => {
      await put(place, {});
      await belongsToAnother(place);
    },
  },
  {
    fix: 'grant',
    refuses: 403,
    asking: press,
    lay: (place) => put(place, { more: `<Directory ${place.root}>\n    Require all denied\n</Directory>` }),
  },
  {
    fix: 'htaccess',
    refuses: 403,
    asking: press,
    lay: lay({ files: { 'press/.htaccess': 'Require all denied\n' } }),
  },
  {
    fix: 'old-syntax',
    refuses: 403,
    asking: press,
    lay: lay({ more: '<Location /press/>\n    Order deny,allow\n    Deny from all\n</Location>' }),
  },
  {
    fix: 'allow',
    refuses: 403,
    asking: press,
    lay: lay({ more: '<Location /press/>\n    Require ip 192.0.2.0/24\n</Location>' }),
  },
  {
    fix: 'remote-ip',
    refuses: 403,
    asking: { ...press, headers: { 'x-forwarded-for': '192.0.2.7' } },
    lay: lay({ more: '<Location /press/>\n    Require ip 192.0.2.0/24\n</Location>' }),
  },
  {
    fix: 'user',
    refuses: 401,
    asking: { ...press, headers: visitor },
    lay: async (place) => {
      await put(place, { more: `<Location />${password(place, 'Require valid-user')}\n</Location>` });
      await write(place.folder, { passwords: passwordLine('anna', 'something else') });
    },
  },
  {
    fix: 'public',
    refuses: 401,
    asking: press,
    lay: (place) => put(place, { more: `<Location />${password(place, 'Require valid-user')}\n</Location>` }),
  },
  {
    fix: 'group',
    refuses: 403,
    asking: { ...press, headers: visitor },
    lay: async (place) => {
      const rule = password(place, 'Require group staff\nAuthzSendForbiddenOnFailure On');
      await put(place, { more: `<Location />${rule}\n</Location>` });
      await write(place.folder, {
        passwords: passwordLine('visitor', 'a long password'),
        groups: 'staff: anna\n',
      });
    },
  },
  {
    fix: 'rewrite',
    refuses: 403,
    asking: { ...press, headers: { 'user-agent': 'Mozilla/4.0 (compatible)' } },
    lay: lay({
      files: {
        '.htaccess':
          'RewriteEngine On\nRewriteCond %{HTTP_USER_AGENT} (curl|Mozilla/4) [NC]\nRewriteRule ^ - [F]\n',
      },
    }),
  },
  {
    fix: 'referer',
    refuses: 403,
    asking: press,
    lay: lay({
      files: {
        '.htaccess':
          'RewriteEngine On\nRewriteCond %{HTTP_REFERER} !//example\\.com/ [NC]\nRewriteRule ^ - [F]\n',
      },
    }),
  },
  {
    fix: 'field-size',
    refuses: 400,
    asking: { ...press, headers: { cookie: `a=${'x'.repeat(12_000)}` } },
    lay: lay({}),
  },
  {
    fix: 'alias',
    refuses: 403,
    asking: { ...press, headers: { host } },
    lay: ({ port, ...place }) =>
      put(
        { port, ...place },
        {
          more: `<VirtualHost 127.0.0.1:${port}>
ServerName nobody
<Location />
Require all denied
</Location>
</VirtualHost>
<VirtualHost 127.0.0.1:${port}>
ServerName example.com
</VirtualHost>`,
        },
      ),
  },
];

export const apache: Bench = { guide, kind, cases };
