import { setTimeout as pause } from 'node:timers/promises';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { diagnose } from '../../src/core/diagnosis/diagnose.ts';
import { mayRepeat } from '../../src/core/remedies/may-repeat.ts';
import { outcomeOf } from '../../src/core/remedies/probe-answer.ts';
import { questionsFor } from '../../src/core/remedies/probe.ts';
import {
  answeredBy,
  begun,
  findingOf,
  isProof,
  nextProbe,
  type Probing,
} from '../../src/core/remedies/probing.ts';
import { remediesFor } from '../../src/core/remedies/remedies.ts';
import type { Circumstances, Remedy } from '../../src/core/remedies/remedy.ts';
import type { Refusal } from '../../src/core/refusal.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { createSay } from '../../src/core/wording/say.ts';
import { viewOf } from '../../src/core/wording/view-of.ts';
import type { View } from '../../src/core/wording/view.ts';
import { knowledge } from '../../src/knowledge/compiled.ts';
import { once } from '../../src/knowledge/once.ts';
import type { Fault } from './faults.ts';
import type { Page, Visitor } from './visitor.ts';

export interface Outcome {
  readonly refused: Page;
  readonly verdict: Verdict;
  /** Requests that finding out took. */
  readonly probes: number;
  /** The step shown first, after finding out where that came first. */
  readonly first: Remedy;
  readonly isProven: boolean;
  readonly view: View;
  /** What the visitor sees after it; `null`: the step needs somebody else. */
  readonly after: Page | null;
}

const say = createSay(english);

/** Meets a fault as a visitor does: opens the page, and takes the first step that the card shows. */
export async function takeFirstStep(fault: Fault, visitor: Visitor): Promise<Outcome> {
  await fault.arrange?.(visitor);
  const refused = await visitor.open(fault.url, fault.referer);
  const verdict = judge(refused, fault.referer ?? null);
  if (verdict === null) throw new Error(`Not refused: ${fault.url} answered ${refused.status}`);
  const refusal = refusalOf(refused, verdict);
  let around = circumstancesOf(refused, visitor);
  let [first] = remediesFor(refusal, around);
  let probes = 0;
  if (first?.id === 'find-out') {
    const probing = await findOut(refusal, around, visitor);
    probes = probing.answered.length;
    around = { ...around, probing, now: Date.now() };
    [first] = remediesFor(refusal, around);
  }
  if (first === undefined) throw new Error('No step is shown');
  const view = viewOf(refusal, around, { say, revision: 1 });
  const isProven = isProof(findingOf(around.probing));
  return { refused, verdict, probes, first, isProven, view, after: await take(first, fault, visitor) };
}

function judge(page: Page, referrer: string | null): Verdict | null {
  const unknown = { title: null, cookiesSent: null, cookieBytes: null } as const;
  return diagnose(
    { ...page, ...unknown, referrer, method: 'GET', now: Date.now(), place: 'page' },
    knowledge,
  );
}

function refusalOf({ url, status }: Page, verdict: Verdict): Refusal {
  const common = { id: 'r', kind: 'page', method: 'GET', isPrivate: false, cookieStoreId: null } as const;
  return { ...common, url, status, site: 'site.test', at: Date.now(), verdict };
}

function circumstancesOf(page: Page, visitor: Visitor): Circumstances {
  const link = /<a rel="?login"? href="([^"]+)"/.exec(page.body)?.[1];
  return {
    now: Date.now(),
    cookies: { count: visitor.cookies.size, otherHosts: [] },
    cleared: null,
    tried: [],
    challenges: 0,
    signInLink: link === undefined ? null : new URL(link, page.url).href,
    signInForm: /type="?password/.test(page.body),
    muted: false,
    opensPrivately: true,
    afterForm: false,
    mayRepeat: mayRepeat(page.url, once),
    probing: null,
    running: null,
  };
}

async function findOut(refusal: Refusal, around: Circumstances, visitor: Visitor): Promise<Probing> {
  const questions = questionsFor(refusal, around);
  let probing = begun(questions.map(({ probe }) => probe));
  for (let probe = nextProbe(probing); probe !== null; probe = nextProbe(probing)) {
    const question = questions.find((one) => one.probe === probe);
    if (question === undefined) break;
    const page = await visitor.ask(question.url, question);
    const location = page.headers.find(([name]) => name.toLowerCase() === 'location')?.[1] ?? null;
    const { status, body } = page;
    const outcome = outcomeOf({ status, body, location: status < 400 ? location : null }, judge(page, null));
    probing = answeredBy(probing, { probe, outcome }, {});
    await pause(250);
  }
  return probing;
}

/** Does what the button of a step does, or what a person does who follows its advice. */
async function take({ id, action }: Remedy, fault: Fault, visitor: Visitor): Promise<Page | null> {
  if (id === 'vpn-off') visitor.network = fault.networkWithoutVpn ?? visitor.network;
  if (id === 'sign-in') await fault.signIn?.(visitor);
  if (id === 'come-back-later') await pause(fault.patience ?? 0);
  switch (action?.does) {
    case 'open':
      return id === 'sign-in' && fault.signIn !== undefined
        ? visitor.open(fault.url)
        : visitor.open(action.url);
    case 'clear-cookies':
      visitor.cookies.clear();
      return visitor.open(fault.url, fault.referer);
    case 'wait':
      await pause(Math.max(0, action.until - Date.now()));
      return visitor.open(fault.url, fault.referer);
    case 'reload':
      return visitor.open(fault.url, fault.referer);
    default:
      // The form is in the page itself.
      return id === 'sign-in' && fault.signIn !== undefined ? visitor.open(fault.url) : null;
  }
}
