import type { Verdict } from '../verdict.ts';
import { readDocument } from '../diagnosis/document.ts';
import { alwaysRefuses } from '../diagnosis/may-refuse.ts';
import type { Outcome, Told } from './probing.ts';

/** What came back to a probe. */
export interface ProbeAnswer {
  readonly status: number;
  /** Where it redirects to; `null`: nowhere. */
  readonly location: string | null;
  /** At most 64 KiB. */
  readonly body: string;
}

/** How a probe went, by its answer and what the diagnosis says of it (`null`: it refuses nothing). */
export function outcomeOf(answer: ProbeAnswer, verdict: Verdict | null): Outcome {
  const { status, location, body } = answer;
  if (verdict?.cause === 'bot-challenge') return 'challenge';
  if (status === 429 || verdict?.cause === 'rate-limit') return 'limited';
  if (status === 401 || verdict?.cause === 'login-required') return 'sign-in';
  const isRefused = verdict !== null || alwaysRefuses(status);
  if (location !== null) {
    if (signsIn.test(pathOf(location))) return 'sign-in';
    return isRefused ? 'refused' : 'moved';
  }
  if (!isRefused && (status < 200 || status > 299)) return 'missing';
  if (isSignInPage(body)) return 'sign-in';
  return isRefused ? 'refused' : 'open';
}

const signsIn =
  /(?:log|sign)[-_]?(?:in|on)\b|\b(?:auth|sso|saml|cas|connexion|anmelden)\b|acesso|iniciar-sesion/i;

function pathOf(location: string): string {
  const parsed = URL.parse(location);
  return parsed === null ? location : parsed.host + parsed.pathname;
}

/** A page with more text than this has something else to say than "sign in". */
const mostTextOfSignIn = 2_000;

/** Whether a page is only the way to sign in: a field for a password and little else. Many send theirs with 403. */
function isSignInPage(body: string): boolean {
  return /type\s*=\s*["']?password/i.test(body) && readDocument(body, null).text.length < mostTextOfSignIn;
}

/** What `/cdn-cgi/trace` tells everybody: lines of `name=value`. */
export function readTrace(body: string): Partial<Told> {
  const country = /^loc=([A-Z]{2})$/m.exec(body)?.[1] ?? null;
  return { country, warp: /^warp=(?:on|plus)$/m.test(body) };
}

const longestContact = 200;

/** The first contact of a `security.txt` (RFC 9116): a mail address or a page. */
export function readSecurity(body: string): Partial<Told> {
  const [, contact = ''] = /^contact:\s*(\S+)\s*$/im.exec(body.slice(0, 16_384)) ?? [];
  return { contact: asContact(contact) };
}

/** A contact as an address that can be opened; `null`: it is none. */
function asContact(raw: string): string | null {
  if (raw.length > longestContact) return null;
  const contact = /^[^\s@:/]+@[^\s@:/]+$/.test(raw) ? `mailto:${raw}` : raw;
  return /^(?:mailto:[^\s@?]+@[^\s@?]+|https:\/\/\S+)$/i.test(contact) ? contact : null;
}
