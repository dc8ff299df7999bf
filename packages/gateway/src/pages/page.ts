import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** One page as a browser gets it. */
export interface Page {
  readonly title: string;
  /** `id`, `en`, `jv` or `su`. */
  readonly language: string;
  readonly body: Markup;
  /** More of the head: what is preloaded, structured data. */
  readonly head?: Markup;
  /** Where search engines shall look instead, an absolute address. */
  readonly canonical?: string;
  /** It stands in somebody else's page, or is not for search engines. */
  readonly isHidden?: boolean;
  /** Scripts of the elements, beside `/guyub/`. */
  readonly scripts?: readonly string[];
}

/** The document around a body. Nothing is inline, so that it needs no more than the policy that goes with it. */
export const documentOf = ({
  title,
  language,
  body,
  head,
  canonical,
  isHidden,
  scripts = [],
}: Page): Markup =>
  html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${
    isHidden ? raw('<meta name="robots" content="noindex">') : ''
  }${canonical === undefined ? '' : html`<link rel="canonical" href="${canonical}">`}<link rel="stylesheet" href="/guyub/page.css">${head ?? ''}${scripts.map(
    (script) => html`<script type="module" src="/guyub/${script}"></script>`,
  )}</head><body>${body}</body></html>`;
