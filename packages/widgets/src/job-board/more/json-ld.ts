import type { Client, PublishedJob } from '@guyub/core';
import { toJobPosting, type JsonLd } from '@guyub/core/formats';
import type { BoardPage } from '../board-page.ts';

interface Described {
  readonly regionName: string | undefined;
  /** undefined: there is nothing to be told. */
  readonly posting: JsonLd | undefined;
}

/** A job for search engines, with the names of its places. */
export async function jobPostingOf(
  { client, today }: BoardPage,
  job: PublishedJob,
  url: string,
): Promise<Described> {
  const [regionName, provinceName] = await Promise.all([
    nameOf(client(), job.region),
    job.province ? nameOf(client(), job.province) : undefined,
  ]);
  // A job that is nowhere would be refused.
  const isSomewhere = regionName ?? job.subdistrict;
  const places = { url, regionName: regionName ?? '', ...(provinceName && { provinceName }) };
  return { regionName, posting: isSomewhere ? toJobPosting(job, places, today()) : undefined };
}

async function nameOf(client: Client | undefined, region: string): Promise<string | undefined> {
  if (!client?.capabilities.regions) return undefined;
  return client.get('regions', region).then(
    ({ value }) => value.name,
    () => undefined,
  );
}
