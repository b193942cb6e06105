import { setTimeout as pause } from 'node:timers/promises';

const look = 20;

/**
 * Waits for a fact: asks again until the answer is truthy, and gives it back. Fails after `within` milliseconds,
 * saying what was waited for and what the last answer was. The only wait in the end-to-end tests.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer> | Answer,
  within = 10_000,
): Promise<NonNullable<Answer>> {
  const deadline = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > deadline) {
      throw new Error(`Waited ${within} ms in vain: ${what}. Last answer: ${String(answer)}.`);
    }
    await pause(look);
  }
}
