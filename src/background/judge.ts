import type { Knowledge } from '../core/diagnosis/knowledge.ts';
import type { Exchange, Header, Place } from '../core/exchange.ts';
import { keptHeaders } from '../core/kept-headers.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Excerpt } from '../messages/message.ts';
import { loadKnowledge } from '../platform/knowledge.ts';
import type { KeptResponse } from '../storage/kept-responses.ts';
import type { Noticed } from './noticing.ts';
import { readOnce } from './read-once.ts';

export interface ProbedAnswer {
  readonly url: string;
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Diagnoses, with code and signatures that are read once a life of the background, when the first refusal needs them. */
export interface Judge {
  /** Reads the signatures, where they were not read yet. */
  prepare(): Promise<unknown>;
  judge(refusal: Refusal, response: KeptResponse, excerpt: Excerpt | null): Promise<Verdict>;
  /** `null`: the answer to a probe refuses nothing. */
  judgeProbe(answer: ProbedAnswer): Promise<Verdict | null>;
}

/** The code that diagnoses. */
export interface Diagnosing {
  readonly diagnose: (exchange: Exchange, knowledge: Knowledge) => Verdict | null;
}

export function createJudge(later: () => Promise<Diagnosing>): Judge {
  const load = readOnce(() =>
    loadKnowledge().catch((error: unknown) => {
      throw new Error('The signatures could not be read', { cause: error });
    }),
  );
  // The signatures are asked for first: while they come, the code is read.
  const prepare = (): Promise<readonly [Knowledge, Diagnosing]> => Promise.all([load(), later()]);
  return {
    prepare: load,
    async judge(refusal, { headers, referrer }, excerpt) {
      const { url, method, status, at: now } = refusal;
      const read = { body: excerpt?.body ?? null, title: excerpt?.title ?? null };
      const unknown = { cookiesSent: null, cookieBytes: null };
      const exchange = { url, method, status, headers, referrer, now, place: placeOf(refusal, referrer) };
      const [knowledge, { diagnose }] = await prepare();
      return diagnose({ ...exchange, ...read, ...unknown }, knowledge) ?? refusal.verdict;
    },
    async judgeProbe({ at: now, ...answer }) {
      const unknown = { title: null, referrer: null, cookiesSent: null, cookieBytes: null } as const;
      const [knowledge, { diagnose }] = await prepare();
      return diagnose({ ...answer, ...unknown, now, method: 'GET', place: 'page' }, knowledge);
    },
  };
}

/** What is kept of a response for the explain screen, and for a second look with the page's text. */
export function keptOf({ headers, seen }: Noticed): KeptResponse {
  return { headers: keptHeaders(headers), excerpt: null, referrer: seen.initiator };
}

function placeOf({ kind, url }: Refusal, referrer: string | null): Place {
  if (kind !== 'frame') return kind;
  return originOf(referrer) === originOf(url) ? 'same-site-frame' : 'cross-site-frame';
}

function originOf(url: string | null): string | null {
  return url === null ? null : (URL.parse(url)?.origin ?? null);
}
