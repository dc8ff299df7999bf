import { toOcds } from '@guyub/core/formats';
import type { Matter } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { BuyerWords } from '../../locales/inbox-buyer-words.ts';
import type { PrintedPaper } from '../../papers/print-paper.ts';
import type { Room } from '../room.ts';

/** What can be taken away: the paper that fits the amount, the request itself, open data. */
export class Papers {
  readonly #room: Room;
  readonly #words: () => BuyerWords;
  #failed: PrintedPaper | undefined;

  constructor(room: Room, words: () => BuyerWords) {
    this.#room = room;
    this.#words = words;
  }

  /** That proves the purchase. */
  ofDeal(matter: Matter & Required<Pick<Matter, 'deal'>>): TemplateResult {
    const words = this.#words();
    const { paper } = matter.deal;
    const what = html`<div class="sub">${words.paper}</div>`;
    if (paper === 'procurement-unit') return html`${what}<p>${words.papers[paper]}</p>`;
    const label = paper === 'work-order' ? words.printSpk : words.print(words.papers[paper]);
    return html`${what}<p>${words.papers[paper]}. <span class="quiet">${words.ask}</span></p>
      <p class="actions"><button class="main" @click=${() => void this.#print(paper, matter)}>${label}</button>${
        paper === 'work-order' ? '' : html`<span class="quiet">${words.signAfter}</span>`
      }</p>${this.#failure(paper)}`;
  }

  ofRequest(matter: Matter): TemplateResult {
    const words = this.#words();
    return html`<p class="actions"><button @click=${() => void this.#print('request', matter)}>${words.printRequest}</button
      ><button class="link" @click=${() => this.#download(matter)}>${words.open}</button></p>${this.#failure('request')}`;
  }

  #failure(paper: PrintedPaper): TemplateResult | '' {
    return this.#failed === paper ? html`<p class="error" role="alert">${this.#words().printFailed}</p>` : '';
  }

  async #print(paper: PrintedPaper, matter: Matter): Promise<void> {
    const { desk, today, host } = this.#room;
    this.#failed = undefined;
    try {
      const { printPaper } = await import('../../papers/print-paper.ts');
      await printPaper(paper, { matter, people: desk.people, today });
    } catch {
      this.#failed = paper;
    }
    host.requestUpdate();
  }

  #download({ request, quotes, deal }: Matter): void {
    const supplier = this.#room.desk.people.find(({ id }) => id === deal?.personId);
    const release = toOcds(request, {
      quotes,
      ...(deal && { deal }),
      ...(supplier && { supplier }),
      page: location.href,
      now: Date.now(),
    });
    const url = URL.createObjectURL(
      new Blob([JSON.stringify(release, null, 2)], { type: 'application/json' }),
    );
    Object.assign(document.createElement('a'), { href: url, download: `ocds-${request.id}.json` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}
