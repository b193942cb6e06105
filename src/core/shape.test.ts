import { describe, expect, it } from 'vitest';
import * as is from './shape.ts';
import type { Guard } from './shape.ts';

const point = is.object({ x: is.number, name: is.optional(is.text) });

describe('a guard', () => {
  it.each<readonly [guard: Guard<unknown>, raw: unknown, fits: boolean, reason: string]>([
    [is.text, '', true, 'empty text is text'],
    [is.text, 0, false, 'a number is no text'],
    [is.textUpTo(3), 'abc', true, 'as long as it may be'],
    [is.textUpTo(3), 'abcd', false, 'one too long'],
    [is.number, 1.5, true, 'any number'],
    [is.number, Number.NaN, false, 'not a number is none'],
    [is.integerFromZero, 0, true, 'the first'],
    [is.integerFromZero, -1, false, 'below it'],
    [is.integerFromZero, 1.5, false, 'no whole one'],
    [is.integerFromZero, '1', false, 'text of a number'],
    [is.boolean, false, true, 'false is one'],
    [is.oneOf(['a', 'b']), 'b', true, 'in the list'],
    [is.oneOf([1]), '1', false, 'of another type'],
    [is.orNull(is.text), null, true, 'none'],
    [is.orNull(is.text), undefined, false, 'missing is not none'],
    [is.anyOf(is.text, is.number), 1, true, 'the second fits'],
    [is.anyOf(is.text, is.number), true, false, 'none fits'],
    [is.list(is.text), [], true, 'an empty list'],
    [is.list(is.text), ['a', 1], false, 'one item does not fit'],
    [is.list(is.text), { length: 0 }, false, 'what only looks like a list'],
    [is.pair(is.text, is.number), ['a', 1], true, 'both fit'],
    [is.pair(is.text, is.number), ['a', 1, 2], false, 'one too many'],
    [is.recordOf(is.number), { a: 1, b: 2 }, true, 'all of one kind'],
    [is.recordOf(is.number), { a: 1, b: '2' }, false, 'one of another'],
    [is.record, null, false, 'null is an object to the language only'],
    [point, { x: 1 }, true, 'an optional key may miss'],
    [point, { x: 1, name: 'a', more: true }, true, 'keys that nobody asked for stay'],
    [point, { x: 1, name: undefined }, false, 'an optional key that is there must fit'],
    [point, { name: 'a' }, false, 'a key misses'],
    [point, Object.create({ x: 1 }), false, 'what is only inherited was not sent'],
    [point, 'x', false, 'text has no keys'],
  ])('%o: %j is let through: %j (%s)', (guard, raw, fits) => {
    expect(guard(raw)).toBe(fits);
  });
});
