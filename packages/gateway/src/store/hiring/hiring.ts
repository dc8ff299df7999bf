import type { Stored } from '@guyub/core';
import {
  nationalPapers,
  type DealChange,
  type DealInput,
  type Desk,
  type HiringWrites,
  type InvitationChange,
  type LocalOrders,
  type PaperTable,
  type QuoteInput,
  type QuoteRequestChange,
  type QuoteRequestInput,
  type SeenDeal,
  type SeenInvitation,
  type SeenQuote,
  type SeenRequest,
  type SentRequest,
} from '@guyub/core/hiring';
import { createDoors, type Doors, type OpenDoor } from '../../auth/doors.ts';
import { createForms, type Forms } from '../../auth/forms.ts';
import { openKeys } from '../../auth/keys.ts';
import { createLimits } from '../../auth/limits.ts';
import { createLinks, type Links } from '../../auth/links.ts';
import { createPuzzles, type Puzzles } from '../../auth/puzzle.ts';
import type { Photos } from '../../photos/store.ts';
import { jobsOver, type Jobs } from '../jobs/jobs.ts';
import { reach } from '../reach.ts';
import { sharedWorkOver, type SharedWork } from '../sharing/sharing.ts';
import { setAway } from './away.ts';
import { blockSender } from './block.ts';
import { answerDeal, createDeal } from './deals.ts';
import { readDesk } from './desk.ts';
import { changeInvitation } from './invitations.ts';
import { keepInviting, type Inviter, type InviterParts } from './inviter.ts';
import { localOrdersOf } from './local-orders.ts';
import { createQuote, withdrawQuote } from './quotes.ts';
import { changeRequest } from './requests.ts';
import { createRush } from './rush.ts';
import { seen } from './seen.ts';
import { shelvesOver, type Shelves } from './shelves.ts';
import { sendRequest, servedRegions, type Sender } from './send.ts';
import type { Writer } from './write.ts';

export interface HiringOptions {
  /** The page with the inbox; links lead there. */
  readonly inboxUrl: string;
  /** Which paper fits which amount here; default: what holds for the whole country. */
  readonly papers?: PaperTable | undefined;
  /** Postings are published without a coordinator's review. */
  readonly openBoard?: boolean;
  /** PKCS #8 file of the key that signs links; default: one in the database. */
  readonly keyFile?: string | undefined;
  /** What was to be done in time and could not; it is tried again. */
  readonly failed?: (error: unknown) => void;
  /** ms since 1970. */
  readonly now?: () => number;
}

/** From a need to a deal. Everything in it is seen through a door, and written once. */
export interface Hiring {
  readonly doors: Doors;
  readonly puzzles: Puzzles;
  readonly forms: Forms;
  readonly links: Links;
  readonly inviter: Pick<Inviter, 'kick'>;
  readonly papers: PaperTable;
  send(input: QuoteRequestInput, by: Sender): Promise<Stored<SentRequest>>;
  changeRequest(id: string, wish: QuoteRequestChange, by: Writer): Promise<Stored<SentRequest>>;
  changeInvitation(id: string, wish: InvitationChange, by: Writer): Promise<Stored<SeenInvitation>>;
  quote(input: QuoteInput, by: Writer): Promise<Stored<SeenQuote>>;
  withdrawQuote(id: string, by: Writer): Promise<Stored<SeenQuote>>;
  choose(input: DealInput, by: Writer): Promise<Stored<SeenDeal>>;
  answerDeal(id: string, wish: DealChange, by: Writer): Promise<Stored<SeenDeal>>;
  setAway(
    id: string,
    awayUntil: string | null,
    by: Writer,
  ): Promise<Stored<HiringWrites['people']['result']>>;
  block(input: HiringWrites['blocks']['create'], by: Writer): Promise<void>;
  readonly shelf: Shelves;
  readonly sharedWork: SharedWork;
  readonly jobs: Jobs;
  desk(door: OpenDoor, after: string | null): Promise<Desk>;
  localOrders(region: string): Promise<LocalOrders>;
  close(): Promise<void>;
}

/** @throws TypeError for an inbox that has no address */
export async function openHiring(
  { photos, ...parts }: Pick<InviterParts, 'db' | 'revision' | 'list'> & { readonly photos: Photos },
  {
    inboxUrl,
    papers = nationalPapers,
    openBoard = false,
    keyFile,
    failed = () => {},
    now = Date.now,
  }: HiringOptions,
): Promise<Hiring> {
  const { db } = parts;
  const clocked = { ...parts, now };
  const key = await openKeys(db, { file: keyFile, now });
  const doors = createDoors({ db, key, inboxUrl, now });
  const puzzles = createPuzzles({ db, key, now });
  const limits = createLimits({ db, key, now });
  const forms = createForms({ key, limits, now });
  const gate = { served: servedRegions(db), puzzles, forms, limits };
  const rush = createRush();
  const inviter = keepInviting({ ...clocked, rush, failed });
  /** After it, somebody may have to be asked. */
  const stirring = async <T>(work: () => Promise<T>): Promise<T> => {
    const done = await rush.during(() => reach(work));
    void inviter.kick();
    return done;
  };
  /** The page on which the buyer follows it. */
  const withLink = async (request: SeenRequest, fresh = false): Promise<Stored<SentRequest>> => {
    const { region, id: subject, contactName: name } = request;
    const door = { kind: 'buyer', region, subject, ...(name && { name }) } as const;
    const link = fresh ? await doors.firstLink(door) : (await doors.link(door)).link;
    return { value: { request, link }, version: request.version };
  };
  return {
    doors,
    puzzles,
    forms,
    links: createLinks({ db, doors, now }),
    inviter,
    papers,
    send: async (input, by) => {
      const { request, fresh } = await stirring(() => sendRequest(clocked, gate, input, by));
      const { region, id: subject } = request;
      return withLink(seen('quoteRequests', request, { kind: 'buyer', region, subject }), fresh);
    },
    changeRequest: async (id, wish, by) =>
      withLink((await reach(() => changeRequest(clocked, id, wish, by))).value),
    changeInvitation: (id, wish, by) => reach(() => changeInvitation(clocked, id, wish, by)),
    quote: (input, by) => reach(() => createQuote(clocked, input, by)),
    withdrawQuote: async (id, by) => stirring(() => withdrawQuote(clocked, id, by)),
    choose: ({ quoteId }, by) => reach(() => createDeal(clocked, papers, quoteId, by)),
    answerDeal: (id, wish, by) => reach(() => answerDeal(clocked, id, wish, by)),
    setAway: (id, awayUntil, by) => reach(() => setAway(clocked, id, awayUntil, by)),
    block: (input, by) => reach(() => blockSender(clocked, limits, input, by)),
    shelf: shelvesOver(clocked, photos),
    sharedWork: sharedWorkOver(clocked),
    jobs: jobsOver(clocked, { doors, gate, open: openBoard }),
    desk: (door, after) => reach(() => readDesk(clocked, doors.linksFor, door, after)),
    localOrders: (region) => reach(() => localOrdersOf(db, region, now())),
    close: () => inviter.stop(),
  };
}
