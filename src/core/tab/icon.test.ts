import { expect, it } from 'vitest';
import type { Refusal } from '../refusal.ts';
import type { Verdict } from '../verdict.ts';
import { iconOf } from './icon.ts';
import { quietTab } from './tab-state.ts';
import type { RefusedPage } from './tab-state.ts';

const unjudged: Verdict = {
  ...{ provider: 'unknown', providerName: null, providerKind: null, carriers: [], alternatives: [] },
  ...{ cause: 'unknown', confidence: 'unknown', evidence: [], references: [], particulars: {} },
};
const refusal: Refusal = {
  ...{ id: 'r', kind: 'page', url: 'https://a.test/', site: 'a.test', method: 'GET', status: 403, at: 1 },
  ...{ isPrivate: false, cookieStoreId: null, verdict: unjudged },
};

it.each<[Verdict['cause'], Verdict['confidence'], string, string]>([
  ['waf-rule', 'likely', 'waf-rule', 'supported by evidence'],
  ['waf-rule', 'unknown', 'unknown', 'a cause without confidence is none'],
  ['server-permission', 'unknown', 'server-permission', 'a server that answers by itself is known'],
])('%s, %s: the icon tells %s: %s', (cause, confidence, told) => {
  const page: RefusedPage = {
    phase: 'refused',
    refusal: { ...refusal, verdict: { ...unjudged, cause, confidence } },
    ...{ documentId: 'd', card: 'shown', signInLink: null, cookies: null, probing: null, running: null },
  };
  expect(iconOf({ ...quietTab, page })).toEqual({ shows: 'status', status: 403, cause: told });
});
