import type { IncomingHttpHeaders } from 'node:http';

/** One page of the gallery: an address that refuses in one particular way. */
export interface Exhibit {
  readonly path: string;
  /** What follows the path in the link, with its question mark; the exhibit answers without it too. */
  readonly query?: string;
  /** What the first plain visit, without a cookie or a log-in, is answered with. */
  readonly status: number;
  readonly title: string;
  /** What is to be seen here, in one line; `null`: a part of another exhibit, not listed on the front page. */
  readonly note: string | null;
  readonly answer: (asked: Asked) => Reply | Promise<Reply>;
}

export interface Group {
  readonly title: string;
  readonly exhibits: readonly Exhibit[];
}

/** A request, as far as an exhibit looks at it. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly cookies: ReadonlyMap<string, string>;
  /** How often this address (path and query) has been asked for since the gallery opened; the first time is 1. */
  readonly visit: number;
  /** Fires when the browser hangs up. */
  readonly signal: AbortSignal;
}

/** Headers by name; several of one name are a list. */
export type Headers = Readonly<Record<string, string | readonly string[]>>;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** What flows bit by bit may take its time; `null`: no body at all. */
  readonly body: string | Buffer | AsyncIterable<string | Buffer> | null;
  /** Beside the status number, for servers that are known by it. */
  readonly reason?: string;
}
