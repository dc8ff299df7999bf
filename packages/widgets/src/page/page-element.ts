import type { Client } from '@guyub/core';
import { hydrate } from '@lit-labs/ssr-client';
import {
  LitElement,
  ReactiveElement,
  adoptStyles,
  render,
  type CSSResultGroup,
  type PropertyValues,
} from 'lit';
import type { GuyubElement } from '../shared/guyub-element.ts';
import type { Plain } from '../shared/plain.ts';
import { isAnswered } from './answered.ts';
import { settleIn } from './settle-in.ts';
import { writtenIn } from './written-in.ts';

/** An element as a server draws it, and as it goes on in a page. */
export interface PageElement extends LitElement {
  source: string | undefined;
  client: Client | undefined;
  locale: string | undefined;
  plain: Plain | undefined;
  /** Of the page, for who has no `location`. */
  address: string | undefined;
  /** Its words, in the language of its `locale`. */
  speak(): Promise<unknown>;
  /** Asks, and waits until there is something to draw: an answer, or that there is none. */
  prepare(): Promise<void>;
}

interface Made {
  readonly styles: CSSResultGroup;
  /** What else must be there before the first drawing. */
  readonly ready?: (element: never) => Promise<unknown>;
  /** After it: what only this browser knows. */
  readonly drawn?: (element: never) => void;
}

/**
 * The same element, which draws nothing before its answer is there, and takes over what a server has drawn.
 *
 * Not `lit-element-hydrate-support`, because that must run before Lit does, which a bundler does not promise.
 */
export function onPage<E extends GuyubElement<unknown>>(
  Base: new () => E,
  { styles, ready, drawn }: Made,
): new () => PageElement {
  abstract class OnPage extends (Base as unknown as typeof GuyubElement<unknown>) {
    static override styles: CSSResultGroup = [(Base as unknown as typeof LitElement).styles ?? [], styles];
    declare address: string | undefined;
    #prepared: Promise<void> | undefined;
    #takesOver = false;

    override connectedCallback(): void {
      if (!this.hasUpdated) settleIn(this as unknown as PageElement);
      super.connectedCallback();
    }

    prepare(): Promise<void> {
      return (this.#prepared ??= this.#prepare());
    }

    async speak(): Promise<unknown> {
      return (this.t = await this.wordsFor(this, this.locale));
    }

    async #prepare(): Promise<void> {
      await this.speak();
      const settled = new Promise((resolve) => {
        for (const name of ['guyub-load', 'guyub-error'])
          this.addEventListener(name, resolve, { once: true });
      });
      super.willUpdate(new Map(['source', 'client'].map((name) => [name, undefined])));
      await settled;
      await ready?.(this as never);
    }

    protected override async scheduleUpdate(): Promise<void> {
      if (!this.hasUpdated && (this.#takesOver || isAnswered(this))) await this.prepare();
      await super.scheduleUpdate();
    }

    protected override willUpdate(changed: PropertyValues): void {
      if (this.hasUpdated || !this.#prepared) super.willUpdate(changed);
    }

    protected override createRenderRoot(): HTMLElement | DocumentFragment {
      this.#takesOver = Boolean(this.shadowRoot?.firstChild);
      return this.#takesOver ? this.shadowRoot! : super.createRenderRoot();
    }

    protected override update(changed: PropertyValues): void {
      if (!this.#takesOver) return super.update(changed);
      this.#takesOver = false;
      const root = this.renderRoot as ShadowRoot;
      const write = writtenIn(root);
      const drawing = this.render();
      ReactiveElement.prototype['update'].call(this, changed);
      this.renderOptions.isConnected = this.isConnected;
      try {
        hydrate(drawing, root, this.renderOptions);
      } catch {
        // Something of this browser's own makes it another drawing, as a new day does for what closed yesterday.
        root.replaceChildren();
        adoptStyles(root, OnPage.elementStyles);
        render(drawing, root, this.renderOptions);
      }
      void this.updateComplete.then(write);
    }

    protected override firstUpdated(): void {
      super.firstUpdated();
      drawn?.(this as never);
    }
  }
  return OnPage as unknown as new () => PageElement;
}
