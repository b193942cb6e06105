/** Tells of an error that nobody can act on here: it stands in the browser's own list of the extension's errors. */
export function report(error: unknown): void {
  reportError(error);
}
