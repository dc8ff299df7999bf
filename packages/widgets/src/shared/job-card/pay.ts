import { rupiah } from '@guyub/core/rupiah';
import type { JobCard } from '@guyub/core/jobs';
import type { JobCardWords } from '../../locales/job-card-words.ts';

/** `Rp2.300.000 – Rp2.700.000 per bulan`; undefined where nothing is said. */
export function payInWords(
  words: Pick<JobCardWords, 'from' | 'upTo' | 'per' | 'payUnits'>,
  { payMin: from, payMax: to, payUnit }: Pick<JobCard, 'payMin' | 'payMax' | 'payUnit'>,
): string | undefined {
  const amount =
    from === undefined
      ? to !== undefined && words.upTo(rupiah(to))
      : to === undefined
        ? words.from(rupiah(from))
        : from === to
          ? rupiah(from)
          : `${rupiah(from)} – ${rupiah(to)}`;
  if (!amount) return undefined;
  return payUnit ? `${amount} ${words.per(words.payUnits[payUnit])}` : amount;
}
