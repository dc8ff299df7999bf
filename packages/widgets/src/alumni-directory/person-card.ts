import type { PublishedPerson } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { Dictionary } from '../locales/dictionary.ts';

export interface PersonCardProps {
  readonly t: Dictionary;
  readonly person: PublishedPerson;
  /** Of the name, 3 to 6. */
  readonly level: number;
  /** The details did not arrive. */
  readonly failed: boolean;
  readonly onOpen: (id: string) => void;
}

/** Of a list of skills or offerings. */
const SHOWN = 3;

/** One card for both layouts. Everything but the name may be missing. */
export function personCard({ t, person, level, failed, onOpen }: PersonCardProps): TemplateResult {
  const { id, name, skills, subdistrict, cohorts, businessName, certified, hasBusiness, offerings } = person;
  const place = [subdistrict && t.subdistrict(subdistrict), cohorts[0]].filter(Boolean).join(' · ');
  const badges = [certified && t.filters.certified, hasBusiness && !businessName && t.filters.hasBusiness];
  return html`<li class="card" part="card"><div role="heading" aria-level=${level}
    ><button class="name" aria-haspopup="dialog" @click=${() => onOpen(id)}>${name}</button></div><div
    >${line('bold', businessName)}${line('', first(t, skills))}${
      offerings[0] ? html`<p><span class="quiet">${t.offerings}:</span> ${first(t, offerings)}</p>` : ''
    }${line('quiet', place)}${badges.some(Boolean) ? html`<p class="badges">${badges.map(badge)}</p>` : ''}${line('notice', failed && t.openFailed)}</div></li>`;
}

const badge = (text: string | false) => (text ? html`<span class="badge">${text}</span>` : '');
const line = (name: string, text: string | false | undefined) =>
  text ? html`<p class=${name}>${text}</p>` : '';

/** `Jahit kebaya, Bordir, Vermak, +2 lainnya` */
function first(t: Dictionary, names: readonly string[]): string {
  const more = names.length - SHOWN;
  return [...names.slice(0, SHOWN), ...(more > 0 ? [t.others(String(more))] : [])].join(', ');
}
