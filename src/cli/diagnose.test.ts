import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const program = new URL('diagnose.ts', import.meta.url).pathname;
const tsx = new URL('../../node_modules/.bin/tsx', import.meta.url).pathname;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly problems: string;
}

function run(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(tsx, [program, ...args]);
    let out = '';
    let problems = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (problems += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, problems }));
    child.stdin.end(input);
  });
}

const challenge = { url: 'https://a.example/', status: 403, headers: { 'cf-mitigated': 'challenge' } };
const page = { url: 'https://a.example/', status: 200 };

function rows(out: string): unknown[] {
  return out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

test('answers in the order read, and goes on after a bad line', { timeout: 30_000 }, async () => {
  const input = [
    JSON.stringify({ id: 1, ...challenge }),
    '{',
    JSON.stringify({ id: 2, ...page }),
    '{"url":1}',
  ];
  const { out, code } = await run([], input.join('\n'));
  expect(rows(out)).toMatchObject([
    { id: 1, refusal: true, provider: 'cloudflare', cause: 'bot-challenge' },
    { line: 2 },
    { id: 2, refusal: false },
    { line: 4, error: 'url is not a text' },
  ]);
  expect(code).toBe(0);
});

test('tells a person', { timeout: 30_000 }, async () => {
  const now = 1_795_440_728_000;
  const headers = { ...challenge.headers, 'cf-ray': '8f00aa11bb22cc33-AMS' };
  const { out } = await run(['--text'], JSON.stringify({ ...challenge, headers, now }));
  expect(out).toContain('Ray ID: 8f00aa11bb22cc33');
  expect(out, 'to the second and with its zone').toMatch(/Time: Nov 2[34], 2026, \d\d:\d\d:08 GMT/);
  expect(out).toContain('GET https://a.example/: 403');
  expect(out).toContain('Cloudflare');
  expect(out).not.toContain('{');
});

test('lists the refusals of a HAR file and nothing else', { timeout: 30_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'har-'));
  const file = join(folder, 'a.har');
  const entry = ({ url, status }: typeof page): object => ({
    request: { url, method: 'GET', headers: [] },
    response: { status, headers: [], content: {} },
  });
  await writeFile(file, JSON.stringify({ log: { entries: [entry(page), entry({ ...page, status: 429 })] } }));
  const { out } = await run(['--har', file]);
  await rm(folder, { recursive: true });
  expect(rows(out)).toMatchObject([{ id: '2 https://a.example/', cause: 'rate-limit' }]);
});

test('tells no time that nobody told', { timeout: 30_000 }, async () => {
  const { out } = await run(['--text'], JSON.stringify(challenge));
  expect(out).not.toContain('Time:');
});

test('follows no redirect, and says so', { timeout: 30_000 }, async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(302, { location: '/elsewhere' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const { out, problems } = await run(['--url', `http://127.0.0.1:${address.port}/`]);
  server.close();
  expect(rows(out)).toMatchObject([{ refusal: false }]);
  expect(problems).toContain('sends on to /elsewhere, which was not asked');
  expect(asked).toEqual(['/']);
});

test('asks an address once', { timeout: 30_000 }, async () => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(401, { 'www-authenticate': 'Basic realm="Attic"' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const { out } = await run(['--url', `http://127.0.0.1:${address.port}/`]);
  server.close();
  expect(rows(out)).toMatchObject([{ cause: 'login-required', particulars: { realm: 'Attic' } }]);
  expect(asked).toBe(1);
});

test.each([
  { why: 'a file that is not there', args: ['--har', '/nowhere.har'], says: 'no such file' },
  { why: 'an option that is not known', args: ['--nonsense'], says: 'nonsense' },
  { why: 'an address that is none', args: ['--url', 'ftp://a.example/'], says: 'no http or https address' },
  { why: 'a name that nobody has', args: ['--url', 'http://nowhere.invalid/'], says: 'no answer: ' },
  { why: 'a file that is no HAR', args: ['--har', program], says: 'not a HAR file' },
])('$why: says so and fails', { timeout: 30_000 }, async ({ args, says }) => {
  const { code, problems } = await run(args);
  expect(code).toBe(1);
  expect(problems).toMatch(/^diagnose: /);
  expect(problems).toContain(says);
});
