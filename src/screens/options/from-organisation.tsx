import type { JSX } from 'preact';
import type { Odd, PolicyReport } from '../../core/settings/policy-report.ts';
import type { Switch } from '../../core/settings/policy.ts';
import { clean } from '../../core/wording/clean.ts';
import { keyPart } from '../../core/wording/key-part.ts';
import type { Say } from '../../core/wording/say.ts';
import { Part } from './fields.tsx';

interface FromOrganisationProps {
  readonly say: Say;
  readonly report: PolicyReport;
}

/** What the visitor's organisation has set beyond the options below, and what in it can't be used; nothing where it has set nothing. */
export function FromOrganisation({ say, report }: FromOrganisationProps): JSX.Element | null {
  const { policy, odd } = report;
  if (Object.keys(policy).length === 0 && odd.length === 0) return null;
  const off = policy.switchedOff ?? [];
  // A pattern fits no host: it is told below, and only there.
  const sites = (policy.unwatchedSites ?? []).filter((site) => !/[*%]/.test(site));
  return (
    <Part id="organisation" title={say('options_organisation')}>
      <p class="note">{say('options_organisation_note')}</p>
      <Support say={say} report={report} />
      {sites.length > 0 && <Listed title={say('options_unwatched')} items={sites} />}
      {off.length > 0 && <Listed title={say('options_off')} items={off.map((one) => switchName(one, say))} />}
      {odd.length > 0 && <Listed title={say('options_odd')} items={odd.map((one) => oddity(one, say))} />}
    </Part>
  );
}

function Support({ say, report }: FromOrganisationProps): JSX.Element | null {
  const { policy, supportAddress } = report;
  const contact = clean(policy.supportContact ?? '', 200);
  if (contact === '' && supportAddress === null) return null;
  return (
    <>
      <h3>{say('detail_organisation')}</h3>
      <div class="ways">
        {contact !== '' && <bdi>{contact}</bdi>}
        {supportAddress !== null && (
          <a class="button" href={supportAddress} target="_blank" rel="noreferrer">
            {say(supportAddress.startsWith('mailto:') ? 'ways_mail' : 'ways_contact_page')}
          </a>
        )}
      </div>
    </>
  );
}

interface ListedProps {
  readonly title: string;
  readonly items: readonly string[];
}

function Listed({ title, items }: ListedProps): JSX.Element {
  return (
    <>
      <h3>{title}</h3>
      <ul class="sites">
        {items.map((item) => (
          <li key={item}>
            <bdi>{clean(item, 400)}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

function switchName(one: Switch, say: Say): string {
  return say(`options_off_${keyPart(one)}`);
}

function oddity({ what, key, item = '' }: Odd, say: Say): string {
  return say(`options_odd_${what}`, { key: clean(key, 60), item: clean(item, 100) });
}
