/** A slug as it stands in a key of the catalogue: the browsers allow no hyphen there. */
export type KeyPart<Slug extends string> = Slug extends `${infer Head}-${infer Tail}`
  ? `${Head}_${KeyPart<Tail>}`
  : Slug;

export function keyPart<Slug extends string>(slug: Slug): KeyPart<Slug> {
  // The type does to the slug what the line does to the text.
  return slug.replaceAll('-', '_') as KeyPart<Slug>;
}
