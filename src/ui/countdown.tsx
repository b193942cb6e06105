import { Component } from 'preact';
import type { JSX } from 'preact';

interface CountdownProps {
  /** Milliseconds since 1970. */
  readonly to: number;
  /** Called once, at zero, when the document can be seen. */
  readonly onZero: () => void;
}

/**
 * A clock that counts down. At zero it calls `onZero`, in a hidden tab only when the person comes back to it: a page
 * that reloads itself in the background would only ask too often again.
 */
export class Countdown extends Component<CountdownProps> {
  readonly #begun = Date.now();
  #ticking: ReturnType<typeof setInterval> | undefined;
  #isOver = false;

  override componentDidMount(): void {
    this.#ticking = setInterval(() => this.#tick(), 500);
  }

  override componentWillUnmount(): void {
    clearInterval(this.#ticking);
  }

  #tick(): void {
    this.forceUpdate();
    if (this.#isOver || Date.now() < this.props.to || document.hidden) return;
    this.#isOver = true;
    this.props.onZero();
  }

  override render(): JSX.Element {
    const { to } = this.props;
    const left = Math.max(0, to - Date.now());
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

/** Seconds as people read them on a clock: 0:09, 1:42, 75:00. */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}
