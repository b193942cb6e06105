import { everything } from '../../src/core/history/filter.ts';
import { rowMaker } from '../../src/core/history/row.ts';
import { bySite } from '../../src/core/history/site-group.ts';
import { causes } from '../../src/core/verdict.ts';
import type { Say } from '../../src/core/wording/say.ts';
import { entryWith, minute, noon, refusalWith } from '../../src/popup/sample-states.ts';
import type { HistoryState, Notice } from '../../src/screens/history/history-state.ts';
import { History } from '../../src/screens/history/history.tsx';
import type { Drawn } from './page-scenes.tsx';

const nothing = (): void => undefined;
const on = {
  ...{ onFilter: nothing, onSelect: nothing, onSelectAll: nothing, onSelectNone: nothing, onForget: nothing },
  ...{ onForgetAll: nothing, onUndo: nothing, onExport: nothing, onImport: nothing, onRetry: nothing },
};

const rows = causes
  .map((cause, place) =>
    entryWith(
      {
        count: place % 2 === 0 ? 1_234 : 1,
        fixedBy: place === 4 ? 'clear-cookies' : place === 5 ? 'reload' : null,
      },
      refusalWith(
        { at: noon - (place + 1) ** 3 * minute, site: place % 2 === 0 ? 'shop.example' : 'news.example' },
        { cause, confidence: 'possible' },
      ),
    ),
  )
  .map(rowMaker());

const read: HistoryState = {
  phase: 'read',
  filter: { ...everything, site: 'shop.example' },
  groups: bySite(rows, noon),
  shown: rows.length,
  total: 12_345,
  trouble: 'unwritten',
  statuses: [401, 403, 429],
  causes,
  selected: new Set(),
  notice: null,
};

const notices: readonly Notice[] = [
  { says: 'forgotten', count: 12, canUndo: true },
  { says: 'restored', count: 12 },
  { says: 'imported', count: 12_345 },
  { says: 'exporting', part: 0.5 },
  ...(['failed', 'import-foreign', 'import-large'] as const).map((says) => ({ says })),
];

const empty = { groups: [], shown: 0 };

export function historyScenes(say: Say): Drawn {
  const scenes: readonly (readonly [name: string, part: Partial<HistoryState>])[] = [
    ['read', {}],
    ['reading', { phase: 'reading' }],
    ['selected', { selected: new Set(rows.slice(0, 5).map(({ id }) => id)) }],
    ['none found', empty],
    ['empty', { ...empty, total: 0 }],
    ['unreadable', { ...empty, phase: 'unreadable' }],
    ...notices.map((notice) => [notice.says, { ...empty, total: 0, notice }] as const),
  ];
  return scenes.map(([name, part]) => [
    `history: ${name}`,
    <History say={say} state={{ ...read, ...part }} now={noon} {...on} />,
  ]);
}
