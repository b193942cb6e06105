import { expect, test } from 'vitest';
import { readExchange } from '../../cli/read-exchange.ts';
import { knowledge } from '../../knowledge/compiled.ts';
import { diagnose } from './diagnose.ts';

function verdict(
  body: string,
  status = 403,
  headers: Record<string, string> = {},
): ReturnType<typeof diagnose> {
  const type = body.startsWith('{') ? 'application/json' : 'text/html';
  const url = 'https://site.example/page';
  return diagnose(
    readExchange({ url, status, body, headers: { 'content-type': type, ...headers } }),
    knowledge,
  );
}

test.each([
  [
    '<p>The ledger turns away each network range but ours: yours was rejected.',
    'ip-or-region',
    'a subject and a denial',
  ],
  ['<p>Ihrer Rolle ist diese Akte nicht zugeordnet.', 'not-authorized-role', 'another language'],
  ['<p>Nobody likes cookies.<p>Our doors stay closed.', 'unknown', 'a block ends a sentence'],
  ['<p>Perhaps your network is blocked.', 'unknown', 'a guess'],
  ['<p>Is your browser refused?', 'unknown', 'a question'],
  [
    '<p>Closed.<footer>Roles that we require: cooks.</footer>',
    'unknown',
    'what stands on every page of a site',
  ],
  [`<p>Your network was rejected.<p>${'More to read. '.repeat(300)}`, 'unknown', 'a long page may quote'],
  ['{"error":"network_range_rejected"}', 'ip-or-region', 'a code is a sentence'],
  ['<p>Refused: /vpn/network/browser.html', 'unknown', 'a repeated path'],
  ['<p>Access to https://network.example/vpn was refused.', 'unknown', 'a repeated address'],
  ['<p>Your network and/or region was rejected.', 'ip-or-region', 'a slash between words'],
  ['<p>/vpn/</p><p>该国家/地区被拒绝。', 'ip-or-region', 'a slash between words of another script'],
  ['path="/a/b" region rejected', 'ip-or-region', 'the end of a path in quotes'],
  ['<p>Your country was refused. Proxies, too, are refused.', 'vpn-or-proxy', 'who names a VPN meant it'],
  ['<p>Only bakers may weigh the flour.', 'not-authorized-role', 'who alone may, at the beginning'],
  ['{"error":"Forbidden: only bakers may weigh"}', 'not-authorized-role', 'or after a colon'],
  ['<p>No flour: we can only weigh bread.', 'unknown', '"only" anywhere else'],
  ['<p>Nur Bäcker dürfen das Mehl wiegen.', 'not-authorized-role', 'in another language'],
  ['<p>Only people in your region may weigh.', 'ip-or-region', 'a place says more than who'],
  ['<p>Contul dvs. nu are dreptul.', 'not-authorized-role', 'an abbreviation ends no sentence'],
  ['<p>Your network. Rejected.', 'unknown', 'a capital begins one'],
  ['<p>Uw proxy is geweigerd.', 'vpn-or-proxy', 'a word that every language has'],
  ['<p>Ваш сеанс завершён.', 'session-or-cookies', 'ё as е'],
  [
    '<p>The certificate you showed was refused. Then clear your cookies, please.',
    'client-certificate',
    'advice comes after the reason',
  ],
])('%s: %s, for %s', (body, cause) => {
  expect(verdict(body)?.cause).toBe(cause);
});

test('a composed cause is likely at most, and shows its sentence', () => {
  const body = '<p>The ledger turns away each network range but ours: yours was rejected.';
  expect(verdict(body)).toMatchObject({ confidence: 'likely', provider: 'site' });
  expect(verdict(body)?.evidence[0]).toMatchObject({ observed: 'body', signature: 'words-en' });
});

test.each([
  ['<p>Ihr Einladungslink wurde bereits verwendet.', 'signed-url-expired', 'a link'],
  [
    '<p>Esta página ya no existe.<p>Este enlace ya fue utilizado.',
    'no refusal',
    'the page itself, and its links with it',
  ],
  ['<p>Your role was rejected.', 'no refusal', 'nothing'],
])('what is gone (410) is refused only where a link ran out: %s: %s, for it tells of %s', (body, cause) => {
  expect(verdict(body, 410)?.cause ?? 'no refusal').toBe(cause);
});

test.each([
  [200, 'an article talks about refusals'],
  [404, 'a missing page is missing'],
  [500, 'a broken server is broken'],
])('with status %s sentences refuse nothing: %s', (status) => {
  expect(verdict('<p>Your network was rejected.', status)).toBeNull();
});
