import { html } from 'hono/html';
import type { PublishedPerson } from '@guyub/core';
import {
  emptyItem,
  labelOf,
  MOST_ITEMS,
  type Draft,
  type DraftItem,
  type Problem,
  type RequestWords,
} from '@guyub/widgets/hire-local/form';
import { queryOf } from '../drawn/address.ts';
import { choice, field, radios, tick, type Drawn } from '../form/fields.ts';
import { enter, summary, trap } from '../form/parts.ts';
import type { Markup } from '../page.ts';
import type { Asked } from './asked.ts';
import type { QuoteWords } from './words.ts';

export interface FormPageProps {
  readonly asked: Asked;
  readonly words: RequestWords;
  readonly own: QuoteWords;
  readonly draft: Draft;
  /** As typed, where the address does not name it. */
  readonly skill: string;
  readonly problems: readonly Problem[];
  /** Why it was not sent, said above everything. */
  readonly notice: string;
  readonly token: string;
  readonly regionName: string;
  /** Names of its sub-districts. */
  readonly places: readonly string[];
  readonly first: PublishedPerson | undefined;
  /** ISO date, there. */
  readonly today: string;
}

/** The parts of the request that the element asks step by step, one below the other. */
export function formPage(props: FormPageProps): Markup {
  const { asked, words, own, draft, skill, problems, notice, token, regionName, places, first, today } =
    props;
  const w = words.form;
  const drawn: Drawn = { typed: { ...draft, skill }, problems, optional: w.optional };
  const named: Readonly<Record<string, string>> = { skill: w.skill, buyerName: own.buyerName };
  const labelled = (field: string) => named[field] ?? labelOf({ words: w, draft }, field);
  const [what, where, who] = w.steps;
  return html`<main class="form">${
    asked.isFrame
      ? ''
      : html`<p><a href="/pages/alumni-directory${queryOf([['region', asked.region ?? ''], ...asked.look])}">${w.toList}</a></p>`
  }<h1>${titleOf(asked, own)}</h1><p>${regionName}. ${own.intro}${
    first ? ` ${w.firstAsked(first.name)}` : ''
  }</p>${summary({ drawn, own, title: w.problems, notice, labelOf: labelled })}<form method="post" action="${asked.address}" novalidate><input type="hidden" name="form" value="${token}">${enter}
<section><h2>${what}</h2>${asked.skill ? '' : field(drawn, 'skill', { label: w.skill })}${field(drawn, 'title', { label: w.title, help: w.titleHelp })}
${lines(drawn, props)}
${field(drawn, 'note', { label: w.note, help: w.noteHelp, optional: true, type: 'area' })}</section>
<section><h2>${where}</h2>${
    places.length > 0
      ? choice(drawn, 'subdistrict', {
          label: w.subdistrict,
          empty: w.choose,
          options: places.map((name) => [name, name]),
        })
      : field(drawn, 'subdistrict', { label: w.subdistrict, optional: true })
  }
${field(drawn, 'address', { label: w.address, help: w.addressHelp, optional: true, type: 'area', fills: 'street-address' })}
${field(drawn, 'neededOn', { label: w.neededOn, type: 'date', min: today })}
${field(drawn, 'replyBy', { label: w.replyBy, help: w.replyByHelp, type: 'date', min: today })}</section>
<section><h2>${who}</h2>${radios(drawn, 'buyerKind', { label: w.buyerKind, options: Object.entries(w.kinds) })}
${field(drawn, 'buyerName', { label: own.buyerName, help: own.buyerNameHelp, fills: 'organization' })}
<fieldset class="group"><legend>${own.publicMoney}</legend>${choice(drawn, 'budgetSource', { label: w.budgetSource, empty: w.choose, options: Object.entries(w.sources) })}
${field(drawn, 'ceiling', { label: w.ceiling, help: w.ceilingHelp, optional: true })}
${tick(drawn, 'hidesCeiling', w.hidesCeiling)}</fieldset>
${field(drawn, 'contactName', { label: w.contactName, fills: 'name' })}
${field(drawn, 'telephone', { label: w.telephone, help: w.contactHelp, type: 'tel', fills: 'tel' })}
${field(drawn, 'email', { label: w.email, type: 'email', fills: 'email' })}
${tick(drawn, 'sharesContact', w.sharesContact)}
${trap(drawn, own)}</section>
<p class="quiet">${w.whoSees}</p><p><button class="main" name="do" value="send">${w.send}</button></p></form></main>`;
}

/** As the button would say it, which is not here. */
export const titleOf = ({ label, skill }: Asked, own: QuoteWords): string =>
  label || (skill ? own.asks(skill) : own.title);

function lines(drawn: Drawn, { words: { form: w }, draft: { items } }: FormPageProps): Markup {
  const typed = Object.fromEntries(
    items.flatMap((item, i) => Object.entries(item).map(([part, text]) => [`item-${i}-${part}`, text])),
  );
  const one = (i: number, part: keyof DraftItem, label: string) =>
    field({ ...drawn, typed }, `item-${i}-${part}`, { label });
  return html`<fieldset class="group"><legend>${w.items}</legend>${items.map(
    (_, i) =>
      html`<div class="line" role="group" aria-label="${w.lineOf(i + 1)}">${one(i, 'name', w.item)}${one(i, 'quantity', w.quantity)}${one(i, 'unit', w.unit)}</div>`,
  )}${items.length < MOST_ITEMS ? html`<button name="do" value="add">+ ${w.addItem}</button>` : ''}</fieldset>`;
}

/** One more line to write in. */
export const withLine = (draft: Draft): Draft => ({ ...draft, items: [...draft.items, emptyItem] });
