import type { JsonLd } from '@guyub/core/formats';
import type { Params } from '@guyub/widgets/page';
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
  /** What the list is kept within. */
  readonly kept: Params;
  /** What was asked of it, as a deep link says it. */
  readonly state: string;
  /** Both, with a `?` where there is any. */
  readonly query: string;
  /** This gateway passes applications on. */
  readonly applies: boolean;
  /** Where people ask its office. */
  readonly contact: string | undefined;
  /** `/pages`, or `/frames`. */
  readonly base: string;
  /** ms since 1970. */
  readonly now: number;
}
