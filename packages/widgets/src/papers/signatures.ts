import { dateInWords } from '@guyub/core/formats';
import { html, nothing, type TemplateResult } from 'lit';
import { blank } from './heading.ts';

/** Somebody who signs. */
export interface Signature {
  readonly role: string;
  /** Absent: written by hand. */
  readonly name?: string | undefined;
  /** An officer writes a staff number under the name, by hand. */
  readonly officer?: boolean;
  /** The stamp that the law asks for from a certain amount on goes here. */
  readonly stamped?: boolean;
}

/** Above this a paper that tells of money bears a stamp (UU 10/2020). */
const STAMPED_ABOVE = 5_000_000;
export const needsStamp = (amount: number | undefined): boolean => (amount ?? 0) > STAMPED_ABOVE;

/** Where and when it is signed; what is not known is written by hand. */
export const dated = (place: string | undefined, date: string | undefined): TemplateResult =>
  html`<p class="dated">${place ?? blank}, ${date === undefined ? blank : dateInWords(date)}</p>`;

/** Everybody who signs, side by side. */
export const signatures = (signing: readonly Signature[]): TemplateResult =>
  html`<div class="signatures">${signing.map(signature)}</div>`;

const signature = ({ role, name, officer, stamped }: Signature): TemplateResult =>
  html`<div class="signature">
    <p>${role}</p>
    <div class="room">${stamped ? html`<span class="stamp">Meterai</span>` : nothing}</div>
    <p class="name">${name ?? nothing}</p>
    ${officer ? html`<p class="staff">NIP</p>` : nothing}
  </div>`;
