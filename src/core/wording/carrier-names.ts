import type { Verdict } from '../verdict.ts';
import { clean } from './clean.ts';
import type { Say } from './say.ts';

/** Those who only passed a refusal on, in one phrase: "Cloudflare and Varnish". */
export function carriersInWords({ carriers, carrierNames }: Verdict, say: Say): string {
  return say.list((carrierNames ?? carriers).map((name) => clean(name, 40)));
}
