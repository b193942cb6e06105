import { useId } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';

/** One of the values that an option can take, in words. */
export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly note?: string;
  /** BCP 47 tag of the label's language, where it is another one than the screen's. */
  readonly lang?: string;
}

interface Settable {
  /** Who has set it, in a sentence; `null`: the visitor may. */
  readonly setBy: string | null;
}

interface ChoicesProps<T> extends Settable {
  readonly title: string;
  readonly note?: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** Few choices that want a sentence each: all of them are to be seen. */
export function Choices<T extends string>(props: ChoicesProps<T>): JSX.Element {
  const { title, choices, value, onChoose, setBy } = props;
  const name = useId();
  return (
    <fieldset disabled={setBy !== null}>
      <legend class="unseen">{title}</legend>
      {setBy !== null && <p class="set">{setBy}</p>}
      {choices.map((one) => (
        <Ticked key={one.value} label={one.label} note={one.note ?? ''}>
          <input
            type="radio"
            name={name}
            checked={one.value === value}
            onChange={() => onChoose(one.value)}
          />
        </Ticked>
      ))}
    </fieldset>
  );
}

interface TickProps extends Settable {
  readonly label: string;
  readonly note: string;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
}

export function Tick({ label, note, checked, onTick, setBy }: TickProps): JSX.Element {
  return (
    <Ticked label={label} note={note} setBy={setBy}>
      <input
        type="checkbox"
        checked={checked}
        disabled={setBy !== null}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
    </Ticked>
  );
}

interface TickedProps extends Partial<Settable> {
  readonly label: string;
  readonly note: string;
  readonly children: JSX.Element;
}

function Ticked({ label, note, setBy = null, children }: TickedProps): JSX.Element {
  return (
    <label class="ticked">
      {children}
      <span>
        {label}
        <small class="note">{note}</small>
        {setBy !== null && <small class="set">{setBy}</small>}
      </span>
    </label>
  );
}

/** Short choices that explain themselves: the one that holds is to be seen. */
export function Pick<T extends string | number | null>(props: ChoicesProps<T>): JSX.Element {
  const { title, note, choices, value, onChoose, setBy } = props;
  const id = useId();
  return (
    <div class="pick">
      <label for={id}>{title}</label>
      <select
        id={id}
        aria-describedby={`${id}-note`}
        disabled={setBy !== null}
        onChange={(event) => {
          const chosen = choices[event.currentTarget.selectedIndex];
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {choices.map((one) => (
          <option key={one.value} selected={one.value === value} lang={one.lang} dir="auto">
            {one.label}
          </option>
        ))}
      </select>
      <p id={`${id}-note`} class="note">
        {note}
        {setBy !== null && <small class="set">{setBy}</small>}
      </p>
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Options that belong together. */
export function Part({ id, title, children }: PartProps): JSX.Element {
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
