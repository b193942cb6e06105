import { request } from 'node:http';
import type { Header } from '../../src/core/exchange.ts';

/** What came back, at most 64 KiB of it. */
export interface Page {
  readonly url: string;
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: string;
}

export interface Sent {
  /** Cookies and the password go along. */
  readonly credentials: boolean;
  readonly referer?: string;
}

/** Where a site listens: one port plays http, the other https. What is encrypted is not at stake here. */
export interface Ports {
  readonly http: number;
  readonly https: number;
}

const mostBytes = 65_536;
const mostRedirects = 5;

/** Somebody before a browser, without the browser: keeps cookies, follows redirects, and counts what was asked. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  password: string | null = null;
  /** What a network on the way adds: a country, the address of a VPN. */
  network: Readonly<Record<string, string>> = {};
  asked: string[] = [];
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Opens an address as a tab does. */
  async open(url: string, referer?: string): Promise<Page> {
    let page = await this.ask(url, { credentials: true, ...(referer !== undefined && { referer }) });
    for (let left = mostRedirects; left > 0 && page.status >= 300 && page.status < 400; left -= 1) {
      const location = page.headers.find(([name]) => name.toLowerCase() === 'location')?.[1];
      if (location === undefined) return page;
      page = await this.ask(new URL(location, page.url).href, { credentials: true });
    }
    return page;
  }

  /** One request; redirects are not followed. */
  async ask(url: string, sent: Sent): Promise<Page> {
    this.asked.push(url);
    const { protocol, host, pathname, search } = new URL(url);
    const headers = {
      host,
      accept: 'text/html',
      'user-agent': 'Mozilla/5.0',
      ...this.network,
      ...this.#with(sent),
    };
    const port = protocol === 'https:' ? this.#ports.https : this.#ports.http;
    const page = await get({ host: '127.0.0.1', port, path: pathname + search, headers });
    if (sent.credentials) this.#keep(page.headers);
    return { url, ...page };
  }

  #with({ credentials, referer }: Sent): Record<string, string> {
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
    return {
      ...(referer !== undefined && { referer }),
      ...(credentials && cookie !== '' && { cookie }),
      ...(credentials && this.password !== null && { authorization: this.password }),
    };
  }

  #keep(headers: readonly Header[]): void {
    for (const [name, value] of headers) {
      if (name.toLowerCase() !== 'set-cookie') continue;
      const [pair = ''] = value.split(';');
      const [key = '', ...rest] = pair.split('=');
      this.cookies.set(key, rest.join('='));
    }
  }
}

interface Asking {
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

function get(asking: Asking): Promise<Omit<Page, 'url'>> {
  return new Promise((resolve, reject) => {
    const sent = request({ ...asking, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body = (body + chunk).slice(0, mostBytes)));
      response.once('error', reject);
      response.once('end', () => {
        const headers = response.rawHeaders.flatMap((name, at, raw): readonly Header[] =>
          at % 2 === 0 ? [[name, raw[at + 1] ?? '']] : [],
        );
        resolve({ status: response.statusCode ?? 0, headers, body });
      });
    });
    sent.once('error', reject);
    sent.end();
  });
}
