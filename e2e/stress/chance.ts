/** Whole numbers from zero to below `below`. */
export type Chance = (below: number) => number;

/** Small, seeded and good enough: the same seed plays the same game (a linear congruential generator, Numerical Recipes). */
export function createChance(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function oneOf<T>(all: readonly [T, ...T[]], chance: Chance): T {
  return all[chance(all.length)] ?? all[0];
}
