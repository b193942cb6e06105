import { isConnected } from '../platform/send.ts';
import { createHost } from './host.ts';
import type { Host } from './host.ts';
import { stand } from './stand.ts';
import type { Because } from './stand.ts';

interface Standing {
  /** A new host stands in the page, until the signal fires. */
  readonly arrived: (host: Host, signal: AbortSignal) => void;
  /** `removed` is the end: the page took the host out once too often. */
  readonly report: (because: Because) => void;
}

const mostReturns = 3;

/**
 * Keeps our element in the page while the signal lasts. A page may take it out, or rewrite itself: then it comes back as
 * a new one, since `document.open` also drops the listeners of everything that stood there; three times, then no more.
 */
export function keepStanding({ arrived, report }: Standing, signal: AbortSignal): void {
  let returns = 0;
  const arrive = async (): Promise<void> => {
    await rootElement(signal);
    if (signal.aborted) return;
    const visit = new AbortController();
    const both = AbortSignal.any([signal, visit.signal]);
    const lost = (): void => {
      visit.abort();
      // Cut off from its extension, it does not come back either.
      if (returns === mostReturns || !isConnected()) report('removed');
      else void arrive();
      returns += 1;
    };
    const host = createHost();
    arrived(host, both);
    stand(host.element, { lost, report }, both);
  };
  void arrive();
}

/** A script can be injected before there is a root element, and `document.open` takes it away for a while. */
function rootElement(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!document.firstElementChild) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect());
    look();
  });
}
