import type { Say } from '../../core/wording/say.ts';
import type { Notice } from './history-state.ts';

/** What just happened, as one sentence. */
export function noticeInWords(notice: Notice, say: Say): string {
  switch (notice.says) {
    case 'forgotten':
      return say('history_forgotten', { count: notice.count });
    case 'restored':
      return say('history_restored', { count: notice.count });
    case 'imported':
      return say('history_imported', { count: notice.count });
    case 'exporting': {
      const part = new Intl.NumberFormat(say.language, { style: 'percent' }).format(notice.part);
      return say('history_exporting', { part });
    }
    case 'failed':
      return say('history_failed');
    case 'import-foreign':
      return say('history_import_foreign');
    case 'import-large':
      return say('history_import_large');
  }
}
