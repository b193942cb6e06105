import { remedyFor } from '../remedies/remedies.ts';
import type { RemedyId } from '../remedies/remedy.ts';
import { toldCause } from '../remedies/told.ts';
import { observedPlaces, type Evidence, type Observed } from '../verdict.ts';
import { clean } from './clean.ts';
import { keyPart } from './key-part.ts';
import { kindOf, providerNameIn } from './provider-words.ts';
import { lineOfTier } from './look.ts';
import type { Say } from './say.ts';
import { stepView } from './step-view.ts';
import { detailsOf } from './support.ts';
import { contactIn, firstReference, joined, type Telling } from './telling.ts';
import type { DetailLine, DisclosureView, Rich, StepView } from './view.ts';

/** The folded parts of a card: why we think so, what support needs, and what the site's owner can do. */
export function disclosuresOf(telling: Telling): readonly DisclosureView[] {
  const { say } = telling;
  return [
    { id: 'evidence', title: say('evidence_heading'), lines: evidenceLines(telling), button: null },
    {
      id: 'details',
      title: say('details_title'),
      lines: detailLines(telling),
      button: button('copy-details', telling),
    },
    {
      id: 'owner',
      title: say('owner_title'),
      lines: ownerLines(telling),
      button: button('explain', telling),
    },
  ];
}

function button(id: RemedyId, telling: Telling): StepView | null {
  const remedy = remedyFor(id, telling.refusal, telling.circumstances);
  return remedy === null ? null : stepView(remedy, telling);
}

function evidenceLines({ refusal, say }: Telling): readonly DetailLine[] {
  const evidence = refusal.verdict.evidence.filter(({ observed }) => observedPlaces.includes(observed));
  if (evidence.length === 0) return [{ term: null, text: say.rich('evidence_none'), line: null }];
  return evidence.map((one) => evidenceLine(one, say));
}

/** One sentence for a piece of evidence, and how much it can say. */
function evidenceLine({ observed, tier, value }: Evidence, say: Say): DetailLine {
  const sentence = say.rich(`evidence_${placeOf(observed, value)}`, { value: clean(value) });
  const weight: Rich = [{ text: say(`tier_${keyPart(tier)}`), mark: 'sure' }];
  return { term: null, text: joined([sentence, weight]), line: lineOfTier(tier) };
}

function placeOf(observed: Observed, value: string) {
  if (observed === 'body' && value === '') return 'empty';
  return observed === 'body' && isSource(value) ? 'source' : keyPart(observed);
}

/** Markup or a field of JSON, and not what people see of it. */
function isSource(value: string): boolean {
  return /[<>{}]|="|":/.test(value);
}

function detailLines(telling: Telling): readonly DetailLine[] {
  const value = contactIn(telling.circumstances);
  // For the visitor alone: what is copied goes to the site.
  const own = value === '' ? [] : [{ term: telling.say('detail_organisation'), value }];
  return [...detailsOf(telling), ...own].map(({ term, value }) => ({
    term,
    // A sentence or a time has a direction of its own; an address or an identifier is read letter by letter.
    text: [{ text: value, mark: value.includes(' ') ? null : 'code' }],
    line: null,
  }));
}

/** For whoever runs the site: what this cause means on the server, and where to look for it. */
function ownerLines({ refusal, say }: Telling): readonly DetailLine[] {
  const { verdict } = refusal;
  const name = providerNameIn(verdict);
  const kind = kindOf(verdict);
  const nameless = verdict.provider === 'site' ? 'site' : 'unknown';
  const where =
    name === null || kind === null
      ? say.rich(`owner_where_${nameless}`)
      : say.rich(`owner_where_${keyPart(kind)}`, { name });
  const reference = firstReference(verdict);
  const lines = [say.rich(`cause_${keyPart(toldCause(verdict))}_owner`), where];
  if (reference !== null) lines.push(say.rich('owner_reference', { reference }));
  return lines.map((text) => ({ term: null, text, line: null }));
}
