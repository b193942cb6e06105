/**
 * The few calls that the overlay makes to the browser, without the polyfill: it costs 3 kB gzipped, and Chromium 148+
 * and Firefox both answer with promises under `browser`, older Chromium under `chrome`.
 */
interface Sender {
  readonly id?: string;
  readonly tab?: unknown;
}

type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => void;

interface Runtime {
  /** Gone once the extension was reloaded or removed under the running script (Chromium 156). */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

declare const browser: { readonly runtime?: Runtime } | undefined;
declare const chrome: { readonly runtime?: Runtime } | undefined;

function runtime(): Runtime | undefined {
  return typeof browser === 'undefined' ? chrome?.runtime : browser.runtime;
}

/** Whether the extension that started this script still runs: after a reload of the extension it never does again. */
export function isConnected(): boolean {
  return runtime()?.id !== undefined;
}

/** Sends one message to the background. Rejects, or gives `undefined`, when nobody answered. */
export async function send(message: unknown): Promise<unknown> {
  return runtime()?.sendMessage(message);
}

/** Calls `receive` with each message that the background sends to this document; a content script's has a tab. */
export function listen(receive: (message: unknown) => void, signal: AbortSignal): void {
  const api = runtime();
  if (!api) return;
  const listener: Listener = (message, sender, respond) => {
    if (sender.id !== api.id || sender.tab !== undefined) return;
    receive(message);
    respond(true);
  };
  api.onMessage.addListener(listener);
  signal.addEventListener('abort', () => api.onMessage.removeListener(listener));
}
