import { createServer } from 'node:http';
import { listen } from '../driver/listen.ts';

/** A server whose every host is a door of its own: the card that names the host stands in the right page, or the test fails. */
export interface Doors {
  /** An address that no other navigation has. */
  address(kind: DoorKind, number: number): string;
  /** How often each host that refused anything did so. */
  refused(): ReadonlyMap<string, number>;
  close(): Promise<void>;
}

export const doorKinds = ['open', 'refused', 'sign-in', 'json', 'redirected', 'turning'] as const;
export type DoorKind = (typeof doorKinds)[number];

/** `turning`: refused and open by turns, at the same address. */
export async function openDoors(): Promise<Doors> {
  const visits = new Map<string, number>();
  const refused = new Map<string, number>();
  const server = createServer((request, response) => {
    const kind = (request.headers.host ?? '').split('.')[0]?.split('-')[0] ?? '';
    const visit = (visits.get(request.headers.host ?? '') ?? 0) + 1;
    visits.set(request.headers.host ?? '', visit);
    if (kind === 'redirected' && request.url === '/') {
      response.writeHead(302, { location: '/closed' }).end();
      return;
    }
    const isOpen =
      kind === 'open' || (kind === 'turning' && visit % 2 === 0) || request.url === '/favicon.ico';
    const status = isOpen ? 200 : kind === 'signin' ? 401 : 403;
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    if (status >= 400) refused.set(host, (refused.get(host) ?? 0) + 1);
    const type = kind === 'json' ? 'application/problem+json' : 'text/html; charset=utf-8';
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(
      kind === 'json'
        ? '{"title":"Forbidden","status":403}'
        : `<!doctype html><title>${kind}</title><p>${status}`,
    );
  });
  const { port, close } = await listen(server);
  return {
    address: (kind, number) => `http://${kind.replace('-', '')}-${number}.doors.test:${port}/`,
    refused: () => refused,
    close,
  };
}
