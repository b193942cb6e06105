import type { Asked, Group } from '../exhibit.ts';
import { html, json, otherSite, page } from '../reply.ts';

/** A good page whose script asks for something and writes down what came. */
function asking(title: string, address: string, options = '{}'): string {
  return page(
    title,
    `<h1>${title}</h1><p>The page is fine; its script asks for <code>${address}</code>.</p><output>asking</output>
    <script>
      fetch(${JSON.stringify(address)}, ${options})
        .then((response) => { document.querySelector('output').textContent = 'answered ' + response.status; })
        .catch(() => { document.querySelector('output').textContent = 'failed'; });
    </script>`,
  );
}

const open = (asked: Asked): Record<string, string> => ({
  'access-control-allow-origin': asked.headers.origin ?? '*',
});

/** Refusals of what a good page asks for. */
export const parts: Group = {
  title: 'Parts of a good page',
  exhibits: [
    {
      path: '/frame/same-site',
      status: 200,
      title: 'A frame of the same site',
      note: 'The page is fine, the frame in it is refused',
      answer: () =>
        html(
          200,
          page(
            'A frame',
            '<h1>The page is fine</h1><iframe src="/html?in=frame" width="400" height="200"></iframe>',
          ),
        ),
    },
    {
      path: '/frame/other-site',
      status: 200,
      title: 'A frame of another site',
      note: 'As embedded maps and players are',
      answer: (asked) =>
        html(
          200,
          page(
            'A frame',
            `<h1>The page is fine</h1><iframe src="${otherSite(asked)}/html?in=frame" width="400" height="200"></iframe>`,
          ),
        ),
    },
    {
      path: '/fetch/same-site',
      status: 200,
      title: 'A request of its script',
      note: '403 for a fetch: the page itself shows nothing',
      answer: () => html(200, asking('A request', '/data/refused')),
    },
    {
      path: '/fetch/other-site',
      status: 200,
      title: 'A request to another site',
      note: '403 for somebody else’s counter: not worth a word',
      answer: (asked) => html(200, asking('A request', `${otherSite(asked)}/data/refused`)),
    },
    {
      path: '/fetch/recovers',
      status: 200,
      title: 'A request that succeeds in the end',
      note: '403 first, 200 half a second later',
      answer: () =>
        html(
          200,
          page(
            'Second try',
            `<h1>Second try</h1><output>asking</output><script>
              const output = document.querySelector('output');
              const ask = () => fetch('/data/second-try?' + performance.timeOrigin).then((response) => {
                output.textContent = 'answered ' + response.status;
                if (!response.ok) setTimeout(ask, 500);
              });
              ask();
            </script>`,
          ),
        ),
    },
    {
      path: '/fetch/xhr',
      status: 200,
      title: 'A request the old way',
      note: 'XMLHttpRequest, 401',
      answer: () =>
        html(
          200,
          page(
            'The old way',
            `<h1>The old way</h1><output>asking</output><script>
              const request = new XMLHttpRequest();
              request.onload = () => { document.querySelector('output').textContent = 'answered ' + request.status; };
              request.open('GET', '/data/sign-in');
              request.send();
            </script>`,
          ),
        ),
    },
    {
      path: '/picture',
      status: 200,
      title: 'A refused picture',
      note: 'An <img> that gets 403',
      answer: () =>
        html(
          200,
          page(
            'A picture',
            '<h1>The page is fine</h1><img src="/image?in=page" alt="a picture" width="80" height="80">',
          ),
        ),
    },
    {
      path: '/data/refused',
      status: 403,
      title: 'Refused data',
      note: null,
      answer: (asked) => json(403, { error: 'forbidden' }, open(asked)),
    },
    {
      path: '/data/sign-in',
      status: 401,
      title: 'Data for members',
      note: null,
      answer: (asked) => json(401, { error: 'who are you' }, open(asked)),
    },
    {
      path: '/data/second-try',
      status: 403,
      title: 'Data, the second time',
      note: null,
      answer: (asked) =>
        asked.visit === 1
          ? json(403, { error: 'forbidden' }, open(asked))
          : json(200, { ok: true }, open(asked)),
    },
    {
      path: '/data/good',
      status: 200,
      title: 'Data',
      note: null,
      answer: (asked) => json(200, { ok: true }, open(asked)),
    },
  ],
};
