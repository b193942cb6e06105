import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../driver/browser.ts';
import { until } from '../driver/until.ts';
import { openExplained, openPopupLab, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

const refusal =
  '<html>\r\n<head><title>429 Too Many Requests</title></head>\r\n<body>\r\n<center><h1>429 Too Many Requests</h1></center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n';

let lab: PopupLab;
let server: Server;
let address: string;
let isMended = false;
let screen: Tab;

beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(isMended ? 200 : 429, { server: 'nginx/1.22.1', 'content-type': 'text/html' });
    response.end(isMended ? '<title>Open</title>The page is open.' : refusal);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has such an address.
  address = `http://busy.test:${(server.address() as AddressInfo).port}/press/`;
  lab = await openPopupLab();
  const { tab } = lab;
  await tab.go(address);
  await until('the card to name the server', async () => (await tab.card())?.text.includes('nginx'));
  screen = await openExplained(lab);
  await see(screen, 'I run this site');
});

afterAll(async () => {
  await lab.close();
  server.closeAllConnections();
  server.close();
});

test('the guide of the very server comes first, open', async () => {
  const text = await see(screen, 'nginx -t && systemctl reload nginx');
  expect(text).toContain('Too many requests');
  expect(text).toContain('limit_req zone=perip burst=40 nodelay;');
});

test('a guide is marked as English, whatever the screen speaks', async () => {
  const languages = await screen.evaluate(() =>
    [...document.querySelectorAll('.guide-body pre, .do-this > li > p, .way h4')].map(
      (one) => `${one.getAttribute('lang') ?? ''} ${getComputedStyle(one).direction}`,
    ),
  );
  expect(languages.length).toBeGreaterThan(5);
  expect(new Set(languages)).toEqual(new Set(['en ltr']));
});

test('"Check again" asks the server anew, in the tab that was refused', async () => {
  isMended = true;
  await screen.click({ name: 'Check again' });
  await until('the mended page', async () => (await lab.tab.text()).includes('The page is open.'));
  await until('the tab in front', () => lab.tab.evaluate(() => document.visibilityState === 'visible'));
});
