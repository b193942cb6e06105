/**
 * Control and format characters (direction marks among them) and line separators: they change what stands beside them. And what is shown
 * as nothing though it is called a letter: Hangul fillers, the empty pattern of Braille.
 */
const disturbing = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{DI}\u2800]+/gu;
/** More combining marks on one letter than any script needs: they cover the lines above and below. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/** Text of a server or page, fit to stand in a sentence: one line, nothing that turns or hides its neighbours. */
export function clean(text: string, most = 120): string {
  const plain = text
    .toWellFormed()
    .replace(disturbing, ' ')
    .replace(piledMarks, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(plain);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : plain;
}
