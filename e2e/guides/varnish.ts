import { once } from 'node:events';
import { createServer } from 'node:http';
import guide from '../../src/knowledge/guides/varnish.ts';
import { freePort } from '../servers/free-port.ts';
import { press, write } from './bench.ts';
import type { Bench, Case } from './bench.ts';
import type { Kind, Place } from './lab.ts';

const kind: Kind = {
  unit: 'varnish',
  program: '/usr/sbin/varnishd',
  args: ({ folder, port, config }) => [
    '-F',
    '-a',
    `127.0.0.1:${port}`,
    '-f',
    config,
    '-n',
    `${folder}/varnish`,
  ],
  commands: ({ folder }) => ({ varnishadm: `exec /usr/bin/varnishadm -n ${folder}/varnish "$@"` }),
};

async function put({ folder }: Place, more: string, backend = 1): Promise<void> {
  await write(folder, {
    'server.conf': `vcl 4.1;
backend default { .host = "127.0.0.1"; .port = "${backend}"; }
${more}
`,
  });
}

const office = (address: string): string => `acl office {
    "192.0.2.0"/24;
}
sub vcl_recv {
    if (${address} !~ office) {
        return (synth(403));
    }
    return (synth(200));
}`;

/** A server that refused once, by mistake, and let everybody keep the refusal. */
async function mended(): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  let asked = 0;
  const server = createServer((_, answer) => {
    asked += 1;
    answer.writeHead(asked === 1 ? 403 : 200, { 'cache-control': 'max-age=3600' }).end('a page');
  });
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { port, close };
}

const cases: readonly Case[] = [
  {
    fix: 'rule',
    refuses: 403,
    asking: { path: '/press/administration' },
    lay: (place) =>
      put(
        place,
        'sub vcl_recv {\n    if (req.url ~ "admin") {\n        return (synth(403));\n    }\n    return (synth(200));\n}',
      ),
  },
  { fix: 'allow', refuses: 403, asking: press, lay: (place) => put(place, office('client.ip')) },
  {
    fix: 'forwarded',
    refuses: 403,
    asking: { ...press, headers: { 'x-real-ip': '192.0.2.7' } },
    lay: (place) => put(place, office('client.ip')),
  },
  {
    fix: 'no-cache',
    refuses: 403,
    asking: press,
    times: 2,
    lay: async (place) => {
      const { port, close } = await mended();
      place.atEnd.push(close);
      await put(place, 'sub vcl_backend_response {\n    set beresp.ttl = 1h;\n}', port);
    },
  },
];

export const varnish: Bench = { guide, kind, cases };
