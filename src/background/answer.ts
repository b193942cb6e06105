import { parseMessage } from '../messages/message.ts';
import type { View } from '../core/wording/view.ts';
import type { Answers, Input, MessageType, Parsed, Reply } from '../messages/message.ts';
import { browser } from '../platform/browser.ts';
import type { Runtime } from '../platform/browser.ts';
import { findEntry } from '../storage/history.ts';
import { forgetKept } from '../storage/kept-responses.ts';
import { frontTab, openInTab } from '../platform/tabs.ts';
import type { CardSender, Parts } from './parts.ts';
import { judgeHeaders, readPage } from './read-page.ts';

type Answer<T extends MessageType, S> = (parts: Parts, input: Input<T>, sender: S) => Promise<Answers[T]>;

const fromOverlay = {
  'overlay/ready': async (parts, { status, excerpt }, sender) => {
    const { tabId, documentId } = sender;
    // Nothing is drawn before the document has said its status; once it is read to its end, there is nothing more to wait for.
    if (status === 0 && excerpt === null) return null;
    parts.tabs.apply(tabId, { type: 'card-ready', documentId, status });
    const { judgeDoubtful } = await parts.later();
    if (excerpt !== null) await judgeDoubtful(parts, sender, { status, excerpt });
    await (excerpt === null ? judgeShown(parts, tabId) : readPage(parts, sender, excerpt));
    return viewForCard(parts, sender);
  },
  'overlay/act': async (parts, { remedy }, sender) => {
    if (!standsIn(parts, sender)) return null;
    const { act, viewFor } = await parts.later();
    await act(parts, sender.tabId, remedy);
    return viewFor(parts, sender.tabId);
  },
  'overlay/gone': (parts, _because, { tabId, documentId }) => {
    parts.tabs.apply(tabId, { type: 'card-impossible', documentId });
    return Promise.resolve(null);
  },
} satisfies { [T in MessageType & `overlay/${string}`]: Answer<T, CardSender> };

const fromPage = {
  'page/act': async (parts, { tabId, remedy }) => {
    await (await parts.later()).act(parts, tabId, remedy);
    return null;
  },
  'page/clear': async (parts, { tabId, kept }) => {
    await (await parts.later()).clearChosen(parts, tabId, kept);
    return null;
  },
  'page/forget': async (parts, { ids }) => {
    await parts.history.forget(ids);
    await forgetKept(ids);
    return null;
  },
  'page/open': async (_parts, { id }) => {
    const [entry, tab] = await Promise.all([findEntry(id), frontTab()]);
    if (entry !== null && tab !== null) await openInTab(tab.id, entry.url);
    return null;
  },
} satisfies { [T in MessageType & `page/${string}`]: Answer<T, null> };

async function judgeShown(parts: Parts, tabId: number): Promise<void> {
  const { page } = parts.tabs.get(tabId);
  if (page.phase === 'refused') await judgeHeaders(parts, { tabId, refusal: page.refusal, response: null });
}

/** Only the card of the refused document itself gets a view: one that stands elsewhere must leave. */
async function viewForCard(parts: Parts, sender: CardSender): Promise<View | null> {
  if (!standsIn(parts, sender)) return null;
  const view = await (await parts.later()).viewFor(parts, sender.tabId);
  return standsIn(parts, sender) ? view : null;
}

function standsIn(parts: Parts, { tabId, documentId }: CardSender): boolean {
  const { page } = parts.tabs.get(tabId);
  return (page.phase === 'refused' || page.phase === 'solved') && page.documentId === documentId;
}

/**
 * The one listener for messages. `undefined`: not a message of ours, or not from one who may send it; then nobody answers.
 */
export function answer(
  parts: Parts,
  raw: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<MessageType>> | undefined {
  const isPage = sender.url?.startsWith(browser.runtime.getURL('')) === true;
  const message = parseMessage(raw, isPage ? 'extension-page' : 'overlay');
  const card = message === null ? null : cardSender(sender, message);
  if (sender.id !== browser.runtime.id || message === null || (!isPage && card === null)) {
    parts.turnAway();
    return undefined;
  }
  return parts.gate
    .opened()
    .then(() => dispatch(parts, message, card))
    .then((value): Reply<MessageType> => ({ why403: true, ok: true, value }))
    .catch((error: unknown): Reply<MessageType> => {
      parts.report(error);
      return { why403: true, ok: false, error: error instanceof Error ? error.message : 'unknown' };
    });
}

/** `null`: no card's message, or of nobody who may have a card. */
function cardSender(sender: Runtime.MessageSender, { input }: Parsed): CardSender | null {
  const tabId = sender.tab?.id;
  if (!('document' in input) || tabId === undefined || sender.frameId !== 0) return null;
  // Newer than the polyfill's types.
  const told = 'documentId' in sender && typeof sender.documentId === 'string' ? sender.documentId : null;
  // Only a document into which we injected it knows its id.
  const documentId = input.document ?? told;
  return documentId === null ? null : { tabId, documentId, url: sender.url ?? '' };
}

function dispatch(parts: Parts, message: Parsed, card: CardSender | null): Promise<Answers[MessageType]> {
  switch (message.type) {
    case 'page/act':
      return fromPage['page/act'](parts, message.input);
    case 'page/clear':
      return fromPage['page/clear'](parts, message.input);
    case 'page/forget':
      return fromPage['page/forget'](parts, message.input);
    case 'page/open':
      return fromPage['page/open'](parts, message.input);
    default:
      return card === null ? Promise.resolve(null) : dispatchCard(parts, message, card);
  }
}

type CardMessage = Extract<Parsed, { type: `overlay/${string}` }>;

function dispatchCard(parts: Parts, message: CardMessage, card: CardSender): Promise<Answers[MessageType]> {
  switch (message.type) {
    case 'overlay/ready':
      return fromOverlay['overlay/ready'](parts, message.input, card);
    case 'overlay/act':
      return fromOverlay['overlay/act'](parts, message.input, card);
    case 'overlay/gone':
      return fromOverlay['overlay/gone'](parts, message.input, card);
  }
}
