import { createHmac } from 'node:crypto';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import type { Express, RequestHandler } from 'express';

const page = (words: string): string => `<!doctype html><title>Site</title><h1>Site</h1><p>${words}</p>`;
const open: RequestHandler = (_request, response) => void response.send(page('This page is open.'));

/** As middleware against hotlinking does: other sites' pages are no referrers. */
const ownPagesOnly: RequestHandler = (request, response, next) => {
  const referrer = request.get('referer');
  if (referrer === undefined || URL.parse(referrer)?.hostname === request.hostname) next();
  else response.sendStatus(403);
};

/** One request a second, told as `express-rate-limit` tells it. */
function limit(): RequestHandler {
  let last = 0;
  return (_request, response, next) => {
    const now = Date.now();
    const isSoon = now - last < 1_000;
    if (!isSoon) last = now;
    if (isSoon)
      response.set('Retry-After', '1').status(429).send('Too many requests, please try again later.');
    else next();
  };
}

const fresh: RequestHandler = (request, response, next) => {
  if (request.get('cookie')?.includes('connect.sid=') === true) response.sendStatus(403);
  else next();
};

const members: RequestHandler = (request, response, next) => {
  if (request.get('cookie')?.includes('member=') === true) next();
  else response.status(401).send(page('Please <a rel="login" href="/express/login">sign in</a>.'));
};

const editors: RequestHandler = (_request, response) =>
  void response.status(403).json({ error: 'missing role', role: 'editor' });

/** A link that carries its own end and a proof that the site made it. */
const signed: RequestHandler = (request, response, next) => {
  const { expires, signature } = request.query;
  const end = typeof expires === 'string' ? expires : '';
  const proof = createHmac('sha256', 'secret').update(end).digest('hex');
  if (signature === proof && Number(end) * 1_000 > Date.now()) next();
  else response.status(403).send(page('This link has expired.'));
};

function site(files: string): Express {
  const app = express();
  // What Express itself says of an error is short then, as on a real site.
  app.set('env', 'production');
  app.get('/express/image.jpg', ownPagesOnly, open);
  app.get('/express/busy', limit(), open);
  app.get('/express/session', fresh, open);
  app.get('/express/member', members, open);
  app.get(
    '/express/login',
    (_request, response) => void response.cookie('member', '1').send(page('Welcome.')),
  );
  app.get('/express/editors', editors);
  app.get('/express/link', signed, open);
  app.use('/express/files', express.static(files, { dotfiles: 'deny', fallthrough: false }));
  app.get('/', open);
  return app;
}

/** Starts a site made with the real Express. */
export async function startExpress(port: number): Promise<() => Promise<void>> {
  const files = await mkdtemp(join(tmpdir(), 'why403-express-'));
  await mkdir(join(files, '.private'));
  await writeFile(join(files, '.private', 'page.html'), page('Not for everybody.'));
  const server = createServer(site(files));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return async () => {
    server.closeAllConnections();
    server.close();
    await rm(files, { recursive: true, force: true });
  };
}
