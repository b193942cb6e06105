/** Where a refusal is explained, inside the extension. The address carries an opaque id and nothing else. */
export function explainAddress(id: string): string {
  return `/src/screens/explain/index.html#${id}`;
}
