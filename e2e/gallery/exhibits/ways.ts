import type { Asked, Group, Reply } from '../exhibit.ts';
import { html, numberOf, page, redirect, refusal } from '../reply.ts';

const modified = 'Mon, 01 Jan 2024 00:00:00 GMT';
const tag = '"the-refusal"';

/** Good the first time, refused the second, and so on. `first=refused` turns it around. */
function alternating({ visit, url }: Asked): Reply {
  const isOdd = visit % 2 === 1;
  const isRefused = url.searchParams.get('first') === 'refused' ? isOdd : !isOdd;
  const reply = isRefused ? refusal(403) : html(200, page('Open', '<h1>This time it is open</h1>'));
  return { ...reply, headers: { ...reply.headers, 'cache-control': 'no-store' } };
}

function cached({ headers }: Asked): Reply {
  if (headers['if-none-match'] === tag) return { status: 304, headers: { etag: tag }, body: null };
  const reply = refusal(403, '<p>Kept by the browser.</p>');
  return {
    ...reply,
    headers: { ...reply.headers, etag: tag, 'last-modified': modified, 'cache-control': 'no-cache' },
  };
}

/** How a visitor comes to a refused page. */
export const ways: Group = {
  title: 'Ways to a refusal',
  exhibits: [
    {
      path: '/redirect',
      status: 302,
      title: 'By redirects',
      note: 'Three addresses, the last one refused',
      answer: (asked) =>
        redirect(
          numberOf(asked, 'left', 2) > 0
            ? `/redirect?left=${numberOf(asked, 'left', 2) - 1}`
            : '/html?after=redirect',
        ),
    },
    {
      path: '/client-redirect',
      status: 200,
      title: 'By a script',
      note: 'A good page that goes on at once to a refused one',
      answer: () =>
        html(
          200,
          page('Going on', '<p>One moment.</p><script>location.replace("/html?after=script")</script>'),
        ),
    },
    {
      path: '/meta-refresh',
      status: 200,
      title: 'By a meta refresh',
      note: 'The same without a script',
      answer: () =>
        html(
          200,
          page(
            'Going on',
            '<p>One moment.</p>',
            '<meta http-equiv="refresh" content="0; url=/html?after=refresh">',
          ),
        ),
    },
    {
      path: '/links',
      status: 200,
      title: 'By links',
      note: 'In this tab, in a new tab, by window.open, by a form',
      answer: () =>
        html(
          200,
          page(
            'Four doors',
            `<h1>Four doors</h1>
            <p><a href="/html?by=link">In this tab</a></p>
            <p><a href="/html?by=target" target="_blank">In a new tab</a></p>
            <p><button onclick="window.open('/html?by=open')">By window.open</button></p>
            <form method="post" action="/form"><label>Your message <input name="message" value="Hello"></label> <button>Send</button></form>`,
          ),
        ),
    },
    {
      path: '/form',
      status: 200,
      title: 'A form that is refused',
      note: null,
      answer: ({ method }) =>
        method === 'POST'
          ? refusal(403, '<p>What you sent was not taken.</p>')
          : html(200, page('Form', '<h1>A form lives here</h1>')),
    },
    {
      path: '/alternating',
      status: 200,
      title: 'Every other time',
      note: 'The same address: open, refused, open…',
      answer: alternating,
    },
    {
      path: '/kept',
      status: 403,
      title: 'From the cache',
      note: '403 that the browser may keep for an hour',
      answer: () => {
        const reply = refusal(403, '<p>Kept by the browser.</p>');
        return { ...reply, headers: { ...reply.headers, 'cache-control': 'max-age=3600' } };
      },
    },
    {
      path: '/revalidated',
      status: 403,
      title: 'From the cache, after a question',
      note: '403, then 304 for it',
      answer: cached,
    },
  ],
};
