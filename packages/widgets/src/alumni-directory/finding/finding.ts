import type { PublishedPerson } from '@guyub/core';
import type { html as Html, TemplateResult } from 'lit';
import { findingWords } from '../../locales/finding-words.ts';
import type { FindingHost } from '../finding-host.ts';
import type { Telling } from '../person-card.ts';
import { distance } from '../../shared/near/distance.ts';
import { NearPanel } from '../../shared/near/near-panel.ts';
import { nearStyles } from '../../shared/near/near.styles.ts';
import { RegionNames } from '../../shared/near/region-names.ts';
import { addStyles } from '../add-styles.ts';
import { PersonOpener } from '../person-opener.ts';
import type { FacetField } from '../question.ts';
import { chips } from './chips.ts';
import { goNear, showAll } from './choose.ts';
import { FacetOptions } from './facet-options.ts';
import { styles } from './finding.styles.ts';
import { heard, notes } from './notes.ts';
import type { FindingPage, Shared } from './shared.ts';
import { tell } from './telling.ts';

/** Filters, chips, marks, places, a person's details: what is needed from the first touch on. */
export class Finding {
  readonly opener: PersonOpener;
  readonly near: NearPanel;
  readonly #shared: Shared;
  readonly #options: FacetOptions;
  readonly #host: FindingHost;

  constructor(html: typeof Html, host: FindingHost, page: FindingPage) {
    this.#host = host;
    const redraw = () => host.requestUpdate();
    this.#shared = {
      ...page,
      html,
      redraw,
      words: () => {
        const { language, later } = page.t();
        return later?.finding ?? findingWords[language];
      },
      names: new RegionNames(() => page.asking.frame().client, redraw),
    };
    this.opener = new PersonOpener(html, host, page);
    const { names } = this.#shared;
    this.near = new NearPanel(
      {
        ...this.#shared,
        language: () => page.t().language,
        label: () => page.t().near,
        client: () => page.asking.frame().client,
        near: () => page.asking.question.near,
        go: (near) => goNear(page.asking, near),
        regions: () => page.asking.list.answer?.items.map(({ region }) => region) ?? [],
        nameOf: (code) => names.of(code),
      },
      host,
    );
    this.#options = new FacetOptions(this.#shared, host);
    addStyles(host, styles + nearStyles);
  }

  /** What there is to choose in a group of filters. */
  options(fields: readonly FacetField[]): TemplateResult {
    return this.#options.render(fields);
  }

  /** What stands above the people. */
  render(): TemplateResult {
    return this.#shared.html`${this.near.render()}${chips(this.#shared, this.near)}${notes(this.#shared)}`;
  }

  /** What to do where nobody is found. */
  next(): TemplateResult {
    const { html, words, asking, focusOn } = this.#shared;
    const everybody = () => {
      showAll(asking);
      focusOn(() => undefined);
    };
    return html`<p>${words().noMatchHelp}</p>${
      this.#host.plain?.all ?? html`<button part="button" @click=${everybody}>${words().showAll}</button>`
    }`;
  }

  /** @param index the person's place in the answer */
  tellingOf(person: PublishedPerson, index: number): Telling | undefined {
    const { asking, words } = this.#shared;
    const { near, text } = asking.question;
    const marks = asking.list.answer?.text?.marks[index] ?? [];
    if (!near && marks.length === 0) return undefined;
    return { ...tell(this.#shared, person, marks, text), distance: near && distance(words(), near, person) };
  }

  /** What is said before the count. */
  heard(): string {
    return heard(this.#shared);
  }
}
