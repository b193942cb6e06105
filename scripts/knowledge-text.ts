import {
  alphabetLetters,
  fieldMark,
  operatorMarks,
  placeLetters,
  referencePlaces,
  tierLetters,
  usualName,
  valueMark,
} from '../src/core/diagnosis/compiled-form.ts';
import type { Known, KnownProvider, KnownSign, KnownWords } from '../src/core/diagnosis/knowledge.ts';
import type { Matcher, ReferenceRule } from '../src/core/diagnosis/signature.ts';

function written(matcher: Matcher): string {
  const letter = placeLetters[matcher.in];
  if (matcher.in === 'cookie') return letter + matcher.name;
  const name = matcher.in === 'header' ? matcher.name : '';
  for (const [operator, mark] of Object.entries(operatorMarks)) {
    const values: unknown = Reflect.get(matcher, operator);
    if (values !== undefined) return letter + name + mark + [values].flat().map(String).join(valueMark);
  }
  return letter + name;
}

function line(mark: string, fields: readonly (string | number)[]): string {
  return mark + fields.join(fieldMark).replace(/\t+$/, '');
}

function signLine({ tier, weak, at, cause, also, ...groups }: KnownSign): string {
  const each = (mark: string, matchers: readonly Matcher[] = []): string[] =>
    matchers.map((one) => mark + written(one));
  return line('+', [
    tierLetters[tier] + (weak ? 'w' : ''),
    (at ?? []).join(','),
    cause ?? '',
    (also ?? []).join(','),
    ...each('&', groups.all),
    ...each('/', groups.any),
    ...each('!', groups.none),
  ]);
}

function referenceLine(rule: ReferenceRule): string {
  const { kind, of, min, max, name, after } = rule;
  return line('#', [kind, referencePlaces[rule.in], alphabetLetters[of], min, max, name ?? '', after ?? '']);
}

function providerLines({ id, name, kind, over, signs, references }: KnownProvider): string[] {
  const head = line('=', [id, name === usualName(id) ? '' : name, kind, over.join(',')]);
  return [head, ...signs.map(signLine), ...references.map(referenceLine)];
}

function wordLines({ language, says }: KnownWords): string[] {
  return [
    line('@', [language]),
    ...says.map(([cause, phrases]) => line('>', [cause, phrases.join(valueMark)])),
  ];
}

/** The knowledge as one text: its form stands in `compiled-form.ts`. */
export function knowledgeText({ providers, general, references, words }: Known): string {
  return [
    ...providers.flatMap(providerLines),
    '*',
    ...general.map(signLine),
    ...references.map(referenceLine),
    ...words.flatMap(wordLines),
  ].join('\n');
}
