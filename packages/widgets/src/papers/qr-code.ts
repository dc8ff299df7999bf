import { svg, html, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Modules of nothing around the code, as readers expect. */
const QUIET = 4;

/** A QR code as a picture of one path, which no policy of a page minds. @param label what it opens */
export function qrCode(text: string, label: string): TemplateResult {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data
    .map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
    ${svg`<rect width="100%" height="100%" fill="#fff"/><path d=${path} fill="#000"/>`}
  </svg>`;
}
