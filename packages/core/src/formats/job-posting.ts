import { offsetOf } from '../hiring/working-time.ts';
import type { PublishedJob } from '../model/job.ts';
import { scrubDeep } from '../privacy/scrub.ts';
import type { JsonLd } from './json-ld.ts';

export interface JobPlaces {
  /** The job's own page. */
  readonly url: string;
  /** Names of the regency and the province: search engines do not know codes. */
  readonly regionName: string;
  readonly provinceName?: string;
}

/**
 * A job as Google reads it, for its own page only: never for a list.
 *
 * @param today ISO date
 * @returns undefined for what is filled or over: it must not be marked up any longer
 */
export function toJobPosting(job: PublishedJob, places: JobPlaces, today: string): JsonLd | undefined {
  if (job.filled || job.validThrough < today || job.kind !== 'vacancy') return undefined;
  const { payMin, payMax, payUnit } = job;
  const amount =
    payMin !== undefined && payMin === payMax ? { value: payMin } : { minValue: payMin, maxValue: payMax };
  const paid = payUnit && units[payUnit] && (payMin ?? payMax) !== undefined;
  return scrubDeep(
    JSON.parse(
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'JobPosting',
        title: job.title,
        description: [job.description, job.requirements ?? ''].map(paragraphs).join(''),
        datePosted: job.postedOn,
        // The whole last day counts.
        validThrough: `${job.validThrough}T23:59:59+0${offsetOf(job.region)}:00`,
        employmentType: job.employmentType?.toUpperCase().replaceAll('-', '_'),
        hiringOrganization: { '@type': 'Organization', name: job.employer },
        jobLocation: {
          '@type': 'Place',
          address: {
            '@type': 'PostalAddress',
            addressLocality: [job.subdistrict, places.regionName].filter(Boolean).join(', '),
            addressRegion: places.provinceName,
            addressCountry: 'ID',
          },
        },
        identifier: { '@type': 'PropertyValue', name: job.employer, value: job.id },
        totalJobOpenings: job.openings,
        directApply: job.applyUrl === undefined,
        occupationalCategory: job.isco,
        baseSalary: paid
          ? {
              '@type': 'MonetaryAmount',
              currency: 'IDR',
              value: { '@type': 'QuantitativeValue', ...amount, unitText: units[payUnit] },
            }
          : undefined,
        url: places.url,
      }),
    ) as JsonLd,
  );
}

/** Google knows no piece and no job. */
const units: Readonly<Record<string, string | undefined>> = {
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
};

const paragraphs = (text: string): string =>
  text
    .split(/\n+/)
    .filter((line) => line.trim())
    .map((line) => `<p>${line.trim().replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)}</p>`)
    .join('');
