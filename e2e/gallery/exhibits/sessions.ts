import type { Asked, Group, Reply } from '../exhibit.ts';
import { html, page, redirect, refusal } from '../reply.ts';

const attributes = 'Path=/; Max-Age=3600; SameSite=Lax';

/** Far more than the 8,192 bytes of headers that a server takes by default. */
const fillers = Array.from({ length: 3 }, (_, part) => `filler${part}=${'x'.repeat(3_000)}; ${attributes}`);

function behindSession({ cookies }: Asked): Reply {
  if (cookies.get('session') === 'stale') return refusal(403, '<p>Your session is no longer valid.</p>');
  return html(
    200,
    page('Account', '<h1>Your account</h1><p><a href="/session/begin">Get a stale session</a></p>'),
  );
}

function behindLimit({ headers }: Asked): Reply {
  if ((headers.cookie ?? '').length < 8_000) return html(200, page('Small', '<h1>Your cookies fit</h1>'));
  return html(
    400,
    '<html>\n<head><title>400 Request Header Or Cookie Too Large</title></head>\n<body>\n<center><h1>400 Bad Request</h1></center>\n<center>Request Header Or Cookie Too Large</center>\n<hr><center>nginx</center>\n</body>\n</html>\n',
    { server: 'nginx' },
  );
}

/** What clearing the site's cookies mends. */
export const sessions: Group = {
  title: 'Cookies that went bad',
  exhibits: [
    {
      path: '/session/begin',
      status: 200,
      title: 'A stale session',
      note: 'Sets session=stale and links to /session: 403 while that cookie is there, open once it is cleared',
      answer: () =>
        html(200, page('Signed in', '<h1>You are signed in</h1><p><a href="/session">Your account</a></p>'), {
          'set-cookie': [`session=stale; HttpOnly; ${attributes}`, `theme=dark; ${attributes}`],
        }),
    },
    { path: '/session', status: 200, title: 'Behind the session', note: null, answer: behindSession },
    {
      path: '/big-cookies',
      status: 302,
      title: 'Cookies that are too large',
      note: 'Sets 9 kB of cookies; the page behind answers 400 until they are cleared',
      answer: () => ({
        ...redirect('/big-cookies/here'),
        headers: { location: '/big-cookies/here', 'set-cookie': fillers },
      }),
    },
    { path: '/big-cookies/here', status: 200, title: 'Behind the limit', note: null, answer: behindLimit },
  ],
};
