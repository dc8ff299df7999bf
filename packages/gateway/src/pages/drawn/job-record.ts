import { html } from 'hono/html';
import type { Client } from '@guyub/core';
import { toJobPosting } from '@guyub/core/formats';
import { dateThere } from '@guyub/core/hiring/working-time';
import { closing, isClosed, jobMoreIn, JobBoardPage, payText, type JobBoardWords } from '@guyub/widgets/page';
import { askOffice } from '../form/ask-office.ts';
import { formWords } from '../form/words.ts';
import type { PageLanguage } from '../language.ts';
import { queryOf } from './address.ts';
import { facts } from './facts.ts';
import type { RecordAsked, RecordPage } from './record.ts';
import { regionName } from './region-name.ts';
import { pageWords } from './words.ts';
import { wordsOf } from './words-of.ts';

/** One job, with how one applies. */
export async function jobRecord(
  client: Client,
  { id, language, url, now, base, kept, state, query, applies, contact }: RecordAsked,
): Promise<RecordPage> {
  const { value: job } = await client.get('jobs', id);
  const [t, region, province] = await Promise.all([
    wordsOf<JobBoardWords>(JobBoardPage, language),
    regionName(client, job.region),
    regionName(client, job.province),
  ]);
  const words = pageWords[language as PageLanguage];
  const own = formWords[language as PageLanguage];
  const more = jobMoreIn(t);
  const today = dateThere(now, job.region);
  const date = (day: string) =>
    new Date(day).toLocaleDateString(t.language, { dateStyle: 'long', timeZone: 'UTC' });
  const [closes, told] = [date(job.validThrough), closing(t, job, today)];
  const place = [job.subdistrict && t.subdistrict(job.subdistrict), region].filter(Boolean).join(', ');
  const part = (label: string, text: string | undefined) =>
    text ? html`<h2>${label}</h2><div class="prose">${text}</div>` : '';
  const board = `${base}/job-board${queryOf([...kept, ['guyub', `${state && `${state}&`}job=${id}`]])}`;
  const ending = isClosed(job, today)
    ? html`<p><strong>${job.filled ? more.filled : more.over}</strong></p>`
    : job.applyUrl
      ? html`<p class="actions"><a class="button main" href="${job.applyUrl}" rel="noopener noreferrer nofollow">${words.applyThere}</a></p><p class="quiet">${more.there(new URL(job.applyUrl).host)}</p>`
      : applies
        ? html`<p class="actions"><a class="button main scripted" href="${board}" rel="nofollow">${words.applyHere}</a><a class="button" href="${base}/job-board/${id}/apply${query}" rel="nofollow">${words.applyPlain}</a></p>`
        : html`<p><strong>${more.noApply}</strong></p>${await askOffice(client, own, contact, job.region)}`;
  const isSomewhere = region ?? job.subdistrict;
  return {
    title: job.title,
    about: [job.employer, payText(t, job), place].filter(Boolean).join(' · '),
    body: html`<p>${job.employer}</p><p><strong>${payText(t, job)}</strong></p>${facts([
      [more.place, [place]],
      [more.work, [job.employmentType && t.employmentTypes[job.employmentType]]],
      [more.openings, [more.people(job.openings.toLocaleString(t.language))]],
      [more.skill, [job.skill]],
      // The date as such, and how far away it is, where that says more.
      [more.closing, [told.includes(closes) ? closes : `${closes} (${told.toLowerCase()})`]],
      [more.postedOn, [date(job.postedOn)]],
    ])}${ending}${part(more.description, job.description)}${part(more.requirements, job.requirements)}<p class="quiet">${more.free}${contact ? html` <a href="${contact}">${own.contact}</a>` : ''}</p>`,
    described: isSomewhere
      ? toJobPosting(
          job,
          { url, regionName: region ?? '', ...(province && { provinceName: province }) },
          today,
        )
      : undefined,
  };
}
