import { Component } from 'preact';
import type { JSX } from 'preact';

interface CountdownProps {
  /** Milliseconds since 1970. */
  readonly to: number;
  /** Called once, at zero, when the document can be seen. */
  readonly onZero: () => void;
}

interface CountdownState {
  readonly now: number;
}

/**
 * A clock that counts down. At zero it calls `onZero`, in a hidden tab only when the person comes back to it: a page
 * that reloads itself in the background would only ask too often again.
 */
export class Countdown extends Component<CountdownProps, CountdownState> {
  override state: CountdownState = { now: Date.now() };
  readonly #begun = Date.now();
  #ended = new AbortController();
  #over = false;

  override componentDidMount(): void {
    const { signal } = this.#ended;
    const ticking = setInterval(this.#tick, 500);
    signal.addEventListener('abort', () => clearInterval(ticking));
    document.addEventListener('visibilitychange', this.#tick, { signal });
  }

  override componentWillUnmount(): void {
    this.#ended.abort();
  }

  #tick = (): void => {
    const now = Date.now();
    this.setState({ now });
    if (this.#over || now < this.props.to || document.hidden) return;
    this.#over = true;
    this.props.onZero();
  };

  override render(): JSX.Element {
    const { to } = this.props;
    const left = Math.max(0, to - this.state.now);
    return (
      <>
        <p class="clock" role="timer">
          {clock(Math.ceil(left / 1000))}
        </p>
        <progress value={to - this.#begun - left} max={Math.max(1, to - this.#begun)} aria-hidden="true" />
      </>
    );
  }
}

/** Seconds as people read them on a clock: 0:09, 1:42, 1:00:00. */
function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, place) => (place === 0 ? `${part}` : `${part}`.padStart(2, '0'))).join(':');
}
