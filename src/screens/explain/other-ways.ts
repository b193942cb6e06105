import { hostOf } from '../../core/address.ts';
import { archivedCopyOf, otherCopyOf } from '../../core/remedies/archived-copy.ts';
import { contactOf, mailTo } from '../../core/remedies/contact.ts';
import { isSwitchedOff } from '../../core/remedies/offer.ts';
import { isDecidedByOthers } from '../../core/remedies/plans.ts';
import { remedyFor } from '../../core/remedies/remedies.ts';
import { statusPagesOf } from '../../core/remedies/status-page.ts';
import { toldCause } from '../../core/remedies/told.ts';
import { clean } from '../../core/wording/clean.ts';
import { stepView } from '../../core/wording/step-view.ts';
import { messageFor } from '../../core/wording/support.ts';
import { contactIn, joined } from '../../core/wording/telling.ts';
import type { Telling } from '../../core/wording/telling.ts';
import type { Rich } from '../../core/wording/view.ts';
import { statusPages } from '../../knowledge/status-pages.ts';

/** Systems on which a VPN is switched off in a place of its own: `runtime.PlatformOs`, as far as it tells them apart. */
export const systems = ['win', 'mac', 'linux', 'cros', 'android', 'ios'] as const;
export type System = (typeof systems)[number];

/** A way that is not among the few steps most likely to help. */
export interface OtherWay {
  readonly title: Rich;
  readonly note: Rich | null;
  readonly links: readonly WayLink[];
  /** A step in the tab that shows the refusal; `null`: none. */
  readonly step: { readonly remedy: string; readonly button: string } | null;
}

export interface WayLink {
  readonly text: string;
  readonly href: string;
}

interface Where {
  readonly hasTab: boolean;
  readonly system: System | null;
  /** The beginning of the refused page's text; `null`: not read. */
  readonly text: string | null;
  /** Where to write to the visitor's organisation: `mailto:` or `https:`. */
  readonly supportAddress: string | null;
}

/** What else can be done about a page: each of them is only looked at, followed or pressed by the visitor. */
export function otherWays(telling: Telling, where: Where): readonly OtherWay[] {
  const { refusal } = telling;
  if (refusal.kind !== 'page') return [];
  const decided = isDecidedByOthers(toldCause(refusal.verdict));
  const own = decided ? [] : [...privately(telling, where.hasTab), ...withoutVpn(telling, where.system)];
  const asked = [...organisation(telling, where.supportAddress), ...writing(telling, where.text)];
  return [...own, ...status(telling), ...archived(telling), ...asked];
}

function privately(telling: Telling, hasTab: boolean): readonly OtherWay[] {
  const remedy = remedyFor('private-window', telling.refusal, telling.circumstances);
  if (remedy === null) return [];
  const { title, note, button } = stepView(remedy, telling);
  const step = button !== null && hasTab ? { remedy: remedy.id, button } : null;
  return [{ title, note, links: [], step }];
}

function withoutVpn({ say }: Telling, system: System | null): readonly OtherWay[] {
  if (system === null) return [];
  return [{ title: say.rich('ways_vpn_title'), note: say.rich(`ways_vpn_${system}`), links: [], step: null }];
}

function archived({ refusal, circumstances, say }: Telling): readonly OtherWay[] {
  const links = [
    { text: 'web.archive.org', href: archivedCopyOf(refusal) },
    { text: 'archive.today', href: otherCopyOf(refusal) },
  ].flatMap(({ text, href }) => (href === null ? [] : [{ text, href }]));
  if (links.length === 0 || isSwitchedOff('archived-copy', circumstances)) return [];
  return [
    { title: say.rich('step_archived_copy_title'), note: say.rich('ways_archived_note'), links, step: null },
  ];
}

/** Whether it is only the visitor: nobody is asked, whoever refused or carried the answer tells everybody. */
function status({ refusal, say }: Telling): readonly OtherWay[] {
  const links = statusPagesOf(refusal.verdict, statusPages).map(({ url }) => ({
    text: hostOf(url),
    href: url,
  }));
  if (links.length === 0) return [];
  return [{ title: say.rich('ways_status_title'), note: say.rich('ways_status_note'), links, step: null }];
}

/** Whom the visitor's organisation names, with what happened in the message. */
function organisation(telling: Telling, supportAddress: string | null): readonly OtherWay[] {
  const { circumstances, say } = telling;
  const contact = contactIn(circumstances);
  if (contact === '' && supportAddress === null) return [];
  const who = contact === '' ? [] : [say.rich('step_ask_organisation_note', { contact })];
  const note = joined([...who, say.rich('ways_organisation_note')]);
  return [
    { title: say.rich('ways_organisation_title'), note, links: linkTo(supportAddress, telling), step: null },
  ];
}

function linkTo(address: string | null, telling: Telling): readonly WayLink[] {
  const { say } = telling;
  if (address === null) return [];
  const isMail = address.startsWith('mailto:');
  if (!isMail) return [{ text: say('ways_contact_page'), href: address }];
  const body = `${say('message_organisation')}\n\n${messageFor('copy-details', telling)}`;
  const href = mailTo(address.slice('mailto:'.length), subjectOf(telling), body);
  return [{ text: say('ways_mail'), href }];
}

function subjectOf({ refusal, say }: Telling): string {
  const { status, site } = refusal;
  return say('ways_mail_subject', { status: `${status}`, site: clean(site, 253) });
}

/** The message that the copy button has, in the visitor's mail program: to the site's own contact, where it gives one. */
function writing(telling: Telling, text: string | null): readonly OtherWay[] {
  const { refusal, circumstances, say } = telling;
  const contact = contactOf(refusal, circumstances.probing?.told.contact ?? null, text);
  const address = contact?.url.startsWith('mailto:') === true ? contact.url.slice('mailto:'.length) : '';
  const message = messageFor('ask-support', telling);
  const mail = { text: say('ways_mail'), href: mailTo(address, subjectOf(telling), message) };
  const page =
    contact === null || address !== '' ? [] : [{ text: say('ways_contact_page'), href: contact.url }];
  const to = address === '' ? 'ways_write_note' : 'ways_write_to_note';
  const note = contact?.isOnRefusingHost === true ? 'ways_write_refused_note' : to;
  return [
    {
      title: say.rich('ways_write_title'),
      note: say.rich(note, { address: clean(address, 200) }),
      links: [...page, mail],
      step: null,
    },
  ];
}
