import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Card, Tab } from '../driver/browser.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { until } from '../driver/until.ts';

/** Responses that no library would send, byte by byte, through a real browser to a real card. */

let browser: Browser;
let tab: Tab;
let server: Server;
const answers = new Map<string, Buffer>();

beforeAll(async () => {
  server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (asked) => {
      const host = /^host: ([^:\r]+)/im.exec(asked.toString('latin1'))?.[1] ?? '';
      const isMain = asked.toString('latin1').startsWith('GET /gate');
      const answer = isMain ? answers.get(host) : undefined;
      socket.end(answer ?? bytes('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n'));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launchProduct();
  tab = browser.first;
});
afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

/** A text whose characters are its bytes. */
function bytes(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

const refused = '<!doctype html><title>Forbidden</title><h1>Forbidden</h1>';

interface Answer {
  readonly status?: string;
  readonly headers?: string;
  readonly body?: string | Buffer;
  readonly type?: string;
  readonly host?: string;
  readonly path?: string;
}

async function meet(answer: Answer): Promise<Card> {
  const {
    status = '403 Forbidden',
    headers = '',
    body = refused,
    type = 'text/html',
    path = '/gate',
  } = answer;
  const host = answer.host ?? `hostile-${answers.size}.test`;
  const head = `HTTP/1.1 ${status}\r\ncontent-type: ${type}\r\n${headers}connection: close\r\n\r\n`;
  answers.set(host, Buffer.concat([bytes(head), typeof body === 'string' ? bytes(body) : body]));
  // A server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo;
  await tab.go(`http://${host}:${port}${path}`);
  await tab.seeCard();
  return until('a card that has been read', async () => {
    const card = await tab.card();
    return card !== null && card.text !== '' && card.disclosures.length > 0 ? card : null;
  });
}

/** Everything that the card says, folded or not. */
function saidBy({ text, heading, label, disclosures, buttons }: Card): string {
  return [text, heading, label, ...disclosures.map((one) => one.text), ...buttons].join(' ');
}

/** What a card may never show, whatever was sent. */
function expectPlain(card: Card): void {
  const said = saidBy(card).replaceAll('\n', ' ');
  expect(said).not.toMatch(/[\p{Cc}\p{Cf}\p{DI}]/u);
  expect(said.length).toBeLessThan(8_000);
  expect(card.heading).not.toBeNull();
  expect(card.onTop).toBe(true);
}

/** Chromium's own protocol can't tell of a tree that is so deep: once the card has read it, it goes. (Firefox 153 alone needs minutes for a hundred thousand.) */
const flattened = `<script>
  const look = () => {
    if (document.readyState === 'complete' && document.querySelector('[popover]')) document.body.replaceChildren();
    else requestAnimationFrame(look);
  };
  look();
</script>`;

const everyByte = Array.from({ length: 224 }, (_, at) => String.fromCharCode(at + 32)).join('');

describe('the card stands, and says it plainly, where a server sends', () => {
  const odd: readonly (readonly [what: string, answer: Answer])[] = [
    ['every byte in a header', { headers: `x-request-id: ${everyByte}\r\nserver: ${everyByte}\r\n` }],
    [
      'UTF-8 in a header',
      { headers: `server: ${Buffer.from('ñgínx \u202E\u200B\u3164').toString('latin1')}\r\n` },
    ],
    [
      'bytes that are no UTF-8',
      {
        type: 'text/html; charset=utf-8',
        body: `<title>\xFF\xFE\xC0\x80 no</title><h1>\xED\xA0\x80 Access denied \xF5</h1>`,
      },
    ],
    ['a NUL in a body', { body: `<title>a\0b</title><h1>Access\0 denied\0</h1>` }],
    ['a body that is nothing but NUL', { body: '\0'.repeat(100_000) }],
    ['a charset that does not exist', { type: 'text/html; charset=klingon' }],
    ['a charset that is another', { type: 'text/html; charset=utf-16le', body: refused }],
    ['a content type that lies', { type: 'text/plain; charset=utf-8', body: refused }],
    ['a content type of nothing', { type: ';;;=,' }],
    ['a content type of 10,000 letters', { type: `text/html; x=${'y'.repeat(10_000)}` }],
    ['a header of 200,000 bytes', { headers: `x-request-id: ${'r'.repeat(200_000)}\r\n` }],
    ['3,000 headers', { headers: Array.from({ length: 3_000 }, (_, at) => `x-h-${at}: ${at}\r\n`).join('') }],
    [
      'a thousand cookies',
      { headers: Array.from({ length: 1_000 }, (_, at) => `set-cookie: c${at}=1\r\n`).join('') },
    ],
    [
      'a link with a thousand entries',
      {
        status: '451 Gone',
        headers: `link: ${Array.from({ length: 1_000 }, (_, at) => `<javascript:alert(${at})>; rel="blocked-by"`).join(', ')}\r\n`,
      },
    ],
    ['a header folded over lines', { headers: 'x-request-id: a\r\n b\r\n\tc\r\n' }],
    ['a status of its own words', { status: `403 <b>\xFF\x01${'no '.repeat(500)}` }],
    ['a wait without end', { status: '429 No', headers: `retry-after: ${'9'.repeat(4_000)}\r\n` }],
    [
      'a wait before all time',
      { status: '429 No', headers: 'retry-after: Mon, 01 Jan 0001 00:00:00 GMT\r\n' },
    ],
    ['a wait that is no number', { status: '429 No', headers: 'retry-after: -1e309\r\n' }],
    ['a million angles', { body: '<'.repeat(1_000_000) }],
    [
      'five thousand elements in each other',
      { body: `<title>No</title>${flattened}${'<div>'.repeat(5_000)}no` },
    ],
    [
      'ten thousand attributes',
      { body: `<title>No</title><p ${Array.from({ length: 10_000 }, (_, at) => `a${at}=1`).join(' ')}>no` },
    ],
    ['a title without end', { body: `<title>${'Forbidden '.repeat(200_000)}` }],
    [
      'marks that pile up',
      {
        type: 'text/html; charset=utf-8',
        body: Buffer.from(`<title>Z${'\u0300'.repeat(5_000)}</title><h1>Access denied</h1>`),
      },
    ],
  ];
  test.each(odd)('%s', async (_what, answer) => {
    expectPlain(await meet(answer));
  });
});

describe('what a server says of itself is text', () => {
  const markup = '<img src=x onerror=document.body.dataset.broken=1>';

  test('in a realm', async () => {
    const turned = Buffer.from('\u202Egnp\u200B').toString('latin1');
    const realm = `Form realm="${markup} ${turned}"`;
    const card = await meet({ status: '401 No', headers: `www-authenticate: ${realm}\r\n` });
    expect(card.text).toContain(markup);
    expectPlain(card);
    expect(await tab.evaluate(() => document.body.dataset['broken'])).not.toBe('1');
  });

  test('in a reference', async () => {
    const card = await meet({ headers: `x-request-id: ${markup}\r\nserver: ${markup}\r\n` });
    expectPlain(card);
    expect(await tab.evaluate(() => document.body.dataset['broken'])).not.toBe('1');
  });

  test('a bomb of challenges is one', async () => {
    const headers = Array.from(
      { length: 400 },
      (_, at) => `www-authenticate: Bearer realm="r${at}", x="${'\\"'.repeat(200)}"\r\n`,
    ).join('');
    expectPlain(await meet({ status: '401 No', headers }));
  });
});

describe('a link that a server gives leads nowhere but to the web', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://a.test/x',
    'file:///etc/passwd',
    'about:blank',
    'chrome://settings',
    'moz-extension://x/',
    '//evil.test',
    'mailto:a@b.test',
  ])('who asked for it: %s', async (address) => {
    const card = await meet({ status: '451 No', headers: `link: <${address}>; rel="blocked-by"\r\n` });
    expect(card.buttons).not.toContain('Open notice');
    expect(card.text).not.toContain('notice on');
  });

  test('which is opened by a button of its own', async () => {
    const headers = 'link: <https://law.test/order>; rel="blocked-by"\r\n';
    const card = await meet({ status: '451 No', headers });
    expect(card.buttons).toContain('Open notice');
    expect(card.text).toContain('law.test');
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:null/x',
    'https://evil.test/login',
    'https://hostile.test@evil.test/login',
    'file:///login',
  ])('to sign in: %s', async (address) => {
    const card = await meet({ status: '401 No', body: `<title>No</title><a href="${address}">Sign in</a>` });
    expectPlain(card);
    expect(saidBy(card)).not.toContain('evil.test');
  });
});

describe('an address that would deceive', () => {
  test('a host of letters that look like others is shown as it is written in the DNS', async () => {
    // Cyrillic а, р and е; with the port, that the browser writes too.
    const card = await meet({ host: 'xn--pple-43d.test' });
    expect(card.heading).toContain('xn--pple-43d.test');
    expect(saidBy(card)).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  test('a path that turns the line or hides in it stays encoded', async () => {
    const card = await meet({ path: '/gate/%E2%80%AEgnp.exe%E2%80%8B%E3%85%A4/%3Cb%3E' });
    expectPlain(card);
    expect(card.text).toContain('%E2%80%AE');
  });
});
