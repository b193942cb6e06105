import type { Verdict } from '../verdict.ts';
import { clean } from './clean.ts';

/** Those who only passed a refusal on, in one phrase: "Cloudflare and Varnish". */
export function carriersInWords({ carriers, carrierNames }: Verdict, language: string): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return list.format((carrierNames ?? carriers).map((name) => clean(name, 40)));
}
