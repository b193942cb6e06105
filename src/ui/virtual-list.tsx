import { Component, createRef } from 'preact';
import type { JSX } from 'preact';

interface VirtualListProps {
  /** Where each item begins, in CSS pixels, and after the last one where the list ends. */
  readonly offsets: Float64Array;
  /** One item as a list item; `style` puts it in its place. */
  readonly item: (index: number, style: Place) => JSX.Element;
  readonly label: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Where an item lies in the list, in CSS pixels. */
export interface Place {
  readonly top: number;
  readonly height: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Items drawn beyond each edge of the window: what a flick shows before the next frame. */
const beyond = 8;

/** A list that scrolls with the page and draws only what can be seen of it, however long it is. */
export class VirtualList extends Component<VirtualListProps, Stretch> {
  override state: Stretch = { from: 0, to: 40 };
  readonly #list = createRef<HTMLUListElement>();
  #frame = 0;

  override componentDidMount(): void {
    addEventListener('scroll', this.#look, { passive: true });
    addEventListener('resize', this.#look);
    this.#look();
  }

  override componentDidUpdate(): void {
    this.#look();
  }

  override componentWillUnmount(): void {
    removeEventListener('scroll', this.#look);
    removeEventListener('resize', this.#look);
    cancelAnimationFrame(this.#frame);
  }

  /** Scrolls no further than needed until the whole item can be seen. */
  reveal(index: number): void {
    const top = this.#top() + scrollY;
    const { offsets } = this.props;
    const from = top + (offsets[index] ?? 0);
    const to = top + (offsets[index + 1] ?? 0);
    if (from < scrollY + margin) scrollTo({ top: from - margin });
    else if (to > scrollY + innerHeight - margin) scrollTo({ top: to - innerHeight + margin });
  }

  #top(): number {
    return this.#list.current?.getBoundingClientRect().top ?? 0;
  }

  #look = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const { offsets } = this.props;
      const top = -this.#top();
      const from = Math.max(0, indexAt(offsets, top) - beyond);
      const to = Math.min(offsets.length - 1, indexAt(offsets, top + innerHeight) + beyond);
      if (from !== this.state.from || to !== this.state.to) this.setState({ from, to });
    });
  };

  override render(): JSX.Element {
    const { offsets, item, label, onKeyDown } = this.props;
    const { from, to } = this.state;
    const items: JSX.Element[] = [];
    for (let index = from; index < Math.min(to, offsets.length - 1); index += 1) {
      const top = offsets[index] ?? 0;
      items.push(item(index, { top, height: (offsets[index + 1] ?? top) - top }));
    }
    return (
      <ul
        ref={this.#list}
        class="virtual"
        aria-label={label}
        style={{ height: offsets.at(-1) ?? 0 }}
        onKeyDown={onKeyDown}
      >
        {items}
      </ul>
    );
  }
}

/** What stays free above and below an item that is brought into view. */
const margin = 80;

/** The item that lies at this height. */
export function indexAt(offsets: Float64Array, height: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle + 1] ?? Infinity) > height) high = middle;
    else low = middle + 1;
  }
  return low;
}
