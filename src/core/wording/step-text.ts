import { belowParent, lookAt } from '../remedies/address.ts';
import { isApart, questionsFor } from '../remedies/probe.ts';
import { findingOf } from '../remedies/probing.ts';
import { promptsByItself, withoutAlarm } from '../remedies/offer.ts';
import type { Remedy, RemedyId } from '../remedies/remedy.ts';
import { nothingTells, toldCause } from '../remedies/told.ts';
import { waitFor } from '../remedies/waiting.ts';
import { hostOf } from '../address.ts';
import { addressRuns, readable, shortened } from './address-runs.ts';
import { clean } from './clean.ts';
import { keyPart } from './key-part.ts';
import { contactIn, firstReference, hostIn, joined, untilInWords, type Telling } from './telling.ts';
import { clockInWords } from './times.ts';
import type { Rich } from './view.ts';

/** What a step is called, and what will happen or where to look. */
export interface StepText {
  readonly title: Rich;
  readonly note: Rich | null;
}

type Teller = (telling: Telling, remedy: Remedy) => StepText;

/** Steps whose words depend on what is around the refusal. */
const tellers = {
  'sign-in': signIn,
  'check-address': checkAddress,
  'find-out': findOut,
  'stop-probing': ({ say }) => ({ title: say.rich('step_stop_probing_title'), note: null }),
  'open-found': ({ say }, { action }) => ({
    title: say.rich('step_open_found_title'),
    note:
      action?.does === 'open'
        ? [{ text: shortened(readable(action.url), longestAddress), mark: 'code' }]
        : null,
  }),
  'open-again': openAgain,
  'open-parent': ({ say, refusal }) => ({
    title: say.rich('step_open_parent_title'),
    note: addressRuns(belowParent(refusal.url)),
  }),
  'clear-cookies': clearCookies,
  'undo-cookies': undoCookies,
  reload: reload,
  'come-back-later': comeBackLater,
  'vpn-off': vpnOff,
  'status-page': ({ say }) => ({
    title: say.rich('ways_status_title'),
    note: say.rich('ways_status_note'),
  }),
  'private-window': ({ say }, { action }) => ({
    title: say.rich('step_private_window_title'),
    note: say.rich(action === null ? 'step_private_window_by_hand_note' : 'step_private_window_note'),
  }),
  'go-back': goBack,
  'ask-support': askSupport,
  'ask-network': askNetwork,
  'ask-owner': askOwner,
  nothing: nothing,
  'read-notice': ({ say, refusal }) => ({
    title: say.rich('step_read_notice_title'),
    note: say.rich('step_read_notice_note', {
      host: clean(hostOf(refusal.verdict.particulars.blockedBy ?? ''), 80),
    }),
  }),
  'copy-details': ({ say }) => ({ title: say.rich('details_title'), note: null }),
  explain: ({ say }) => ({ title: say.rich('owner_title'), note: null }),
  mute: ({ say }) => ({ title: say.rich('footer_mute'), note: null }),
  unmute: ({ say }) => ({ title: say.rich('footer_unmute'), note: null }),
} as const satisfies Partial<Record<RemedyId, Teller>>;

type PlainStep = Exclude<RemedyId, keyof typeof tellers>;

/** The words of a step. */
export function stepText(remedy: Remedy, telling: Telling): StepText {
  const { id } = remedy;
  const text = isPlain(id) ? plainText(id, telling) : tellers[id](telling, remedy);
  const { note } = text;
  const contact = contactIn(telling.circumstances);
  if (note === null || contact === '' || !id.startsWith('ask-')) return text;
  // Whoever is to ask somebody can ask the own organisation too.
  return { ...text, note: joined([note, telling.say.rich('step_ask_organisation_note', { contact })]) };
}

function isPlain(id: RemedyId): id is PlainStep {
  return !Object.hasOwn(tellers, id);
}

function plainText(id: PlainStep, telling: Telling): StepText {
  const { say, refusal } = telling;
  const values = { host: hostIn(telling), site: clean(refusal.site, 253) };
  return {
    title: say.rich(`step_${keyPart(id)}_title`, values),
    note: say.rich(`step_${keyPart(id)}_note`, values),
  };
}

const longestAddress = 100;

function findOut({ say, refusal, circumstances }: Telling): StepText {
  const most = questionsFor(refusal, circumstances).length;
  const note = isApart(refusal) ? 'step_find_out_apart_note' : 'step_find_out_note';
  return { title: say.rich('step_find_out_title'), note: say.rich(note, { most }) };
}

function signIn({ say, refusal, circumstances }: Telling, { action }: Remedy): StepText {
  if (refusal.status === 511 || refusal.status === 407) {
    return { title: say.rich('step_sign_in_network_title'), note: say.rich('step_sign_in_network_note') };
  }
  const title = say.rich('step_sign_in_title');
  if (promptsByItself(refusal)) return { title, note: say.rich('step_sign_in_prompt_note') };
  if (circumstances.signInForm === true) {
    return { title: say.rich('step_sign_in_form_title'), note: say.rich('step_sign_in_form_note') };
  }
  if (nothingTells(refusal.verdict) && refusal.status !== 401) {
    const status = `${refusal.status}`;
    return {
      title: say.rich('step_sign_in_maybe_title'),
      note: say.rich('step_sign_in_maybe_note', { status }),
    };
  }
  if (circumstances.signInLink !== null) return { title, note: null };
  return {
    title,
    note: say.rich(action === null ? 'step_sign_in_here_note' : 'step_sign_in_front_page_note'),
  };
}

function checkAddress({ say, refusal }: Telling): StepText {
  const { parts, corrected } = lookAt(refusal.url);
  const alarm = withoutAlarm(refusal);
  if (alarm !== null) {
    return { title: say.rich('step_check_address_alarm_title'), note: addressRuns(alarm.parts) };
  }
  const title = corrected === null ? 'step_check_address_title' : 'step_check_address_odd_title';
  return { title: say.rich(title), note: addressRuns(parts) };
}

function clearCookies({ say, refusal, circumstances }: Telling, { action }: Remedy): StepText {
  const { cookies } = circumstances;
  const site = clean(refusal.site, 253);
  if (action === null) {
    return {
      title: say.rich('step_clear_cookies_none_title'),
      note: say.rich('step_clear_cookies_none_note'),
    };
  }
  const others = cookies?.otherHosts.map((host) => clean(host, 80)) ?? [];
  const hosts = say.list(others);
  return {
    title:
      cookies === null
        ? say.rich('step_clear_cookies_title')
        : say.rich('step_clear_cookies_counted_title', { count: cookies.count }),
    note:
      others.length > 0
        ? say.rich('step_clear_cookies_elsewhere_note', { site, hosts })
        : say.rich('step_clear_cookies_note', { site }),
  };
}

function undoCookies({ say, circumstances }: Telling): StepText {
  const { cleared, now } = circumstances;
  const time = clockInWords(cleared?.undoUntil ?? now, now, say);
  return {
    title: say.rich('step_undo_cookies_title', { count: cleared?.removed ?? 0 }),
    note: say.rich('step_undo_cookies_note', { time }),
  };
}

function reload({ say, refusal, circumstances }: Telling): StepText {
  const { until } = waitFor(refusal);
  if (findingOf(circumstances.probing)?.found === 'temporary')
    return { title: say.rich('step_reload_title'), note: null };
  const waited = until !== null && until <= circumstances.now;
  return {
    title: say.rich('step_reload_title'),
    note: say.rich(waited ? 'step_reload_waited_note' : 'step_reload_note'),
  };
}

function comeBackLater(telling: Telling): StepText {
  const { say, refusal } = telling;
  const title = say.rich('step_come_back_later_title');
  const time = untilInWords(telling);
  if (time !== null) return { title, note: say.rich('step_come_back_later_until_note', { time }) };
  const cause = toldCause(refusal.verdict);
  if (cause === 'quota') return { title, note: say.rich('step_come_back_later_quota_note') };
  if (cause === 'ip-or-region') return { title, note: say.rich('step_come_back_later_region_note') };
  return { title, note: say.rich('step_come_back_later_note') };
}

function vpnOff(telling: Telling): StepText {
  const { say, refusal } = telling;
  if (toldCause(refusal.verdict) === 'rate-limit') {
    return { title: say.rich('step_vpn_off_shared_title'), note: say.rich('step_vpn_off_shared_note') };
  }
  return {
    title: say.rich('step_vpn_off_title'),
    note: say.rich('step_vpn_off_note', { host: hostIn(telling) }),
  };
}

/** Who was refused for nothing that links or forms had to do with needs no word about them. */
function openAgain({ say, circumstances, refusal }: Telling): StepText {
  const title = say.rich('step_open_again_title');
  if (circumstances.afterForm) return { title, note: say.rich('step_open_again_note') };
  const isHotlink = toldCause(refusal.verdict) === 'hotlink';
  return { title, note: isHotlink ? say.rich('step_open_again_direct_note') : null };
}

function goBack({ say, refusal }: Telling): StepText {
  const cause = toldCause(refusal.verdict);
  const note = say.rich('step_go_back_note');
  if (cause === 'waf-rule') return { title: say.rich('step_go_back_waf_title'), note };
  if (cause === 'csrf') return { title: say.rich('step_go_back_csrf_title'), note };
  return { title: say.rich('step_go_back_title'), note };
}

function askSupport(telling: Telling): StepText {
  const { say, refusal } = telling;
  const nameless = toldCause(refusal.verdict) === 'login-required';
  const title = nameless ? 'step_ask_support_account_title' : 'step_ask_support_title';
  return { title: say.rich(title), note: askNote(telling) };
}

function askNetwork(telling: Telling): StepText {
  const { say, refusal } = telling;
  const device = toldCause(refusal.verdict) === 'device-policy';
  return {
    title: say.rich(device ? 'step_ask_network_device_title' : 'step_ask_network_title'),
    note: firstReference(refusal.verdict) === null ? say.rich('step_ask_network_note') : askNote(telling),
  };
}

function askOwner(telling: Telling): StepText {
  const { say, refusal } = telling;
  const note = firstReference(refusal.verdict) === null ? say.rich('step_ask_owner_note') : askNote(telling);
  const cause = toldCause(refusal.verdict);
  if (cause === 'quota') return { title: say.rich('step_ask_owner_quota_title'), note };
  if (cause === 'signed-url-expired') return { title: say.rich('step_ask_owner_link_title'), note };
  if (cause === 'client-certificate') return { title: say.rich('step_ask_owner_certificate_title'), note };
  return { title: say.rich('step_ask_owner_title'), note };
}

function askNote({ say, refusal }: Telling): Rich {
  const reference = firstReference(refusal.verdict);
  return reference === null
    ? say.rich('step_ask_support_note')
    : say.rich('step_ask_reference_note', { reference });
}

function nothing({ say, refusal }: Telling): StepText {
  if (toldCause(refusal.verdict) === 'network-filter') {
    return { title: say.rich('step_nothing_network_title'), note: say.rich('step_nothing_network_note') };
  }
  return { title: say.rich('step_nothing_title'), note: say.rich('step_nothing_note') };
}
