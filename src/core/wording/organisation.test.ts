import { describe, expect, it } from 'vitest';
import { card } from '../testing/a-view.ts';
import { spoken } from '../testing/spoken.ts';
import type { Cause } from '../verdict.ts';
import type { CardView } from './view.ts';

const contact = 'IT Service Desk, extension 4711';

function under(supportContact: string, cause: Cause): CardView {
  return card({ cause, confidence: 'certain' }, {}, { policy: { supportContact } });
}

const notesOf = ({ steps }: CardView): readonly string[] =>
  steps.filter(({ remedy }) => remedy.startsWith('ask-')).map(({ note }) => spoken(note));

const detailsOf = ({ disclosures }: CardView): string =>
  (disclosures.find(({ id }) => id === 'details')?.lines ?? [])
    .map(({ term, text }) => `${term ?? ''}: ${spoken(text)}`)
    .join('\n');

describe('whom to ask in the visitor’s organisation', () => {
  const asking: readonly Cause[] = ['network-filter', 'device-policy', 'not-authorized-role', 'waf-rule'];
  it.each(asking)('stands with the step that asks somebody: %s', (cause) => {
    const notes = notesOf(under(contact, cause));
    expect(notes).not.toEqual([]);
    for (const note of notes)
      expect(note).toMatch(/\. In your organisation, ask IT Service Desk, extension 4711\.$/);
  });

  it('stands among the details', () => {
    expect(detailsOf(under(contact, 'legal'))).toContain(`Your organisation’s support: ${contact}`);
  });

  it('is in no message to somebody else', () => {
    const { steps, disclosures } = under(contact, 'waf-rule');
    const copied = [...steps, ...disclosures.map(({ button }) => button)].map((one) => one?.copies ?? '');
    expect(copied.join('')).not.toBe('');
    expect(copied.join('')).not.toContain('4711');
  });

  it('is said of nobody where nobody is named', () => {
    expect(JSON.stringify(under('', 'network-filter'))).not.toContain('organisation, ask');
    expect(detailsOf(under(' \u202E', 'network-filter'))).not.toContain('organisation');
  });

  it('is text, whatever it holds, and no longer than a line or two', () => {
    const text = JSON.stringify(under(`<b>IT</b>\u202E${'x'.repeat(500)}`, 'network-filter'));
    expect(text).not.toMatch(/\u202E|x{201}/);
  });
});
