import { diagnose } from '../../core/diagnosis/diagnose.ts';
import type { Knowledge } from '../../core/diagnosis/knowledge.ts';
import type { Refusal } from '../../core/refusal.ts';
import { unjudged } from '../../core/verdict.ts';

/** What the made-up site answers with, as servers do: in English, in few words. */
export const refusedPage = { title: '403 Forbidden', said: 'Your session has expired.' } as const;

const site = 'news.example';
const url = `https://${site}/articles/today`;
const body = `<html><head><title>${refusedPage.title}</title></head><body><h1>${refusedPage.title}</h1><p>${refusedPage.said}</p></body></html>`;

/**
 * A refusal of our own: the response is made up, the verdict is not. It is found as that of any refused page.
 * @param now milliseconds since 1970
 */
export function ownRefusal(knowledge: Knowledge, now: number): Refusal {
  const exchange = { url, method: 'GET', status: 403, headers: [], referrer: null, now } as const;
  const unknown = { cookiesSent: null, cookieBytes: null } as const;
  const read = { place: 'page', title: refusedPage.title, body } as const;
  const verdict = diagnose({ ...exchange, ...read, ...unknown }, knowledge) ?? unjudged;
  return {
    ...{ id: 'own', kind: 'page', url, site, method: 'GET', status: 403, at: now },
    ...{ isPrivate: false, cookieStoreId: null, verdict },
  };
}
