import type { Filter } from '../../core/history/filter.ts';

/** Forms in which the history can be taken along. */
export const exportForms = ['json', 'csv', 'har'] as const;
export type ExportForm = (typeof exportForms)[number];

/** What the visitor can do here. */
export interface HistoryActions {
  readonly onFilter: (part: Partial<Filter>) => void;
  readonly onSelect: (ids: readonly string[], isSelected: boolean) => void;
  readonly onSelectAll: () => void;
  readonly onSelectNone: () => void;
  readonly onForget: (ids: readonly string[]) => void;
  readonly onForgetAll: () => void;
  readonly onUndo: () => void;
  readonly onExport: (form: ExportForm) => void;
  readonly onImport: (file: File) => void;
  readonly onRetry: () => void;
}
