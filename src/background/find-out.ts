import type { Refusal } from '../core/refusal.ts';
import { outcomeOf, readSecurity, readTrace } from '../core/remedies/probe-answer.ts';
import type { Question } from '../core/remedies/probe.ts';
import { answeredBy, begun, heardOf, nextProbe } from '../core/remedies/probing.ts';
import type { Answered, Probing, Told } from '../core/remedies/probing.ts';
import { hasCookiesOff } from '../platform/document-status.ts';
import { probe } from '../platform/probe.ts';
import { endSearch } from './end-search.ts';
import type { Parts } from './parts.ts';

const pauseMs = 250;

/** The searches under way in this life of the background, by tab. What they found is in the tab state. */
const underWay = new Map<number, AbortController>();

/** Asks the site, one question after another, until a step is proven; each answer is in the tab state at once. */
export function findOut(what: Omit<Search, 'signal'>): void {
  const { parts, tabId, questions } = what;
  const stop = new AbortController();
  stopProbing(parts, tabId);
  underWay.set(tabId, stop);
  const search = { ...what, signal: stop.signal };
  tell(search, begun(questions.map((one) => one.probe)));
  void lookAtCookies(search).catch(parts.report);
  void askAll(search)
    .catch(parts.report)
    .finally(() => {
      if (underWay.get(tabId) === stop) underWay.delete(tabId);
    });
}

/** Ends a search at once, the request that is on its way included. */
export function stopProbing(parts: Parts, tabId: number): void {
  underWay.get(tabId)?.abort();
  endSearch(parts, tabId, 'cancelled');
}

interface Search {
  readonly parts: Parts;
  readonly tabId: number;
  readonly refusal: Refusal;
  readonly questions: readonly Question[];
  readonly signal: AbortSignal;
}

async function askAll(search: Search): Promise<void> {
  for (let question = nextQuestion(search); question !== null; question = nextQuestion(search)) {
    // Before the first one too: the surface has shown by then that it begins, and how to stop it.
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (probingOf(search) === null) return;
    const [answer, told] = await ask(search, question);
    // The visitor may have stopped it, or gone on, while the site thought about it.
    const now = probingOf(search);
    if (now === null) return;
    tell(search, answeredBy(now, answer, told));
  }
}

/** Beside the questions, and not one of them: the site is not asked. */
async function lookAtCookies(search: Search): Promise<void> {
  const { page } = search.parts.tabs.get(search.tabId);
  if (page.phase !== 'refused' || page.documentId === null) return;
  if (!(await hasCookiesOff(search.tabId, page.documentId))) return;
  const now = probingOf(search);
  if (now !== null) tell(search, heardOf(now, { cookiesOff: true }));
}

function nextQuestion(search: Search): Question | null {
  const probing = probingOf(search);
  const next = probing === null ? null : nextProbe(probing);
  return search.questions.find((one) => one.probe === next) ?? null;
}

async function ask(
  { parts, signal }: Search,
  question: Question,
): Promise<readonly [Answered, Partial<Told>]> {
  const answer = await probe(question, signal);
  if (answer === null) return [{ probe: question.probe, outcome: 'silent' }, {}];
  const { status, headers, body } = answer;
  const verdict = await parts.judge.judgeProbe({ url: question.url, status, headers, body, at: Date.now() });
  const location = headers.find(([name]) => name.toLowerCase() === 'location')?.[1] ?? null;
  const isRedirect = status >= 300 && status < 400;
  const outcome = outcomeOf({ status, location: isRedirect ? location : null, body }, verdict);
  return [{ probe: question.probe, outcome }, outcome === 'open' ? toldBy(question, body) : {}];
}

function toldBy({ probe: asked }: Question, body: string): Partial<Told> {
  if (asked === 'trace') return readTrace(body);
  return asked === 'security' ? readSecurity(body) : {};
}

/** `null`: it was stopped, or the tab shows something else by now. */
function probingOf({ parts, tabId, refusal, signal }: Search): Probing | null {
  if (signal.aborted) return null;
  const { page } = parts.tabs.get(tabId);
  return page.phase === 'refused' && page.refusal.id === refusal.id ? page.probing : null;
}

function tell({ parts, tabId, refusal }: Search, probing: Probing): void {
  parts.tabs.apply(tabId, { type: 'probed', refusal: refusal.id, probing });
}
