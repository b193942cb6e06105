import { clean } from '../../core/wording/clean.ts';
import { redact } from '../../core/wording/redact.ts';
import type { KeptResponse } from '../../storage/kept-responses.ts';

/** What was received, as text: nothing in it is ever taken for markup. */
export interface ReceivedView {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** The beginning of the page's text; `null`: not read. */
  readonly text: string | null;
}

const longestValue = 500;

export function receivedView({ headers, excerpt }: KeptResponse): ReceivedView {
  return {
    headers: headers.map(([name, value]) => ({
      name: clean(name.toLowerCase(), 80),
      value: clean(withoutSecrets(value), longestValue),
    })),
    text: excerpt === null ? null : plain(excerpt),
  };
}

/** Addresses in a value can carry a token in their query. */
function withoutSecrets(value: string): string {
  return value.replace(/https?:\/\/[^\s<>"']+/gi, redact);
}

/** Lines stay lines; marks that turn or hide what stands beside them go. */
function plain(text: string): string | null {
  const shown = text
    .toWellFormed()
    .replace(/[^\P{C}\n\t]/gu, '')
    .trim();
  return shown === '' ? null : shown;
}
