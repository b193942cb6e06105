/** Functions that a spec hands to the browser as source text: each stands alone. */

/**
 * Compares two pictures, given in base64, tile by tile. Machines smooth the edges of letters a little differently: a pixel counts when a channel
 * differs by more than a quarter of its range, and a tile of 24 × 24 pixels when one in twelve of its pixels does. A line of text that has
 * moved by one pixel is found; another version of the same font renderer is not.
 */
export async function differingTiles(
  one: string,
  other: string,
): Promise<readonly string[] | 'another size'> {
  const pixelsOf = async (base64: string): Promise<ImageData | null> => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    return context?.getImageData(0, 0, picture.width, picture.height) ?? null;
  };
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
  if (a === null || a.width !== b?.width || a.height !== b.height) return 'another size';
  const side = 24;
  const counts = new Map<string, number>();
  for (let at = 0; at < a.data.length; at += 4) {
    const differs = [0, 1, 2].some((channel) => {
      const difference = (a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0);
      return Math.abs(difference) > 64;
    });
    if (!differs) continue;
    const pixel = at / 4;
    const x = Math.floor((pixel % a.width) / side) * side;
    const y = Math.floor(Math.floor(pixel / a.width) / side) * side;
    counts.set(`${x}, ${y}`, (counts.get(`${x}, ${y}`) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > (side * side) / 12).map(([place]) => place);
}

/** Whether the pictures' font is there: what is missing is replaced without a word, and every picture would differ. */
export function hasPictureFonts(): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  const widthIn = (font: string): number => {
    if (context === null) return 0;
    context.font = `48px ${font}`;
    return context.measureText('Why403 refused mmmiii').width;
  };
  return ['DejaVu Sans', 'DejaVu Sans Mono'].every((font) =>
    ['serif', 'fantasy'].some((fallback) => widthIn(`"${font}", ${fallback}`) !== widthIn(fallback)),
  );
}
