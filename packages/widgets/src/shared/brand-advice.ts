type Colour = readonly [red: number, green: number, blue: number];

const told = new Set<string>();

/**
 * Tells the webmaster, once a colour, when the stylesheet cannot use `--guyub-brand` as it is.
 *
 * @param paper what the element's text stands on: white, or where the page is dark the browser's dark
 */
export function adviseOnBrand(wish: string, paper: Colour): void {
  const problem = problemOf(wish, paper);
  if (!problem || told.has(wish + problem)) return;
  told.add(wish + problem);
  console.warn(`Guyub: --guyub-brand: ${wish} ${problem}.`);
}

function problemOf(wish: string, paper: Colour): string | undefined {
  if (!CSS.supports('color', wish))
    return 'is not a colour: texts and buttons have the colours of plain text. Write one that CSS knows, like #0b5c5e';
  const brand = paint(wish);
  if (!brand)
    return 'is see-through: its opaque shade is used. Write that one, to be sure what it looks like';
  const found = contrast(brand, paper);
  if (found >= 4.5) return undefined;
  const [ground, shade] = luminance(paper) > 0.5 ? ['white', 'darker'] : ['a dark page', 'lighter'];
  return `has contrast ${found.toFixed(1)} on ${ground}; text uses a ${shade} shade, because WCAG 2.2 AA asks 4.5`;
}

/** Any CSS colour as the screen shows it; none when it is not one, or is see-through. */
export function paint(text: string): Colour | undefined {
  if (!CSS.supports('color', text)) return undefined;
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : undefined;
}

/** WCAG 2.2's contrast ratio, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
