import { randomBytes } from 'node:crypto';
import type { Session } from '@guyub/core/hiring';
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { reach } from '../store/reach.ts';
import type { Database } from '../store/schema.ts';
import {
  endDoor,
  FIRST_GENERATION,
  generationOf,
  generationsOf,
  redeem,
  useSession,
  type Used,
} from './door-rows.ts';
import { createFailures } from './failures.ts';
import type { Keys } from './keys.ts';
import { refused, tooMany } from './refusals.ts';
import { createSenders, windowAt } from './senders.ts';
import type { Subject } from './subject.ts';
import { createTokens, SKEW_SECONDS, type Token } from './tokens.ts';

export interface OpenDoor extends Subject {
  readonly session: string;
}

export interface MadeDoor {
  readonly link: string;
  /** ISO 8601 instant. */
  readonly expiresAt: string;
}

export interface Doors {
  /** Good for 14 days, or for as many as are said. */
  link(subject: Subject, days?: number): Promise<MadeDoor>;
  /** Of a door that was made at this moment, with what it leads to. */
  firstLink(subject: Subject): Promise<string>;
  /** Many at once, by `${kind} ${subject}`. */
  linksFor(subjects: readonly Subject[]): Promise<ReadonlyMap<string, string>>;
  /**
   * A link for a new session, or a session for a fresh one.
   *
   * @param address the client's; only a hash of it is kept, for a day
   * @throws GuyubError `unauthenticated`, `rate-limited`
   */
  exchange(token: string, address: string): Promise<Session>;
  /**
   * @param bearer value of the `Authorization` header
   * @throws GuyubError `unauthenticated`
   */
  open(bearer: string | undefined): Promise<OpenDoor>;
  /** Every link and session of that subject ends, and of nobody else. */
  revoke(subject: Subject): Promise<void>;
}

export interface DoorsOptions {
  readonly db: Kysely<Database>;
  readonly key: Keys;
  /** The page with the inbox, e.g. `https://sampangkab.go.id/kotak-masuk.html`. */
  readonly inboxUrl: string;
  readonly now?: () => number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LINK_DAYS = 14;
/** Of a session after it was last exchanged, and altogether. */
const IDLE_MS = DAY_MS;
const SESSION_MS = 30 * DAY_MS;
const MOST_SESSIONS = 20;
const REDEMPTIONS_AN_HOUR = 10;

const linkClaims = z.object({
  region: z.string(),
  kind: z.enum(['person', 'buyer', 'employer', 'coordinator']),
  sub: z.string(),
  gen: z.int(),
});
const sessionClaims = z.object({ region: z.string(), sid: z.string(), n: z.int() });
/** What nobody has: looking for it costs as much as looking for what is there. */
const noLink: z.infer<typeof linkClaims> = { region: '-', kind: 'person', sub: '-', gen: 0 };
const noSession: z.infer<typeof sessionClaims> = { region: '-', sid: '-', n: 0 };

/**
 * Ways in without accounts: links that somebody forwards, and sessions that a tab keeps.
 *
 * @throws TypeError for an inbox that has no address
 */
export function createDoors({ db, key, inboxUrl, now = Date.now }: DoorsOptions): Doors {
  if (!/^https?:/.test(inboxUrl) || !URL.canParse(inboxUrl) || inboxUrl.includes('#'))
    throw new TypeError('The inbox is a page like https://example.go.id/inbox.html, without "#".');
  const tokens = createTokens(key, now);
  const failures = createFailures(db, createSenders(db, now), now);
  const isoIn = (ms: number) => new Date(now() + ms).toISOString();

  const linkOf = async ({ kind, region, subject: sub }: Subject, gen: number, expiresAt: number) =>
    // A fragment reaches no server and no log.
    `${inboxUrl}#guyub=${await tokens.seal('link', { kind, region, sub, gen }, expiresAt)}`;

  const sessionOf = async (region: string, sid: string, n: number, used: Used): Promise<Session> => ({
    token: await tokens.seal('session', { region, sid, n }, Date.parse(used.expires_at)),
    expiresAt: used.expires_at,
    door: { kind: used.kind, region, name: used.name ?? '', subject: used.subject },
  });

  const fromLink = async (token: Token | undefined): Promise<Session | undefined> => {
    const claims = (token?.type === 'link' && linkClaims.safeParse(token.claims).data) || noLink;
    const { region, kind, sub: subject, gen: generation } = claims;
    const hour = windowAt(now(), HOUR_MS);
    const session = {
      id: randomBytes(16).toString('base64url'),
      startedAt: isoIn(0),
      expiresAt: isoIn(IDLE_MS),
      endsAt: isoIn(SESSION_MS),
    };
    const door = await redeem(db, {
      door: { region, kind, subject },
      generation,
      hour: hour.since,
      mostAnHour: REDEMPTIONS_AN_HOUR,
      session,
      mostSessions: MOST_SESSIONS,
    });
    if (!door) return undefined;
    if (!door.session)
      throw tooMany('Tautan ini terlalu sering dibuka. Coba lagi nanti.', Date.parse(hour.until), now());
    return sessionOf(region, session.id, 1, {
      kind,
      subject,
      name: door.name,
      expires_at: session.expiresAt,
    });
  };

  const use = async (token: Token | undefined, exchanged: boolean) => {
    const claims = (token?.type === 'session' && sessionClaims.safeParse(token.claims).data) || noSession;
    const used = await useSession(db, {
      region: claims.region,
      id: claims.sid,
      counter: claims.n,
      // Another gateway's clock may be behind.
      dead: isoIn(-SKEW_SECONDS * 1000),
      ...(exchanged && { until: isoIn(IDLE_MS) }),
    });
    return used && { ...claims, used };
  };

  const fromSession = async (token: Token): Promise<Session | undefined> => {
    const found = await use(token, true);
    return found && sessionOf(found.region, found.sid, found.n + 1, found.used);
  };

  return {
    link: (subject, days = LINK_DAYS) =>
      reach(async () => {
        const expiresAt = now() + days * DAY_MS;
        const link = await linkOf(subject, await generationOf(db, subject), expiresAt);
        return { link, expiresAt: new Date(expiresAt).toISOString() };
      }),
    firstLink: (subject) => reach(() => linkOf(subject, FIRST_GENERATION, now() + LINK_DAYS * DAY_MS)),
    linksFor: (subjects) =>
      reach(async () => {
        if (subjects.length === 0) return new Map();
        const expiresAt = now() + LINK_DAYS * DAY_MS;
        const generations = await generationsOf(db, subjects);
        const links = await Promise.all(
          subjects.map((subject, i) => linkOf(subject, generations[i]!, expiresAt)),
        );
        return new Map(subjects.map(({ kind, subject }, i) => [`${kind} ${subject}`, links[i]!]));
      }),
    exchange: (text, address) =>
      reach(async () => {
        const failed = await failures.of(address);
        const token = await tokens.unseal(text);
        const session = token?.type === 'session' ? await fromSession(token) : await fromLink(token);
        if (!session) throw await failed();
        return session;
      }),
    open: (bearer) =>
      reach(async () => {
        const found = await use(await tokens.unseal(bearer?.replace(/^Bearer +/i, '') ?? ''), false);
        if (!found) throw refused();
        const { kind, subject, name } = found.used;
        return { kind, region: found.region, subject, session: found.sid, ...(name !== null && { name }) };
      }),
    revoke: (subject) => reach(() => endDoor(db, subject)),
  };
}
