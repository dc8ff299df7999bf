import type { Advice } from '@guyub/core/jobs';
import { html, type TemplateResult } from 'lit';
import type { JobCardWords } from '../../locales/job-card-words.ts';
import { choice, field, radios } from '../form/fields.ts';
import type { Form } from '../form/form.ts';
import type { CardDraft } from './card-draft.ts';

/** A form of a card: whoever shows it keeps the draft. */
export interface CardForm extends Form<CardDraft> {
  readonly words: JobCardWords;
  /** To be shown now: nobody is advised on what they have not come to yet. */
  readonly advice: readonly Advice[];
  /** ISO date. */
  readonly today: string;
  /** Names of sub-districts; empty: whatever is typed. */
  readonly places: readonly string[];
  /** To whose graduates work can be pledged; empty: it is not asked. */
  readonly programmes: readonly { readonly id: string; readonly name: string }[];
}

/** What it is. */
export const whatFields = (form: CardForm): TemplateResult => {
  const { words: w } = form;
  return html`${radios(form, 'kind', { label: w.kind, options: Object.entries(w.kinds) })}${field(
    form,
    'title',
    {
      label: w.title,
      help: w.titleHelp,
    },
  )}${field(form, 'employer', { label: w.employer, help: w.employerHelp, fills: 'organization' })}${field(
    form,
    'description',
    {
      label: w.description,
      help: w.descriptionHelp,
      type: 'area',
      rows: 6,
      max: 10_000,
      advice: adviceAt(form, 'description'),
    },
  )}${field(form, 'requirements', {
    label: w.requirements,
    help: w.requirementsHelp,
    optional: true,
    type: 'area',
    max: 2000,
    advice: adviceAt(form, 'requirements'),
  })}${field(form, 'skill', { label: w.skill, help: w.skillHelp, optional: true })}`;
};

/** How many are sought, and what they are paid. */
export const payFields = (form: CardForm): TemplateResult => {
  const { words: w, draft } = form;
  return html`${field(form, 'openings', { label: w.openings, numeric: true, max: 5 })}${
    draft.kind === 'vacancy'
      ? choice(form, 'employmentType', {
          label: w.employmentType,
          options: Object.entries(w.employmentTypes),
          advice: adviceAt(form, 'employmentType'),
        })
      : ''
  }${field(form, 'payMin', {
    label: w.payMin,
    optional: true,
    numeric: true,
    max: 20,
    advice: adviceAt(form, 'payMin'),
  })}${field(form, 'payMax', { label: w.payMax, help: w.payMaxHelp, optional: true, numeric: true, max: 20 })}${choice(
    form,
    'payUnit',
    { label: w.payUnit, options: Object.entries(w.payUnits) },
  )}`;
};

/** Where and until when, and how one applies. */
export const whereFields = (form: CardForm): TemplateResult => {
  const { words: w, draft, places, programmes, today } = form;
  const advice = adviceAt(form, 'subdistrict');
  // What was typed elsewhere stays, although it is in no list.
  const names = [...new Set([...places, ...(draft.subdistrict ? [draft.subdistrict] : [])])];
  return html`${
    places.length > 0
      ? choice(form, 'subdistrict', {
          label: w.subdistrict,
          options: names.map((name) => [name, name]),
          advice,
        })
      : field(form, 'subdistrict', { label: w.subdistrict, optional: true, advice })
  }${field(form, 'validThrough', { label: w.validThrough, help: w.validThroughHelp, type: 'date', min: today })}${
    programmes.length > 0
      ? choice(form, 'programmeId', {
          label: w.programmeId,
          optional: true,
          options: programmes.map(({ id, name }) => [id, name]),
        })
      : ''
  }${field(form, 'applyUrl', { label: w.applyUrl, help: w.applyUrlHelp, optional: true, type: 'url', max: 2000 })}`;
};

const adviceAt = ({ advice, words }: CardForm, name: Advice['field']): readonly string[] =>
  advice
    .filter(({ field, weight }) => field === name && weight === 'advice')
    .map(({ code }) => `${words.suggestion} ${words.advice[code]}`);
