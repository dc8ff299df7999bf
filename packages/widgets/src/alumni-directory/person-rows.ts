import type { PublishedCredential, PublishedOffering, PublishedPerson } from '@guyub/core';
import type { html as Html, TemplateResult } from 'lit';
import type { Dictionary, PersonWords } from '../locales/dictionary.ts';

export interface PersonRowsProps {
  readonly person: PublishedPerson;
  readonly credentials?: readonly PublishedCredential[];
  readonly offerings?: readonly PublishedOffering[];
}

/** What there is to say of a person; a row with nothing in it is not shown. */
export function personRows(
  html: typeof Html,
  t: Dictionary,
  words: PersonWords,
  { person, credentials, offerings }: PersonRowsProps,
): TemplateResult {
  const row = (label: string, values: readonly unknown[] = []) => {
    const shown = values.filter(Boolean);
    return shown[0] ? html`<dt>${label}</dt>${shown.map((value) => html`<dd>${value}</dd>`)}` : '';
  };
  const noted = (name: string, notes: readonly (string | false | undefined)[], separator: string) =>
    html`${name}<span class="quiet">${notes.filter(Boolean).join(separator)}</span>`;
  // Whoever wrote it, nothing else than a page is opened; and nobody vouches for that page, so its host is named.
  const checked = (link = '') => {
    const url = URL.canParse(link) ? new URL(link) : undefined;
    return url?.protocol === 'https:' && !url.username && !url.password
      ? html`<a href=${link} rel="noopener noreferrer nofollow" target="_blank">${words.check}</a> <span class="quiet">${url.host}</span>`
      : '';
  };

  const { skills, subdistrict, cohorts, telephone, email } = person;
  // The list's word stands until the fuller one arrives.
  const goods = offerings?.length
    ? offerings.map((offer) => noted(offer.name, prices(t, offer), ' – '))
    : person.offerings;
  const papers = credentials?.length
    ? credentials.map(
        ({ name, issuer, issuerKind, issuedOn, verificationUrl }) =>
          html`${noted(name, [issuerKind && words.issuers[issuerKind], issuer, issuedOn?.slice(0, 4)], ' · ')}${checked(verificationUrl)}`,
      )
    : [person.certified && t.filters.certified];
  return html`<dl>
    ${row(t.filters.skills, skills)}
    ${row(words.business, [person.businessName || (person.hasBusiness && t.filters.hasBusiness)])}
    ${row(t.offerings, goods)} ${row(t.filters.subdistrict, [subdistrict])} ${row(words.cohort, cohorts)}
    ${row(words.certificates, papers)}
    ${row(words.contact, [
      telephone && html`<a href="tel:${telephone}">${words.telephone} ${telephone}</a>`,
      telephone &&
        html`<a href="https://wa.me/${telephone.slice(1)}" rel="noopener noreferrer" target="_blank">${words.whatsApp}</a>`,
      email && html`<a href="mailto:${email}">${words.email} ${email}</a>`,
    ])}
  </dl>`;
}

const prices = (t: Dictionary, { priceMin, priceMax }: PublishedOffering): readonly string[] =>
  [...new Set([priceMin, priceMax])].flatMap((price) =>
    price === undefined ? [] : `Rp${price.toLocaleString(t.language)}`,
  );
