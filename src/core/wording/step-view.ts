import { frontPageOf, lookAt, parentOf, pathOf } from '../remedies/address.ts';
import type { Action, Remedy } from '../remedies/remedy.ts';
import { findingOf, isProof } from '../remedies/probing.ts';
import { isDecidedByOthers } from '../remedies/plans.ts';
import { workedBefore } from '../remedies/remedies.ts';
import { nothingTells, toldCause } from '../remedies/told.ts';
import { readable, shortened } from './address-runs.ts';
import { stepText } from './step-text.ts';
import { messageFor } from './support.ts';
import { joined, type Telling } from './telling.ts';
import type { Rich, StepView } from './view.ts';

/** The steps as they are shown, at most one of them with the yellow button. */
export function stepViews(remedies: readonly Remedy[], telling: Telling): readonly StepView[] {
  return remedies.map((remedy, place) => ({
    ...stepView(remedy, telling),
    first: place === 0 && isWayOn(remedy, telling),
  }));
}

/** One step by itself, as a disclosure shows it. */
export function stepView(remedy: Remedy, telling: Telling): StepView {
  const { title, note } = stepText(remedy, telling);
  return {
    remedy: remedy.id,
    title,
    note: remedy.id === workedBefore(telling) ? workedNote(note, telling) : note,
    button: buttonOf(remedy, telling),
    first: false,
    copies: remedy.action?.does === 'copy' ? messageFor(remedy.id, telling) : null,
  };
}

/** What helped last time comes before what it does. */
function workedNote(note: Rich | null, { say }: Telling): Rich {
  const worked = say.rich('step_worked_note');
  return note === null ? worked : joined([worked, note]);
}

/** Yellow is only the way on: not a guess among four, not a message where somebody else decides, not a way back. */
function isWayOn({ id, action }: Remedy, telling: Telling): boolean {
  const { refusal, circumstances } = telling;
  if (action === null || action.does === 'undo-cookies' || action.does === 'wait') return false;
  const { verdict } = refusal;
  if (isDecidedByOthers(toldCause(verdict))) return action.does !== 'copy';
  if (id === workedBefore(telling)) return true;
  if (id === 'find-out' || !nothingTells(verdict) || isProof(findingOf(circumstances.probing))) return true;
  return (
    (id === 'check-address' && lookAt(refusal.url).corrected !== null) ||
    (id === 'sign-in' && refusal.status === 401)
  );
}

function buttonOf({ id, action }: Remedy, telling: Telling): string | null {
  if (action === null) return null;
  const { say } = telling;
  switch (action.does) {
    case 'open':
      return openButton(id, action, telling);
    case 'open-privately':
      return say('button_open_privately');
    case 'reload':
      return id === 'sign-in' ? say('button_sign_in') : say('button_load_again');
    // Nothing to press: the page loads again when the time is up.
    case 'wait':
      return null;
    case 'clear-cookies':
      return say(action.scope === 'site' ? 'button_clear_cookies' : 'button_clear_page_cookies');
    case 'undo-cookies':
      return say('button_undo');
    case 'back':
      return say('button_go_back');
    case 'find-out':
      return say('button_find_out');
    case 'stop-probing':
      return say('button_cancel');
    case 'copy':
      return say(id === 'copy-details' ? 'button_copy_all' : 'button_copy_message');
    case 'explain':
      return say('button_explain');
    case 'mute':
      return say('footer_mute');
    case 'unmute':
      return say('footer_unmute');
  }
}

const longestFolder = 24;

function openButton(id: Remedy['id'], { url }: Extract<Action, { does: 'open' }>, telling: Telling): string {
  const { say, refusal } = telling;
  if (id === 'open-frame') return say('button_open_frame');
  if (id === 'archived-copy') return say('button_archived_copy');
  if (id === 'read-notice') return say('button_open_notice');
  if (id === 'open-found' || id === 'status-page') return say('button_open_corrected');
  if (url === refusal.url) return say('button_open_again');
  if (url === frontPageOf(refusal.url)) return say('button_front_page');
  if (url === parentOf(refusal.url)) {
    return say('button_open_folder', { path: shortened(readable(pathOf(url)), longestFolder) });
  }
  return id === 'check-address' ? say('button_open_corrected') : say('button_sign_in');
}
