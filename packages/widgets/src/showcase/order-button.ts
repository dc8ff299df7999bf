import type { Client, PublishedOffering } from '@guyub/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Maker } from './makers.ts';

export interface OrderProps {
  readonly label: string;
  readonly offering: PublishedOffering;
  readonly maker: Maker;
  readonly skill: string | undefined;
  readonly source: string | undefined;
  readonly client: Client | undefined;
  readonly locale: string;
  /** The organisation's own ways, for where a request cannot be passed on. */
  readonly whatsapp: string | undefined;
  readonly email: string | undefined;
  readonly form: string | undefined;
  /** A link of the page's own. */
  readonly fallback: Pick<HTMLAnchorElement, 'href' | 'textContent'> | null;
}

/** The button of the element that asks for quotes; where its script is not on the page, the page's own link. */
export function orderButton({ offering, maker, fallback, ...props }: OrderProps): TemplateResult {
  const [skill, ...others] = maker.person?.skills ?? [];
  return html`<guyub-hire-local class="order" label=${props.label} region=${offering.region} person=${offering.personId} offering=${offering.name}
    skill=${props.skill || (skill && !others[0] ? skill : offering.name)} locale=${props.locale} source=${props.source || nothing}
    whatsapp=${props.whatsapp || nothing} email=${props.email || nothing} form=${props.form || nothing} .client=${props.client}
    >${fallback ? html`<a href=${fallback.href}>${fallback.textContent}</a>` : ''}</guyub-hire-local>`;
}
