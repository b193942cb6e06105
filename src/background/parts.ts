import type { Known } from '../core/tab/circumstances.ts';
import type { Report } from '../storage/session.ts';
import type { Gate } from './gate.ts';
import type { HistoryKeeper } from './history-keeper.ts';
import type { Inbox } from './inbox.ts';
import type { KnownDocuments } from './known-documents.ts';
import type { Judge } from './judge.ts';
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
  readonly report: Report;
}

/** The document that a card's message came from: the browser's word, or that of a document which was told its own id by us. */
export interface CardSender {
  readonly tabId: number;
  readonly documentId: string;
  readonly url: string;
}
