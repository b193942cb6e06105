/** Parameters that carry a right, a person or a session. Names as providers and frameworks use them. */
const secretNames =
  /token|secret|passw|pwd|^pass$|^pw$|auth|^key$|api_?key|access_?key|session|^s?sid$|^sess|signature|^sig$|^sign$|hmac|hash|digest|credential|^code$|^state$|nonce|otp|^pin$|ticket|jwt|saml|csrf|xsrf|^x-(?:amz|goog|ms|oss|cos)-|policy|key-pair|^(?:se|sp|sv|sr|st|skoid|sktid|ske)$|^hdn(?:ts|ea|tl)$|mail|phone|^user(?:name)?$|^login$|invite|reset|verif|confirm|^__cf_chl/i;

const omitted = '…';

/**
 * An address fit for strangers: no name and password, no fragment, and no value of a parameter or part of a path
 * that looks like a token. Host, path and the names of parameters stay: support needs them.
 */
export function redact(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return url.split(/[?#]/, 1)[0] ?? '';
  const path = parsed.pathname.split('/').map(redactSegment).join('/');
  return `${parsed.protocol}//${parsed.host}${path}${redactQuery(parsed.search)}`;
}

/** The raw query is cut at its own marks, so that what stays stays as it was written. */
function redactQuery(search: string): string {
  if (search === '') return '';
  const pairs = search.slice(1).split('&').map(redactPair);
  return `?${pairs.join('&')}`;
}

function redactPair(pair: string): string {
  const [name = '', ...rest] = pair.split('=');
  const value = rest.join('=');
  if (rest.length === 0) return looksSecret(pair) ? omitted : pair;
  return secretNames.test(unescaped(name)) || looksSecret(value) ? `${name}=${omitted}` : pair;
}

/** A matrix parameter such as `;jsessionid=…` (RFC 3986, 3.3) goes as a query's would. */
function redactSegment(segment: string): string {
  const [name = '', ...parameters] = segment.split(';');
  const kept = looksSecret(name) && !isIdentifier(name) ? omitted : name;
  return [kept, ...parameters.map(redactPair)].join(';');
}

/** Identifiers of pages and builds that support needs: a UUID, or a hash in hexadecimal. */
function isIdentifier(text: string): boolean {
  return /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{40})$/i.test(text);
}

/**
 * Whether a text looks drawn by lot, not written by a person: a JSON Web Token, an e-mail address, or at least
 * twenty characters without a pause in which letters and digits keep changing places.
 */
function looksSecret(raw: string): boolean {
  const text = unescaped(raw);
  if (text.startsWith('eyJ') || /[^\s@]@[^\s@]/.test(text)) return true;
  return (text.match(/[A-Za-z0-9+/=_~]{20,}|[A-Za-z0-9-]{32,}/g) ?? []).some(keepsChanging);
}

const fewestChanges = 5;

function keepsChanging(text: string): boolean {
  const changes = text.match(/[a-z][A-Z0-9]|[0-9][A-Za-z]|[A-Z][0-9]/g);
  return (changes?.length ?? 0) >= fewestChanges;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not UTF-8: judged as it stands.
    return text;
  }
}
