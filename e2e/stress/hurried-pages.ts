import { createServer } from 'node:http';
import { listen } from '../driver/listen.ts';
import type { Listening } from '../driver/listen.ts';

export const answers = ['good', 'refused', 'signin'] as const;
/** `busy`: its script lets nobody else work. `slow`: its end comes late. `kept`: the browser may keep it. */
export const manners = ['', '-busy', '-slow', '-kept', '-busy-slow'] as const;

const statuses = { good: 200, refused: 403, signin: 401 } as const;
const slowMs = 200;

const busy = `<script>
  let rounds = 0;
  const more = setInterval(() => {
    const end = performance.now() + 30;
    while (performance.now() < end);
    rounds += 1;
    if (rounds > 20) clearInterval(more);
  }, 5);
  addEventListener('load', () => {
    for (let i = 0; i < 3000; i += 1) document.body.append(document.createElement('p'));
  });
</script>`;

/** Pages that keep their visitors waiting: what a host's name begins with says what it is, such as `refused-busy-slow-7.hurry-1.test`. */
export function openHurriedPages(): Promise<Listening> {
  const server = createServer(({ headers, url }, response) => {
    const words = (headers.host ?? '').split('.')[0]?.split('-') ?? [];
    const answer = answers.find((one) => one === words[0]);
    if (answer === undefined || url !== '/') {
      response.writeHead(404).end();
      return;
    }
    const caching = words.includes('kept') ? {} : { 'cache-control': 'no-store' };
    response.writeHead(statuses[answer], { 'content-type': 'text/html; charset=utf-8', ...caching });
    response.write(`<!doctype html><title>${answer}</title><p>${statuses[answer]}`);
    if (words.includes('busy')) response.write(busy);
    setTimeout(() => response.end('<p>The end'), words.includes('slow') ? slowMs : 0);
  });
  return listen(server);
}
