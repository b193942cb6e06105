import { compiledRules } from '../src/core/diagnosis/composition.ts';
import { createLetters } from '../src/core/diagnosis/anchors.ts';
import {
  alphabetLetters,
  attacksMark,
  fieldMark,
  firstCause,
  guessMark,
  operatorMarks,
  placeLetters,
  referencePlaces,
  shortMark,
  tierLetters,
  usualName,
  valueMark,
} from '../src/core/diagnosis/compiled-form.ts';
import type { Known, KnownProvider, KnownSign, KnownWords } from '../src/core/diagnosis/knowledge.ts';
import { shortestPattern } from '../src/core/diagnosis/pattern-search.ts';
import { causes, type Cause } from '../src/core/verdict.ts';
import { termKinds } from '../src/core/diagnosis/terms.ts';
import type { Matcher, ReferenceRule } from '../src/core/diagnosis/signature.ts';

type Test = readonly [mark: string, values: readonly string[]];

/** The operator's mark and its values; `null` when presence is all that is asked for. */
function testOf(matcher: Matcher): Test | null {
  for (const [operator, mark] of Object.entries(operatorMarks)) {
    const values: unknown = Reflect.get(matcher, operator);
    if (values !== undefined) return [mark, [values].flat().map(String)];
  }
  return null;
}

const causeLetter = (cause: Cause): string => String.fromCharCode(firstCause + causes.indexOf(cause));

function line(mark: string, fields: readonly (string | number)[]): string {
  return mark + fields.join(fieldMark).replace(/\t+$/, '');
}

function referenceLine(rule: ReferenceRule): string {
  const { kind, of, min, max, name, after } = rule;
  return line('#', [kind, referencePlaces[rule.in], alphabetLetters[of], min, max, name ?? '', after ?? '']);
}

/** The terms of each kind, in the order in which kinds are read back. */
function inOrder(terms: KnownWords['terms']): string[] {
  const of = new Map(terms);
  return termKinds.map((kind) => of.get(kind) ?? '');
}

/** Writes once: what is searched for together shares its letters. */
class Writer {
  readonly #letters = { title: createLetters(), text: createLetters(), body: createLetters() };

  provider({ id, name, kind, over, signs, references }: KnownProvider): string[] {
    const head = line('=', [id, name === usualName(id) ? '' : name, kind, over.join(',')]);
    return [head, ...signs.flatMap((one) => this.sign(one)), ...references.map(referenceLine)];
  }

  sign({ tier, weak, at, cause, also, ...groups }: KnownSign): string[] {
    const each = (mark: string, matchers: readonly Matcher[] = []): string[] =>
      matchers.flatMap((one) => this.#matcher(mark, one));
    const said = [
      tierLetters[tier] + (weak ? 'w' : ''),
      at?.join(',') ?? '',
      cause ? causeLetter(cause) : '',
      (also ?? []).map(causeLetter).join(','),
    ];
    return [line('+', said), ...each('&', groups.all), ...each('/', groups.any), ...each('!', groups.none)];
  }

  words({ language, says, terms }: KnownWords): string[] {
    const lines = says.flatMap(([cause, phrases]) => [
      line('>', [causeLetter(cause)]),
      ...this.#values('text', phrases),
    ]);
    return [line('@', [language]), ...lines, ...(terms.length > 0 ? [line('%', inOrder(terms))] : [])];
  }

  #matcher(group: string, matcher: Matcher): string[] {
    const named = matcher.in === 'header' || matcher.in === 'cookie' ? matcher.name : '';
    const head = group + placeLetters[matcher.in] + named;
    const test = matcher.in === 'cookie' ? null : testOf(matcher);
    if (test === null) return [head];
    const [operator, values] = test;
    return matcher.in === 'title' || matcher.in === 'text' || matcher.in === 'body'
      ? [head + operator, ...this.#values(matcher.in, values)]
      : [head + operator + values.join(valueMark)];
  }

  #values(place: 'title' | 'text' | 'body', values: readonly string[]): string[] {
    const lettered = this.#letters[place];
    return values.map((one) => (one.length < shortestPattern ? shortMark + one : lettered(one)));
  }
}

/** The knowledge as one text: its form stands in `compiled-form.ts`. */
export function knowledgeText({ providers, general, references, attacks, words }: Known): string {
  const writer = new Writer();
  return [
    ...providers.flatMap((one) => writer.provider(one)),
    '*',
    ...general.flatMap((one) => writer.sign(one)),
    ...references.map(referenceLine),
    line(attacksMark, [attacks.join(valueMark)]),
    ...compiledRules.map(([cause, ...kinds]) =>
      line('?', [cause === guessMark ? cause : causeLetter(cause), ...kinds]),
    ),
    ...words.flatMap((one) => writer.words(one)),
  ].join('\n');
}
