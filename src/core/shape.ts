/**
 * Tells whether something from outside (a message, a store) is what its type says. Guards look and copy nothing: keys that nobody asked
 * for stay where they are.
 */
export type Guard<T> = (raw: unknown) => raw is T;

/** What a guard lets through. */
export type Guarded<G> = G extends Guard<infer T> ? T : never;

type Shape = Readonly<Record<string, Guard<unknown>>>;
type OptionalKeys<S extends Shape> = { [K in keyof S]: S[K] extends Optional<unknown> ? K : never }[keyof S];
type Shaped<S extends Shape> = {
  readonly [K in Exclude<keyof S, OptionalKeys<S>>]: Guarded<S[K]>;
} & { readonly [K in OptionalKeys<S>]?: Guarded<S[K]> };

/** A guard of a key that may be missing; where it is there, its value must fit. */
interface Optional<T> extends Guard<T> {
  readonly mayMiss: true;
}

export function text(raw: unknown): raw is string {
  return typeof raw === 'string';
}

export function textUpTo(most: number): Guard<string> {
  return (raw): raw is string => text(raw) && raw.length <= most;
}

export function number(raw: unknown): raw is number {
  return typeof raw === 'number' && !Number.isNaN(raw);
}

export function integerFromZero(raw: unknown): raw is number {
  return number(raw) && Number.isInteger(raw) && raw >= 0;
}

export function boolean(raw: unknown): raw is boolean {
  return typeof raw === 'boolean';
}

export function oneOf<const T extends string | number>(values: readonly T[]): Guard<T> {
  return (raw): raw is T => values.some((one) => one === raw);
}

export function orNull<T>(guard: Guard<T>): Guard<T | null> {
  return (raw) => raw === null || guard(raw);
}

export function anyOf<G extends readonly Guard<unknown>[]>(...guards: G): Guard<Guarded<G[number]>> {
  return (raw): raw is Guarded<G[number]> => guards.some((guard) => guard(raw));
}

export function list<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (raw) => Array.isArray(raw) && raw.every(guard);
}

export function pair<A, B>(first: Guard<A>, second: Guard<B>): Guard<readonly [A, B]> {
  return (raw): raw is readonly [A, B] =>
    Array.isArray(raw) && raw.length === 2 && first(raw[0]) && second(raw[1]);
}

/** An object whose keys are all of one kind. */
export function recordOf<T>(guard: Guard<T>): Guard<Readonly<Record<string, T>>> {
  return (raw): raw is Readonly<Record<string, T>> => record(raw) && Object.values(raw).every(guard);
}

export function optional<T>(guard: Guard<T>): Optional<T> {
  return Object.assign((raw: unknown): raw is T => guard(raw), { mayMiss: true } as const);
}

export function object<S extends Shape>(shape: S): Guard<Shaped<S>> {
  const keys = Object.entries(shape);
  return (raw): raw is Shaped<S> =>
    record(raw) &&
    keys.every(([key, guard]) => (Object.hasOwn(raw, key) ? guard(raw[key]) : 'mayMiss' in guard));
}

/** Any object, whatever it holds. */
export function record(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null;
}
