import type { RemedyId } from '../remedies/remedy.ts';
import { carriersInWords } from './carrier-names.ts';
import { clean } from './clean.ts';
import { providerNameIn } from './provider-words.ts';
import { redact } from './redact.ts';
import type { Telling } from './telling.ts';
import { momentInWords } from './times.ts';

/** A fact that the site's support can use. */
export interface Detail {
  readonly term: string;
  readonly value: string;
}

const longestAddress = 2_048;

/** Everything that support needs to find this refusal, and nothing that lets somebody in: no cookie, no token of the address. */
export function detailsOf({ refusal, say }: Telling): readonly Detail[] {
  const { verdict, status, method } = refusal;
  const from = providerNameIn(verdict);
  const answer = from === null ? `${status}` : say('detail_answer_from', { status: `${status}`, name: from });
  const details: Detail[] = [
    { term: say('detail_address'), value: clean(redact(refusal.url), longestAddress) },
    { term: say('detail_time'), value: momentInWords(refusal.at, say) },
    { term: say('detail_answer'), value: answer },
  ];
  if (method !== 'GET') details.push({ term: say('detail_method'), value: clean(method, 20) });
  if (verdict.carriers.length > 0) {
    details.push({ term: say('detail_carriers'), value: carriersInWords(verdict, say) });
  }
  for (const { kind, value } of verdict.references) {
    details.push({ term: referenceName(kind) ?? say('detail_reference'), value: clean(value, 200) });
  }
  return details;
}

/** Vendors' own names of their identifiers: support knows them by these, in every language. */
const referenceNames: ReadonlyMap<string, string> = new Map([
  ['ray-id', 'Ray ID'],
  ['request-id', 'Request ID'],
  ['incident-id', 'Incident ID'],
  ['support-id', 'Support ID'],
  ['event-id', 'Event ID'],
  ['block-id', 'Block ID'],
  ['host-id', 'Host ID'],
  ['attack-id', 'Attack ID'],
  ['akamai-reference', 'Akamai reference'],
  ['akamai-request', 'Akamai request ID'],
]);

function referenceName(kind: string): string | null {
  return referenceNames.get(kind) ?? null;
}

/** What a button copies: the details, and before them what is asked for. */
export function messageFor(id: RemedyId, telling: Telling): string {
  const { say } = telling;
  const details = detailsOf(telling).map(({ term, value }) => `${term}: ${value}`);
  if (id === 'copy-details') return details.join('\n');
  return [say(greetings[id] ?? 'message_support'), '', ...details].join('\n');
}

const greetings: Partial<Record<RemedyId, 'message_access' | 'message_network'>> = {
  'ask-owner': 'message_access',
  'ask-network': 'message_network',
};
