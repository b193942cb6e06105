import type { Refusal } from '../refusal.ts';
import { hostOf } from '../address.ts';
import { clean } from './clean.ts';
import type { Say } from './say.ts';

/** What every view of a refusal carries, whatever it says. */
export function frame({ refusal, say }: { readonly refusal: Refusal; readonly say: Say }, revision: number) {
  return {
    refusal: refusal.id,
    revision,
    language: say.language,
    direction: say.direction,
    label: say('card_label'),
    plate: `${refusal.status}`,
    host: clean(hostOf(refusal.url) || refusal.site, 253),
  };
}
