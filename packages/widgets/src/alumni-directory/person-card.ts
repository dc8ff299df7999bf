import type { PublishedPerson } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { Dictionary } from '../locales/dictionary.ts';

export interface PersonCardProps {
  readonly t: Dictionary;
  readonly person: PublishedPerson;
  /** Of the name, 3 to 6. */
  readonly level: number;
  readonly onOpen: (id: string) => void;
}

const SKILLS_SHOWN = 3;

/** One card for both layouts. Everything but the name may be missing. */
export function personCard({ t, person, level, onOpen }: PersonCardProps): TemplateResult {
  const { id, name, skills, subdistrict, cohorts, businessName, certified, hasBusiness } = person;
  const more = skills.length - SKILLS_SHOWN;
  const place = [subdistrict && t.subdistrict(subdistrict), cohorts[0]].filter(Boolean).join(' · ');
  return html`<li class="card" part="card"><div role="heading" aria-level=${level}
    ><button class="name" aria-haspopup="dialog" @click=${() => onOpen(id)}>${name}</button></div
    >${line('', skills.slice(0, SKILLS_SHOWN).join(', ') + (more > 0 ? ` +${more}` : ''))}${line('quiet', place)}${
      certified || hasBusiness
        ? html`<p class="badges">${badge(certified && t.filters.certified)}${badge(hasBusiness && (businessName || t.filters.hasBusiness))}</p>`
        : ''
    }</li>`;
}

const line = (name: string, text: string) => (text ? html`<p class=${name}>${text}</p>` : '');
const badge = (text: string | false) => (text ? html`<span class="badge">${text}</span>` : '');
