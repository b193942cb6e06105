/** The product's own colours (src/ui/card-tokens.css, src/ui/tokens.css), light. */
const style = `
  * { margin: 0; box-sizing: border-box; }
  body { background: #f3f5f6; color: #15191c; font-family: 'Noto Sans', system-ui, sans-serif; overflow: hidden; }
  h1 { font-weight: 650; letter-spacing: -0.01em; }
`;

/** A screenshot of 1280 × 800: what it shows in a sentence, and the product below. */
export function poster(words: string, picture: Buffer): string {
  return `<!doctype html><meta charset="utf-8"><style>${style}
    body { display: grid; grid-template-rows: 128px 1fr; justify-items: center; }
    h1 { font-size: 38px; align-self: center; padding-top: 12px; }
    h1::after { content: ''; display: block; width: 72px; height: 6px; margin: 12px auto 0; background: #ffcd1c; }
    img { width: 1120px; height: 640px; border: 1px solid #c6ccd0; border-radius: 10px; background: #fff; }
  </style><h1>${words}</h1><img alt="" src="data:image/png;base64,${picture.toString('base64')}">`;
}

/** A promotional tile: the icon, the name, and what it is for; without words, the icon alone. */
export function tile(
  icon: string,
  { width, height, words }: { readonly width: number; readonly height: number; readonly words: boolean },
): string {
  const size = Math.round(height * (words ? 0.42 : 1));
  const type = Math.round(height * (width > 2 * height ? 0.15 : 0.17));
  const text = `<div><h1>Why403</h1><p>Why a site refused a page,<br>and what will work</p></div>`;
  return `<!doctype html><meta charset="utf-8"><style>${style}
    body { display: flex; align-items: center; justify-content: center; gap: ${Math.round(height * 0.1)}px; height: ${height}px;
      background: ${words ? '#f3f5f6' : '#ffcd1c'}; }
    svg { width: ${size}px; height: ${size}px; flex: none; }
    h1 { font-size: ${type}px; line-height: 1.1; }
    p { font-size: ${Math.round(type * 0.44)}px; line-height: 1.35; color: #505a61; margin-top: 0.4em; }
  </style>${icon}${words ? text : ''}`;
}
