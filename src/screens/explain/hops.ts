import type { Refusal } from '../../core/refusal.ts';
import type { ProviderKind, Verdict } from '../../core/verdict.ts';
import { pathOf } from '../../core/remedies/address.ts';
import { readable, shortened } from '../../core/wording/address-runs.ts';
import { carriersInWords } from '../../core/wording/carrier-names.ts';
import { clean } from '../../core/wording/clean.ts';
import type { Say } from '../../core/wording/say.ts';

/** One station on the way of a request. */
export interface Hop {
  readonly who: string;
  readonly did: string;
  /** `stop`: here it was refused; `off`: the request never got here. */
  readonly part: 'passed' | 'stop' | 'off';
}

const longestPath = 60;

/** Those who stand between the visitor and the site. */
const onTheWay: ReadonlySet<ProviderKind> = new Set<ProviderKind>(['filter', 'operator', 'government']);

/** What happened, in order: who asked, who passed it on, who refused, and who never heard of it. */
export function hopsOf({ url, status, verdict }: Refusal, say: Say): readonly Hop[] {
  const address = shortened(readable(pathOf(url)), longestPath);
  const browser: Hop = {
    who: say('explain_path_browser'),
    did: say('explain_path_asked', { address }),
    part: 'passed',
  };
  const isOnTheWay = verdict.providerKind !== null && onTheWay.has(verdict.providerKind);
  const did = say(isOnTheWay ? 'explain_path_refused_way' : 'explain_path_refused', { status: `${status}` });
  const refuser: Hop = { who: refuserOf(verdict, say), did, part: 'stop' };
  if (!isOnTheWay) return [browser, ...carriersOf(verdict, say), refuser];
  const site: Hop = { who: say('explain_path_site'), did: say('explain_path_unreached'), part: 'off' };
  return [browser, refuser, site];
}

function refuserOf({ provider, providerName }: Verdict, say: Say): string {
  if (providerName !== null) return clean(providerName, 60);
  return say(provider === 'site' ? 'explain_path_site' : 'explain_path_unknown');
}

function carriersOf(verdict: Verdict, say: Say): readonly Hop[] {
  if (verdict.carriers.length === 0) return [];
  return [{ who: carriersInWords(verdict, say), did: say('explain_path_carried'), part: 'passed' }];
}
