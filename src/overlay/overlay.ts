import type { SmallAction, StepView, View } from '../core/wording/view.ts';
import type { Push } from '../messages/message.ts';
import { isConnected, listen } from '../platform/send.ts';
import { ask } from './ask.ts';
import type { Answer, Question } from './ask.ts';
import { containEvents } from './contain-events.ts';
import { copyText } from './copy-text.ts';
import { prepareHost } from './host.ts';
import type { Host } from './host.ts';
import { keepStanding } from './keep-standing.ts';
import { pause } from './pause.ts';
import { readExcerpt } from './read-excerpt.ts';
import type { Because } from './stand.ts';
import { draw, erase, focusLandmark } from './surface.tsx';
import type { Doings, Shown } from './surface.tsx';
import { whenReadable } from './when-readable.ts';

/** Milliseconds that a button says "Copied", and after which a pill in use is looked at again. */
const moment = 2_000;
/** A live region must have stood there for a while before what it says is spoken; milliseconds. */
const breath = 100;

/**
 * The card's life in one refused document: it tells the background where it stands and what the document says, shows
 * the finished view that comes back, and passes on what a person presses. It decides nothing.
 */
export class Overlay {
  readonly #status: () => number;
  readonly #life = new AbortController();
  readonly #signal = this.#life.signal;
  #shown: Shown | null = null;
  #host: Host | null = null;
  #asked = 0;
  #read = '';

  /** @param status of the document, as the browser's own record of the navigation tells it by now. */
  constructor(status: () => number) {
    this.#status = status;
  }

  /** Begins. The signal fires when it is over: when there is nothing to show here any more. */
  start(): AbortSignal {
    const signal = this.#signal;
    // First of all it asks: all that follows is done while the background thinks.
    whenReadable((occasion) => void this.#tell(occasion), signal);
    listen((message) => this.#receive(message), signal);
    // One of the page's own making would let it ask us as often as it likes.
    const onShow = (shown: PageTransitionEvent): unknown =>
      shown.persisted && shown.isTrusted && this.#tell('again');
    addEventListener('pageshow', onShow, { signal });
    document.addEventListener('visibilitychange', () => isConnected() || this.#cutOff(), { signal });
    prepareHost();
    return signal;
  }

  /**
   * A later question makes the answer to an earlier one void. With nothing to show for a document that has been read, it
   * leaves.
   */
  async #tell(occasion: 'early' | 'read' | 'again'): Promise<void> {
    const excerpt = occasion === 'early' ? null : readExcerpt(this.#host?.element ?? null);
    const read = JSON.stringify(excerpt);
    if (occasion === 'read' && read === this.#read) return;
    this.#read = read;
    this.#asked += 1;
    const asked = this.#asked;
    const answer = await this.#ask({ type: 'overlay/ready', status: this.#status(), excerpt });
    if (asked !== this.#asked) return;
    this.#hear(answer);
    if (document.readyState !== 'loading' && !this.#shown && excerpt) this.#leave();
  }

  #ask(question: Question): Promise<Answer> {
    return ask(question, this.#signal);
  }

  #hear(answer: Answer): void {
    if (answer === 'cut-off') this.#cutOff();
    else if (answer !== 'silence') this.#take(answer);
  }

  /** What the card can do by itself stays, and it says why the rest is gone. */
  #cutOff(): void {
    const view = this.#shown?.view;
    if (view?.kind !== 'card') {
      this.#leave();
      return;
    }
    const { cutOff } = view.words;
    const why = [{ text: cutOff, mark: null }];
    const steps = view.steps.filter(({ copies }) => copies !== null);
    const disclosures = view.disclosures.filter(({ button }) => button?.copies !== null);
    this.#change({ view: { ...view, why, steps, disclosures, footer: [], countdownTo: null } });
    void this.#say(cutOff);
  }

  #receive(message: unknown): void {
    // Only our own background is heard here, and this is what it says.
    const push = message as Push;
    if (push.type === 'card/view') this.#update(push.view);
    else this.#focus();
  }

  /**
   * What is pushed is addressed to a tab, and may arrive in the document after the one that was meant; or this document was taken for another
   * one: whoever is told of another refusal asks.
   */
  #update(view: View): void {
    if (view.refusal === this.#shown?.view.refusal) this.#take(view);
    else if (this.#shown) void this.#tell('again');
  }

  #take(view: View | null): void {
    const before = this.#shown?.view;
    if (view === null) {
      if (before) this.#leave();
      return;
    }
    if (before && view.revision < before.revision) return;
    if (before) this.#change({ view });
    else this.#appear(view);
    if (view.sentence !== before?.sentence) void this.#say(view.sentence);
    if (view.kind === 'pill' && view.staysFor !== null) void this.#linger(view, view.staysFor);
  }

  #appear(view: View): void {
    this.#shown = { view, collapsed: false, copied: null, busy: null, said: '' };
    const arrived = (host: Host, signal: AbortSignal): void => this.#arrive(host, signal);
    keepStanding({ arrived, report: (because) => this.#report(because) }, this.#signal);
  }

  #arrive(host: Host, signal: AbortSignal): void {
    this.#host = host;
    containEvents(host.root, this.#doings.onCollapse, signal);
    signal.addEventListener('abort', () => {
      this.#host = null;
      erase(host.root);
    });
    this.#change({});
  }

  #change(change: Partial<Shown>): void {
    if (!this.#shown) return;
    this.#shown = { ...this.#shown, ...change };
    if (!this.#host) return;
    const { element, root } = this.#host;
    const { direction } = this.#shown.view;
    // What changes about the element is looked at: nothing, most of the time.
    if (element.dir !== direction) element.dir = direction;
    draw(root, this.#shown, this.#doings);
  }

  /** Lets a screen reader say something, once; and the button of a step, that its text was copied. */
  async #say(said: string, copied: string | null = null): Promise<void> {
    await pause(breath, this.#signal);
    this.#change({ said, copied });
    await pause(moment, this.#signal);
    if (this.#shown?.said === said) this.#change({ said: '', copied: null });
  }

  #focus(): void {
    if (!this.#host) return;
    this.#change({ collapsed: false });
    focusLandmark(this.#host.root);
  }

  readonly #doings: Doings = {
    onStep: (step: StepView) => void (step.copies === null ? this.#act(step) : this.#copy(step, step.copies)),
    onSmall: (action: SmallAction) => void this.#act(action),
    onCollapse: () => this.#change({ collapsed: true }),
    onExpand: () => this.#change({ collapsed: false }),
  };

  async #act({ remedy }: { readonly remedy: string }): Promise<void> {
    if (this.#shown?.busy !== null) return;
    this.#change({ busy: remedy });
    const answer = await this.#ask({ type: 'overlay/act', remedy });
    this.#change({ busy: null });
    this.#hear(answer);
    if (answer === 'silence') void this.#tell('again');
  }

  async #copy({ remedy }: StepView, text: string): Promise<void> {
    const view = this.#shown?.view;
    if (view?.kind !== 'card' || !(await copyText(text))) return;
    void this.#say(view.words.copied, remedy);
    this.#hear(await this.#ask({ type: 'overlay/act', remedy }));
  }

  /** A pill that has said what it had to say goes by itself, not while somebody points at it or stands in it. */
  async #linger(view: View, milliseconds: number): Promise<void> {
    await pause(milliseconds, this.#signal);
    while (!this.#signal.aborted && this.#host?.element.matches(':hover, :focus-within')) {
      await pause(moment, this.#signal);
    }
    if (this.#shown?.view === view) this.#leave();
  }

  #report(because: Because): void {
    void ask({ type: 'overlay/gone', because }, new AbortController().signal);
    if (because === 'removed') this.#leave();
  }

  #leave(): void {
    this.#life.abort();
  }
}
