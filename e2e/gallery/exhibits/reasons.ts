import type { Asked, Group, Reply } from '../exhibit.ts';
import { html, page, text } from '../reply.ts';

/** How Cloudflare marks a page that checks the browser. */
const mark = { server: 'cloudflare', 'cf-mitigated': 'challenge' };

function checking(script: string): Reply {
  return html(
    403,
    page('Just a moment...', `<h1>Checking your browser</h1><p>This takes a few seconds.</p>${script}`),
    mark,
  );
}

function passing({ cookies }: Asked): Reply {
  if (cookies.has('passed')) return html(200, page('Passed', '<h1>You have passed the check</h1>'));
  const pass = "document.cookie = 'passed=1; Max-Age=20; Path=/challenge'; location.reload();";
  return checking(`<script>setTimeout(() => { ${pass} }, 3000)</script>`);
}

/** Refusals that tell why. */
export const reasons: Group = {
  title: 'Refusals that say why',
  exhibits: [
    {
      path: '/challenge/passes',
      status: 403,
      title: 'A check that passes',
      note: 'After three seconds the page opens: a pill, no card',
      answer: passing,
    },
    {
      path: '/challenge/stays',
      status: 403,
      title: 'A check that never ends',
      note: 'The pill stays and says that waiting is right',
      answer: () => checking(''),
    },
    {
      path: '/rate-limit',
      status: 429,
      title: 'Too many requests',
      note: '429 with Retry-After: 60',
      answer: () => html(429, page('Slow down', '<h1>Too many requests</h1>'), { 'retry-after': '60' }),
    },
    {
      path: '/legal',
      status: 451,
      title: 'For legal reasons',
      note: '451 that names who blocks it (RFC 7725)',
      answer: () =>
        html(451, page('Unavailable', '<h1>Unavailable for legal reasons</h1><p>By order of a court.</p>'), {
          link: '<https://blocker.example/>; rel="blocked-by"',
        }),
    },
    {
      path: '/too-long',
      status: 431,
      title: 'Headers that are too long',
      note: '431',
      answer: () => text(431, 'Request Header Fields Too Large\n'),
    },
  ],
};
