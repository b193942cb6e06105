const longestAddress = 4_096;

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Half an escape is as odd as what it might have meant: compare what is there.
    return text;
  }
}

/** The first of these strings that an address holds, plain or encoded; `null`: none. A firewall may have stopped it for that. */
export function attackShape(address: string, attacks: readonly string[]): string | null {
  const start = address.indexOf('/', 8);
  if (start < 0) return null;
  const sent = address.slice(start, start + longestAddress).toLowerCase();
  const decoded = decodedOnce(decodedOnce(sent.replaceAll('+', ' ')));
  return attacks.find((one) => decoded.includes(one) || sent.includes(one)) ?? null;
}
