import type { ErrorCode } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { HireLocalWords } from '../../locales/hire-local-words.ts';
import { lacking, reason, wholeKm } from './reason.ts';
import type { HirePage } from './page.ts';
import type { Neighbour, ShortList, Suited } from './short-list.ts';

export interface ListViewProps {
  readonly words: HireLocalWords;
  readonly page: HirePage;
  readonly list: ShortList;
  /** What was ordered locally. */
  readonly ordered: TemplateResult | '' | undefined;
  /** The text was guessed from the page. */
  readonly guessed: boolean;
  /** The page does not say what is looked for. */
  readonly asksText: boolean;
  /** There is somebody to be asked about people. */
  readonly canAsk: boolean;
  /** Said where it is known that this site cannot pass requests on. */
  readonly ownWay: string | undefined;
  /** When a draft was kept. */
  readonly draft: string | undefined;
  /** The form did not arrive. */
  readonly failed: boolean;
  readonly onText: (text: string) => void;
  readonly onPlace: (place: string) => void;
  readonly onRetry: () => void;
  /** @param elsewhere another region, to ask there */
  readonly onAsk: (elsewhere?: string) => void;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}

/** Who would be asked, or why nobody is here and who is nearest. */
export function listView(props: ListViewProps): TemplateResult {
  const { words, page, list, draft, failed } = props;
  if (!props.canAsk)
    return html`<div class="state"><p class="bold">${words.unavailable}</p><p>${words.nothingToAsk}</p><slot></slot></div>`;
  return html`${draft ? kept(props, draft) : ''}${props.asksText ? textField(props) : ''}${
    page.places.all[0] && list.state !== 'failed' ? placeField(props) : ''
  }<div aria-busy=${list.state === 'loading'}>${people(props)}</div
  >${
    list.state === 'people'
      ? html`<p class="quiet">${page.origin ? words.nearestFirst : words.turns} ${props.ownWay ?? words.askHelp}</p>${props.ordered}<div class="actions stick"><button class="main" @click=${() => props.onAsk()}>${words.ask}</button></div>`
      : ''
  }${failed ? html`<p class="notice" role="alert">${words.partFailed}</p>` : ''}`;
}

function people(props: ListViewProps): unknown {
  const { words, page, list } = props;
  switch (list.state) {
    case 'idle':
      return '';
    case 'failed':
      return html`<div class="state"><p class="bold">${words.unavailable}</p><p>${words.reason((list.error as { readonly code?: ErrorCode }).code)}</p
        ><div class="actions"><button @click=${props.onRetry}>${words.retry}</button><button @click=${() => props.onAsk()}>${words.askAnyway}</button></div><slot></slot></div>`;
    case 'nobody':
      return nobody(props, list.neighbour);
    default: {
      if (!list.people[0]) return html`<p>${words.loading}</p>`;
      const date = list.staleSince && day(words, list.staleSince);
      return html`${date ? html`<p class="notice">${words.stale(date)}</p>` : ''}<ol class="people">${list.people.map((one) => row(props, one))}</ol>${
        page.person && !page.first ? html`<p class="quiet">${words.gone}</p>` : ''
      }`;
    }
  }
}

function row({ words, page }: ListViewProps, suited: Suited): TemplateResult {
  const { person } = suited;
  const { name, businessName, subdistrict, answersWithin, awayUntil } = person;
  const lacks = lacking(words, suited);
  const badges = [
    answersWithin !== undefined && words.answers(answersWithin),
    lacks[0] ? words.lacking(lacks.join(', ')) : words.complete,
  ];
  const goods = person.offerings.length > 1 && person.offerings.slice(0, 3).join(', ');
  return html`<li>${person === page.first ? html`<p class="tag">${words.first}</p>` : ''}<p class="bold">${name}${businessName ? html`<span class="plain">, ${businessName}</span>` : ''}</p
    ><p class="why">${reason(words, words.language, suited, page.origin)}</p
    >${goods ? html`<p class="quiet">${words.offerings}: ${goods}</p>` : ''}${
      awayUntil && awayUntil >= page.today
        ? html`<p class="notice">${words.away(day(words, awayUntil))}</p>`
        : ''
    }<p class="quiet">${[subdistrict && subdistrict !== page.origin?.name && words.subdistrict(subdistrict), ...badges].filter(Boolean).join(' · ')}</p></li>`;
}

function nobody(
  { words, page, ownWay, onAsk }: ListViewProps,
  neighbour: Neighbour | undefined,
): TemplateResult {
  const place = page.place ? words.around(page.place) : (page.places.region?.name ?? '');
  const there = neighbour && [neighbour.subdistrict, neighbour.regionName].filter(Boolean).join(', ');
  return html`<div class="state"><p class="bold">${words.nobody(page.wanted, place)}</p
    >${
      neighbour
        ? html`<p>${words.nearest(String(neighbour.count), there || neighbour.region, wholeKm(neighbour.km, words.language))}</p
        ><div class="actions"><button class="main" @click=${() => onAsk(neighbour.region)}>${words.askThere(there || neighbour.region)}</button></div>`
        : ''
    }<div class="actions"><button @click=${() => onAsk()}>${ownWay ? words.ask : words.leave}</button></div><p class="quiet">${ownWay ?? words.leaveHelp}</p></div>`;
}

function kept({ words, onResume, onDiscard }: ListViewProps, savedAt: string): TemplateResult {
  const date = new Date(savedAt).toLocaleString(words.language, { dateStyle: 'long', timeStyle: 'short' });
  return html`<div class="notice"><div class="actions"><button @click=${onResume}>${words.resume(date)}</button><button class="link" @click=${onDiscard}>${words.discard}</button></div></div>`;
}

function textField({ words, page, guessed, onText }: ListViewProps): TemplateResult {
  const look = (event: SubmitEvent) => {
    event.preventDefault();
    onText(new FormData(event.target as HTMLFormElement).get('wanted') as string);
  };
  return html`<form class="field" @submit=${look}><label class="bold" for="wanted">${words.wanted}</label
    ><p class="quiet" id="wanted-help">${guessed ? words.guessed : words.wantedHelp}</p
    ><div class="bar"><input id="wanted" name="wanted" type="text" maxlength="200" required aria-describedby="wanted-help" .value=${page.wanted}><button>${words.look}</button></div></form>`;
}

function placeField({ words, page, onPlace }: ListViewProps): TemplateResult {
  const choose = ({ target }: Event) => onPlace((target as HTMLSelectElement).value);
  return html`<div class="field"><label class="bold" for="near">${words.place}</label><select id="near" @change=${choose}
    ><option value="">${words.anyPlace}</option>${page.places.all.map(
      ({ name }) => html`<option value=${name} ?selected=${name === page.place}>${name}</option>`,
    )}</select></div>`;
}

const day = ({ language }: HireLocalWords, instant: string) =>
  new Date(instant).toLocaleDateString(language, { dateStyle: 'long' });
