import type { JobCard } from '../model/job.ts';

/** What is wrong with a card, or could be better. */
export interface Advice {
  /** Where: a field of the card. */
  readonly field: keyof JobCard;
  /** `error`: it cannot be published so; `advice`: search engines and people would like it. */
  readonly weight: 'error' | 'advice';
  readonly code:
    | 'description-short'
    | 'closed'
    | 'closes-late'
    | 'pay-order'
    | 'pay-unit'
    | 'place'
    | 'pay'
    | 'employment-type'
    | 'discriminates'
    | 'asks-money'
    | 'contact-in-text';
}

/** Letters that a description needs before anybody can tell what the work is. */
const LEAST_DESCRIPTION = 80;
/** Longest that a job stays on the board, days. */
export const LONGEST_DAYS = 180;

/** Words that turn somebody away for what they are: what the law lists, a coordinator decides. */
const choosy =
  /\b(khusus (pria|wanita|laki|perempuan)|hanya (pria|wanita|laki|perempuan)|belum menikah|lajang|single|usia (maks|max|di ?bawah)|maks(imal)? usia|berpenampilan menarik|good looking|beragama|muslim(ah)?|non ?muslim|keturunan|ras)\b/iu;
const money =
  /\b(biaya (pendaftaran|administrasi|pelatihan|seragam)|uang (jaminan|muka)|transfer (dulu|terlebih)|deposit|bayar (dulu|di muka))\b/iu;
const telephone = /(?:\+?62|\b0)8\d[\d\s-]{7,12}/u;

/**
 * Looks at a card before it is published: Google's required and recommended fields of a JobPosting, and what hurts
 * those who look for work.
 *
 * @param today ISO date
 */
export function adviseOn(card: JobCard, today: string): readonly Advice[] {
  const found: Advice[] = [];
  const say = (weight: Advice['weight'], field: Advice['field'], code: Advice['code']) =>
    void found.push({ weight, field, code });
  const {
    description,
    requirements = '',
    validThrough,
    payMin,
    payMax,
    payUnit,
    subdistrict,
    employmentType,
  } = card;
  if (validThrough < today) say('error', 'validThrough', 'closed');
  else if (Date.parse(validThrough) - Date.parse(today) > LONGEST_DAYS * 86_400_000)
    say('error', 'validThrough', 'closes-late');
  if (payMin !== undefined && payMax !== undefined && payMin > payMax) say('error', 'payMin', 'pay-order');
  if ((payMin ?? payMax) !== undefined && !payUnit) say('error', 'payUnit', 'pay-unit');
  if (description.trim().length < LEAST_DESCRIPTION) say('advice', 'description', 'description-short');
  if ((payMin ?? payMax) === undefined) say('advice', 'payMin', 'pay');
  if (card.kind === 'vacancy' && !employmentType) say('advice', 'employmentType', 'employment-type');
  if (!subdistrict) say('advice', 'subdistrict', 'place');
  const said = (pattern: RegExp): 'description' | 'requirements' | undefined =>
    pattern.test(description) ? 'description' : pattern.test(requirements) ? 'requirements' : undefined;
  const [choosing, asking, calling] = [said(choosy), said(money), said(telephone)];
  if (choosing) say('advice', choosing, 'discriminates');
  if (asking) say('advice', asking, 'asks-money');
  if (calling) say('advice', calling, 'contact-in-text');
  return found;
}
