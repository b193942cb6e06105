// @vitest-environment happy-dom
// @vitest-environment-options { "settings": {}, "url": "https://www.shop.example/private" }
import { afterEach, describe, expect, it } from 'vitest';
import { findSignInLink } from './sign-in-link.ts';

const own = 'https://www.shop.example';

function find(html: string): string | null {
  document.body.innerHTML = html;
  return findSignInLink();
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('findSignInLink', () => {
  it.each([
    ['<a href="/login">Your account</a>', `${own}/login`, 'the address says it'],
    ['<a href="/users/sign_in">…</a>', `${own}/users/sign_in`, 'in another spelling'],
    ['<a href="/wp-login.php?to=x">…</a>', `${own}/wp-login.php?to=x`, 'with an ending'],
    ['<a href="/k/7">Sign in</a>', `${own}/k/7`, 'the words say it'],
    ['<a href="/k/7"> LOG IN </a>', `${own}/k/7`, 'in capitals, with spaces'],
    ['<a href="/k/7">Anmelden</a>', `${own}/k/7`, 'in German'],
    ['<a href="/k/7">Iniciar sesión</a>', `${own}/k/7`, 'in Spanish'],
    ['<a href="/login">ログイン</a>', `${own}/login`, 'by the address in Japanese'],
    ['<a rel="login" href="/k/7">here</a>', `${own}/k/7`, 'the relation says it'],
    [
      '<a href="https://accounts.shop.example/login">…</a>',
      'https://accounts.shop.example/login',
      'a host below',
    ],
  ])('takes %s', (html, link) => {
    expect(find(html)).toBe(link);
  });

  it.each([
    ['<a href="/logout">Log out</a>', 'the opposite'],
    ['<a href="/blog/sign-in-sheet-templates">Sign-in sheets for free</a>', 'an article'],
    ['<a href="https://evil.example/login">Sign in</a>', 'another site'],
    ['<a href="https://notshop.example/login">Sign in</a>', 'a host that only ends alike'],
    ['<a href="http://www.shop.example/login">Sign in</a>', 'less safe than the page'],
    ['<a href="javascript:login()">Sign in</a>', 'no address'],
    ['<a href="https://user@www.shop.example/login">Sign in</a>', 'a name in the address'],
    ['<form action="/login"><button>Sign in</button></form>', 'a form is no link'],
    ['<a>Sign in</a>', 'no address at all'],
    [`<a href="/login?${'x'.repeat(3_000)}">Sign in</a>`, 'too long to keep'],
  ])('leaves %s', (html) => {
    expect(find(html)).toBeNull();
  });

  it('takes the first that will do', () => {
    expect(find('<a href="https://evil.example/login">a</a><a href="/login">b</a>')).toBe(`${own}/login`);
  });
});
