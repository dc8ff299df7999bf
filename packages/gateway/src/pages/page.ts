import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** One page as a browser gets it. */
export interface Page {
  readonly title: string;
  /** `id`, `en`, `jv` or `su`. */
  readonly language: string;
  readonly body: Markup;
  /** Texts of its styles, beside what every page has. */
  readonly styles?: readonly string[];
  /** More of the head: structured data, where feeds are. */
  readonly head?: Markup;
  /** Where search engines shall look instead, an absolute address. */
  readonly canonical?: string;
  /** It stands in somebody else's page, or is not for search engines. */
  readonly isHidden?: boolean;
  /** Scripts of the elements, beside `/guyub/`. */
  readonly scripts?: readonly string[];
}

/** The document around a body. Its styles stand in it: a file of its own would keep the first painting waiting for one more trip. */
export const documentOf = ({
  title,
  language,
  body,
  styles = [],
  head,
  canonical,
  isHidden,
  scripts = [],
}: Page): Markup =>
  html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${
    isHidden ? raw('<meta name="robots" content="noindex">') : ''
  }${canonical === undefined ? '' : html`<link rel="canonical" href="${canonical}">`}${styles.map((text) => html`<style>${raw(text)}</style>`)}${head ?? ''}${scripts.map(
    (script) => html`<script type="module" src="/guyub/${script}"></script>`,
  )}</head><body>${body}</body></html>`;
