import { setTimeout as pause } from 'node:timers/promises';
import type { Asked, Group, Reply } from '../exhibit.ts';
import { html, numberOf, page, refusal } from '../reply.ts';

/** The first part at once, the rest a line at a time. `for` is how many seconds it takes. */
async function* trickle(asked: Asked, first: string): AsyncGenerator<string> {
  yield first;
  for (let line = 1; line <= numberOf(asked, 'for', 10) * 4; line += 1) {
    await pause(250, undefined, { signal: asked.signal });
    yield `<p>Line ${line}</p>`;
  }
}

async function late(asked: Asked, reply: Reply): Promise<Reply> {
  await pause(numberOf(asked, 'for', 3) * 1000, undefined, { signal: asked.signal });
  return reply;
}

const begin = (title: string): string => page(title, `<h1>${title}</h1>`).replace('</body></html>', '');

/** Time passes. */
export const slow: Group = {
  title: 'Slow ones',
  exhibits: [
    {
      path: '/slow/body',
      status: 403,
      title: 'A slow body',
      note: '403 at once, its text over ten seconds: the card does not wait for it',
      answer: (asked) => ({ ...html(403, ''), body: trickle(asked, begin('Not for you')) }),
    },
    {
      path: '/slow/headers',
      status: 403,
      title: 'Slow to answer',
      note: '403 after three seconds',
      answer: (asked) => late(asked, refusal(403)),
    },
    {
      path: '/slow/good',
      status: 200,
      title: 'A slow good page',
      note: '200, its text over ten seconds: never a refusal, whatever you do',
      answer: (asked) => ({ ...html(200, ''), body: trickle(asked, begin('Slow')) }),
    },
    {
      path: '/slow/good-headers',
      status: 200,
      title: 'A good page that is slow to answer',
      note: 'Stop it, or leave: never a refusal',
      answer: (asked) => late(asked, html(200, page('Slow', '<h1>Here at last</h1>'))),
    },
  ],
};
