import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddy, haproxy, lighttpd, squid, varnish } from './capture/more-servers.ts';
import type { Answer, Asked, Server } from './capture/server.ts';
import { ask, find, freePort, host, start, stop } from './capture/server.ts';
import { apache, modsecurity, nginx, writeSite } from './capture/servers.ts';

/*
 * Writes `src/knowledge/samples/*-captured.json` from real servers. Those that this machine has not are passed over; Debian's packages
 * unpacked with `dpkg -x` under $SERVERS_ROOT will do. Needs root: Apache and Squid give their privileges up themselves.
 */

const samples = new URL('../src/knowledge/samples/', import.meta.url);

function sample({ path, method, headers = {}, must }: Asked, answer: Answer, from: string): string {
  const { referer, cookie } = headers;
  const expected =
    must === null
      ? { refusal: false }
      : { refusal: true, provider: must.provider, carriers: must.carriers ?? [], cause: must.cause };
  const response = {
    url: `http://${host}${path}`,
    ...(method === undefined ? {} : { method }),
    status: answer.status,
    headers: answer.headers.filter(([name]) => !['connection', 'date'].includes(name.toLowerCase())),
    body: answer.body,
    ...(referer === undefined ? {} : { referrer: referer }),
    ...(cookie === undefined ? {} : { cookiesSent: cookie.length }),
  };
  return `${JSON.stringify({ response, ...expected, from }, null, 2)}\n`;
}

async function captureAll(server: Server, program: string, root: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'capture-'));
  // The servers read it under another user's name.
  await chmod(folder, 0o777);
  const place = { folder, port: await freePort(), root };
  await writeSite(place);
  const child = await start(program, await server.prepare(place), place);
  const month = new Date().toISOString().slice(0, 7);
  try {
    for (const asked of server.asks) {
      const answer = await ask(place.port, asked, server.isProxy ?? false);
      const name = `${asked.must === null ? 'none-' : ''}${server.name}-${asked.what}-captured.json`;
      await writeFile(
        new URL(name, samples),
        sample(asked, answer, `captured from Debian's ${server.program}, ${month}`),
      );
      console.log(`${name}: ${answer.status}`);
    }
  } finally {
    await stop(child);
    await rm(folder, { recursive: true, force: true });
  }
}

const root = process.env['SERVERS_ROOT'] ?? '';
for (const server of [nginx, apache, modsecurity, lighttpd, caddy, haproxy, varnish, squid]) {
  const program = await find(server.program, root);
  if (program === null) console.log(`${server.program} is not on this machine`);
  else await captureAll(server, program, root);
}
