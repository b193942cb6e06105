import type { ComponentChild, JSX } from 'preact';
import type { Line, Rich, Run } from '../core/wording/view.ts';

interface RichTextProps {
  readonly text: Rich;
  /** How `sure` runs are underlined. */
  readonly line?: Line | null;
}

/** A finished sentence. Its runs are text whatever they hold. */
export function RichText({ text, line = null }: RichTextProps): JSX.Element {
  return <>{joined(text).map((runs) => piece(runs, line))}</>;
}

/** Neighbouring parts of one address stay together: two isolated pieces would change places in a right-to-left line. */
function joined(text: Rich): readonly Rich[] {
  const groups: Run[][] = [];
  for (const run of text) {
    const last = groups.at(-1);
    if (last?.every(isAddress) && isAddress(run)) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

function isAddress({ mark }: Run): boolean {
  return mark === 'code' || mark === 'odd';
}

function piece(runs: Rich, line: Line | null): ComponentChild {
  if (runs.every(isAddress)) {
    return <code>{runs.map(({ text, mark }) => (mark === 'odd' ? <mark>{text}</mark> : text))}</code>;
  }
  return runs.map(({ text, mark }) => {
    if (mark === 'strong') return <b>{text}</b>;
    return mark === 'sure' ? <span class={`sure ${line ?? ''}`}>{text}</span> : text;
  });
}
