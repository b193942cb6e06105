import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gallery } from '../gallery/gallery.ts';
import { startGallery } from '../gallery/gallery.ts';
import { exhibits, groups } from '../gallery/groups.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await startGallery();
});
afterAll(() => gallery.close());

/** Asks without what a browser would do on its own: no redirect, no cookie, no log-in. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: gallery.port, path, headers, agent: false },
      (response) => {
        response.on('error', reject);
        resolve(response);
        response.destroy();
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

async function textOf(path: string): Promise<string> {
  return (await fetch(new URL(path, gallery.url))).text();
}

describe('the gallery', () => {
  it.each(exhibits.map((exhibit) => [exhibit.path, exhibit]))(
    'answers %s as it promises',
    async (_, exhibit) => {
      expect((await ask(exhibit.path + (exhibit.query ?? ''))).statusCode).toBe(exhibit.status);
    },
  );

  it('has an address of its own for each exhibit, and a link to each that is listed', async () => {
    expect(new Set(exhibits.map(({ path }) => path)).size).toBe(exhibits.length);
    const front = await textOf('/');
    for (const { title, exhibits: shown } of groups) {
      expect(front).toContain(title);
      for (const { path, note } of shown) if (note !== null) expect(front).toContain(`href="${path}`);
    }
  });

  it('opens what is behind a log-in, a session, a check and a limit', async () => {
    const login = `Basic ${btoa('visitor:open')}`;
    expect((await ask('/auth/basic', { authorization: login })).statusCode).toBe(200);
    expect((await ask('/session', { cookie: 'session=stale' })).statusCode).toBe(403);
    expect((await ask('/challenge/passes', { cookie: 'passed=1' })).statusCode).toBe(200);
    expect((await ask('/big-cookies/here', { cookie: `filler=${'x'.repeat(9_000)}` })).statusCode).toBe(400);
  });

  it('alternates, recovers, and counts its visitors', async () => {
    const statuses: (number | undefined)[] = [];
    for (let visit = 0; visit < 3; visit += 1) statuses.push((await ask('/alternating?here')).statusCode);
    expect(statuses).toEqual([200, 403, 200]);
    expect(gallery.hits('/alternating?here')).toBe(3);
    expect((await ask('/data/second-try?x')).statusCode).toBe(403);
    expect((await ask('/data/second-try?x')).statusCode).toBe(200);
  });

  it('sends ten megabytes where it says so', async () => {
    expect((await textOf('/hard/large')).length).toBeGreaterThan(10_000_000);
  });
});
