import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '@guyub/gateway';
import { behindLink } from './behind-link.ts';
import { addCommunity, type CommunitySample } from './community.ts';
import type { CoordinatorLink } from './coordinators.ts';
import { addJobs, type JobSample } from './jobs.ts';

interface SamplesParts {
  /** Directory of the database, in which it is noted that they are in. */
  readonly data: string;
  readonly store: Store;
  readonly url: string;
  readonly coordinators: readonly CoordinatorLink[];
  readonly now: number;
  readonly say: (line: string) => void;
}

/** Puts in what coordinators would enter behind their doors, once; later no door is opened. */
export async function addSamples(parts: SamplesParts): Promise<void> {
  const note = join(parts.data, 'contoh-terisi');
  if (await access(note).then(yes, no)) return;
  const [jobs, community] = await Promise.all([
    read<readonly JobSample[]>('jobs.json'),
    read<CommunitySample>('community.json'),
  ]);
  for (const { region, name, link } of parts.coordinators) {
    const own = jobs.filter((sample) => sample.region === region);
    const shares = community.region === region;
    if (own.length === 0 && !shares) continue;
    const door = { ...parts, region, coordinator: await behindLink(parts.url, link) };
    const posted = await addJobs(door, own);
    const joined = shares ? await addCommunity(door, community) : 0;
    const added = [
      ...(posted > 0 ? [`${posted} lowongan`] : []),
      ...(joined > 0 ? [`${joined} anggota yang berbagi pesanan`] : []),
    ];
    if (added.length > 0) parts.say(`${name}: ${added.join(', ')}`);
  }
  await writeFile(note, '');
}

const yes = () => true;
const no = () => false;

async function read<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(new URL(`data/${name}`, import.meta.url), 'utf8')) as T;
}
