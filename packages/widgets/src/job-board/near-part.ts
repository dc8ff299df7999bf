import type { Near, PublishedJob } from '@guyub/core';
import { html, type LitElement, type TemplateResult } from 'lit';
import { nearIn } from '../locales/near-words.ts';
import type { Announcer } from '../shared/announcer.ts';
import { distance } from '../shared/near/distance.ts';
import { NearPanel } from '../shared/near/near-panel.ts';
import { nearStyles } from '../shared/near/near.styles.ts';
import { RegionNames } from '../shared/near/region-names.ts';
import type { BoardPage } from './board-page.ts';
import type { JobAsking } from './question.ts';

/** The choice of a place, and how far everything is from it. */
export class NearPart {
  readonly panel: NearPanel;
  readonly #page: BoardPage;
  readonly #asking: JobAsking;

  constructor(page: BoardPage, asking: JobAsking, announcer: Announcer) {
    this.#page = page;
    this.#asking = asking;
    const host: LitElement = page.element;
    const redraw = () => host.requestUpdate();
    const names = new RegionNames(page.client, redraw);
    this.panel = new NearPanel(
      {
        html,
        announcer,
        redraw,
        words: () => nearIn(page.t()),
        language: () => page.t().language,
        label: () => page.t().near,
        client: page.client,
        near: () => asking.question.near,
        go: (near) => this.#go(near),
        regions: () => asking.list.answer?.items.map(({ region }) => region) ?? [],
        nameOf: (code) => names.of(code),
      },
      host,
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(nearStyles);
    host.shadowRoot?.adoptedStyleSheets.push(sheet);
  }

  render(): TemplateResult {
    const { near } = this.#asking.question;
    const remove = nearIn(this.#page.t()).remove;
    const name = near && this.panel.nameOf(near);
    return html`${this.panel.render()}${
      name
        ? html`<p class="from"><button part="button" aria-label=${remove(name)} @click=${() => this.#go(undefined)}>${name}<span aria-hidden="true"> ×</span></button></p>`
        : ''
    }`;
  }

  distanceOf(job: PublishedJob): string | undefined {
    const { near } = this.#asking.question;
    return near && distance(nearIn(this.#page.t()), near, job);
  }

  /** The first place sets the order, too. */
  #go(near: Near | undefined): void {
    const { question } = this.#asking;
    this.#asking.change({ ...question, near, sort: question.near ? question.sort : 'fair' });
  }
}
