import type { Client, PublishedOffering } from '@guyub/core';
import type { TemplateResult } from 'lit';
import type { ShowcaseWords } from '../../locales/showcase-words.ts';
import type { Maker } from '../makers.ts';
import type { Pictures } from '../pictures.ts';

/** What the details need of the element. */
export interface MorePage {
  readonly client: () => Client | undefined;
  readonly t: () => ShowcaseWords;
  readonly level: () => number;
  /** Address of what has the pictures. */
  readonly photos: () => string | undefined;
  readonly pictures: Pictures;
  readonly makerOf: (offering: PublishedOffering) => Maker;
  readonly known: (id: string) => PublishedOffering | undefined;
  readonly order: (offering: PublishedOffering, maker: Maker) => TemplateResult;
  /** Where these details are found again. */
  readonly address: (id: string) => string;
  readonly share: (offering: PublishedOffering) => Promise<void>;
  readonly noteOf: (id: string) => unknown;
  readonly say: (text: string) => void;
  /** @returns false when the page shows it its own way */
  readonly opens: (id: string) => boolean;
  readonly moved: (id: string | undefined, step: 'push' | 'replace') => void;
}

/** One maker, and what is shown of what they offer. */
export interface Described {
  readonly maker: Maker;
  readonly offerings: readonly PublishedOffering[];
}
