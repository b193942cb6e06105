import { expect, it } from 'vitest';
import { wholeAddress } from './background-requests.ts';

const url = 'https://map.example/embed';

it.each<[reason: string, shown: readonly string[], expected: string]>([
  ['what the frame shows now has its query', ['https://ad.example/', `${url}?key=1`], `${url}?key=1`],
  ['the frame is gone: as much as was kept', ['https://ad.example/'], url],
  ['another page of that site is another frame', [`${url}/2?key=1`], url],
])('the whole address of a refused frame: %s', (_reason, shown, expected) => {
  expect(wholeAddress({ url }, shown)).toBe(expected);
});
