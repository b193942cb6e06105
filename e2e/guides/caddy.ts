import guide from '../../src/knowledge/guides/caddy.ts';
import { close, page, press, write } from './bench.ts';
import type { Bench, Case } from './bench.ts';
import type { Kind, Place } from './lab.ts';

const kind: Kind = {
  unit: 'caddy',
  program: '/usr/bin/caddy',
  args: ({ config }) => ['run', '--config', config, '--adapter', 'caddyfile'],
  runsAsWorker: true,
  env: ({ folder }) => ({ HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }),
};

async function put({ folder, root, port }: Place, more: string): Promise<void> {
  await write(root, { 'press/page.html': page });
  await write(folder, {
    'server.conf': `{
    admin off
    auto_https off
}
http://:${port} {
    root * ${root}
    ${more}
    file_server
}
`,
  });
}

const cases: readonly Case[] = [
  {
    fix: 'modes',
    refuses: 403,
    asking: press,
    lay: async (place) => {
      await put(place, '');
      await close(place, press.path);
    },
  },
  { fix: 'rule', refuses: 403, asking: press, lay: (place) => put(place, 'respond /press/* 403') },
  {
    fix: 'allow',
    refuses: 403,
    asking: press,
    lay: (place) => put(place, '@outside not remote_ip 192.0.2.0/24\n    respond @outside 403'),
  },
  {
    fix: 'narrow',
    refuses: 401,
    asking: press,
    // A bcrypt hash in Base64, as version 2.6 wants it; nobody signs in with it.
    lay: (place) =>
      put(
        place,
        'basicauth {\n    anna JDJhJDE0JDJUQ2VDYkdmQXFmNmZKNGlXVWxLTi5TVGNWcXFTbkVpaThtS2xOMi5KZnZrdnlhS3k1VUZL\n}',
      ),
  },
];

export const caddy: Bench = { guide, kind, cases };
