import type { GuyubError } from '@guyub/core';
import { dateThere } from '@guyub/core/hiring';
import type { Absorption } from '@guyub/core/jobs';
import { html, type TemplateResult } from 'lit';
import {
  postsCoordinatorWords,
  type PostsCoordinatorWords,
} from '../../../locales/posts-coordinator-words.ts';
import { copyButton } from '../../../shared/copy-button.ts';
import { day } from '../../dates.ts';
import type { Room } from '../../room.ts';

/** What employers pledged to each programme beside what came of it. Asked for when it is unfolded. */
export class AbsorptionTable {
  readonly #room: Room;
  #absorption: Absorption | undefined;
  #error: Partial<GuyubError> | undefined;
  #isLoading = false;

  constructor(room: Room) {
    this.#room = room;
  }

  get #words(): PostsCoordinatorWords {
    return postsCoordinatorWords[this.#room.t.language];
  }

  render(): TemplateResult {
    const unfolded = ({ target }: Event) => {
      if ((target as HTMLDetailsElement).open) void this.#load();
    };
    return html`<details class="earlier" @toggle=${unfolded}><summary>${this.#words.absorption}</summary>${this.#content()}</details>`;
  }

  #content(): TemplateResult {
    const { t } = this.#room;
    const words = this.#words;
    if (this.#error)
      return this.#error.code === 'unsupported'
        ? html`<p>${words.absorptionUnsupported}</p>`
        : html`<p class="notice" role="status">${words.absorptionFailed} <button class="link" @click=${() => void this.#load()}>${t.retry}</button></p>`;
    if (!this.#absorption) return html`<p role="status">${t.loading}</p>`;
    return this.#absorption.programmes.length > 0
      ? this.#table(this.#absorption)
      : html`<p>${words.noPledges}</p>`;
  }

  #table(absorption: Absorption): TemplateResult {
    const { t, say } = this.#room;
    const words = this.#words;
    const { programmes, least, region, asOf } = absorption;
    const date = words.absorptionAsOf(day(t, dateThere(Date.parse(asOf), region), ''));
    const headings = [words.programme, words.pledged, words.realised];
    const cells = programmes.map(({ name, pledged, realised }) => [
      name,
      pledged.toLocaleString(t.language),
      realised?.toLocaleString(t.language) ?? words.tooFew,
    ]);
    return html`<p class="quiet">${words.absorptionHelp(least)}</p><div class="counts" tabindex="0" role="group" aria-label=${words.absorption}><table><caption>${date}</caption
      ><thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead><tbody>${cells.map(
        ([name, ...counts]) =>
          html`<tr><th scope="row">${name}</th>${counts.map((count) => html`<td>${count}</td>`)}</tr>`,
      )}</tbody></table></div><p class="actions">${copyButton({
        text: asTable([[date], headings, ...cells]),
        label: words.copyTable,
        copied: t.copied,
        byHand: words.copyTableByHand,
        say,
      })}</p>`;
  }

  async #load(): Promise<void> {
    const { client, desk, host } = this.#room;
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#error = undefined;
    host.requestUpdate();
    try {
      this.#absorption = await client.absorption(desk.door.region);
    } catch (error) {
      this.#error = error as GuyubError;
    }
    this.#isLoading = false;
    host.requestUpdate();
  }
}

/** As a spreadsheet takes it from the clipboard. A name must not become a formula there. */
const asTable = (lines: readonly (readonly string[])[]): string =>
  lines
    .map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').replace(/^(?=[=+\-@])/, "'")).join('\t'))
    .join('\n');
