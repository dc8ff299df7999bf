import type { JsonLd } from '@guyub/core/formats';
import type { Markup } from '../page.ts';

/** One person, job or product, as its page says it. */
export interface RecordPage {
  readonly title: string;
  /** For search engines, one sentence. */
  readonly about: string;
  readonly body: Markup;
  /** Of public fields, where the element tells it, too. */
  readonly described?: JsonLd | undefined;
  /** It shows pictures. */
  readonly pictured?: boolean;
}

export interface RecordAsked {
  readonly id: string;
  readonly language: string;
  /** Address of this page for everybody. */
  readonly url: string;
  /** Address of the gateway. */
  readonly gateway: string;
  /** What the list is kept within, with a `?` where there is any. */
  readonly query: string;
  /** `/pages`, or `/frames`. */
  readonly base: string;
  /** ms since 1970. */
  readonly now: number;
}
