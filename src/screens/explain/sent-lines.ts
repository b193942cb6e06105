import type { Refusal } from '../../core/refusal.ts';
import { clean } from '../../core/wording/clean.ts';
import { redact } from '../../core/wording/redact.ts';

const longest = 2_048;

/** The request as far as it is kept, as it was written on the wire, without secrets. */
export function sentLines({ method, url }: Refusal, referrer: string | null): readonly string[] {
  const address = clean(redact(url), longest);
  const from = clean(redact(referrer ?? ''), longest);
  return [`${clean(method, 20)} ${address}`, ...(from === '' ? [] : [`Referer: ${from}`])];
}
