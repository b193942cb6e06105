// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Countdown } from './countdown.tsx';

const start = Date.UTC(2026, 10, 23, 12);
let hidden = false;

beforeEach(() => {
  hidden = false;
  vi.useFakeTimers({ now: start });
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

function begin(milliseconds: number): () => void {
  const onZero = vi.fn();
  render(<Countdown to={start + milliseconds} onZero={onZero} />, document.body);
  return onZero;
}

async function pass(milliseconds: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}

function clock(): string | undefined {
  return document.querySelector('[role=timer]')?.textContent;
}

it.each([
  [102_000, '1:42', 'minutes and seconds'],
  [9_000, '0:09', 'two digits for seconds'],
  [4_500_000, '75:00', 'minutes, however many'],
  [59_001, '1:00', 'a second that has begun counts'],
  [-5_000, '0:00', 'never below zero'],
])('shows %i ms as %s', (left, shown) => {
  begin(left);
  expect(clock()).toBe(shown);
});

it('ticks', async () => {
  begin(102_000);
  await pass(2_000);
  expect(clock()).toBe('1:40');
});

it('acts once, at zero', async () => {
  const onZero = begin(3_000);
  await pass(2_500);
  expect(onZero).not.toHaveBeenCalled();
  await pass(5_000);
  expect(onZero).toHaveBeenCalledOnce();
});

it('does not act in a hidden tab, but when the person comes back', async () => {
  hidden = true;
  const onZero = begin(1_000);
  await pass(60_000);
  expect(onZero).not.toHaveBeenCalled();
  hidden = false;
  await pass(1_000);
  expect(onZero).toHaveBeenCalledOnce();
});

it('stops when it is taken away', async () => {
  const onZero = begin(1_000);
  render(null, document.body);
  await pass(5_000);
  expect(onZero).not.toHaveBeenCalled();
});
