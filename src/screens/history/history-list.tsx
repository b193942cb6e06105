import { Component, createRef } from 'preact';
import type { JSX } from 'preact';
import type { HistoryRow } from '../../core/history/row.ts';
import type { SiteRows } from '../../core/history/site-group.ts';
import { readable, shortened } from '../../core/wording/address-runs.ts';
import { clean } from '../../core/wording/clean.ts';
import { timesInWords, verdictInWords } from '../../core/wording/list-words.ts';
import { doorOf, toneOf } from '../../core/wording/look.ts';
import type { Say } from '../../core/wording/say.ts';
import { whenInWords } from '../../core/wording/times.ts';
import { Button } from '../../ui/button.tsx';
import { DoorGlyph } from '../../ui/door.tsx';
import { Icon } from '../../ui/icon.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import type { Place } from '../../ui/virtual-list.tsx';
import type { HistoryActions } from './history-actions.ts';
import { linesOf, offsetsOf, towards } from './lines.ts';
import type { Heights, Line } from './lines.ts';
import { Spark } from './spark.tsx';

interface HistoryListProps extends Pick<
  HistoryActions,
  'onSelect' | 'onSelectAll' | 'onSelectNone' | 'onForget' | 'onFilter'
> {
  readonly say: Say;
  readonly groups: readonly SiteRows[];
  readonly selected: ReadonlySet<string>;
  readonly now: number;
}

interface Drawn {
  readonly groups: readonly SiteRows[];
  readonly heights: Heights;
  readonly lines: readonly Line[];
  readonly offsets: Float64Array;
}

const wide: Heights = { site: 46, row: 41, gap: 18 };
/** Narrower, the cause has lines of its own: as many as the longest of any language fills. */
const narrower: readonly (readonly [query: MediaQueryList, heights: Heights])[] = [
  [matchMedia('(max-width: 420px)'), { site: 46, row: 104, gap: 18 }],
  [matchMedia('(max-width: 900px)'), { site: 46, row: 64, gap: 18 }],
];

/** Refusals by site, however many. One row is in the order of the Tab key: that to which the arrow keys have led. */
export class HistoryList extends Component<HistoryListProps, { readonly active: string | null }> {
  override state: { readonly active: string | null } = { active: null };
  readonly #list = createRef<VirtualList>();
  #drawn: Drawn | null = null;

  #redraw = (): void => this.forceUpdate();

  override componentDidMount(): void {
    for (const [query] of narrower) query.addEventListener('change', this.#redraw);
  }

  override componentWillUnmount(): void {
    for (const [query] of narrower) query.removeEventListener('change', this.#redraw);
  }

  /** Worked out anew only for other groups: a selection changes none of it. */
  #layout(): Drawn {
    const { groups } = this.props;
    const heights = heightsNow();
    if (this.#drawn?.groups === groups && this.#drawn.heights === heights) return this.#drawn;
    const lines = linesOf(groups);
    const offsets = offsetsOf(lines, scaled(heights));
    this.#drawn = { groups, heights, lines, offsets };
    return this.#drawn;
  }

  #gap(): number {
    return scaled(heightsNow()).gap;
  }

  #keyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || event.altKey) return;
    const { lines } = this.#layout();
    const at = Number(target.closest('[data-line]')?.getAttribute('data-line') ?? -1);
    const line = lines[at];
    if ((event.ctrlKey || event.metaKey) && event.key === 'a') this.props.onSelectAll();
    else if (event.key === 'Escape' && this.props.selected.size > 0) this.props.onSelectNone();
    else if (line?.is === 'row' && event.key === ' ') this.#toggle(line.row);
    else if (line?.is === 'row' && event.key === 'Delete') this.#forget(line.row, at);
    else if (!this.#move(event.key, at)) return;
    event.preventDefault();
  };

  #toggle({ id }: HistoryRow): void {
    const { selected, onSelect } = this.props;
    onSelect([id], !selected.has(id));
  }

  /** The selected ones, where this row is one of them. */
  #forget({ id }: HistoryRow, at: number): void {
    const { selected, onForget } = this.props;
    this.#focus(towards('ArrowDown', this.#layout().lines, { from: at, page: 1 }) ?? at - 1);
    onForget(selected.has(id) ? [...selected] : [id]);
  }

  #move(key: string, from: number): boolean {
    const { lines, offsets } = this.#layout();
    const page = Math.max(1, Math.floor(innerHeight / ((offsets[2] ?? 80) - (offsets[1] ?? 0))) - 3);
    const to = towards(key, lines, { from, page });
    if (to === null) return false;
    this.#focus(to);
    return true;
  }

  #focus(at: number): void {
    const line = this.#layout().lines[at];
    if (line?.is !== 'row') return;
    this.#list.current?.reveal(at);
    this.setState({ active: line.row.id }, () => focusWhenDrawn(at));
  }

  override render(): JSX.Element {
    const { say } = this.props;
    const { lines, offsets } = this.#layout();
    return (
      <VirtualList
        ref={this.#list}
        offsets={offsets}
        label={say('history_list')}
        onKeyDown={this.#keyDown}
        item={(index, place) => this.#item(index, lines[index], place)}
      />
    );
  }

  #item(index: number, line: Line | undefined, { top, height }: Place): JSX.Element {
    const { lines } = this.#layout();
    const common = {
      'data-line': index,
      style: {
        top: `${top}px`,
        height: `${height - (line?.is === 'row' && line.isLast ? this.#gap() : 0)}px`,
      },
      'aria-setsize': lines.length,
      'aria-posinset': index + 1,
    };
    if (line === undefined) return <li {...common} />;
    if (line.is === 'site') {
      return (
        <li key={`site ${line.group.site}`} class="site-line" {...common}>
          {this.#site(line.group)}
        </li>
      );
    }
    const { row } = line;
    const fixed = row.fixedBy !== null;
    const tone = fixed ? 'solved' : toneOf(row.verdict);
    return (
      <li key={row.id} class={`line ${tone} ${line.isLast ? 'last' : ''}`} {...common}>
        {this.#row(row, index)}
      </li>
    );
  }

  #site({ site, rows, count, days }: SiteRows): JSX.Element {
    const { say, selected, onSelect, onForget, onFilter } = this.props;
    const name = clean(site, 253);
    const ids = rows.map(({ id }) => id);
    return (
      <>
        <label class="tick">
          <input
            type="checkbox"
            aria-label={say('history_select_site', { site: name })}
            checked={ids.every((id) => selected.has(id))}
            onChange={(event) => onSelect(ids, event.currentTarget.checked)}
          />
        </label>
        <b class="cut" dir="ltr" title={name}>
          {name}
        </b>
        <span class="note">{say('popup_site_count', { count })}</span>
        <Spark days={days} label={say('history_chart', { most: Math.max(...days) })} />
        <Button
          look="icon"
          label={say('history_only_site', { site: name })}
          hint={say('history_only_site', { site: name })}
          onPress={() => onFilter({ site })}
        >
          <Icon name="explain" />
        </Button>
        <Button
          look="icon"
          label={say('popup_forget', { address: name })}
          hint={say('popup_forget', { address: name })}
          onPress={() => onForget(ids)}
        >
          <Icon name="forget" />
        </Button>
      </>
    );
  }

  #row(row: HistoryRow, index: number): JSX.Element {
    const { say, selected, onSelect, now } = this.props;
    const { id, status, verdict, fixedBy, count, lastAt } = row;
    const isActive = this.state.active === null ? index === 1 : this.state.active === id;
    const address = shortAddress(row);
    const tabIndex = isActive ? 0 : -1;
    const why = fixedBy === null ? verdictInWords(verdict, say) : fixedInWords(row, say);
    return (
      <>
        <label class="tick">
          <input
            type="checkbox"
            tabIndex={tabIndex}
            aria-label={say('history_select', { address })}
            checked={selected.has(id)}
            onChange={(event) => onSelect([id], event.currentTarget.checked)}
          />
        </label>
        <DoorGlyph door={fixedBy === null ? doorOf(verdict) : 'ajar'} />
        <span class="plate">{status}</span>
        <a
          class="path cut"
          href={`../explain/index.html#${id}`}
          title={clean(row.url, 500)}
          tabIndex={tabIndex}
        >
          {address}
        </a>
        <span class="cause">{why}</span>
        <span class="times">{count === 1 ? '' : timesInWords(count, say)}</span>
        <span class="when">{whenInWords(lastAt, now, say)}</span>
      </>
    );
  }
}

function fixedInWords({ fixedBy, status }: HistoryRow, say: Say): string {
  const byCookies = fixedBy === 'clear-cookies' || fixedBy === 'clear-page-cookies';
  return say(byCookies ? 'popup_row_fixed_by_cookies' : 'popup_row_fixed', { status: `${status}` });
}

/** What the row shows below the name of its site: the path, before it the host where that is another one, and the method of what was no page. */
function shortAddress({ url, site, kind, method }: HistoryRow): string {
  const parsed = URL.parse(url);
  const host = parsed === null || parsed.host === site || parsed.host === `www.${site}` ? '' : parsed.host;
  const path = parsed === null ? url : `${parsed.pathname}${parsed.search}`;
  const address = shortened(readable(`${host}${path}`), 160);
  return kind === 'page' && method === 'GET' ? address : `${clean(method, 20)} ${address}`;
}

function heightsNow(): Heights {
  return narrower.find(([query]) => query.matches)?.[1] ?? wide;
}

/** Heights grow with the size that the visitor reads at. */
function scaled({ site, row, gap }: Heights): Heights {
  const by = Math.max(1, Number.parseFloat(getComputedStyle(document.body).fontSize) / 14);
  return { site: site * by, row: row * by, gap: gap * by };
}

/** An item that was far away is drawn in the frame after the scrolling. */
function focusWhenDrawn(at: number, tries = 5): void {
  const link = document.querySelector<HTMLElement>(`[data-line="${at}"] a`);
  if (link !== null) link.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusWhenDrawn(at, tries - 1));
}
