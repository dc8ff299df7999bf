import type { Mark, PublishedPerson } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { Dictionary } from '../locales/dictionary.ts';
import type { Plain } from '../shared/plain.ts';

/** How a card tells what was looked for. */
export interface Telling {
  /**
   * The values with marks in them, those with marks first; undefined where there are none.
   *
   * @param wrap puts more words round a value
   */
  show(
    field: Mark['field'],
    values: readonly string[],
    wrap?: (text: string) => string,
  ): readonly unknown[] | undefined;
  /** Why somebody is found, where no mark says it. */
  readonly why: string | undefined;
  /** How far away. */
  readonly distance: string | undefined;
}

export interface PersonCardProps {
  readonly t: Dictionary;
  readonly plain: Plain | undefined;
  readonly person: PublishedPerson;
  /** Of the name, 3 to 6. */
  readonly level: number;
  /** The details did not arrive. */
  readonly failed: boolean;
  readonly telling: Telling | undefined;
  readonly onOpen: (id: string) => void;
}

/** Of a list of skills or offerings. */
const SHOWN = 3;

/** One card for both layouts. Everything but the name may be missing. */
export function personCard({
  t,
  plain,
  person,
  level,
  failed,
  telling,
  onOpen,
}: PersonCardProps): TemplateResult {
  const { id, name, skills, subdistrict, cohorts, businessName, certified, hasBusiness, offerings } = person;
  const show = (field: Mark['field'], values: readonly string[], wrap = (text: string) => text) =>
    telling?.show(field, values, wrap) ?? values.map(wrap);
  const shown = show('name', [name])[0];
  const place = [
    show('subdistrict', subdistrict ? [subdistrict] : [], t.subdistrict)[0],
    telling?.distance,
    show('cohorts', cohorts)[0],
  ];
  const badges = [certified && t.filters.certified, hasBusiness && !businessName && t.filters.hasBusiness];
  return html`<li class="card" part="card"><div role="heading" aria-level=${level}
    >${plain?.link('name', id, shown, onOpen) ?? html`<button class="name" aria-haspopup="dialog" @click=${() => onOpen(id)}>${shown}</button>`}</div><div
    >${line('bold', businessName && show('businessName', [businessName])[0])}${line('', first(t, show('skills', skills)))}${
      offerings[0]
        ? html`<p><span class="quiet">${t.offerings}:</span> ${first(t, show('offerings', offerings))}</p>`
        : ''
    }${line('quiet', telling?.why)}${line('quiet', joined(place.filter(Boolean), ' · '))}${
      badges.some(Boolean) ? html`<p class="badges">${badges.map(badge)}</p>` : ''
    }${line('notice', failed && t.openFailed)}</div></li>`;
}

const badge = (text: string | false) => (text ? html`<span class="badge">${text}</span>` : '');
const line = (name: string, text: unknown) => (text ? html`<p class=${name}>${text}</p>` : '');

/** `Jahit kebaya, Bordir, Vermak, +2 lainnya` */
function first(t: Dictionary, names: readonly unknown[]): unknown {
  const more = names.length - SHOWN;
  return joined([...names.slice(0, SHOWN), ...(more > 0 ? [t.others(String(more))] : [])], ', ');
}

/** One text where there are no marks: cheaper to draw. */
const joined = (parts: readonly unknown[], separator: string): unknown =>
  parts.every((part) => typeof part === 'string')
    ? parts.join(separator)
    : parts.map((part, index) => [index ? separator : '', part]);
