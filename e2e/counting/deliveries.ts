import { copyWithCode } from '../driver/copy-with-code.ts';

/** One event as the browser handed it to a listener of the background. */
export interface Delivery {
  /** Such as `webRequest.onResponseStarted`. */
  readonly event: string;
  /** When the listener was called; milliseconds since 1970. */
  readonly at: number;
  /** When this life of the background began. */
  readonly born: number;
  /** When it happened, by the browser; 0 where it does not say. */
  readonly happened: number;
  readonly url: string;
  readonly type: string;
  readonly frameId: number;
}

/** Where the deliveries stand, in `storage.session`. */
export const deliveriesKey = 'bench-deliveries';

/** Runs in the background before its own code. Each listener is put into one that notes the call first. */
function noteDeliveries(key: string): void {
  interface ListenedTo {
    addListener(listener: Listener, ...rest: unknown[]): void;
    removeListener(listener: Listener): void;
    hasListener(listener: Listener): boolean;
  }
  type Listener = (...args: unknown[]) => unknown;
  type Api = Readonly<Record<string, unknown>> & {
    readonly storage: { readonly session: { set(items: object): Promise<void> } };
  };
  const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
  const api = browser ?? chrome;
  const noted: object[] = [];
  const note = (event: string, about: unknown): void => {
    const at = performance.timeOrigin + performance.now();
    const { timeStamp = 0, url = '', type = '', frameId = -1 } = (about ?? {}) as Record<string, unknown>;
    noted.push({ event, at, born: performance.timeOrigin, happened: timeStamp, url, type, frameId });
    void api.storage.session.set({ [key]: noted });
  };
  const wrap = (name: string, event: ListenedTo): void => {
    const wrapped = new Map<Listener, Listener>();
    const add = event.addListener.bind(event);
    const remove = event.removeListener.bind(event);
    const has = event.hasListener.bind(event);
    event.addListener = (listener, ...rest) => {
      const noting = (...args: unknown[]): unknown => {
        note(name, args[0]);
        return listener(...args);
      };
      wrapped.set(listener, noting);
      add(noting, ...rest);
    };
    event.removeListener = (listener) => remove(wrapped.get(listener) ?? listener);
    event.hasListener = (listener) => has(wrapped.get(listener) ?? listener);
  };
  for (const room of ['webRequest', 'webNavigation', 'tabs', 'windows', 'cookies', 'alarms', 'permissions']) {
    const events = Object.entries((api[room] ?? {}) as Readonly<Record<string, unknown>>);
    for (const [name, event] of events)
      if (name.startsWith('on')) wrap(`${room}.${name}`, event as ListenedTo);
  }
}

/** The code that notes deliveries, to stand before that of a background. */
export function notingCode(): string {
  return `{ const __name = (value) => value; (${noteDeliveries.toString()})(${JSON.stringify(deliveriesKey)}); }\n`;
}

/** A copy of a built package whose background notes each event that it is handed. The folder is the caller's to remove. */
export function notingCopy(built: string): Promise<string> {
  return copyWithCode(built, notingCode());
}
