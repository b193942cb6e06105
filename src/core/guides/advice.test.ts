import { expect, it } from 'vitest';
import { aVerdict } from '../testing/a-refusal.ts';
import type { Cause, Verdict } from '../verdict.ts';
import { adviceOn } from './advice.ts';
import type { Guide, GuideSection } from './guide.ts';

function section(...causes: readonly Cause[]): GuideSection {
  return { causes, means: causes.join(), fixes: [], sources: [] };
}

function guide(name: string, ...sections: readonly GuideSection[]): Guide {
  return { name, sections };
}

const general = guide(
  'general',
  section('unknown'),
  section('directory-index', 'server-permission'),
  section('ip-or-region'),
  section('waf-rule'),
);
const nginx = guide('nginx', section('directory-index'), section('ip-or-region', 'waf-rule'));

const cases: readonly [
  because: string,
  verdict: Partial<Verdict>,
  own: Guide | null,
  told: readonly string[],
][] = [
  [
    'the refuser’s own comes first, then what it may be as well, then the general one for the cause',
    { cause: 'directory-index', alternatives: ['ip-or-region'] },
    nginx,
    [
      'cause nginx directory-index',
      'alternative nginx ip-or-region,waf-rule',
      'general general directory-index,server-permission',
    ],
  ],
  [
    'one section that answers two causes is told once',
    { cause: 'ip-or-region', alternatives: ['waf-rule'] },
    nginx,
    ['cause nginx ip-or-region,waf-rule', 'general general ip-or-region'],
  ],
  [
    'nobody is named: the general guide speaks of each cause',
    { cause: 'waf-rule', alternatives: ['ip-or-region'] },
    null,
    ['cause general waf-rule', 'alternative general ip-or-region'],
  ],
  ['the refuser’s guide knows nothing of it', { cause: 'unknown' }, nginx, ['cause general unknown']],
  [
    'a cause without confidence is none',
    { cause: 'waf-rule', confidence: 'unknown' },
    null,
    ['cause general unknown'],
  ],
];

it.each(cases)('%s', (_because, verdict, own, told) => {
  const advice = adviceOn(aVerdict(verdict), own, general);
  expect(advice.map(({ role, guide: { name }, section: { means } }) => `${role} ${name} ${means}`)).toEqual(
    told,
  );
});
