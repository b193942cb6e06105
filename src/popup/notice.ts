import type { Say } from '../core/wording/say.ts';
import type { Notice } from './popup-state.ts';

const keys = {
  'forgotten-all': 'popup_forgotten_all',
  'forget-failed': 'popup_forget_failed',
  'act-failed': 'popup_act_failed',
  copied: 'popup_copied',
  'copy-failed': 'popup_copy_failed',
} as const;

/** What was just done, as a sentence. */
export function noticeInWords(notice: Notice, say: Say): string {
  if (notice.says === 'forgotten') return say('popup_forgotten', { address: notice.address });
  return say(keys[notice.says]);
}
