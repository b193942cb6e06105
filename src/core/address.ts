const longestKept = 2_048;

/** Whether two addresses ask for the same thing: all but the fragment, which is never sent (RFC 9110, 4.2.5). */
export function sameAddress(one: string, other: string): boolean {
  return withoutFragment(one) === withoutFragment(other);
}

function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}

/** An address that may be kept: no name and password (RFC 3986, 3.2.1), no fragment, at most 2,048 characters. */
export function keptAddress(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return withoutFragment(url).slice(0, longestKept);
  parsed.username = '';
  parsed.password = '';
  parsed.hash = '';
  return parsed.href.slice(0, longestKept);
}

/** The host of an address without its port, or an empty text for what is no address. */
export function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}

/** Whether a host is the site or below it; `notexample.com` is not within `example.com`. */
export function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** Whether an address is of one of these sites, or below it. */
export function isOfSites(url: string, sites: readonly string[]): boolean {
  return sites.some((site) => isWithin(hostOf(url), site));
}

/** An address without its query: what lists show, and what two loads of one page have in common. */
export function withoutQuery(url: string): string {
  const at = url.search(/[?#]/);
  return at < 0 ? url : url.slice(0, at);
}
