import type { JSX } from 'preact';
import type { Say } from '../../core/wording/say.ts';
import type { DetailLine } from '../../core/wording/view.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import type { ExplainActions } from './explain-actions.ts';
import type {
  FixView,
  GuideStepView,
  GuideView,
  SnippetLine,
  SnippetView,
  SourceView,
} from './guide-view.ts';

interface OwnerProps extends Pick<ExplainActions, 'onCopy' | 'onCheckAgain'> {
  readonly say: Say;
  readonly lines: readonly DetailLine[];
  readonly guides: readonly GuideView[];
}

/** For whoever runs the site: what it means, then guides, the most fitting one open. */
export function OwnerGuide({ lines, guides, ...props }: OwnerProps): JSX.Element {
  const { say } = props;
  // The first says in the visitor's language what the guide says in English, and more exactly.
  const told = say.language === 'en' ? lines.slice(1) : lines;
  return (
    <>
      {told.length > 0 && <ul class="points">{told.map(point)}</ul>}
      {say.language !== 'en' && <p class="note">{say('guide_language')}</p>}
      <div class="guides">
        {guides.map((guide) => (
          <details key={guide.id} open={guide.isFirst} class="guide">
            <summary>
              <span>
                <b>{guide.title}</b>
                {guide.notes.map((note) => (
                  <small key={note}>{note}</small>
                ))}
              </span>
              <Glyph sign="down" />
            </summary>
            <Section guide={guide} {...props} />
          </details>
        ))}
      </div>
    </>
  );
}

function point({ text, line }: DetailLine): JSX.Element {
  return (
    <li>
      <RichText text={text} line={line} />
    </li>
  );
}

type SectionProps = Omit<OwnerProps, 'lines' | 'guides'> & { readonly guide: GuideView };

function Section({ guide, ...props }: SectionProps): JSX.Element {
  const { say } = props;
  const { means, look, fixes, intended, sources } = guide;
  return (
    <div class="guide-body">
      {means !== null && (
        <p lang="en" dir="ltr">
          <RichText text={means} />
        </p>
      )}
      {means !== null && look.length > 0 && <h3>{say('guide_look')}</h3>}
      {look.length > 0 && <Steps steps={look} {...props} />}
      {fixes.length > 0 && <h3>{say('guide_change')}</h3>}
      {fixes.length > 1 && <p class="note">{say('guide_choice')}</p>}
      {fixes.map((fix) => (
        <Way key={fix.id} fix={fix} titleId={`${guide.id}-${fix.id}`} {...props} />
      ))}
      {intended !== null && (
        <>
          <h3>{say('guide_intended')}</h3>
          <p lang="en" dir="ltr">
            <RichText text={intended} />
          </p>
        </>
      )}
      <Sources sources={sources} title={say('guide_sources')} />
    </div>
  );
}

type WayProps = Omit<SectionProps, 'guide'> & { readonly fix: FixView; readonly titleId: string };

/** One way to mend it, and a look whether it did. */
function Way({ fix, titleId, ...props }: WayProps): JSX.Element {
  const { say, onCheckAgain } = props;
  return (
    <div class="way">
      <h4 id={titleId} lang="en" dir="ltr">
        <RichText text={fix.title} />
      </h4>
      {fix.tested !== null && <small>{fix.tested}</small>}
      <Steps steps={fix.steps} {...props} />
      <p class="again">
        <Button onPress={onCheckAgain} describedBy={titleId}>
          {say('guide_check_again')}
        </Button>
      </p>
    </div>
  );
}

type StepsProps = Pick<OwnerProps, 'say' | 'onCopy'> & { readonly steps: readonly GuideStepView[] };

/** Guides are English: their steps and their code run from left to right in every language. */
function Steps({ steps, ...props }: StepsProps): JSX.Element {
  return (
    <ol class="do-this" dir="ltr">
      {steps.map((step, place) => (
        <li key={place}>
          <p lang="en">
            <RichText text={step.say} />
          </p>
          {step.snippet !== null && <Snippet snippet={step.snippet} {...props} />}
        </li>
      ))}
    </ol>
  );
}

type SnippetProps = Omit<StepsProps, 'steps'> & { readonly snippet: SnippetView };

/** A command, or a file's lines: those that go are struck, those that come are marked. What is copied is how it should be. */
function Snippet({ snippet, say, onCopy }: SnippetProps): JSX.Element {
  const { file, lines, shows, copies } = snippet;
  return (
    <div class="snippet">
      {file !== null && (
        <p class="file" dir="auto">
          {say('guide_file', { file })}
        </p>
      )}
      <div class="well">
        <pre lang="en">{lines.map((line, place) => snippetLine(line, place))}</pre>
        {copies !== null && (
          <CopyButton
            text={copies}
            label={say('explain_copy_named', { name: firstOf(copies) })}
            word={say('guide_copy')}
            copied={say('explain_copied')}
            onCopy={onCopy}
          />
        )}
      </div>
      {shows !== null && (
        <>
          <p class="file" dir="auto">
            {say('guide_shows')}
          </p>
          <pre lang="en" class="shown">
            {shows}
          </pre>
        </>
      )}
    </div>
  );
}

function snippetLine({ text, part }: SnippetLine, place: number): JSX.Element {
  if (part === 'goes') return <del key={place}>{`${text}\n`}</del>;
  if (part === 'comes') return <ins key={place}>{`${text}\n`}</ins>;
  return <span key={place}>{`${text}\n`}</span>;
}

/** Enough of a snippet to know it by. */
function firstOf(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function Sources({
  sources,
  title,
}: {
  readonly sources: readonly SourceView[];
  readonly title: string;
}): JSX.Element {
  return (
    <>
      <h3>{title}</h3>
      <ul class="note sources">
        {sources.map(({ text, href }) => (
          <li key={text} lang="en" dir="ltr">
            {href === null ? (
              text
            ) : (
              <a href={href} target="_blank" rel="noreferrer">
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
