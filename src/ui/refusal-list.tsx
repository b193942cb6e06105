import type { JSX } from 'preact';
import { Button } from './button.tsx';
import { DoorGlyph } from './door.tsx';
import { Icon } from './icon.tsx';
import { moveByArrow, neighbourOf } from './list-focus.ts';
import type { RefusalRow, RowNames, SiteGroup } from './refusal-row.ts';

/** What can be done with a row. */
export interface RowActions {
  readonly onExplain: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onForget: (row: RefusalRow) => void;
}

/** Refusals by site. The arrow keys go from row to row, left and right to what can be done with one. */
export function SiteList({
  groups,
  ...actions
}: RowActions & { readonly groups: readonly SiteGroup[] }): JSX.Element {
  return (
    <ul class="sites" onKeyDown={moveByArrow}>
      {groups.map((group) => (
        <li key={group.site}>
          <div class="site">
            <span class="initial" aria-hidden="true">
              {initialOf(group.site)}
            </span>
            <h3 class="cut" dir="ltr">
              {group.site}
            </h3>
            <span class="count" aria-hidden="true">
              {group.count}
            </span>
            <span class="unseen">{group.countInWords}</span>
          </div>
          <Rows rows={group.rows} {...actions} />
        </li>
      ))}
    </ul>
  );
}

/** Refusals one below the other. */
export function RowList({
  rows,
  ...actions
}: RowActions & { readonly rows: readonly RefusalRow[] }): JSX.Element {
  return (
    <div onKeyDown={moveByArrow}>
      <Rows rows={rows} {...actions} />
    </div>
  );
}

function Rows({ rows, ...actions }: RowActions & { readonly rows: readonly RefusalRow[] }): JSX.Element {
  return (
    <ul>
      {rows.map((row) => (
        <Row key={row.id} row={row} {...actions} />
      ))}
    </ul>
  );
}

function Row({ row, onExplain, ...actions }: RowActions & { readonly row: RefusalRow }): JSX.Element {
  const note = `note-${row.id}`;
  return (
    <li class={`refusal ${row.tone}`} data-row>
      <DoorGlyph door={row.door} />
      <a
        class="address cut"
        href={row.href}
        title={row.title}
        aria-describedby={note}
        onClick={(event) => {
          event.preventDefault();
          onExplain(row.id);
        }}
      >
        {row.address}
      </a>
      <span class="aside">{row.aside}</span>
      <span class="note" id={note}>
        {row.note}
      </span>
      {row.names !== null && <RowButtons row={row} names={row.names} {...actions} />}
    </li>
  );
}

interface RowButtonsProps extends Omit<RowActions, 'onExplain'> {
  readonly row: RefusalRow;
  readonly names: RowNames;
}

function RowButtons({ row, names, onOpen, onForget }: RowButtonsProps): JSX.Element {
  return (
    <span class="acts">
      <Button look="icon" label={names.open} hint={names.open} onPress={() => onOpen(row.id)}>
        <Icon name="open" />
      </Button>
      {names.forget !== null && (
        <Button look="icon" label={names.forget} hint={names.forget} onPress={() => forget(row, onForget)}>
          <Icon name="forget" />
        </Button>
      )}
    </span>
  );
}

/** The focus leaves the row before the row leaves the list: else it would fall back to the top of the page. */
function forget(row: RefusalRow, onForget: RowActions['onForget']): void {
  const focused = document.activeElement;
  (neighbourOf(focused) ?? focused?.closest('main'))?.focus();
  onForget(row);
}

/** A site's first letter stands for its picture: asking a server for one would tell it what was looked at. */
function initialOf(site: string): string {
  return (/[\p{L}\p{N}]/u.exec(site)?.[0] ?? '·').toUpperCase();
}
