/** Whether a host, as the URL parser spells it, is an IP address: it has no domain at all. */
export function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host);
}

/** The tails of a host, shortest first: `uk`, `co.uk`, `example.co.uk`. */
export function tailsOf(host: string): readonly string[] {
  const labels = host.split('.');
  // A trailing dot (the root, RFC 1034, 3.1) is no label of its own.
  const last = labels.at(-1) === '' ? labels.length - 1 : labels.length;
  return labels.slice(0, last).map((_, index) => labels.slice(last - 1 - index).join('.'));
}
