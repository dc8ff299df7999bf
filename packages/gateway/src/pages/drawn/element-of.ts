import { html, raw } from 'hono/html';
import type { Markup } from '../page.ts';
import type { Drawn } from './draw.ts';
import type { DrawnName } from './kinds.ts';

/** The element as a browser reads it: drawn already, with its answers, and what stands in its place where it has none. */
export const elementOf = (
  name: DrawnName,
  { style, shadow, data }: Drawn,
  attributes: Readonly<Record<string, string>>,
  fallback: Markup,
): Markup =>
  html`<guyub-${raw(name)} source="/" deep-link${Object.entries(attributes).map(
    ([attribute, value]) => html` ${raw(attribute)}="${value}"`,
  )}><template shadowroot="open" shadowrootmode="open"><style>${raw(style)}</style>${raw(shadow)}</template>${fallback}<script type="application/json" data-guyub-answers>${raw(data)}</script></guyub-${raw(name)}>`;
