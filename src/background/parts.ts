import type { CookieCount } from '../core/remedies/remedy.ts';
import type { Known } from '../core/tab/circumstances.ts';
import type { View } from '../core/wording/view.ts';
import type { Excerpt } from '../messages/message.ts';
import type { Runtime } from '../platform/browser.ts';
import type { Report } from '../storage/session.ts';
import type { CookiesAsked } from './cookie-jar.ts';
import type { Gate } from './gate.ts';
import type { HistoryKeeper } from './history-keeper.ts';
import type { Inbox } from './inbox.ts';
import type { KnownDocuments } from './known-documents.ts';
import type { Diagnosing, Judge } from './judge.ts';
import type { Language } from './language.ts';
import type { Muting } from './muting.ts';
import type { Noticed } from './noticing.ts';
import type { Orphans } from './orphans.ts';
import type { RequestQueue } from './request-queue.ts';
import type { TabStore } from './tab-store.ts';

/** What the rooms of the background share. */
export interface Parts {
  readonly gate: Gate;
  readonly tabs: TabStore;
  readonly orphans: Orphans;
  readonly documents: KnownDocuments;
  /** By tab, the newest page of which only its own text can tell whether it was refused. */
  readonly doubts: Map<number, Noticed>;
  readonly inbox: Inbox;
  readonly requests: RequestQueue;
  readonly history: HistoryKeeper;
  readonly judge: Judge;
  readonly language: Language;
  readonly muting: Muting;
  /** What the package, the browser and the visitor's organisation tell, whatever a tab shows. */
  readonly known: () => Promise<Known>;
  /** What was chosen, to where it must be known beforehand: which sites are muted, and what is listened to. */
  readonly heedSettings: () => Promise<void>;
  /** A message was refused at the door. How many were, in this life of the background, stands in `storage.session`. */
  readonly turnAway: () => void;
  /** Read when it is first needed, and then kept. */
  readonly later: () => Promise<Later>;
  readonly report: Report;
}

/**
 * What is needed only once something was refused or somebody pressed something: most starts of the background are for a page that nobody
 * refused, and read half as much. What each function is for stands where it is made.
 */
export interface Later extends Diagnosing {
  readonly viewFor: (parts: Parts, tabId: number) => Promise<View | null>;
  readonly judgeDoubtful: (parts: Parts, sender: CardSender, read: ReadDocument) => Promise<void>;
  readonly countCookies: (asked: CookiesAsked) => Promise<CookieCount | null>;
  readonly act: (parts: Parts, tabId: number, remedyId: string) => Promise<void>;
  readonly clearChosen: (parts: Parts, tabId: number, kept: readonly string[]) => Promise<void>;
  readonly recallCleared: (parts: Parts) => Promise<void>;
  readonly resumeClearing: (parts: Parts) => Promise<void>;
  readonly wipeInTime: () => Promise<void>;
  readonly catchUp: (parts: Parts) => Promise<void>;
  readonly startOver: (parts: Parts) => Promise<void>;
  readonly retain: (now: number) => Promise<void>;
  readonly welcome: (details: Runtime.OnInstalledDetailsType) => Promise<void>;
}

/** What a document says of itself. */
export interface ReadDocument {
  readonly status: number;
  readonly excerpt: Excerpt;
}

/** The document that a card's message came from: the browser's word, or that of a document which was told its own id by us. */
export interface CardSender {
  readonly tabId: number;
  readonly documentId: string;
  readonly url: string;
}
