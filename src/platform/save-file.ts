/** Gives the visitor a file to save, as a link to it would. */
export function saveFile(name: string, text: string): void {
  saveBlob(name, new Blob([text], { type: 'application/json' }));
}

/** The same for a file that is too long for one text. */
export function saveBlob(name: string, file: Blob): void {
  const href = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  // Firefox reads a long file after the click.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
