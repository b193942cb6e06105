import { readFileSync } from 'node:fs';
import type { Exchange } from '../core/exchange.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Circumstances } from '../core/remedies/remedy.ts';
import { remediesFor } from '../core/remedies/remedies.ts';
import type { Verdict } from '../core/verdict.ts';
import { disclosuresOf } from '../core/wording/disclosures.ts';
import type { Catalogue, Say } from '../core/wording/say.ts';
import { createSay } from '../core/wording/say.ts';
import { sentenceOf } from '../core/wording/sentence.ts';
import { stepViews } from '../core/wording/step-view.ts';
import type { Rich } from '../core/wording/view.ts';
import { whyOf } from '../core/wording/why.ts';
import { timeOf } from './time-of.ts';

const catalogueFile = new URL('../../public/_locales/en/messages.json', import.meta.url);

let english: Say | null = null;

function say(): Say {
  // Our own file; a test reads every message of it.
  english ??= createSay(JSON.parse(readFileSync(catalogueFile, 'utf8')) as Catalogue);
  return english;
}

function plain(rich: Rich): string {
  return rich.map(({ text }) => text).join('');
}

/** Nothing of a browser is known in a terminal. */
function circumstances(now: number): Circumstances {
  return {
    now,
    cookies: null,
    cleared: null,
    tried: [],
    challenges: 0,
    signInLink: null,
    muted: false,
    opensPrivately: false,
    afterForm: false,
    mayRepeat: false,
    probing: null,
    running: null,
  };
}

function refusalOf(exchange: Exchange, verdict: Verdict): Refusal {
  const { url, method, status } = exchange;
  return {
    id: '',
    kind: 'page',
    url,
    site: URL.parse(url)?.hostname ?? url,
    method,
    status,
    at: timeOf(exchange) ?? Date.now(),
    isPrivate: false,
    cookieStoreId: null,
    verdict,
  };
}

/** A verdict for a person: what happened, who and why, on what evidence, and what may help. */
export function prose(exchange: Exchange, verdict: Verdict | null): string {
  const head = `${exchange.method} ${exchange.url}: ${exchange.status}`;
  if (verdict === null) return `${head}\n  This response refuses nothing.\n`;
  const refusal = refusalOf(exchange, verdict);
  const telling = { refusal, circumstances: circumstances(refusal.at), say: say() };
  const isTimeKnown = timeOf(exchange) !== null;
  const timeTerm = telling.say('detail_time');
  const lines = [
    sentenceOf(telling),
    plain(whyOf(telling)),
    ...stepViews(remediesFor(refusal, telling.circumstances), telling).map(
      ({ title }) => `→ ${plain(title)}`,
    ),
    ...disclosuresOf(telling).flatMap(({ title, lines: details }) => [
      `${title}:`,
      ...details
        .filter(({ term }) => isTimeKnown || term !== timeTerm)
        .map(({ term, text }) => `  ${term === null ? '' : `${term}: `}${plain(text)}`),
    ]),
  ];
  return `${[head, ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}
