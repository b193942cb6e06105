import type { Cause, Evidence, Observed } from '../verdict.ts';
import { parseAuthenticate } from './authenticate.ts';
import type { Claim } from './claim.ts';
import type { Observation } from './observe.ts';
import { header } from './observe.ts';

/** Evidence that the engine itself observed. */
export function seen(observed: Observed, value: string): Evidence {
  return { observed, tier: 'corroborating', value: value.slice(0, 120), signature: null };
}

/** What a status means by itself (RFC 9110, 6585, 7725; the 49x of nginx; 419 of Laravel; 440 of IIS; 498 of ArcGIS; 509 of cPanel). */
const statusSays: Readonly<Record<number, Cause>> = {
  407: 'network-filter',
  419: 'csrf',
  421: 'host-misconfigured',
  429: 'rate-limit',
  431: 'cookies-too-large',
  440: 'session-or-cookies',
  451: 'legal',
  494: 'cookies-too-large',
  495: 'client-certificate',
  496: 'client-certificate',
  498: 'session-or-cookies',
  509: 'quota',
  511: 'network-filter',
};

/** A status that means one refusal and nothing else needs no word of the document. */
export function saysItself(status: number): boolean {
  return status in statusSays;
}

function statusClaims({ exchange }: Observation): Claim[] {
  const evidence = [seen('status', String(exchange.status))];
  const cause = statusSays[exchange.status];
  if (cause) return [{ cause, also: [], firmness: 'worded', evidence }];
  // A preflight never carries cookies or credentials (Fetch, 4.8): to refuse it is a mistake of the server's configuration.
  if (exchange.method === 'OPTIONS')
    return [{ cause: 'host-misconfigured', also: [], firmness: 'shaped', evidence }];
  if (exchange.status === 401) return [{ cause: 'login-required', also: [], firmness: 'typical', evidence }];
  return [];
}

/** RFC 6750, 3.1 and RFC 9449: what the error of a bearer token means. */
const bearerErrors: Readonly<Record<string, Cause>> = {
  invalid_token: 'session-or-cookies',
  insufficient_scope: 'not-authorized-role',
  insufficient_user_authentication: 'login-required',
};

function authClaims(observation: Observation): Claim[] {
  const field = header(observation, 'www-authenticate');
  const challenge = parseAuthenticate(field);
  if (!challenge || field === null) return [];
  const error = challenge.parameters.get('error');
  const coded = error === undefined ? undefined : bearerErrors[error];
  const evidence = [seen('header', `www-authenticate: ${field}`)];
  if (coded) return [{ cause: coded, also: [], firmness: 'worded', evidence }];
  if (observation.exchange.status !== 401) return [];
  return [{ cause: 'login-required', also: [], firmness: 'worded', evidence }];
}

/** Nothing is left of a quota: a 403 that says so is a rate limit (GitHub, RFC 9331's predecessors, IETF RateLimit drafts). */
function remainingClaims(observation: Observation): Claim[] {
  const names = ['x-ratelimit-remaining', 'ratelimit-remaining', 'x-rate-limit-remaining'];
  for (const name of names) {
    const value = header(observation, name);
    if (
      value !== null &&
      /^0\b/.test(value.slice(0, 20)) &&
      [403, 429, 503].includes(observation.exchange.status)
    ) {
      return [
        {
          cause: 'rate-limit',
          also: [],
          firmness: 'worded',
          evidence: [seen('header', `${name}: ${value}`)],
        },
      ];
    }
  }
  const retry = header(observation, 'retry-after');
  // Whoever may come again at once was not refused for coming too often: Fastly sends 0 with every page of its own.
  if (retry === null || retry === '0' || observation.exchange.status !== 403) return [];
  return [
    {
      cause: 'rate-limit',
      also: [],
      firmness: 'typical',
      evidence: [seen('header', `retry-after: ${retry}`)],
    },
  ];
}

/** A cookie header beyond this is refused by servers' defaults (nginx: 8 KiB for one line; Apache: 8,190 bytes). */
const bigCookies = 7_500;

/** The length of the cookies explains a refused header. */
export function cookieClaims({ exchange }: Observation): Claim[] {
  const { cookieBytes, status } = exchange;
  if (cookieBytes === null || cookieBytes < bigCookies || ![400, 413, 431, 494].includes(status)) return [];
  const evidence = [seen('sent-cookies', String(cookieBytes))];
  return [{ cause: 'cookies-too-large', also: [], firmness: 'worded', evidence }];
}

/** What status and header fields say, whoever sent them. */
export function protocolClaims(observation: Observation): Claim[] {
  return [
    ...statusClaims(observation),
    ...authClaims(observation),
    ...remainingClaims(observation),
    ...cookieClaims(observation),
  ];
}
