import { utcIn } from '../utc.ts';

/** When a signed address runs out. */
export interface SignedUrl {
  /** Milliseconds since 1970; `null`: signed, but it does not say until when. */
  readonly expiresAt: number | null;
  /** The parameter that says so, as it stands in the address. */
  readonly parameter: string;
}

/** `20260105T101500Z`, as the clouds write the moment of signing. */
const compactTime = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/** `2026-01-05T10:15:00Z` with or without time, as Azure's `se` has it. */
const isoTime = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?/;

/** Seconds or milliseconds since 1970, between 2001 and 2100; `null` for any other number. */
function epoch(text: string | null): number | null {
  if (text === null || !/^\d{10}(\d{3})?$/.test(text)) return null;
  const value = text.length === 13 ? Number(text) : Number(text) * 1000;
  return value > 978_307_200_000 && value < 4_102_444_800_000 ? value : null;
}

type Lookup = (name: string) => string | null;

/** Clouds that write the moment of signing and a validity in seconds (AWS, Google, and those that speak S3 or COS). */
function presigned(get: Lookup): SignedUrl | null {
  for (const family of ['x-amz', 'x-goog', 'x-oss', 'x-obs']) {
    const seconds = get(`${family}-expires`);
    const date = get(`${family}-date`);
    if (seconds === null || (get(`${family}-signature`) === null && date === null)) continue;
    const signedAt = date === null ? null : utcIn(compactTime.exec(date));
    const expiresAt = signedAt === null ? null : signedAt + Number(seconds) * 1000;
    return {
      expiresAt: Number.isFinite(expiresAt) ? expiresAt : null,
      parameter: `${family}-expires=${seconds}`,
    };
  }
  return null;
}

/** Azure's shared access signatures: `se` and `sig`. */
function sharedAccess(get: Lookup): SignedUrl | null {
  const end = get('se');
  if (end === null || get('sig') === null) return null;
  return { expiresAt: utcIn(isoTime.exec(end)), parameter: `se=${end}` };
}

const epochNames = [
  'expires',
  'expiry',
  'exp',
  'e',
  'expire',
  'expiration',
  'validto',
  'x-expires',
  'oh-expires',
  'temp_url_expires',
];
const signatureNames = [
  'signature',
  'sig',
  'token',
  'hash',
  'md5',
  'key-pair-id',
  'hmac',
  'st',
  's',
  'sign',
  'x-signature',
  'oh',
  'verify',
  'temp_url_sig',
];

/** An expiry as seconds since 1970 beside a signature: CloudFront, OSS, nginx's secure_link, Bunny, Laravel. */
function plain(get: Lookup): SignedUrl | null {
  if (!signatureNames.some((name) => get(name) !== null)) return null;
  for (const name of epochNames) {
    const expiresAt = epoch(get(name));
    if (expiresAt !== null) return { expiresAt, parameter: `${name}=${get(name) ?? ''}` };
  }
  return null;
}

/** Akamai's tokens hold their fields in one parameter: `hdnts=exp=1700000000~acl=/*~hmac=…`. */
function akamaiToken(get: Lookup): SignedUrl | null {
  for (const name of ['hdnts', 'hdnea', 'hdntl', '__token__', '__gda__']) {
    const value = get(name);
    if (value === null) continue;
    const field = value.split('~', 12).find((one) => one.startsWith('exp='));
    const digits = field?.slice(4) ?? value.split('_', 1)[0] ?? null;
    return { expiresAt: epoch(digits), parameter: `${name}=${value.slice(0, 40)}` };
  }
  return null;
}

/** Alibaba's and Tencent's CDN: `auth_key=<seconds>-<random>-<uid>-<md5>`. */
function authKey(get: Lookup): SignedUrl | null {
  const value = get('auth_key') ?? null;
  const seconds = value === null ? null : epoch(value.split('-', 1)[0] ?? null);
  return seconds === null
    ? null
    : { expiresAt: seconds, parameter: `auth_key=${(value ?? '').slice(0, 40)}` };
}

/** Reads the signature's parameters of an address; `null` when it is not a signed one. Names in any case. */
export function signedUrl(url: URL | null): SignedUrl | null {
  if (url === null || url.search.length < 4) return null;
  const parameters = new Map<string, string>();
  for (const [name, value] of url.searchParams) parameters.set(name.toLowerCase(), value);
  const get: Lookup = (name) => parameters.get(name) ?? null;
  return presigned(get) ?? sharedAccess(get) ?? akamaiToken(get) ?? authKey(get) ?? plain(get);
}
