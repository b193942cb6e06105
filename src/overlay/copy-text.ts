/**
 * Copies at a person's click, without a selection and without a word to the page. First by the copy event: the
 * Clipboard API is missing on http and can be forbidden by a page's Permissions-Policy.
 * @returns whether it was copied.
 */
export async function copyText(text: string): Promise<boolean> {
  if (copyByEvent(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent(text: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent): void => {
    // An event of the page's own making would carry the text to the page.
    if (!event.isTrusted) return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    given = true;
  };
  addEventListener('copy', give, true);
  // Deprecated without a successor that works everywhere: see above.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('copy');
  removeEventListener('copy', give, true);
  return given;
}
