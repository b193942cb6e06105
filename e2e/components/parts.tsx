import type { JSX } from 'preact';
import type { Say } from '../../src/core/wording/say.ts';
import type { Door, Tone } from '../../src/core/wording/view.ts';
import { noon } from '../../src/popup/sample-states.ts';
import { AskFirst } from '../../src/ui/ask-first.tsx';
import { Button } from '../../src/ui/button.tsx';
import { CopyButton } from '../../src/ui/copy-button.tsx';
import { Countdown } from '../../src/ui/countdown.tsx';
import { DoorGlyph } from '../../src/ui/door.tsx';
import { EmptyState } from '../../src/ui/empty-state.tsx';
import { Glyph } from '../../src/ui/glyph.tsx';
import { Icon } from '../../src/ui/icon.tsx';
import type { IconName } from '../../src/ui/icon.tsx';
import { RichText } from '../../src/ui/rich-text.tsx';
import { RowList } from '../../src/ui/refusal-list.tsx';
import type { StateOf } from './states.ts';

const nothing = (): void => undefined;

/** The small parts of which everything is made, by themselves. */
export function Parts({ name, say }: { readonly name: StateOf<'parts'>; readonly say: Say }): JSX.Element {
  return (
    <>
      <h1 class="brand">{name}</h1>
      <div class="stack">{parts[name](say)}</div>
    </>
  );
}

const parts = {
  buttons: (say) => (
    <>
      <Button look="go" onPress={nothing}>
        {say('button_clear_cookies')}
      </Button>
      <div class="row">
        <Button onPress={nothing}>{say('button_front_page')}</Button>
        <Button look="quiet" onPress={nothing}>
          {say('footer_mute')}
        </Button>
        <Button busy onPress={nothing}>
          {say('button_cancel')}
        </Button>
        <Button look="icon" label={say('card_collapse')} onPress={nothing}>
          <Glyph sign="collapse" />
        </Button>
        <CopyButton
          text="1"
          label={say('explain_copy_all')}
          word={null}
          copied={say('explain_copied')}
          onCopy={() => Promise.resolve(true)}
        />
      </div>
      <AskFirst
        id="ask"
        question={say('options_reset_ask')}
        no={say('popup_forget_all_no')}
        yes={say('options_reset_yes')}
        onYes={nothing}
      >
        {say('options_reset')}
      </AskFirst>
    </>
  ),
  doors: () => (
    <>
      <p class="row">
        {doors.map(([door, tone]) => (
          <span key={door} class={tone}>
            <DoorGlyph door={door} /> {door}
          </span>
        ))}
      </p>
      <p class="row">
        {icons.map((name) => (
          <span key={name}>
            <Icon name={name} /> {name}
          </span>
        ))}
      </p>
    </>
  ),
  texts: (say) => (
    <>
      <p class="rule">
        <RichText text={say.rich('cause_waf_rule_maybe', { sure: say('sure_likely') })} line="likely" />
      </p>
      <p>
        <RichText
          text={[
            { text: '/search?q=', mark: 'code' },
            { text: 'select from', mark: 'odd' },
          ]}
        />
      </p>
      <p>
        <span class="plate">403</span>
      </p>
      <div class="wait">
        <Countdown to={noon + 102_000} onZero={nothing} />
      </div>
    </>
  ),
  lists: (say) => (
    <>
      <EmptyState door="ajar" tone={null} title={say('popup_quiet_title')} note={say('popup_quiet_note')} />
      <RowList rows={rowsIn(say)} onExplain={nothing} onOpen={nothing} onForget={nothing} />
    </>
  ),
} as const satisfies Record<StateOf<'parts'>, (say: Say) => JSX.Element>;

const doors: readonly (readonly [Door, Tone])[] = [
  ['barred', 'rule'],
  ['question', 'rule'],
  ['keyhole', 'signin'],
  ['wait', 'wait'],
  ['bricked', 'none'],
  ['ajar', 'solved'],
];
const icons: readonly IconName[] = ['open', 'explain', 'forget', 'copy', 'done'];

function rowsIn(say: Say): Parameters<typeof RowList>[0]['rows'] {
  const address = '/account/orders';
  return [
    {
      id: 'row',
      door: 'barred',
      tone: 'rule',
      address,
      title: `https://shop.example${address}`,
      href: '#row',
      note: say('popup_row', { status: '403', cause: say('cause_waf_rule_short') }),
      aside: '12:00',
      names: { open: say('popup_open_again', { address }), forget: say('popup_forget', { address }) },
    },
  ];
}
