import { hostOf, isWithin } from '../address.ts';
import type { Refusal } from '../refusal.ts';

/** Whom to write to about a refusal, as the site itself names it. */
export interface Contact {
  /** A `mailto:` or `https:` address. */
  readonly url: string;
  /** It is a page of the very host that refused, and may be refused as well. */
  readonly isOnRefusingHost: boolean;
}

/** Plain ASCII: a letter that only looks like another would lead to somebody else. */
const mail = /(?<![\w.%+-])[a-z0-9][\w.%+-]{0,62}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?![\w.-]*@)/gi;

/**
 * The contact that `security.txt` gave, else a mail address of the site's own that its refused page shows; `null`: neither. A stranger's
 * address in the page is not taken: whoever could write into the page could ask for the visitor's message.
 */
export function contactOf(
  { url, site }: Pick<Refusal, 'url' | 'site'>,
  told: string | null,
  text: string | null,
): Contact | null {
  if (told !== null)
    return { url: told, isOnRefusingHost: hostOf(told) === hostOf(url) && hostOf(url) !== '' };
  const found = (text ?? '').slice(0, 4_096).match(mail) ?? [];
  const own = found.find((one) => isWithin(one.slice(one.indexOf('@') + 1).toLowerCase(), site));
  return own === undefined ? null : { url: `mailto:${own}`, isOnRefusingHost: false };
}

/** A `mailto:` address with subject and text (RFC 6068); `to` may be empty: the mail program asks. */
export function mailTo(to: string, subject: string, body: string): string {
  // RFC 6068, 5: lines end in %0D%0A.
  const lines = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
