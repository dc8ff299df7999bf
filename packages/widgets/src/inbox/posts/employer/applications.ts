import { whatsAppLink } from '@guyub/core/formats';
import { mayMove } from '@guyub/core/hiring';
import type { ApplicationChange, PostMatter, SeenApplication } from '@guyub/core/jobs';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { moment } from '../../dates.ts';
import { rows } from '../../request-details.ts';
import type { Room } from '../../room.ts';
import { postNote, postWords } from '../words.ts';
import { mailLink, toApplicant } from './messages.ts';

/** Drawn at once; more on request. */
const PAGE = 20;
/** What has not been read comes first. */
const order: readonly SeenApplication['status'][] = ['sent', 'seen', 'invited', 'declined'];

/** Who applied, and what the employer answers. */
export class Applications {
  readonly #room: Room;
  #shown = PAGE;

  constructor(room: Room) {
    this.#room = room;
  }

  render({ posting, applications }: PostMatter): TemplateResult {
    const { level } = this.#room;
    const words = postWords(this.#room);
    const sorted = [...applications].sort(
      (a, b) => order.indexOf(a.status) - order.indexOf(b.status) || (a.createdAt < b.createdAt ? 1 : -1),
    );
    const active = sorted.filter(({ status }) => status !== 'declined');
    const aside = sorted.filter(({ status }) => status === 'declined');
    return html`<div class="group"><div class="heading" role="heading" aria-level=${level + 1}>${words.applications(applications.length)}</div>${
      applications.length > 0
        ? html`<p class="quiet">${words.onlyForThis}</p>${this.#list(posting, active.slice(0, this.#shown))}${this.#more(active.length)}${
            aside.length > 0
              ? html`<details class="earlier"><summary>${words.setAside(aside.length)}</summary>${this.#list(posting, aside)}</details>`
              : ''
          }`
        : html`<p>${posting.card.applyUrl ? words.appliesElsewhere : posting.status === 'published' ? words.noApplications : words.notYet}</p>`
    }</div>`;
  }

  #more(count: number): TemplateResult | '' {
    const left = count - this.#shown;
    if (left <= 0) return '';
    const show = () => {
      const next = this.#shown;
      this.#shown += PAGE;
      this.#room.host.requestUpdate();
      this.#room.focusOn((root) => root.querySelectorAll<HTMLElement>('.applied>li')[next]);
    };
    return html`<p class="actions"><button @click=${show}>${postWords(this.#room).moreApplications(Math.min(left, PAGE))}</button></p>`;
  }

  #list(posting: PostMatter['posting'], shown: readonly SeenApplication[]): TemplateResult {
    return html`<ul class="applied">${repeat(
      shown,
      ({ id }) => id,
      (application) => this.#one(posting, application),
    )}</ul>`;
  }

  #one({ card }: PostMatter['posting'], application: SeenApplication): TemplateResult {
    const room = this.#room;
    const words = postWords(room);
    const { id, name, telephone, email, message, status, createdAt } = application;
    const entry = room.sending.about(id);
    return html`<li id="application-${id}" tabindex="-1"><p class="who"><b>${name}</b><span class="badge">${words.applicationStates[status]}</span
      ><span class="quiet">${moment(room.t, createdAt)}</span></p>${message ? html`<p class="message">${message}</p>` : ''}${rows(
        [
          [
            words.telephone,
            telephone &&
              html`<span>${telephone} · <a target="_blank" rel="noopener" href=${whatsAppLink(`Halo ${name},`, telephone)}
              aria-label=${words.about(words.onWhatsApp, name)}>${words.onWhatsApp}</a></span>`,
          ],
          [words.email, email && html`<a href=${mailLink(email, card.title, '')}>${email}</a>`],
        ],
      )}${entry ? postNote(room, entry) : ''}${!entry || entry.state === 'refused' ? this.#answers(card, application) : ''}</li>`;
  }

  #answers(card: PostMatter['posting']['card'], application: SeenApplication): TemplateResult {
    const words = postWords(this.#room);
    const { name, telephone, email, status } = application;
    const may = (to: ApplicationChange['status']) => mayMove('applications', status, to);
    const invite = () => this.#put(application, 'invited', words.invite);
    const text = toApplicant(application, card);
    const button = (to: 'invited' | 'seen' | 'declined', label: string, look: string) =>
      html`<button class=${look} aria-label=${words.about(label, name)} @click=${() => this.#put(application, to, label)}>${label}</button>`;
    const way = (href: string, label: string) =>
      html`<a class="button main" target="_blank" rel="noopener" href=${href} aria-label=${words.about(label, name)} @click=${invite}>${label}</a>`;
    const inviting = telephone
      ? way(whatsAppLink(text, telephone), words.inviteBy.whatsapp)
      : email
        ? way(mailLink(email, card.title, text), words.inviteBy.email)
        : button('invited', words.markInvited, 'main');
    return html`<p class="actions">${may('invited') ? inviting : ''}${may('seen') ? button('seen', words.seen, '') : ''}${
      may('declined') ? button('declined', words.decline, 'link') : ''
    }</p>`;
  }

  #put({ id, name }: SeenApplication, status: ApplicationChange['status'], what: string): void {
    const { sending, focusOn } = this.#room;
    void sending.put(
      { update: 'applications', id, change: { status } },
      { title: postWords(this.#room).about(what, name) },
    );
    focusOn((root) => root.querySelector<HTMLElement>(`#application-${id}`));
  }
}
