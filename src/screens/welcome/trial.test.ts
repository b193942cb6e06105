import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { createSay } from '../../core/wording/say.ts';
import { knowledge } from '../../knowledge/compiled.ts';
import { ownRefusal } from './refused-response.ts';
import { explanationOf, trialAfter, trialView } from './trial.ts';

const say = createSay(english);
const refusal = ownRefusal(knowledge, Date.UTC(2026, 10, 23, 12));

describe('the refusal that is there to be tried', () => {
  it('is judged as a real one: by its own words', () => {
    expect(refusal.verdict).toMatchObject({
      provider: 'site',
      cause: 'session-or-cookies',
      confidence: 'likely',
    });
    expect(refusal.verdict.evidence.map(({ value }) => value)).toContain('Your session has expired');
  });

  it('leads with clearing the cookies, and ends with Undo', () => {
    const card = trialView('refused', refusal, say);
    if (card.kind !== 'card') throw new Error('A card was expected');
    expect(card.steps[0]).toMatchObject({ remedy: 'clear-cookies', button: 'Clear cookies', first: true });
    expect(trialView('clearing', refusal, say).sentence).toBe('Clearing this site’s cookies…');
    expect(trialView('open', refusal, say)).toMatchObject({
      kind: 'pill',
      action: { remedy: 'undo-cookies' },
    });
    expect(trialView('undone', refusal, say).sentence).toBe('Your 12 cookies are back.');
  });

  it('explains every button that does nothing here in words of its own', () => {
    const card = trialView('refused', refusal, say);
    if (card.kind !== 'card') throw new Error('A card was expected');
    const buttons = [
      ...card.steps.filter(({ button }) => button !== null),
      ...card.disclosures.flatMap(({ button }) => button ?? []),
      ...card.footer,
    ];
    const explained = buttons.map(({ remedy }) => remedy).filter((remedy) => trialAfter(remedy) === null);
    expect(explained.length).toBeGreaterThan(3);
    expect(explained.filter((remedy) => explanationOf(remedy) === 'welcome_try_button')).toEqual([]);
  });
});
