import type { JSX } from 'preact';
import { Button } from '../../ui/button.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import type { OtherWay } from './other-ways.ts';

interface OtherWaysProps {
  readonly ways: readonly OtherWay[];
  readonly busy: string | null;
  readonly onAct: (remedy: string) => void;
}

/** Ways that are not among the first steps, one below the other. */
export function OtherWays({ ways, busy, onAct }: OtherWaysProps): JSX.Element {
  return (
    <ul class="points other">
      {ways.map((way, place) => (
        <li key={place}>
          <p>
            <b>
              <RichText text={way.title} />
            </b>
            {way.note && (
              <small>
                <RichText text={way.note} />
              </small>
            )}
          </p>
          <p class="press">
            {way.step !== null && (
              <Button busy={busy !== null} onPress={() => way.step && onAct(way.step.remedy)}>
                {way.step.button}
              </Button>
            )}
            {way.links.map(({ text, href }) => (
              <a key={text} class="button" href={href} target="_blank" rel="noreferrer">
                {text}
              </a>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
