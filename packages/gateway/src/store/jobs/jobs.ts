import type { Stored } from '@guyub/core';
import type {
  Absorption,
  ApplicationChange,
  ApplicationInput,
  JobReportInput,
  PostDesk,
  PostingChange,
  PostingInput,
  SeenApplication,
  SeenPosting,
  SentPosting,
} from '@guyub/core/jobs';
import type { Doors, OpenDoor } from '../../auth/doors.ts';
import type { Clocked } from '../hiring/in-one.ts';
import { seen } from '../hiring/seen.ts';
import type { Gate, Sender } from '../hiring/send.ts';
import type { Writer } from '../hiring/write.ts';
import { reach } from '../reach.ts';
import { absorptionOf } from './absorption.ts';
import { apply, changeApplication } from './applications.ts';
import { changePosting } from './change-posting.ts';
import { readPosts } from './desk.ts';
import { createPosting, sendPosting } from './post.ts';
import { report } from './reports.ts';
import type { JobGate } from './to-job.ts';

/** The board as it is written: postings, applications to them, and reports. */
export interface Jobs {
  send(input: PostingInput, by: Sender): Promise<Stored<SentPosting>>;
  create(input: PostingInput, by: Writer): Promise<Stored<SentPosting>>;
  changePosting(id: string, wish: PostingChange, by: Writer): Promise<Stored<SentPosting>>;
  apply(input: ApplicationInput, by: Sender): Promise<void>;
  changeApplication(id: string, wish: ApplicationChange, by: Writer): Promise<Stored<SeenApplication>>;
  report(input: JobReportInput, by: Sender): Promise<void>;
  posts(door: OpenDoor, after: string | null): Promise<PostDesk>;
  absorption(region: string): Promise<Absorption>;
}

export interface JobsOptions {
  readonly doors: Pick<Doors, 'link' | 'firstLink' | 'linksFor'>;
  readonly gate: Gate & JobGate;
  /** Without a coordinator's review. */
  readonly open: boolean;
}

export function jobsOver(clocked: Clocked, { doors, gate, open }: JobsOptions): Jobs {
  const first = open ? 'published' : 'submitted';
  /** The page on which the employer follows it. */
  const withLink = async (posting: SeenPosting, fresh = false): Promise<Stored<SentPosting>> => {
    const { region, id: subject, contactName: name } = posting;
    const door = { kind: 'employer', region, subject, name } as const;
    const link = fresh ? await doors.firstLink(door) : (await doors.link(door)).link;
    return { value: { posting, link }, version: posting.version };
  };
  return {
    send: (input, by) =>
      reach(async () => {
        const { posting, fresh } = await sendPosting(clocked, gate, first, input, by);
        const { region, id: subject } = posting;
        return withLink(seen('postings', posting, { kind: 'employer', region, subject }), fresh);
      }),
    create: (input, by) => reach(async () => withLink((await createPosting(clocked, input, by)).value)),
    changePosting: (id, wish, by) =>
      reach(async () => withLink((await changePosting(clocked, first, id, wish, by)).value)),
    apply: (input, by) => reach(async () => apply(clocked, gate, input, by)),
    changeApplication: (id, wish, by) => reach(() => changeApplication(clocked, id, wish, by)),
    report: (input, by) => reach(() => report(clocked, gate, input, by)),
    posts: (door, after) => reach(() => readPosts(clocked, doors.linksFor, door, after)),
    absorption: (region) => reach(() => absorptionOf(clocked.db, region, clocked.now())),
  };
}
