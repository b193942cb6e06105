import type { Group } from '../exhibit.ts';
import { html, numberOf, page, redirect, text } from '../reply.ts';

/** Pages that are not refused. Nothing may be added to them. */
export const good: Group = {
  title: 'Good pages: nothing to see',
  exhibits: [
    {
      path: '/good',
      status: 200,
      title: 'A good page',
      note: '200',
      answer: () => html(200, page('Welcome', '<h1>Welcome</h1><p><a href="/html">A refused page</a></p>')),
    },
    {
      path: '/good/many',
      status: 200,
      title: 'A good page with a hundred parts',
      note: '`parts` in the query makes it another number',
      answer: (asked) => {
        const count = numberOf(asked, 'parts', 100);
        const parts = Array.from(
          { length: count },
          (_, part) =>
            `<script src="/good/part?${asked.url.searchParams.get('key') ?? ''}-${part}"></script>`,
        );
        return html(200, page('Many parts', `<h1>Many parts</h1>${parts.join('')}`));
      },
    },
    {
      path: '/good/part',
      status: 200,
      title: 'A part',
      note: null,
      answer: () => ({
        status: 200,
        headers: { 'content-type': 'text/javascript' },
        body: 'globalThis.parts = (globalThis.parts ?? 0) + 1;',
      }),
    },
    {
      path: '/good/redirect',
      status: 302,
      title: 'By a redirect',
      note: '302, then 200',
      answer: () => redirect('/good?after=redirect'),
    },
    {
      path: '/good/not-found',
      status: 404,
      title: 'Not found',
      note: '404: not refused',
      answer: () => html(404, page('Not found', '<h1>There is no such page</h1>')),
    },
    {
      path: '/good/broken',
      status: 500,
      title: 'Broken',
      note: '500: not refused',
      answer: () => html(500, page('Broken', '<h1>Something broke</h1>')),
    },
    {
      path: '/good/no-content',
      status: 204,
      title: 'No content',
      note: '204: the browser stays where it is',
      answer: () => ({ status: 204, headers: {}, body: null }),
    },
    {
      path: '/good/text',
      status: 200,
      title: 'About 403',
      note: '200, and its text speaks of nothing but refusals',
      answer: () =>
        text(200, '403 Forbidden. Access denied. Attention Required! | Cloudflare. Request blocked.'),
    },
    {
      path: '/good/csp',
      status: 200,
      title: 'Names a firewall in its policy',
      note: 'A healthy page whose Content-Security-Policy lists captcha hosts',
      answer: () =>
        html(200, page('Healthy', '<h1>Healthy</h1>'), {
          'content-security-policy':
            "default-src 'self' 'unsafe-inline' https://challenges.cloudflare.com https://www.recaptcha.net",
          server: 'cloudflare',
          'cf-ray': '8f2c41d09b7e3a55-FRA',
        }),
    },
  ],
};
