/** A header field as it was received: its name in any case, its value as text. */
export type Header = readonly [name: string, value: string];

/** From where a document or request was asked for. */
export type Place = 'page' | 'same-site-frame' | 'cross-site-frame' | 'background';

/**
 * One response, and what is known of its request: all that a diagnosis may look at.
 * Everything in it came from a server or a page: untrusted, and capped before it gets here.
 */
export interface Exchange {
  readonly url: string;
  /** Upper case, as in RFC 9110, 9. */
  readonly method: string;
  readonly status: number;
  readonly headers: readonly Header[];
  /** At most 64 KiB of the document: its source, or what the overlay's script read back as source. `null`: not read. */
  readonly body: string | null;
  /** The document's title, where the body was not read as source or has none. */
  readonly title: string | null;
  readonly referrer: string | null;
  /** Whether the request carried cookies; `null`: not known. */
  readonly cookiesSent: boolean | null;
  /** Length of the `Cookie` header in bytes; `null`: not known. */
  readonly cookieBytes: number | null;
  /** The visitor's clock when the response came, in milliseconds since 1970; `null`: not known. */
  readonly now: number | null;
  readonly place: Place;
}
