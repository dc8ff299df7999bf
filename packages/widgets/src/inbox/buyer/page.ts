import { dateThere, isOver, type Matter } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import { buyerWords, type BuyerWords } from '../../locales/inbox-buyer-words.ts';
import { day, moment } from '../dates.ts';
import { formStyles } from '../form.styles.ts';
import { Happened } from '../happened.ts';
import { peopleStyles } from '../people.styles.ts';
import { requestDetails } from '../request-details.ts';
import type { DoorPage, Room } from '../room.ts';
import { sendingNote, unsent } from '../sending-note.ts';
import { asked } from './asked.ts';
import { buyerStyles } from './buyer.styles.ts';
import { chosen } from './chosen.ts';
import { choosing } from './choosing.ts';
import { comparison } from './comparison.ts';
import { offersOf, type Offer } from './offers.ts';
import { Papers } from './papers.ts';
import { stepper } from './stepper.ts';

/** What a buyer sees of the own request. */
export class BuyerPage implements DoorPage {
  readonly #room: Room;
  readonly #happened: Happened;
  readonly #papers: Papers;
  /** Of the quote about to be chosen. */
  #choosing: string | undefined;
  #cancelling = false;

  constructor(room: Room) {
    this.#room = room;
    this.#happened = new Happened(room);
    this.#papers = new Papers(room, () => this.#words);
    for (const sheet of [formStyles, peopleStyles, buyerStyles]) room.wear(sheet);
  }

  get #words(): BuyerWords {
    return buyerWords[this.#room.t.language];
  }

  render(): TemplateResult {
    const { desk, sending } = this.#room;
    return html`${unsent(this.#room, ({ key }) => desk.matters.some((matter) => sending.of(matter)?.key === key))}
      ${desk.matters.map((matter) => this.#matter(matter))}${this.#room.more()}`;
  }

  #matter(matter: Matter): TemplateResult {
    const { t, level, today, sending, desk } = this.#room;
    const words = this.#words;
    const { request, invitations, deal } = matter;
    const offers = offersOf(matter, desk.people, today, t.someone);
    const entry = sending.of(matter);
    const mayAct = !entry || entry.state === 'refused';
    const part = (title: string, content: unknown) =>
      html`<div class="group"><div class="heading" role="heading" aria-level=${level + 1}>${title}</div>${content}</div>`;
    const later = html`${this.#quotes(matter, offers, mayAct, part)}${
      invitations.length > 0 ? part(words.asked, asked(this.#room, words, matter)) : ''
    }`;
    return html`<article id="matter-${request.id}" tabindex="-1" aria-labelledby="title-${request.id}"
      ><div class="title" id="title-${request.id}" role="heading" aria-level=${level}>${request.title}</div
      ><p class="quiet">${words.yours(day(t, dateThere(Date.parse(request.createdAt), request.region), today))}</p
      >${stepper(words, matter)}${this.#standing(matter, offers)}${entry ? sendingNote(this.#room, entry) : ''}${
        matter.asks && mayAct ? this.#happened.render(matter) : ''
      }${
        deal
          ? html`${chosen(this.#room, words, { ...matter, deal })}${this.#papers.ofDeal({ ...matter, deal })}<details class="earlier"
              ><summary>${words.others}</summary>${later}</details>`
          : later
      }${part(words.details, html`${requestDetails(t, request, today)}${this.#papers.ofRequest(matter)}`)}${part(
        words.key,
        html`<p>${words.keyHelp}</p>`,
      )}${isOver(request.status) || !mayAct ? '' : this.#cancel(request)}</article>`;
  }

  /** What happens next. */
  #standing({ request, invitations }: Matter, offers: readonly Offer[]): TemplateResult | '' {
    const { t, today } = this.#room;
    const words = this.#words;
    const { status, nextBatchAt, refusal, replyBy } = request;
    if (status === 'chosen') return '';
    const over = words.isOver[status];
    if (over) return html`<p class="notice">${over}${refusal ? html` <q>${refusal}</q>` : ''}</p>`;
    const now =
      offers.length > 0
        ? words.someAnswered(day(t, replyBy, today))
        : invitations.length > 0
          ? words.nobodyAnswered
          : words.nobodyYet;
    return html`<p>${now}${nextBatchAt ? ` ${words.nextAt(moment(t, nextBatchAt))}` : ''}</p>`;
  }

  #quotes(
    matter: Matter,
    offers: readonly Offer[],
    mayAct: boolean,
    part: (title: string, content: unknown) => TemplateResult,
  ): TemplateResult | '' {
    if (offers.length === 0) return '';
    const room = this.#room;
    const words = this.#words;
    const offer = offers.find(({ quote, isValid }) => quote.id === this.#choosing && isValid);
    const mayChoose = matter.request.status === 'quoted' && mayAct;
    return part(
      words.quotes,
      offer && mayChoose
        ? choosing(room, words, matter, offer, {
            onYes: () => this.#choose(matter, offer),
            onBack: () => this.#ask(undefined, (root) => button(root, offer)),
          })
        : comparison({
            room,
            words,
            matter,
            offers,
            onChoose: mayChoose
              ? ({ quote }) => this.#ask(quote.id, (root) => root.querySelector('#choosing'))
              : undefined,
          }),
    );
  }

  #ask(quoteId: string | undefined, find: (root: ParentNode) => HTMLElement | null | undefined): void {
    this.#choosing = quoteId;
    this.#room.host.requestUpdate();
    this.#room.focusOn(find);
  }

  #choose({ request }: Matter, { quote, name }: Offer): void {
    const value = { quoteId: quote.id };
    void this.#room.sending.put({ create: 'deals', value }, { title: this.#words.chooseWho(name) });
    this.#ask(undefined, (root) => root.querySelector<HTMLElement>(`#matter-${request.id}`));
  }

  #cancel({ id, title }: Matter['request']): TemplateResult {
    const { t, sending, host, focusOn } = this.#room;
    const words = this.#words;
    const turn = (cancelling: boolean) => {
      this.#cancelling = cancelling;
      host.requestUpdate();
      focusOn((root) => root.querySelector<HTMLElement>(cancelling ? '.cancel .main' : '.cancel button'));
    };
    const send = () => {
      this.#cancelling = false;
      void sending.put(
        { update: 'quoteRequests', id, change: { status: 'cancelled' } },
        { title: `${words.cancel}: ${title}` },
      );
      focusOn((root) => root.querySelector<HTMLElement>(`#matter-${id}`));
    };
    return this.#cancelling
      ? html`<div class="panel cancel"><p>${words.cancelSure}</p><p class="actions"><button class="main" @click=${send}>${words.cancelYes}</button
        ><button class="link" @click=${() => turn(false)}>${t.back}</button></p></div>`
      : html`<p class="actions cancel"><button class="link" @click=${() => turn(true)}>${words.cancel}</button></p>`;
  }
}

/** That is seen: of table and cards, one is hidden. */
const button = (root: ParentNode, { quote }: Offer): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>(`[data-choose="${quote.id}"]`)].find((found) =>
    found.checkVisibility(),
  );
