import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belongsToCommit, nothingSeen, seeCommit, seeResponse } from './join.ts';
import type { JoinState, Joined } from './join.ts';

type Seen =
  | { readonly r: string; readonly at: number; readonly refusal: string | null }
  | { readonly c: string; readonly at: number; readonly doc: string | null };

const refused = (url: string, at: number, refusal = `r${at}`): Seen => ({ r: url, at, refusal });
const good = (url: string, at: number): Seen => ({ r: url, at, refusal: null });
const commit = (url: string, at: number, doc: string | null = `d${at}`): Seen => ({ c: url, at, doc });

/** Every event meets a state that went through storage: each row is a restart between any two events. */
function play(events: readonly Seen[]): readonly Joined[] {
  let state: JoinState = nothingSeen;
  return events.flatMap((event) => {
    const stored = JSON.parse(JSON.stringify(state)) as JoinState;
    const step =
      'r' in event
        ? seeResponse(stored, { url: event.r, at: event.at, refusal: event.refusal })
        : seeCommit(stored, { url: event.c, at: event.at, documentId: event.doc, pairedAt: null });
    state = step.state;
    return step.joined === null ? [] : [step.joined];
  });
}

const page = (refusal: string, documentId: string): Joined => ({ is: 'page', refusal, documentId });
const noDocument = (refusal: string): Joined => ({ is: 'no-document', refusal });

const a = 'https://a.test/';
const b = 'https://b.test/';

describe('a response and its document', () => {
  it.each<[reason: string, events: readonly Seen[], joined: readonly Joined[]]>([
    ['Chromium: response first', [refused(a, 1), commit(a, 2)], [page('r1', 'd2')]],
    ['Firefox: commit delivered first', [commit(a, 2), refused(a, 1)], [page('r1', 'd2')]],
    ['same millisecond', [refused(a, 1), commit(a, 1)], [page('r1', 'd1')]],
    ['the fragment is not sent', [refused(a, 1), commit(`${a}#part`, 2)], [page('r1', 'd2')]],
    ['a good page', [good(a, 1), commit(a, 2)], []],
    ['a commit alone, from a cache', [commit(a, 2)], []],
    ['a reload: the commit of the first load is older', [good(a, 1), commit(a, 2), refused(a, 3)], []],
    [
      'a reload of a refused page',
      [refused(a, 1), commit(a, 2), refused(a, 3), commit(a, 4)],
      [page('r1', 'd2'), page('r3', 'd4')],
    ],
    [
      'a reload, its commit delivered before its response',
      [refused(a, 1), commit(a, 2), commit(a, 4), refused(a, 3)],
      [page('r1', 'd2'), page('r3', 'd4')],
    ],
    ['a commit is paired once', [refused(a, 1), commit(a, 2), refused(a, 1, 'again')], [page('r1', 'd2')]],
    ['the browser shows its own page', [refused(a, 1), commit(a, 2, null)], [noDocument('r1')]],
    ['the visitor went on before the document came', [refused(a, 1), commit(b, 2)], []],
    ['… and the refused one comes late', [refused(a, 1), commit(b, 3), commit(a, 2)], []],
    [
      'an older commit delivered late clears nothing',
      [refused(a, 5), commit(b, 3), commit(a, 6)],
      [page('r5', 'd6')],
    ],
    ['a response older than the page that is there', [commit(b, 9), refused(a, 5)], []],
    ['a good response of the same address overtakes', [refused(a, 1), good(a, 2), commit(a, 3)], []],
    [
      'a refused response overtakes a refused one',
      [refused(a, 1), refused(b, 2), commit(b, 3)],
      [page('r2', 'd3')],
    ],
    [
      'responses delivered in the wrong order',
      [refused(b, 2), refused(a, 1), commit(b, 3)],
      [page('r2', 'd3')],
    ],
    [
      'two refused ones, both documents told of after both responses',
      [refused(a, 1), refused(b, 3), commit(a, 2), commit(b, 4)],
      [page('r1', 'd2'), page('r3', 'd4')],
    ],
    [
      '… the first one stamped after the response of the second (Chromium)',
      [refused(a, 1), refused(b, 3), commit(a, 4), commit(b, 5)],
      [page('r1', 'd4'), page('r3', 'd5')],
    ],
    [
      '… and told of before it as well (Firefox)',
      [refused(a, 1), commit(a, 4), refused(b, 3), commit(b, 5)],
      [page('r1', 'd4'), page('r3', 'd5')],
    ],
    [
      '… and the second has none: the first still stands there',
      [refused(a, 1), refused(b, 3), commit(a, 2)],
      [page('r1', 'd2')],
    ],
    [
      '… and the documents told of in the wrong order: the newer one is shown',
      [refused(a, 1), refused(b, 3), commit(b, 4), commit(a, 2)],
      [page('r3', 'd4')],
    ],
    [
      '… after two good loads of one address at once, whose second document is told of between the two (Chromium)',
      [good(a, 1), good(a, 2), commit(a, 3), refused(b, 4), commit(a, 5), commit(b, 6)],
      [page('r4', 'd6')],
    ],
    [
      '… or after its commit, before the response of the second (Firefox)',
      [good(a, 1), good(a, 2), commit(a, 3), commit(a, 5), refused(b, 4), commit(b, 6)],
      [page('r4', 'd6')],
    ],
    [
      'a page given up, and the one before it much later once more',
      [good(a, 1), commit(a, 2), refused(b, 5_998), commit(a, 6_000), commit(b, 6_001)],
      [],
    ],
    [
      'a good one and a refused one before it, their documents told of last',
      [refused(a, 1), good(a, 3), refused(b, 5), commit(a, 2), commit(a, 4), commit(b, 6)],
      [page('r1', 'd2'), page('r5', 'd6')],
    ],
    [
      'a good response given up for another page keeps its document from an older refusal',
      [good(a, 3), good(b, 5), commit(a, 4), refused(a, 1)],
      [],
    ],
    [
      'a new window, its empty document told of before the response',
      [commit('about:blank', 2), refused(a, 1), commit(a, 3)],
      [page('r1', 'd3')],
    ],
    [
      'a new window shows an empty document first',
      [refused(a, 1), commit('about:blank', 2), commit(a, 3)],
      [page('r1', 'd3')],
    ],
  ])('%s', (_reason, events, joined) => {
    expect(play(events)).toEqual(joined);
  });

  it('pairs a refusal with its own document or with none, whatever the order in which two navigations are told of', () => {
    const navigation = fc.record({
      url: fc.constantFrom(a, b),
      refused: fc.boolean(),
      document: fc.constantFrom('committed', 'none', 'abandoned'),
    });
    fc.assert(
      fc.property(
        fc.array(navigation, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        (ways, swaps) => {
          const events = ways.flatMap(({ url, refused: isRefused, document }, index): readonly Seen[] => {
            const response: Seen = { r: url, at: index * 10, refusal: isRefused ? `n${index}` : null };
            if (document === 'abandoned') return [response];
            const doc = document === 'committed' ? `n${index}` : null;
            return [response, { c: url, at: index * 10 + 1, doc }];
          });
          const believed = new Map<string, string>();
          for (const joined of play(shuffle(events, swaps))) {
            if (joined?.is === 'page') believed.set(joined.documentId, joined.refusal);
            if (joined?.is === 'mistaken') believed.delete(joined.documentId);
          }
          // Once all events are in, of the document that is shown; until then the card's script itself looks at its document's status.
          const shown = events.findLast((event) => 'c' in event);
          if (shown === undefined || !('c' in shown) || shown.doc === null) return;
          expect([undefined, shown.doc]).toContain(believed.get(shown.doc));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('finds every refused document when events come in their own order', () => {
    const navigation = fc.record({ url: fc.constantFrom(a, b), refused: fc.boolean() });
    fc.assert(
      fc.property(fc.array(navigation, { maxLength: 6 }), fc.array(fc.boolean()), (ways, commitFirst) => {
        const events = ways.flatMap(({ url, refused: isRefused }, index): readonly Seen[] => {
          const pair: readonly Seen[] = [
            { r: url, at: index * 10, refusal: isRefused ? `n${index}` : null },
            { c: url, at: index * 10 + 1, doc: `n${index}` },
          ];
          return commitFirst[index] === true ? pair.toReversed() : pair;
        });
        const expected = ways.flatMap((way, index) => (way.refused ? [page(`n${index}`, `n${index}`)] : []));
        const joined = play(events);
        const undone = joined.flatMap((one) => (one?.is === 'mistaken' ? one.documentId : []));
        expect(joined.filter((one) => one?.is !== 'mistaken')).toEqual(expected);
        // What is told of a twin's good response undoes good documents at most.
        expect(undone.filter((document) => ways[Number(document.slice(1))]?.refused)).toEqual([]);
      }),
    );
  });
});

/** Exchanges neighbours: events are told of out of order, not at random. */
function shuffle(events: readonly Seen[], swaps: readonly number[]): readonly Seen[] {
  const result = [...events];
  for (const swap of swaps) {
    const at = swap % Math.max(1, result.length - 1);
    const [one, other] = [result[at], result[at + 1]];
    if (one !== undefined && other !== undefined) result.splice(at, 2, other, one);
  }
  return result;
}

describe('a response that a service worker fetched', () => {
  const orphan = { url: a, at: 1_000, refusal: 'r' };
  const shown = (at: number, pairedAt: number | null = null): JoinState => ({
    responses: [],
    commit: { url: a, at, documentId: 'd', pairedAt },
  });
  it.each<[reason: string, state: JoinState, belongs: boolean]>([
    ['the commit comes 30 ms later', shown(1_030), true],
    ['the commit was told of first', shown(970), true],
    ['the commit has a response of its own', shown(1_030, 1_000), false],
    ['too late', shown(3_100), false],
    [
      'another address',
      { responses: [], commit: { url: b, at: 1_030, documentId: 'd', pairedAt: null } },
      false,
    ],
    [
      'no document',
      { responses: [], commit: { url: a, at: 1_030, documentId: null, pairedAt: null } },
      false,
    ],
    [
      'a main response of the same address waits',
      { ...shown(1_030), responses: [{ url: a, at: 1_031, refusal: null }] },
      false,
    ],
    ['nothing yet', nothingSeen, false],
  ])('%s', (_reason, state, belongs) => {
    expect(belongsToCommit(orphan, state)).toBe(belongs);
  });
});
