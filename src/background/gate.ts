import type { Report } from '../storage/session.ts';

/** Lets events through, in their order, once the state is loaded. */
export interface Gate {
  /** A listener that returns nothing: it runs at once when the state is there, else as soon as it is. */
  through<A extends readonly unknown[]>(handler: (...args: A) => void): (...args: A) => void;
  /** Resolves when all events that came before have been handled. */
  opened(): Promise<void>;
  isOpen(): boolean;
}

/** A background that cannot load its state starts from nothing, and says so: refusals from now on are worth more than none. */
export function createGate(load: () => Promise<void>, report: Report): Gate {
  let isOpen = false;
  const waiting: (() => void)[] = [];
  const run = (task: () => void): void => {
    try {
      task();
    } catch (error) {
      report(error);
    }
  };
  // A microtask later: what is loaded goes into parts that are still being made.
  const opening = Promise.resolve()
    .then(load)
    .catch(report)
    .then(() => {
      isOpen = true;
      for (const task of waiting.splice(0)) run(task);
    });
  return {
    through:
      (handler) =>
      (...args) => {
        if (isOpen) run(() => handler(...args));
        else waiting.push(() => handler(...args));
      },
    opened: () => opening,
    isOpen: () => isOpen,
  };
}
