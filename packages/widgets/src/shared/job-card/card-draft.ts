import { adviseOn, type Advice, type JobCard } from '@guyub/core/jobs';
import type { JobCardWords } from '../../locales/job-card-words.ts';
import { identityIn, problemsIn, said } from '../form/checks.ts';
import type { Problem } from '../form/form.ts';
import { amountOf } from '../form/numbers.ts';

/** A card as it is being written: texts as they were typed. */
export interface CardDraft {
  readonly kind: JobCard['kind'];
  readonly title: string;
  readonly employer: string;
  readonly description: string;
  readonly requirements: string;
  readonly skill: string;
  /** Nobody is asked for it, but a card that has one keeps it. */
  readonly isco: string;
  readonly employmentType: NonNullable<JobCard['employmentType']> | '';
  readonly openings: string;
  readonly payMin: string;
  readonly payMax: string;
  readonly payUnit: NonNullable<JobCard['payUnit']> | '';
  readonly programmeId: string;
  /** Name of a sub-district. */
  readonly subdistrict: string;
  /** ISO date. */
  readonly validThrough: string;
  readonly applyUrl: string;
}

const DAY_MS = 86_400_000;
/** Long enough to be found, short enough to be true. */
const USUAL_DAYS = 30;

/** @param today ISO date */
export const newCardDraft = (kind: JobCard['kind'], today: string): CardDraft => ({
  kind,
  title: '',
  employer: '',
  description: '',
  requirements: '',
  skill: '',
  isco: '',
  employmentType: '',
  openings: '1',
  payMin: '',
  payMax: '',
  payUnit: '',
  programmeId: '',
  subdistrict: '',
  applyUrl: '',
  validThrough: new Date(Date.parse(today) + USUAL_DAYS * DAY_MS).toISOString().slice(0, 10),
});

export const cardDraftOf = (card: JobCard): CardDraft => ({
  kind: card.kind,
  title: card.title,
  employer: card.employer,
  description: card.description,
  requirements: card.requirements ?? '',
  skill: card.skill ?? '',
  isco: card.isco ?? '',
  employmentType: card.employmentType ?? '',
  openings: String(card.openings),
  payMin: card.payMin?.toLocaleString('id') ?? '',
  payMax: card.payMax?.toLocaleString('id') ?? '',
  payUnit: card.payUnit ?? '',
  programmeId: card.programmeId ?? '',
  subdistrict: card.subdistrict ?? '',
  validThrough: card.validThrough,
  applyUrl: card.applyUrl ?? '',
});

/** Of a draft that has passed its checks; of another one, as far as it goes. */
export function toCard(draft: CardDraft, region: string): JobCard {
  const { kind, payUnit, employmentType, validThrough } = draft;
  const text = (name: 'requirements' | 'skill' | 'isco' | 'programmeId' | 'applyUrl' | 'subdistrict') => {
    const typed = draft[name].trim();
    return typed && { [name]: typed };
  };
  const payMin = amountOf(draft.payMin);
  const payMax = amountOf(draft.payMax);
  return {
    kind,
    title: draft.title.trim(),
    employer: draft.employer.trim(),
    description: draft.description.trim(),
    ...text('requirements'),
    ...text('skill'),
    ...text('isco'),
    ...(kind === 'vacancy' && employmentType && { employmentType }),
    openings: openingsOf(draft.openings) ?? 1,
    ...(payMin !== undefined && { payMin }),
    ...(payMax !== undefined && { payMax }),
    ...((payMin ?? payMax) !== undefined && payUnit && { payUnit }),
    ...text('programmeId'),
    ...text('applyUrl'),
    ...text('subdistrict'),
    region,
    validThrough,
  };
}

/** Live, while it is being written. */
export const adviceOn = (draft: CardDraft, today: string): readonly Advice[] =>
  adviseOn(toCard(draft, ''), today);

/**
 * What keeps it from being sent.
 *
 * @param today ISO date
 */
export function cardProblems(
  { wrong, advice }: JobCardWords,
  draft: CardDraft,
  today: string,
): readonly Problem[] {
  const { payMin, payMax, applyUrl, validThrough } = draft;
  const amount = (text: string) => text.trim() !== '' && amountOf(text) === undefined && wrong.rupiah;
  const found = problemsIn([
    ['title', said(draft.title, wrong)],
    ['employer', said(draft.employer, wrong)],
    ['description', said(draft.description, wrong)],
    ['requirements', identityIn(draft.requirements, wrong)],
    ['skill', identityIn(draft.skill, wrong)],
    ['openings', openingsOf(draft.openings) === undefined && wrong.openings],
    ['payMin', amount(payMin)],
    ['payMax', amount(payMax)],
    ['subdistrict', identityIn(draft.subdistrict, wrong)],
    ['validThrough', !validThrough && wrong.date],
    ['applyUrl', identityIn(applyUrl, wrong) ?? (!isSecure(applyUrl.trim()) && wrong.url)],
  ]);
  const blocking = adviceOn(draft, today)
    .filter(({ weight, field }) => weight === 'error' && found.every((problem) => problem.field !== field))
    .map(({ field, code }) => ({ field, message: advice[code] }));
  return [...found, ...blocking];
}

function openingsOf(text: string): number | undefined {
  const plain = text.trim().replace(/^(\d)\.(\d{3})$/, '$1$2');
  const count = /^\d{1,4}$/.test(plain) ? Number(plain) : 0;
  return count > 0 ? count : undefined;
}

const isSecure = (url: string): boolean =>
  url === '' || (URL.canParse(url) && new URL(url).protocol === 'https:');
