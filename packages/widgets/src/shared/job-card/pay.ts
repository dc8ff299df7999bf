import { rupiahRange } from '@guyub/core/price-range';
import type { JobCard } from '@guyub/core/jobs';
import type { JobCardWords } from '../../locales/job-card-words.ts';

/** `Rp2.300.000–Rp2.700.000 per bulan`; undefined where nothing is said. */
export function payInWords(
  words: Pick<JobCardWords, 'from' | 'upTo' | 'per' | 'payUnits'>,
  { payMin, payMax, payUnit }: Pick<JobCard, 'payMin' | 'payMax' | 'payUnit'>,
): string | undefined {
  const amount = rupiahRange(payMin, payMax, words);
  if (!amount) return undefined;
  return payUnit ? `${amount} ${words.per(words.payUnits[payUnit])}` : amount;
}
