import type { PublishedPerson } from '@guyub/core';
import type { CommunityDesk } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sheetNumber } from '../../../split/sheet-number.ts';
import { PeopleFinder } from '../../coordinator/people-finder.ts';
import type { Room } from '../../room.ts';
import { lineField } from './line-field.ts';
import { communityWords } from './words.ts';

const MOST_FOUND = 20;

interface Chosen {
  readonly person: PublishedPerson;
  readonly perDay: string;
  readonly opening: string;
}

/** People of the region's directory, taken into the community several at once. */
export class TakingIn {
  readonly #room: Room;
  readonly #people: PeopleFinder;
  #chosen: readonly Chosen[] = [];
  #wrong: Readonly<Record<string, string>> = {};

  constructor(room: Room) {
    this.#room = room;
    this.#people = new PeopleFinder(room, MOST_FOUND);
  }

  render(desk: CommunityDesk): TemplateResult {
    const words = communityWords(this.#room);
    const { text, found, more, failed } = this.#people;
    return html`<details class="earlier"><summary>${words.takeIn}</summary><p class="quiet" id="member-hint">${words.searchHint}</p>
      <div class="field"><label for="member-search">${words.search}</label><input id="member-search" type="search" autocomplete="off" aria-describedby="member-hint"
        .value=${text} @input=${({ target }: InputEvent) => this.#people.type((target as HTMLInputElement).value)}></div>
      <p class="quiet" role="status">${
        failed
          ? words.searchFailed
          : !found
            ? ''
            : found.length === 0
              ? words.nobodyFound
              : words.found(found.length, more)
      }</p>
      <ul class="found">${found?.map((person) => this.#person(desk, person))}</ul>${
        this.#chosen.length > 0 ? this.#form(desk) : ''
      }</details>`;
  }

  #person({ members }: CommunityDesk, person: PublishedPerson): TemplateResult {
    const words = communityWords(this.#room);
    const { id, name, subdistrict, skills } = person;
    const isIn = members.some(({ personId, status }) => personId === id && status !== 'left');
    const about = [isIn && words.alreadyIn, subdistrict, skills?.join(', ')].filter(Boolean).join(' · ');
    return html`<li><label class="option"><input type="checkbox" aria-label=${words.takesIn(name)} ?disabled=${isIn} .checked=${this.#chosen.some((one) => one.person.id === id)}
      @change=${({ target }: Event) => this.#choose(person, (target as HTMLInputElement).checked)}><span><b>${name}</b><span class="quiet">${about}</span></span></label></li>`;
  }

  #form(desk: CommunityDesk): TemplateResult {
    const words = communityWords(this.#room);
    return html`<form class="panel" novalidate @submit=${(event: Event) => this.#submit(event, desk)}><p><b>${words.chosen(this.#chosen.length)}</b></p
      >${repeat(
        this.#chosen,
        ({ person }) => person.id,
        (chosen, i) => this.#terms(chosen, i),
      )}<p class="actions"><button class="main">${words.takeInAll(this.#chosen.length)}</button></p></form>`;
  }

  #terms({ person: { id, name }, perDay, opening }: Chosen, i: number): TemplateResult {
    const words = communityWords(this.#room);
    // Told once: the same under every name would be noise.
    const hint = (text: string) => (i === 0 ? text : undefined);
    const field = (
      kind: 'perDay' | 'opening',
      value: string,
      texts: { label: unknown; hint: string | undefined },
    ) =>
      lineField({
        id: `${kind}-${id}`,
        ...texts,
        error: this.#wrong[`${kind}-${id}`],
        value,
        numeric: true,
        onInput: (text) => this.#change(id, { [kind]: text }),
      });
    return html`<fieldset class="chosen"><legend>${name} <button type="button" class="link" aria-label=${words.dropOf(name)} @click=${() => this.#drop(id)}>${words.drop}</button></legend><div class="side">${field(
      'perDay',
      perDay,
      { label: words.perDay, hint: hint(words.perDayHint) },
    )}${field('opening', opening, { label: words.received, hint: hint(words.openingHint) })}</div></fieldset>`;
  }

  #choose(person: PublishedPerson, isChosen: boolean): void {
    if (isChosen) this.#chosen = [...this.#chosen, { person, perDay: '', opening: '' }];
    else return this.#drop(person.id);
    this.#room.host.requestUpdate();
  }

  #drop(id: string): void {
    this.#chosen = this.#chosen.filter(({ person }) => person.id !== id);
    this.#room.host.requestUpdate();
  }

  #change(id: string, change: Partial<Chosen>): void {
    this.#chosen = this.#chosen.map((one) => (one.person.id === id ? { ...one, ...change } : one));
    this.#wrong = {};
    this.#room.host.requestUpdate();
  }

  #submit(event: Event, { community }: CommunityDesk): void {
    event.preventDefault();
    const { host, focusOn } = this.#room;
    this.#wrong = this.#check();
    host.requestUpdate();
    const [first] = Object.keys(this.#wrong);
    if (first) focusOn((root) => root.querySelector<HTMLElement>(`#${CSS.escape(first)}`));
    else void this.#send(community.id);
  }

  #check(): Readonly<Record<string, string>> {
    const words = communityWords(this.#room);
    const isOdd = (text: string, most: number) => {
      const value = text.trim() === '' ? 0 : sheetNumber(text);
      return value === undefined || value < 0 || value > most;
    };
    return Object.fromEntries(
      this.#chosen.flatMap(({ person: { id }, perDay, opening }) => [
        ...(isOdd(perDay, 1000) ? [[`perDay-${id}`, words.capacityWrong]] : []),
        ...(isOdd(opening, 10_000_000) ? [[`opening-${id}`, words.openingWrong]] : []),
      ]) as [string, string][],
    );
  }

  async #send(communityId: string): Promise<void> {
    const { sending, host, focusOn } = this.#room;
    const words = communityWords(this.#room);
    for (const { person, perDay, opening } of this.#chosen) {
      const [pieces, received] = [sheetNumber(perDay), sheetNumber(opening)];
      const value = {
        communityId,
        personId: person.id,
        ...(pieces !== undefined && { perDay: pieces }),
        ...(received !== undefined && { opening: received }),
      };
      if (!(await sending.put({ create: 'memberships', value }, { title: words.takesIn(person.name) })))
        return;
      this.#drop(person.id);
    }
    this.#people.clear();
    host.requestUpdate();
    focusOn((root) => root.querySelector<HTMLElement>('#members summary'));
  }
}
