/** Arrow keys in a list of rows: up and down between the rows, left and right between the controls of one. */
export function moveByArrow(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { currentTarget: list, target } = event;
  if (!(list instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const next = nextFocus(event.key, list, target);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Where the focus goes before the row that holds it leaves the list: to the next row, else to the one before. */
export function neighbourOf(focused: Element | null): HTMLElement | undefined {
  const row = focused?.closest('[data-row]');
  const list = focused?.closest('main');
  if (!row || !list) return undefined;
  const rows = [...list.querySelectorAll('[data-row]')];
  const at = rows.indexOf(row);
  const neighbour = rows[at + 1] ?? rows[at - 1];
  return neighbour === undefined ? undefined : controlsOf(neighbour)[0];
}

function nextFocus(key: string, list: HTMLElement, from: HTMLElement): HTMLElement | undefined {
  const rows = [...list.querySelectorAll('[data-row]')];
  const row = from.closest('[data-row]');
  if (row === null) return undefined;
  const at = rows.indexOf(row);
  const towards = rowAt(key, at, rows.length);
  if (towards !== null) return first(rows[towards]);
  const step = sideways(key, getComputedStyle(list).direction);
  if (step === 0) return undefined;
  const controls = controlsOf(row);
  return controls[controls.indexOf(from) + step];
}

function rowAt(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** One control onwards or back: in a right-to-left language, onwards is to the left. */
function sideways(key: string, direction: string): -1 | 0 | 1 {
  if (key === 'ArrowRight') return direction === 'rtl' ? -1 : 1;
  if (key === 'ArrowLeft') return direction === 'rtl' ? 1 : -1;
  return 0;
}

function first(row: Element | undefined): HTMLElement | undefined {
  return row === undefined ? undefined : controlsOf(row)[0];
}

function controlsOf(row: Element): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('a[href], button')];
}
